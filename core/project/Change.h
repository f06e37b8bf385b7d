#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/RecordTables.h"
#include "core/model/Model.h"

namespace plumbline::project {

/// What a transaction does, for history and for the words after "Undo".
enum class Operation {
    Create,
    Rate,
    Note,
    Facts,
    Scope,
    Weights,
    Import,
    Move,
    Process, ///< answers, team, plans, meetings, objections, improvements
    Evidence,
    Finding,
    Review,
    Rescue, ///< rows that are taken over into a file because another one lost them: nobody entered them then
    Seal,   ///< never part of a transaction of rows that people write
    Reopen
};

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
    bool model = false; ///< another edition of the model: nodes, items and cells have other ids now, and
                        ///< everything is to be looked at again
    std::set<std::string, std::less<>> records; ///< tables of the kinds of records that changed

    /// Whether records of a kind changed.
    template <class T>
    [[nodiscard]] bool touches() const {
        return records.contains(assessment::Table<T>::name);
    }
    [[nodiscard]] bool isEmpty() const {
        return ratings.empty() && notes.empty() && !facts && !scope && !model && records.empty();
    }
    /// Scope, weights, rule or depth may differ, so that every score does.
    [[nodiscard]] bool changesScheme() const { return facts || scope || model; }
};

} // namespace plumbline::project
