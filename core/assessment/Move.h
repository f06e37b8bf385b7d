#pragma once

#include <vector>

#include "core/assessment/Assessment.h"

namespace plumbline::assessment {

/// What becomes of an assessment that moves to another edition of its model. A rating carries over where the
/// item's code, the level, and the criterion's text in every language that both editions have are the same,
/// and its step is worth the same. Notes stay with their cell's code.
struct Move {
    struct Cell {
        model::CellId before = -1; ///< in the former edition
        model::CellId after = -1;  ///< in the new one; -1: it has no such cell
    };

    Assessment after;                      ///< as it stands after the move
    int carried = 0;                       ///< ratings that carry over
    std::vector<Cell> changed;             ///< rated, and to be rated anew
    std::vector<Cell> gone;                ///< with a rating or notes that are out of sight from then on
    std::vector<model::CellId> added;      ///< of the new edition
    std::vector<model::NodeId> readmitted; ///< of the former edition: left out until now, no longer removable
    std::vector<model::NodeId>
        reset; ///< of the former edition: own weights that the new tree has no place for
};

[[nodiscard]] Move planMove(const model::Model& from, const Assessment& assessment, const model::Model& to);

} // namespace plumbline::assessment
