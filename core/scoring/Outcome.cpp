#include "core/scoring/Outcome.h"

namespace plumbline::scoring {

Result<Outcome> outcome(const model::Model& model, const assessment::Scope& scope,
                        std::span<const Grade> ratings) {
    auto scheme = Scheme::compile(model, scope);
    if (!scheme)
        return failed(scheme);
    Scores scores;
    score(*scheme, ratings, scores);
    Verdict found = verdict(*scheme, scores, scope.rule());
    return Outcome{std::move(*scheme), std::move(scores), std::move(found)};
}

} // namespace plumbline::scoring
