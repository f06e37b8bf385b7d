#include <nlohmann/json.hpp>

#include "app/cli/Mistakes.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/exchange/ModelWorkbook.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"

namespace plumbline::cli {

int runModelImport(const ModelImportOptions& options) {
    const auto bytes = readFile(toPath(options.from), exchange::maxWorkbook);
    if (!bytes)
        return failure(bytes.error());
    const auto workbook = exchange::readModelWorkbook(*bytes, options.from);
    if (!workbook)
        return failure(workbook.error());
    for (const exchange::Mistake& note : workbook->notes)
        complain(ui::mistakeText(note));
    if (!workbook->mistakes.empty())
        return refuse(workbook->mistakes,
                      Cli::tr("Nothing was installed: %n mistake(s) in %1.", nullptr,
                              static_cast<int>(workbook->mistakes.size()))
                          .arg(ui::toQString(options.from)),
                      options.json);
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
