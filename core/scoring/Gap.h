#pragma once

#include <vector>

#include "core/model/Model.h"
#include "core/scoring/Verdict.h"

namespace plumbline::scoring {

/// One level on the way to the target.
struct LevelGap {
    int level = 0;
    Rational score;
    Rational missing; ///< to the bound, 0 where met
    bool met = false;
    bool assessed = true; ///< false above the depth
};

/// A cell that is below full, with what its level score would gain from full.
struct CellGap {
    CellId cell = 0;
    Grade grade = assessment::unrated;
    Rational weight;
    Rational gain;
    bool blocking = false; ///< its level is not met
};

struct Gap {
    int target = 0;
    std::vector<LevelGap> levels;
    std::vector<CellGap> cells; ///< by gain, ties by cell code, item and level
    Rational missing;           ///< from S to the target's band, 0 where reached
    /// How many of the blocking cells, taken by gain, lift S into the target's band when they become full;
    /// 0 where the band is reached, -1 where not even all of them do.
    int enough = 0;
};

/// The level after the one reached, at most the highest.
[[nodiscard]] int nextLevel(const Scheme& scheme, const Total& total);

[[nodiscard]] Gap gap(const model::Model& model, const Scheme& scheme, const Scores& scores,
                      std::span<const Grade> ratings, model::TotalRule rule, int target);

} // namespace plumbline::scoring
