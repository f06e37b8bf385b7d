#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/Error.h"
#include "core/project/HistoryEntry.h"

namespace SQLite {
class Database;
}

namespace plumbline::project {

/// Which entries of the history are asked for; what is empty asks nothing.
struct HistoryFilter {
    // What is searched for: an entry has one of these.
    std::vector<std::string> texts = {};  ///< within key, before, after or the author's name, in any case and
                                          ///< width, however accents are spelled
    std::vector<std::string> keys = {};   ///< as key; an item stands for its cells, a record for its links
    std::vector<std::string> values = {}; ///< as the whole of before or after

    assessment::PersonId person = {};
    std::vector<std::string> entities = {};
    /// Code of a cell: its ratings, notes and reviews, what was linked to it, and the history of that.
    std::string cell = {};
    std::optional<Timestamp> from = {}; ///< included
    std::optional<Timestamp> to = {};   ///< excluded
    bool operator==(const HistoryFilter&) const = default;
};

/// Takes the next entry; a failure ends the reading.
using TakeEntry = std::function<Result<void>(const HistoryEntry&)>;

/// Newest first: `limit` of those the filter lets through, where `before` is not 0 of those before that one
/// by its `seq`.
[[nodiscard]] std::vector<HistoryEntry> findHistory(SQLite::Database& db, const HistoryFilter& filter,
                                                    int limit, long long before);
/// Hands on all that the filter lets through, oldest first and one at a time, however many they are. Others
/// may write meanwhile.
[[nodiscard]] Result<void> eachEntry(SQLite::Database& db, const HistoryFilter& filter,
                                     const TakeEntry& take);
[[nodiscard]] long long countHistory(SQLite::Database& db, const HistoryFilter& filter);

/// Counter of the last change until a time; 0 where there was none.
[[nodiscard]] long long lastChangeUntil(SQLite::Database& db, Timestamp at);

} // namespace plumbline::project
