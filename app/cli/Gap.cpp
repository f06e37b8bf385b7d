#include "core/scoring/Gap.h"

#include <algorithm>

#include "app/cli/Evaluation.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/exchange/ResultJson.h"
#include "core/scoring/Display.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

namespace {

constexpr std::size_t cellsShown = 20;

void printLevels(const model::Model& model, const scoring::Scheme& scheme, const scoring::Gap& gap) {
    std::vector<QStringList> rows{{QString(), Cli::tr("Score"), Cli::tr("Bound"), Cli::tr("Missing")}};
    for (const scoring::LevelGap& level : gap.levels)
        rows.push_back(
            {ui::levelName(model, level.level), ui::toQString(scoring::shownScore(scheme, level.score)),
             ui::toQString(scoring::shown(scheme.bound())),
             level.met ? Cli::tr("met") : ui::toQString(scoring::shownMissing(level.score, scheme.bound()))});
    printTable(rows);
}

void printCells(const model::Model& model, const scoring::Gap& gap) {
    std::vector<QStringList> rows{
        {Cli::tr("Cell"), Cli::tr("Item"), Cli::tr("Rating"), Cli::tr("Blocks"), Cli::tr("Gain")}};
    for (const scoring::CellGap& cell : std::span(gap.cells).first(std::min(gap.cells.size(), cellsShown)))
        rows.push_back(
            {ui::toQString(model.cellCode(cell.cell)), ui::local(model.item(model.itemOf(cell.cell)).name),
             cell.grade == assessment::unrated ? Cli::tr("unrated")
                                               : ui::local(model.rating(cell.grade).name),
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
    const scoring::Scheme& scheme = evaluation->scheme;
    const assessment::Assessment& assessment = evaluation->project.assessment();
    int target = options.target.value_or(assessment.facts.target);
    if (options.target && (target < 1 || target > model.levelCount()))
        return failure(
            {ErrorCode::LevelOutOfRange, {std::to_string(target), std::to_string(model.levelCount())}});
    if (target == 0)
        target = nextLevel(scheme, evaluation->verdict.total);
    const scoring::Gap gap =
        scoring::gap(model, scheme, evaluation->scores, assessment.ratings, evaluation->verdict.rule, target);
    if (options.json) {
        print(exchange::gapJson(model, gap));
        return done;
    }
    print(Cli::tr("Target: %1").arg(ui::levelName(model, gap.target)));
    printLevels(model, scheme, gap);
    print(QString());
    printCells(model, gap);
    return done;
}

} // namespace plumbline::cli
