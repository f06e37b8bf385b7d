#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/exchange/ResultJson.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"

namespace plumbline::cli {

int runModels(const ModelsOptions& options) {
    const model::Catalog catalog = ui::catalog();
    std::vector<model::Model> models;
    int exit = done;
    for (const std::string& id : catalog.ids()) {
        const auto pack = catalog.pack(id);
        auto model = pack ? model::parsePack(*pack, id) : failed(pack);
        // One bad model of the user's own does not hide the others.
        if (!model) {
            exit = failure(model.error());
            continue;
        }
        models.push_back(std::move(*model));
    }
    if (options.json) {
        print(exchange::modelsJson(models));
        return exit;
    }
    std::vector<QStringList> rows{
        {Cli::tr("Id"), Cli::tr("Model"), Cli::tr("Edition"), Cli::tr("Items"), Cli::tr("Levels")}};
    for (const model::Model& model : models)
        rows.push_back({ui::toQString(model.id), ui::local(model.name), ui::toQString(model.edition),
                        QString::number(model.items.size()), QString::number(model.levelCount())});
    printTable(rows, 3);
    return exit;
}

} // namespace plumbline::cli
