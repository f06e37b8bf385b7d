#pragma once

#include <span>
#include <vector>

#include "core/scoring/Scheme.h"

namespace plumbline::scoring {

/// Numerators of all nodes at all levels for one set of ratings, over the denominators of a Scheme.
/// Levels above the depth and nodes out of scope stand at 0.
struct Scores {
    std::vector<Int128> numerator; ///< by Scheme::slot
    std::vector<int> rated;        ///< rated cells, by Scheme::slot
    std::vector<Int128> open;      ///< by level - 1: what the unrated cells could still add at the root
};

/// Scores every node at every level. `ratings` has one entry per cell of the model. `scores` is overwritten;
/// handing the same one in again saves its allocations.
void score(const Scheme& scheme, std::span<const Grade> ratings, Scores& scores);

/// Brings `scores` up to date after one cell went from `before` to `after`.
void rescore(const Scheme& scheme, CellId cell, Grade before, Grade after, Scores& scores);

/// Score of a node at one level, 0..1; of the root: the level score s_k.
[[nodiscard]] Rational scoreAt(const Scheme& scheme, const Scores& scores, NodeId node, int level);

/// Plain sum of a node's level scores, 0..n (the radar's scale).
[[nodiscard]] Rational scoreSum(const Scheme& scheme, const Scores& scores, NodeId node);

[[nodiscard]] int ratedCells(const Scheme& scheme, const Scores& scores, NodeId node);

/// s_k is at or over the bound.
[[nodiscard]] bool isMet(const Scheme& scheme, const Scores& scores, int level);

} // namespace plumbline::scoring
