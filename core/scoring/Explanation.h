#pragma once

#include <optional>
#include <vector>

#include "core/model/Model.h"
#include "core/scoring/Verdict.h"

namespace plumbline::scoring {

/// Any number of the result.
struct NumberRef {
    enum class Kind {
        Total,   ///< S
        Score,   ///< score of `node` at `level`; of the root: the level score
        NodeSum, ///< `node`'s figure on the scale of the total
        Cell,    ///< rating of `cell`
    };
    Kind kind = Kind::Total;
    NodeId node = model::rootNode;
    int level = 0;
    CellId cell = 0;
    bool operator==(const NumberRef&) const = default;
};

/// One summand of a formula: `factor` x `value`, or `value` alone.
struct Term {
    NumberRef source;
    Rational value; ///< as it enters the sum: 1 for a level credited as met
    std::optional<Rational> factor;
    bool credited = false; ///< `value` stands as 1 because the source met the bound
    Grade grade = assessment::unrated;
    bool rated = true; ///< false: nothing that makes `value` is rated yet, so it counts 0

    /// What it adds to the sum.
    [[nodiscard]] Rational product() const { return factor ? *factor * value : value; }
};

/// The formula of a number with its figures: value = sum of terms / divisor.
struct Explanation {
    NumberRef of;
    Rational value;
    std::vector<Term> terms;
    int divisor = 1;
    bool rated = true; ///< as of a term

    /// Of the terms' products.
    [[nodiscard]] Rational sum() const;
};

[[nodiscard]] Explanation explain(const model::Model& model, const Scheme& scheme, const Scores& scores,
                                  std::span<const Grade> ratings, model::TotalRule rule,
                                  const NumberRef& number);

} // namespace plumbline::scoring
