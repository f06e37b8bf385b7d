#pragma once

#include <vector>

#include "core/model/Model.h"
#include "core/scoring/Verdict.h"

namespace plumbline::scoring {

/// One level on the way to the target: its own score against the bound, or where there is one score for
/// all, the total against the level's band.
struct LevelGap {
    int level = 0;
    Rational score;
    Rational bound;
    Rational missing; ///< to the bound, 0 where met
    bool met = false;
    bool assessed = true; ///< false above the depth
    bool rated = true;    ///< false where nothing that makes the score is rated yet
};

/// A cell that could be better, with what that would add: to its level's score where it becomes full, or to
/// the total where its score comes up to the target's band.
struct CellGap {
    CellId cell = 0;
    Grade grade = assessment::unrated;
    Grade better = assessment::unrated; ///< the rating that brings `gain`
    Rational weight;
    Rational gain;
    bool blocking = false; ///< it keeps a level from being met
};

/// A node's way to its own next band, where nodes have levels.
struct NodeGap {
    NodeId node = model::rootNode;
    Rational score;
    int level = 0;
    Rational missing;  ///< to the band above; 0 in the highest
    Rational gain;     ///< what the total gains from that
    bool rated = true; ///< false where nothing of it is rated yet
};

struct Gap {
    int target = 0;
    std::vector<LevelGap> levels;
    std::vector<CellGap> cells; ///< by gain, ties by cell code, item and level
    std::vector<NodeGap> nodes; ///< in the order of the model; empty where nodes have no levels
    Rational missing;           ///< from S to the target's band, 0 where reached
    /// How many of the blocking cells, taken by gain, lift the total into the target's band when they become
    /// better; 0 where the band is reached, -1 where not even all of them do.
    int enough = 0;
};

/// The level after the one reached, at most the highest.
[[nodiscard]] int nextLevel(const Scheme& scheme, const Total& total);

/// What the unrated cells of a level could still bring, where levels are scored for themselves.
struct Headroom {
    int unrated = 0;
    int cells = 0;    ///< in scope
    Rational lowest;  ///< with all of them as not met
    Rational highest; ///< with all of them as full
};
[[nodiscard]] Headroom headroom(const Scheme& scheme, const Scores& scores, int level);

/// A level against its bound, from 1.
[[nodiscard]] LevelGap levelGap(const Scheme& scheme, const Scores& scores, int level);

[[nodiscard]] Gap gap(const model::Model& model, const Scheme& scheme, const Scores& scores,
                      std::span<const Grade> ratings, model::TotalRule rule, int target);

} // namespace plumbline::scoring
