#pragma once

#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/assessment/Assessment.h"
#include "core/project/Change.h"
#include "core/project/Changeset.h"
#include "core/project/HistoryEntry.h"

namespace plumbline::project {

/// An assessment before or after a transaction, with the model in use then.
struct Moment {
    const model::Model& model;
    const assessment::Assessment& assessment;
};

/// Entries for the rows of one transaction: edition, facts, scope, ratings, notes, each in the order of the
/// model, with the time they were written (0 where a row keeps its time). A rating's before and after are
/// the team's.
[[nodiscard]] std::vector<HistoryEntry> historyOf(const std::vector<RowChange>& rows, const Moment& before,
                                                  const Moment& after);

/// Completes the entries of one transaction and puts them in the order of their times.
void stampEntries(std::vector<HistoryEntry>& entries, const assessment::Stamp& stamp, Operation operation,
                  Way way);

void appendHistory(SQLite::Database& db, const std::vector<HistoryEntry>& entries);

/// Gives the one entry of the last change, that of counter `last`, the outcome and stamp of what went on with
/// it.
void extendHistory(SQLite::Database& db, long long last, const HistoryEntry& entry);

/// What a statement has to begin with, for `readEntries` to read its rows.
inline const std::string historyColumns =
    "SELECT at, author, operation, way, entity, key, before, after, counter, seq FROM history";
[[nodiscard]] std::vector<HistoryEntry> readEntries(SQLite::Statement& rows);

/// Oldest first; of one entity and key, or with an empty entity of all.
[[nodiscard]] std::vector<HistoryEntry> loadHistory(SQLite::Database& db, const std::string& entity,
                                                    const std::string& key);

} // namespace plumbline::project
