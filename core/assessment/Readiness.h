#pragma once

#include <string>
#include <vector>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"
#include "core/base/Error.h"

/// Whether an assessment can be finalised.
namespace plumbline::assessment {

/// One thing that is still missing before an assessment is sealed.
struct OpenPoint {
    enum class Kind {
        Unrated,         ///< cells under assessment; the only kind that blocks
        WithoutEvidence, ///< cells whose rating needs evidence
        Unreviewed,      ///< rated cells that the lead has not looked at as they now are
        Step,            ///< a step of the process that lacks something other than cells
    };
    Kind kind = Kind::Unrated;
    int number = 0;         ///< cells, or other things that the step lacks
    model::CellId cell = 0; ///< the first of the cells
    std::string step = {};  ///< id
    bool operator==(const OpenPoint&) const = default;

    /// Else a reason can accept it.
    [[nodiscard]] bool blocks() const { return kind == Kind::Unrated; }
};

/// As the record of a seal writes it: "without-evidence 12", "step team 2".
[[nodiscard]] std::string toString(const OpenPoint& point);

/// What is missing, blocking points first, steps in the order of the process. Improvement (clause 8.5) is the
/// enterprise's, after the result is final, and holds nothing up.
[[nodiscard]] std::vector<OpenPoint> openPoints(const model::Model& model, const Scope& scope,
                                                const Assessment& assessment);

/// The name of the lead; empty where the team names none.
[[nodiscard]] std::string leadOf(const Assessment& assessment);

/// NotTheLead where the team names a lead and that is somebody else.
[[nodiscard]] Result<void> checkLead(const Assessment& assessment, const std::string& name);

} // namespace plumbline::assessment
