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
    std::vector<QStringList> rows;
    for (const model::Model& model : models)
        rows.push_back({ui::toQString(model.id), ui::local(model.name), ui::toQString(model.edition),
                        Cli::tr("%n item(s)", nullptr, static_cast<int>(model.items.size())),
                        Cli::tr("%n level(s)", nullptr, model.levelCount())});
    printTable(rows, 5);
    return done;
}

} // namespace plumbline::cli
