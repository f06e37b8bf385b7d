#include "core/scoring/Verdict.h"

#include "core/scoring/Method.h"

namespace plumbline::scoring {

using model::TotalRule;

Total total(const Scheme& scheme, const Scores& scores, TotalRule rule) {
    return scheme.method().total(scheme, rootNumerators(scheme, scores), rule);
}

Verdict verdict(const Scheme& scheme, const Scores& scores, TotalRule rule) {
    const Method& method = scheme.method();
    const auto sure = rootNumerators(scheme, scores);
    std::vector<Int128> possible(sure.begin(), sure.end());
    for (std::size_t k = 0; k < possible.size(); ++k)
        possible[k] += scores.open[k];

    Verdict verdict;
    verdict.rule = rule;
    verdict.total = verdict.lowest = method.total(scheme, sure, rule);
    for (const TotalRule other : scheme.rules())
        if (other != rule)
            verdict.other = ByRule{other, method.total(scheme, sure, other)};
    verdict.highest = method.total(scheme, possible, rule);
    verdict.rated = ratedCells(scheme, scores, model::rootNode);
    verdict.cells = scheme.cellCount();

    if (verdict.provisional())
        verdict.flags.push_back({Flag::Kind::Provisional, verdict.unrated()});
    method.addFlags(scheme, scores, verdict);
    if (scheme.weighting() == Weighting::Own)
        verdict.flags.push_back({Flag::Kind::OwnWeights, 0});
    if (scheme.weighting() == Weighting::ToolDefault)
        verdict.flags.push_back({Flag::Kind::ToolWeights, 0});
    if (scheme.depth() < scheme.columns())
        verdict.flags.push_back({Flag::Kind::LimitedDepth, scheme.depth()});
    return verdict;
}

} // namespace plumbline::scoring
