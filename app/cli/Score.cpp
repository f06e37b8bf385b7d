#include "app/cli/Evaluation.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/exchange/ResultJson.h"
#include "core/model/Names.h"
#include "core/report/ResultText.h"
#include "core/scoring/Display.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

namespace {

QString shownTotal(const Evaluation& evaluation, const scoring::Total& total) {
    return ui::toQString(scoring::shownTotal(evaluation.outcome.scheme, total.value));
}

QString partName(const model::Model& model, model::NodeId id) {
    return QString(id == model::rootNode ? 0 : 2 * model.node(id).kind, QLatin1Char(' ')) +
           ui::toQString(model::nodeName(model, id, ui::language()));
}

const QString none = QStringLiteral("-");

QStringList levelScoreRow(const Evaluation& evaluation, model::NodeId id) {
    const auto& [scheme, scores, verdict] = evaluation.outcome;
    QStringList row{partName(evaluation.project.model(), id)};
    for (int level = 1; level <= scheme.depth(); ++level)
        row.push_back(isRatedAt(scheme, scores, id, level)
                          ? ui::toQString(shownScore(scheme, scoreAt(scheme, scores, id, level)))
                          : none);
    row.push_back(isRated(scheme, scores, id)
                      ? ui::toQString(scoring::shownTotal(scheme, nodeTotal(scheme, scores, id)))
                      : none);
    return row;
}

QStringList scoreRow(const Evaluation& evaluation, model::NodeId id) {
    const model::Model& model = evaluation.project.model();
    const auto& [scheme, scores, verdict] = evaluation.outcome;
    if (!isRated(scheme, scores, id))
        return {partName(model, id), none, Cli::tr("unrated")};
    const Rational score = nodeTotal(scheme, scores, id);
    return {partName(model, id), ui::toQString(scoring::shownTotal(scheme, score)),
            ui::levelName(model, model.levelAt(score))};
}

/// Heads, and what is said of the whole alone.
std::vector<QStringList> headRows(const Evaluation& evaluation) {
    const model::Model& model = evaluation.project.model();
    const auto& [scheme, scores, verdict] = evaluation.outcome;
    if (!scheme.scoresLevels())
        return {{QString(), Cli::tr("Score"), Cli::tr("Level")}};
    QStringList head{QString()}, met{Cli::tr("Met")};
    for (int level = 1; level <= scheme.depth(); ++level) {
        head.push_back(ui::levelOrdinal(model, level));
        const bool rated = isRatedAt(scheme, scores, model::rootNode, level);
        met.push_back(!rated ? none : isMet(scheme, scores, level) ? Cli::tr("yes") : Cli::tr("no"));
    }
    head.push_back(Cli::tr("Sum"));
    return {head, met};
}

/// What the total and the level are by the ratings.
QString computed(const Evaluation& evaluation) {
    const model::Model& model = evaluation.project.model();
    const scoring::Verdict& verdict = evaluation.outcome.verdict;
    if (verdict.rated == 0)
        return Cli::tr("nothing is rated yet");
    QString result = Cli::tr("%1 %2, %3")
                         .arg(ui::local(model.totalName), shownTotal(evaluation, verdict.total),
                              ui::levelName(model, verdict.total.level));
    if (!model.rules.empty())
        result += Cli::tr(" (rule %1)").arg(ui::toQString(std::string(toString(verdict.rule))));
    return result;
}

void printResult(const Evaluation& evaluation) {
    const model::Model& model = evaluation.project.model();
    const scoring::Verdict& verdict = evaluation.outcome.verdict;
    if (const seal::Decision* const departure = evaluation.project.sealState().departure()) {
        print(Cli::tr("%1, decided by the lead: %2")
                  .arg(ui::levelName(model, departure->level), ui::toQString(departure->reason)));
        print(Cli::tr("Computed: %1").arg(computed(evaluation)));
    } else {
        print(computed(evaluation));
    }
    for (const scoring::Flag& flag : verdict.flags)
        print(ui::toQString(report::flagText(model, evaluation.outcome, flag, ui::language())));
    if (verdict.provisional())
        print(Cli::tr("Possible: %1 to %2, %3 to %4")
                  .arg(shownTotal(evaluation, verdict.lowest), shownTotal(evaluation, verdict.highest),
                       ui::levelName(model, verdict.lowest.level),
                       ui::levelName(model, verdict.highest.level)));
}

void printScores(const Evaluation& evaluation) {
    const model::Model& model = evaluation.project.model();
    print(ui::toQString(evaluation.project.assessment().facts.enterprise));
    printResult(evaluation);
    print(QString());
    std::vector<QStringList> rows = headRows(evaluation);
    for (model::NodeId id = 0; id < static_cast<model::NodeId>(model.nodes.size()); ++id)
        if (evaluation.outcome.scheme.includes(id))
            rows.push_back(evaluation.outcome.scheme.scoresLevels() ? levelScoreRow(evaluation, id)
                                                                    : scoreRow(evaluation, id));
    printTable(rows);
    if (const std::string note = report::sumText(model, evaluation.outcome, ui::language()); !note.empty())
        print(ui::toQString(note));
}

} // namespace

int runScore(const ScoreOptions& options) {
    const auto evaluation = evaluate(options.file, options.rule, options.at);
    if (!evaluation)
        return failure(evaluation.error());
    if (options.json)
        print(exchange::scoreJson(evaluation->project.model(), evaluation->project.assessment().facts.profile,
                                  evaluation->outcome, evaluation->project.sealState().departure()));
    else
        printScores(*evaluation);
    return done;
}

} // namespace plumbline::cli
