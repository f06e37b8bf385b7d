#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/exchange/ResultJson.h"
#include "core/model/Catalog.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

int runModels(const ModelsOptions& options) {
    std::vector<model::Model> models;
    for (const std::string& id : model::shippedModels()) {
        const auto pack = model::shippedPack(id);
        auto model = pack ? model::parsePack(*pack, id) : failed(pack);
        if (!model)
            return failure(model.error());
        models.push_back(std::move(*model));
    }
    if (options.json) {
        print(exchange::modelsJson(models));
        return done;
    }
    std::vector<QStringList> rows{
        {Cli::tr("Id"), Cli::tr("Model"), Cli::tr("Edition"), Cli::tr("Items"), Cli::tr("Levels")}};
    for (const model::Model& model : models)
        rows.push_back({ui::toQString(model.id), ui::local(model.name), ui::toQString(model.edition),
                        QString::number(model.items.size()), QString::number(model.levelCount())});
    printTable(rows, 3);
    return done;
}

} // namespace plumbline::cli
