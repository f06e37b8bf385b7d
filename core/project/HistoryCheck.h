#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/assessment/Assessment.h"
#include "core/base/Error.h"
#include "core/project/HistoryEntry.h"

/// Whether the history tells of what is in the file. Throws SQLite::Exception.
namespace plumbline::project {

/// Why an entry cannot be one of this program's: the column that has no such word or form; none where it can.
[[nodiscard]] std::optional<std::string> wrongColumn(const HistoryEntry& entry);

/// Entries are numbered from 1 on: the first number that none has; none where all are there.
[[nodiscard]] std::optional<std::string> firstGap(SQLite::Database& db);

/// The entries that no entry of this program can be (DamagedRow), at most `most`.
[[nodiscard]] std::vector<Error> wrongEntries(SQLite::Database& db, const std::filesystem::path& path,
                                              std::size_t most);

/// The last change whose rows are not what the history tells of it; 0 where there is none.
[[nodiscard]] long long lastMistoldChange(SQLite::Database& db);

/// A cell whose rating is not the one that the history tells of last.
struct UntoldRating {
    model::CellId cell = 0;
    std::string told; ///< as the history writes a rating
};

/// Those that the history of the edition in use tells of.
[[nodiscard]] std::vector<UntoldRating> untoldRatings(SQLite::Database& db, const model::Model& model,
                                                      const assessment::Assessment& assessment);

/// Where entries are missing, or tell of other ratings than there are: DamagedGap, else DamagedState.
[[nodiscard]] std::vector<Error> differencesFromHistory(SQLite::Database& db, const model::Model& model,
                                                        const assessment::Assessment& assessment,
                                                        const std::filesystem::path& path);

} // namespace plumbline::project
