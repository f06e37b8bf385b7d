#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/assessment/Assessment.h"

/// Whether the lead has looked at a cell as it now is. A review names what was seen, so that it is withdrawn
/// by itself when the cell says something else, and holds again when that is undone.
namespace plumbline::assessment {

/// By what they are linked to, a cell's code or an id: ids in ascending order.
using LinkedIds = std::map<std::string, std::vector<RecordId>, std::less<>>;

/// Where evidence (`T` = Evidence) or findings (`T` = Finding) are linked to.
template <class T>
[[nodiscard]] LinkedIds linkedIds(const Assessment& assessment) {
    LinkedIds ids;
    for (const Link& link : assessment.all<Link>())
        if (assessment.find<T>(link.source))
            ids[link.target].push_back(link.source);
    return ids;
}

/// The ids linked to a target; empty where there are none.
[[nodiscard]] const std::vector<RecordId>& idsAt(const LinkedIds& ids, const std::string& target);

/// What a cell says in a few characters: its rating, and a digest of the notes with their authors and of the
/// ids of the linked evidence. The same on every machine and in any order of writing.
[[nodiscard]] std::string fingerprint(const model::Model& model, const Assessment& assessment,
                                      model::CellId cell);
/// The same where the evidence of all cells is at hand.
[[nodiscard]] std::string fingerprint(const model::Model& model, const Assessment& assessment,
                                      model::CellId cell, const LinkedIds& evidence);

enum class ReviewState {
    Open,    ///< nobody has looked at it
    Changed, ///< it says something else than when it was looked at
    Reviewed
};

[[nodiscard]] ReviewState reviewState(const model::Model& model, const Assessment& assessment,
                                      model::CellId cell);
[[nodiscard]] ReviewState reviewState(const model::Model& model, const Assessment& assessment,
                                      model::CellId cell, const LinkedIds& evidence);
/// Whether the lead has looked at the cell as it now is.
[[nodiscard]] bool isReviewed(const model::Model& model, const Assessment& assessment, model::CellId cell);

} // namespace plumbline::assessment
