#include "core/scoring/Gap.h"

#include <algorithm>

#include "app/cli/Evaluation.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/exchange/ResultJson.h"
#include "core/model/Names.h"
#include "core/scoring/Display.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

namespace {

void printLevels(const model::Model& model, const scoring::Gap& gap) {
    std::vector<QStringList> rows{{QString(), Cli::tr("Score"), Cli::tr("Bound"), Cli::tr("Missing")}};
    for (const scoring::LevelGap& level : gap.levels) {
        const Rational bounds[] = {level.bound};
        const bool isKnown = level.assessed && level.rated;
        rows.push_back({ui::levelName(model, level.level),
                        isKnown ? ui::toQString(scoring::shown(level.score, bounds)) : QStringLiteral("-"),
                        ui::toQString(scoring::shownBound(level.bound)),
                        !level.assessed ? Cli::tr("not assessed")
                        : !level.rated  ? Cli::tr("unrated")
                        : level.met     ? Cli::tr("met")
                                        : ui::toQString(scoring::shownMissing(level.score, level.bound))});
    }
    printTable(rows);
}

QString missing(const scoring::Scheme& scheme, const scoring::NodeGap& node) {
    if (node.level == scheme.levels())
        return QStringLiteral("-");
    return ui::toQString(
        scoring::shownMissing(node.score, scheme.bands()[static_cast<std::size_t>(node.level)]));
}

/// The parts above the items, each with the way to its own next level.
void printParts(const model::Model& model, const scoring::Scheme& scheme, const scoring::Gap& gap) {
    std::vector<QStringList> rows{
        {Cli::tr("Part"), Cli::tr("Score"), Cli::tr("Level"), Cli::tr("To the next"), Cli::tr("Gain")}};
    for (const scoring::NodeGap& node : gap.nodes)
        if (!model.node(node.node).isLeaf())
            rows.push_back(
                {QString(node.node == model::rootNode ? 0 : 2 * model.node(node.node).kind,
                         QLatin1Char(' ')) +
                     ui::toQString(model::nodeName(model, node.node, ui::language())),
                 node.rated ? ui::toQString(scoring::shownTotal(scheme, node.score)) : QStringLiteral("-"),
                 node.rated ? ui::levelOrdinal(model, node.level) : Cli::tr("unrated"), missing(scheme, node),
                 ui::toQString(scoring::shown(node.gain))});
    if (rows.size() == 1)
        return;
    printTable(rows);
    print(QString());
}

void printCells(const model::Model& model, const scoring::Gap& gap) {
    std::vector<QStringList> rows{
        {Cli::tr("Cell"), Cli::tr("Item"), Cli::tr("Rating"), Cli::tr("Blocks"), Cli::tr("Gain")}};
    for (const scoring::CellGap& cell : std::span(gap.cells).first(std::min(gap.cells.size(), cellsShown)))
        rows.push_back(
            {ui::toQString(model.cellCode(cell.cell)), ui::local(model.item(model.itemOf(cell.cell)).name),
             cell.grade == assessment::unrated ? Cli::tr("unrated")
                                               : ui::local(model.scale.rating(cell.grade).name),
             cell.blocking ? Cli::tr("yes") : QString(), ui::toQString(scoring::shown(cell.gain, 4))});
    printTable(rows, 4);
    if (gap.cells.size() > cellsShown)
        print(Cli::tr("... and %1 more; --json lists them all.").arg(gap.cells.size() - cellsShown));
}

} // namespace

int runGap(const GapOptions& options) {
    const auto evaluation = evaluate(options.file, options.rule);
    if (!evaluation)
        return failure(evaluation.error());
    const model::Model& model = evaluation->project.model();
    const scoring::Outcome& outcome = evaluation->outcome;
    const assessment::Assessment& assessment = evaluation->project.assessment();
    const int wanted = options.target.value_or(assessment.facts.target);
    if (options.target && (wanted < 1 || wanted > model.levelCount()))
        return failure(
            {ErrorCode::LevelOutOfRange, {std::to_string(wanted), std::to_string(model.levelCount())}});
    const scoring::Gap gap = outcome.gapTo(model, assessment.ratings, outcome.target(wanted));
    if (options.json) {
        print(exchange::gapJson(model, gap));
        return done;
    }
    print(Cli::tr("Target: %1").arg(ui::levelName(model, gap.target)));
    printLevels(model, gap);
    print(QString());
    printParts(model, outcome.scheme, gap);
    printCells(model, gap);
    return done;
}

} // namespace plumbline::cli
