#pragma once

#include <vector>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"

namespace plumbline::assessment {

/// A finding that ratings and notes suggest, one for each item and kind. It says what it would be about; its
/// words are those of whoever takes it over, and nothing is a finding before someone does.
struct Proposal {
    FindingKind kind = FindingKind::Weakness;
    model::ItemId item = 0;
    std::vector<int> levels;          ///< whose criteria it speaks of, ascending
    std::vector<model::CellId> cells; ///< their cells; one where items are rated once
    std::vector<RecordId> evidence;   ///< linked to these cells
    bool operator==(const Proposal&) const = default;
};

/// What could be found up to level `upTo`, weaknesses first, then directions for improvement, good practices,
/// conformities; within a kind the lowest level first, then in the order of the model.
/// - Weakness: criteria that are not met at all. Of an item rated once: the levels between its own and `upTo`
///   where two or more are missing.
/// - Direction for improvement: criteria met to some part, but to half at most. Of an item rated once: `upTo`
///   where that is the next level.
/// - Conformity: fully met at `upTo`, with a note or evidence. A good practice where the level above is fully
///   met as well, or there is none.
/// A cell that a finding speaks of already, for good or for bad, is not proposed that way again.
[[nodiscard]] std::vector<Proposal> proposals(const model::Model& model, const Assessment& assessment,
                                              const Scope& scope, int upTo);

} // namespace plumbline::assessment
