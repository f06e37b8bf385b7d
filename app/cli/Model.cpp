#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/exchange/ResultJson.h"
#include "core/scoring/Display.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"

namespace plumbline::cli {

namespace {

/// The tree with the weights of each profile; sub-domains with how many items they have.
void printTree(const model::Model& model) {
    QStringList head{Cli::tr("Part"), Cli::tr("Code")};
    for (const model::Profile& profile : model.profiles)
        head.push_back(ui::local(profile.name));
    head.push_back(Cli::tr("Items"));
    std::vector<QStringList> rows{head};
    for (std::size_t id = 1; id < model.nodes.size(); ++id) {
        const model::Node& node = model.nodes[id];
        QStringList row{QString(2 * node.kind, QLatin1Char(' ')) + ui::local(node.name),
                        ui::toQString(node.code)};
        for (std::size_t profile = 0; profile < model.profiles.size(); ++profile)
            row.push_back(node.weights[profile] ? ui::toQString(scoring::shownPercent(
                                                      model.share(static_cast<model::NodeId>(id), profile)))
                                                : QStringLiteral("-"));
        row.push_back(node.isLeaf() ? QString::number(node.itemCount) : QString());
        rows.push_back(row);
    }
    printTable(rows, 2);
}

} // namespace

int runModel(const ModelOptions& options) {
    const auto pack = ui::catalog().pack(options.id);
    const auto model = pack ? model::parsePack(*pack, options.id) : failed(pack);
    if (!model)
        return failure(model.error());
    if (options.json) {
        print(exchange::modelJson(*model));
        return done;
    }
    print(ui::toQString(model->reference) + QLatin1Char(' ') + ui::local(model->name));
    for (int level = 1; level <= model->levelCount(); ++level)
        print(ui::levelName(*model, level) + QStringLiteral(": ") + ui::local(model->level(level).meaning));
    print(QString());
    printTree(*model);
    return done;
}

} // namespace plumbline::cli
