#include "core/report/ResultText.h"

#include "core/model/Names.h"
#include "core/report/Phrases.h"
#include "core/scoring/Display.h"

namespace plumbline::report {

std::string flagText(const model::Model& model, const scoring::Outcome& outcome, const scoring::Flag& flag,
                     std::string_view language) {
    using Kind = scoring::Flag::Kind;
    const auto say = [&](const Phrase& text, const auto&... args) { return phrase(text, language, args...); };
    const auto level = [&] { return model::levelName(model, flag.number, language); };
    switch (flag.kind) {
    case Kind::Provisional:
        return say(phrases::flagProvisional, outcome.verdict.cells, flag.number);
    case Kind::LevelNotMet: {
        const scoring::LevelGap gap = scoring::levelGap(outcome.scheme, outcome.scores, flag.number);
        return gap.rated
                   ? say(phrases::flagLevelNotMet, level(), scoring::shownScore(outcome.scheme, gap.score),
                         scoring::shownBound(outcome.scheme.bound()))
                   : say(phrases::flagLevelNotRated, level());
    }
    case Kind::RulesDiffer: {
        const scoring::ByRule& other = *outcome.verdict.other;
        return say(phrases::flagRulesDiffer, model.ruleText(other.rule).name.in(language),
                   beforeWords(model.totalName.in(language), language),
                   scoring::shownTotal(outcome.scheme, other.total.value), level());
    }
    case Kind::OwnWeights:
        return say(model.hasEqualWeights() ? phrases::flagOwnNotEqual : phrases::flagOwnWeights);
    case Kind::ToolWeights:
        return say(phrases::flagToolWeights);
    case Kind::LimitedDepth:
        return say(phrases::flagDepth, level());
    }
    return {};
}

std::string sumText(const model::Model& model, const scoring::Outcome& outcome, std::string_view language) {
    const Rational sum = scoring::nodeTotal(outcome.scheme, outcome.scores, model::rootNode);
    const scoring::Verdict& verdict = outcome.verdict;
    if (model.rules.empty() || sum == verdict.total.value)
        return {};
    return phrase(phrases::sumAndTotal, language, scoring::shownTotal(outcome.scheme, sum),
                  beforeWords(model.totalName.in(language), language),
                  model.ruleText(verdict.rule).name.in(language),
                  scoring::shownTotal(outcome.scheme, verdict.total.value));
}

} // namespace plumbline::report
