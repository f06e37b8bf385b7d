#pragma once

#include <span>
#include <vector>

#include "core/scoring/Scheme.h"

namespace plumbline::scoring {

/// Numerators of all nodes in all columns for one set of ratings, over the denominators of a Scheme.
/// Levels above the depth and nodes out of scope stand at 0.
struct Scores {
    std::vector<Int128> numerator; ///< by Scheme::slot
    std::vector<int> rated;        ///< rated cells, by Scheme::slot
    std::vector<Int128> open;      ///< by column - 1: what the unrated cells could still add at the root
};

/// Scores every node in every column. `ratings` has one entry per cell of the model. `scores` is overwritten;
/// handing the same one in again saves its allocations.
void score(const Scheme& scheme, std::span<const Grade> ratings, Scores& scores);

/// Brings `scores` up to date after one cell went from `before` to `after`.
void rescore(const Scheme& scheme, CellId cell, Grade before, Grade after, Scores& scores);

/// Score of a node in one column, 0..1; of the root at a level: the level score s_k.
[[nodiscard]] Rational scoreAt(const Scheme& scheme, const Scores& scores, NodeId node, int column);

/// A node's figure on the scale of the total (the radar's scale): the plain sum of its level scores, or its
/// score from 0 to 100.
[[nodiscard]] Rational nodeTotal(const Scheme& scheme, const Scores& scores, NodeId node);

[[nodiscard]] int ratedCells(const Scheme& scheme, const Scores& scores, NodeId node);

/// Whether anything of a node is rated, or in a column of it. Where nothing is, its figures are 0 to compute
/// with, and are not to be shown as if it had been rated.
[[nodiscard]] bool isRated(const Scheme& scheme, const Scores& scores, NodeId node);
[[nodiscard]] bool isRatedAt(const Scheme& scheme, const Scores& scores, NodeId node, int column);

/// Where every level is scored for itself: s_k is at or over the bound.
[[nodiscard]] bool isMet(const Scheme& scheme, const Scores& scores, int level);

} // namespace plumbline::scoring
