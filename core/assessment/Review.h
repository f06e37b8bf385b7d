#pragma once

#include <string>
#include <vector>

#include "core/assessment/EvidenceIndex.h"
#include "core/assessment/Scope.h"

/// Whether the lead has looked at a cell as it now is. A review names what was seen, so that it is withdrawn
/// by itself when the cell says something else, and holds again when that is undone. `evidence` is that of
/// the same assessment.
namespace plumbline::assessment {

/// What a cell says in a few characters: its rating, and a digest of the notes with their authors and of the
/// ids of the linked evidence. The same on every machine and in any order of writing.
[[nodiscard]] std::string fingerprint(const model::Model& model, const Assessment& assessment,
                                      const EvidenceIndex& evidence, model::CellId cell);

enum class ReviewState {
    Open,    ///< nobody has looked at it
    Changed, ///< it says something else than when it was looked at
    Reviewed
};

[[nodiscard]] ReviewState reviewState(const model::Model& model, const Assessment& assessment,
                                      const EvidenceIndex& evidence, model::CellId cell);
/// Whether the lead has looked at the cell as it now is.
[[nodiscard]] bool isReviewed(const model::Model& model, const Assessment& assessment,
                              const EvidenceIndex& evidence, model::CellId cell);

/// What is under assessment and rated, and was not looked at as it now is, ascending.
[[nodiscard]] std::vector<model::CellId> unreviewedCells(const model::Model& model, const Scope& scope,
                                                         const Assessment& assessment,
                                                         const EvidenceIndex& evidence);

} // namespace plumbline::assessment
