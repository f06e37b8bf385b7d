#include "app/cli/Evaluation.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/exchange/ResultJson.h"
#include "core/scoring/Display.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

namespace {

using scoring::Flag;

QString shownTotal(const Evaluation& evaluation, const scoring::Total& total) {
    return ui::toQString(scoring::shownTotal(evaluation.scheme, total.value));
}

QString sentence(const Evaluation& evaluation, const Flag& flag) {
    const model::Model& model = evaluation.project.model();
    const scoring::Verdict& verdict = evaluation.verdict;
    switch (flag.kind) {
    case Flag::Kind::Provisional:
        return Cli::tr("Provisional: %1 of %2 cells are unrated and count 0. Possible: %3 to %4, %5 to %6.")
            .arg(QString::number(flag.number), QString::number(verdict.cells),
                 shownTotal(evaluation, verdict.lowest), shownTotal(evaluation, verdict.highest),
                 ui::levelOrdinal(model, verdict.lowest.level),
                 ui::levelOrdinal(model, verdict.highest.level));
    case Flag::Kind::LevelNotMet:
        return Cli::tr("%1 is not itself met.").arg(ui::levelOrdinal(model, flag.number));
    case Flag::Kind::RulesDiffer:
        return Cli::tr("By the other rule: S %1, %2.")
            .arg(shownTotal(evaluation, verdict.other->total), ui::levelName(model, flag.number));
    case Flag::Kind::OwnWeights:
        return model.hasEqualWeights() ? Cli::tr("The weights are the team's own; the standard gives none.")
                                       : Cli::tr("Weights differ from the recommended ones.");
    case Flag::Kind::ToolWeights:
        return Cli::tr("The standard gives no weights; equal ones are this tool's default.");
    case Flag::Kind::LimitedDepth:
        return Cli::tr("Levels above %1 are not assessed and count 0.").arg(flag.number);
    }
    return {};
}

QString partName(const model::Model& model, model::NodeId id) {
    const model::Node& node = model.node(id);
    return id == model::rootNode ? Cli::tr("Overall")
                                 : QString(2 * node.kind, QLatin1Char(' ')) + ui::local(node.name);
}

QStringList levelScoreRow(const Evaluation& evaluation, model::NodeId id) {
    const model::Model& model = evaluation.project.model();
    QStringList row{partName(model, id)};
    for (int level = 1; level <= evaluation.scheme.depth(); ++level)
        row.push_back(ui::toQString(scoring::shownScore(
            evaluation.scheme, scoreAt(evaluation.scheme, evaluation.scores, id, level))));
    row.push_back(ui::toQString(
        scoring::shownTotal(evaluation.scheme, nodeTotal(evaluation.scheme, evaluation.scores, id))));
    return row;
}

QStringList scoreRow(const Evaluation& evaluation, model::NodeId id) {
    const model::Model& model = evaluation.project.model();
    const Rational score = nodeTotal(evaluation.scheme, evaluation.scores, id);
    return {partName(model, id), ui::toQString(scoring::shownTotal(evaluation.scheme, score)),
            ui::levelName(model, model.levelAt(score))};
}

/// Heads, and what is said of the whole alone.
std::vector<QStringList> headRows(const Evaluation& evaluation) {
    const model::Model& model = evaluation.project.model();
    if (!evaluation.scheme.scoresLevels())
        return {{QString(), Cli::tr("Score"), Cli::tr("Level")}};
    QStringList head{QString()}, met{Cli::tr("Met")};
    for (int level = 1; level <= evaluation.scheme.depth(); ++level) {
        head.push_back(ui::levelOrdinal(model, level));
        met.push_back(isMet(evaluation.scheme, evaluation.scores, level) ? Cli::tr("yes") : Cli::tr("no"));
    }
    head.push_back(Cli::tr("Sum"));
    return {head, met};
}

void printScores(const Evaluation& evaluation) {
    const model::Model& model = evaluation.project.model();
    const scoring::Verdict& verdict = evaluation.verdict;
    print(ui::toQString(evaluation.project.assessment().facts.enterprise));
    QString result = Cli::tr("%1 %2, %3")
                         .arg(ui::local(model.totalName), shownTotal(evaluation, verdict.total),
                              ui::levelName(model, verdict.total.level));
    if (!model.rules.empty())
        result += Cli::tr(" (rule %1)").arg(ui::toQString(std::string(toString(verdict.rule))));
    print(result);
    for (const Flag& flag : verdict.flags)
        print(sentence(evaluation, flag));
    print(QString());
    std::vector<QStringList> rows = headRows(evaluation);
    for (model::NodeId id = 0; id < static_cast<model::NodeId>(model.nodes.size()); ++id)
        if (evaluation.scheme.includes(id))
            rows.push_back(evaluation.scheme.scoresLevels() ? levelScoreRow(evaluation, id)
                                                            : scoreRow(evaluation, id));
    printTable(rows);
}

} // namespace

int runScore(const ScoreOptions& options) {
    const auto evaluation = evaluate(options.file, options.rule, options.at);
    if (!evaluation)
        return failure(evaluation.error());
    if (options.json)
        print(exchange::scoreJson(evaluation->project.model(), evaluation->project.assessment().facts.profile,
                                  evaluation->scheme, evaluation->scores, evaluation->verdict));
    else
        printScores(*evaluation);
    return done;
}

} // namespace plumbline::cli
