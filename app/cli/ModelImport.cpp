#include <nlohmann/json.hpp>

#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/exchange/ModelWorkbook.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"

namespace plumbline::cli {

namespace {

QString sentence(const exchange::Mistake& mistake) {
    const QString words = ui::errorText(mistake.error);
    return mistake.place.empty() ? words : Cli::tr("%1: %2").arg(ui::toQString(mistake.place), words);
}

int printMistakes(const std::vector<exchange::Mistake>& mistakes, const ModelImportOptions& options) {
    nlohmann::json list = nlohmann::json::array();
    for (const exchange::Mistake& mistake : mistakes) {
        if (!options.json)
            complain(sentence(mistake));
        list.push_back({{"place", mistake.place}, {"sentence", ui::toUtf8(ui::errorText(mistake.error))}});
    }
    if (options.json)
        print(nlohmann::json{{"mistakes", list}}.dump(2));
    else
        complain(
            Cli::tr("Nothing was installed: %n mistake(s) in %1.", nullptr, static_cast<int>(mistakes.size()))
                .arg(ui::toQString(options.from)));
    return couldNot;
}

} // namespace

int runModelImport(const ModelImportOptions& options) {
    const auto bytes = readFile(toPath(options.from), exchange::maxWorkbook);
    if (!bytes)
        return failure(bytes.error());
    const auto workbook = exchange::readModelWorkbook(*bytes, options.from);
    if (!workbook)
        return failure(workbook.error());
    if (!workbook->mistakes.empty())
        return printMistakes(workbook->mistakes, options);
    const auto model = options.check ? model::checkPack(workbook->pack, options.from)
                                     : ui::catalog().install(workbook->pack);
    if (!model)
        return failure(model.error());
    if (options.json)
        print(nlohmann::json{{"id", model->id},
                             {"installed", !options.check},
                             {"items", model->items.size()},
                             {"levels", model->levelCount()}}
                  .dump(2));
    else
        print((options.check ? Cli::tr("%1 %2 is sound: %3 items at %4 levels.")
                             : Cli::tr("%1 %2 is installed: %3 items at %4 levels."))
                  .arg(ui::toQString(model->id), ui::local(model->name))
                  .arg(model->items.size())
                  .arg(model->levelCount()));
    return done;
}

} // namespace plumbline::cli
