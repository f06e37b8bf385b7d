#include "core/scoring/Verdict.h"

namespace plumbline::scoring {

namespace {

using model::TotalRule;

/// S from level scores that are all over the root's denominator.
Total totalOf(const Scheme& scheme, std::span<const Int128> levelNumerators, TotalRule rule) {
    const Int128 denominator = scheme.denominator(model::rootNode);
    Total total{{0, denominator}, 0};
    for (const Int128 numerator : levelNumerators)
        total.value.num +=
            rule == TotalRule::Credit && scheme.meetsBound(numerator) ? denominator : numerator;
    for (const Rational& band : scheme.bands())
        if (total.value.num * band.den >= denominator * band.num)
            ++total.level;
    return total;
}

std::span<const Int128> levelNumerators(const Scheme& scheme, const Scores& scores) {
    return std::span(scores.numerator).first(static_cast<std::size_t>(scheme.levels()));
}

} // namespace

Total total(const Scheme& scheme, const Scores& scores, TotalRule rule) {
    return totalOf(scheme, levelNumerators(scheme, scores), rule);
}

Verdict verdict(const Scheme& scheme, const Scores& scores, TotalRule rule, bool ownWeights) {
    const auto sure = levelNumerators(scheme, scores);
    std::vector<Int128> possible(sure.begin(), sure.end());
    for (std::size_t k = 0; k < possible.size(); ++k)
        possible[k] += scores.open[k];

    Verdict verdict;
    verdict.rule = rule;
    verdict.total = verdict.lowest = totalOf(scheme, sure, rule);
    verdict.otherRule = totalOf(scheme, sure, rule == TotalRule::Credit ? TotalRule::Sum : TotalRule::Credit);
    verdict.highest = totalOf(scheme, possible, rule);
    verdict.rated = ratedCells(scheme, scores, model::rootNode);
    verdict.cells = scheme.cellCount();

    if (verdict.provisional())
        verdict.flags.push_back({Flag::Kind::Provisional, verdict.unrated()});
    for (int level = 1; level <= verdict.total.level; ++level)
        if (!isMet(scheme, scores, level))
            verdict.flags.push_back({Flag::Kind::LevelNotMet, level});
    if (verdict.otherRule.level != verdict.total.level)
        verdict.flags.push_back({Flag::Kind::RulesDiffer, verdict.otherRule.level});
    if (ownWeights)
        verdict.flags.push_back({Flag::Kind::OwnWeights, 0});
    if (scheme.depth() < scheme.levels())
        verdict.flags.push_back({Flag::Kind::LimitedDepth, scheme.depth()});
    return verdict;
}

} // namespace plumbline::scoring
