#include "core/scoring/Outcome.h"

namespace plumbline::scoring {

int Outcome::target(int wanted) const {
    return wanted > 0 ? wanted : nextLevel(scheme, verdict.total);
}

Gap Outcome::gapTo(const model::Model& model, std::span<const Grade> ratings, int target) const {
    return gap(model, scheme, scores, ratings, verdict.rule, target);
}

void Outcome::rerate(std::span<const CellId> cells, std::span<const Grade> before,
                     std::span<const Grade> now) {
    for (const CellId cell : cells) {
        const auto at = static_cast<std::size_t>(cell);
        rescore(scheme, cell, before[at], now[at], scores);
    }
    verdict = scoring::verdict(scheme, scores, verdict.rule);
}

Result<Outcome> outcome(const model::Model& model, const assessment::Scope& scope,
                        std::span<const Grade> ratings, std::optional<model::TotalRule> rule) {
    auto scheme = Scheme::compile(model, scope);
    if (!scheme)
        return failed(scheme);
    Scores scores;
    score(*scheme, ratings, scores);
    Verdict found = verdict(*scheme, scores, rule.value_or(scope.rule()));
    return Outcome{std::move(*scheme), std::move(scores), std::move(found)};
}

} // namespace plumbline::scoring
