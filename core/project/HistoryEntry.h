#pragma once

#include <string>

#include "core/assessment/Assessment.h"
#include "core/base/Clock.h"

namespace plumbline::project {

/// One line of the file's history: who changed what, when, from what to what.
struct HistoryEntry {
    Timestamp at = 0;
    assessment::PersonId author;
    std::string operation;
    std::string way;    ///< "do", "undo", "redo"
    std::string entity; ///< "model", "rating", "note", "fact", "exclusion", "weight", or a table of records
    std::string key;    ///< "edition", cell code, fact key, "kind:code", or a record's id
    std::string before; ///< rating code, text, reason, ...; empty: none. Of a record with several columns a
                        ///< JSON object of those that changed
    std::string after;
    long long counter = 0; ///< of the change it belongs to; 0 in files made before there were any
    long long seq = 0;     ///< its place in the history, from 1 up; 0 until it has one
    bool operator==(const HistoryEntry&) const = default;
};

} // namespace plumbline::project
