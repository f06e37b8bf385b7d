#pragma once

#include <string_view>
#include <vector>

#include "core/model/Model.h"

namespace plumbline::project {

/// What a transaction does, for history and for the words after "Undo".
enum class Operation { Create, Rate, Note, Facts, Scope, Weights, Import };

[[nodiscard]] std::string_view toString(Operation operation);

/// Whether something was done, taken back, or done again.
enum class Way { Do, Undo, Redo };

[[nodiscard]] std::string_view toString(Way way);

/// What one transaction changed; whoever shows these parts looks again.
struct ChangeSummary {
    Operation operation = Operation::Create;
    Way way = Way::Do;
    std::vector<model::CellId> ratings; ///< cells, ascending
    std::vector<model::CellId> notes;
    bool facts = false;
    bool scope = false; ///< exclusions or weights

    [[nodiscard]] bool isEmpty() const { return ratings.empty() && notes.empty() && !facts && !scope; }
    /// Scope, weights, rule or depth may differ, so that every score does.
    [[nodiscard]] bool changesScheme() const { return facts || scope; }
};

} // namespace plumbline::project
