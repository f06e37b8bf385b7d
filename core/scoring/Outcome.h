#pragma once

#include <optional>

#include "core/scoring/Gap.h"
#include "core/scoring/Verdict.h"

namespace plumbline::scoring {

/// What a set of ratings amounts to under one scope: the one way to scores, verdict and gap.
struct Outcome {
    Scheme scheme;
    Scores scores;
    Verdict verdict;

    /// The level that a gap is about: the one `wanted`, or where that is 0 the next one.
    [[nodiscard]] int target(int wanted) const;
    /// By the rule of the verdict; `ratings` are those it was made from.
    [[nodiscard]] Gap gapTo(const model::Model& model, std::span<const Grade> ratings, int target) const;
    /// Brings scores and verdict up to date after some cells were rated.
    void rerate(std::span<const CellId> cells, std::span<const Grade> before, std::span<const Grade> now);
};

/// By the rule of the scope where none is given. Fails as `Scheme::compile` does.
[[nodiscard]] Result<Outcome> outcome(const model::Model& model, const assessment::Scope& scope,
                                      std::span<const Grade> ratings,
                                      std::optional<model::TotalRule> rule = std::nullopt);

} // namespace plumbline::scoring
