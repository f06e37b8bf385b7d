#pragma once

#include "core/scoring/Verdict.h"

namespace plumbline::scoring {

/// What a set of ratings amounts to under one scope.
struct Outcome {
    Scheme scheme;
    Scores scores;
    Verdict verdict; ///< by the rule of the scope
};

/// Fails as `Scheme::compile` does.
[[nodiscard]] Result<Outcome> outcome(const model::Model& model, const assessment::Scope& scope,
                                      std::span<const Grade> ratings);

} // namespace plumbline::scoring
