#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/Error.h"

struct sqlite3_session;

namespace plumbline::project {

/// The bytes of an SQLite changeset (sqlite.org/sessionintro.html).
using Changeset = std::vector<unsigned char>;

/// The tables whose rows are recorded: what people write, and the model.
[[nodiscard]] std::vector<std::string> recordedTables();

/// Records what happens to the tables people write, from construction to `finish`.
class Recording {
public:
    explicit Recording(SQLite::Database& db);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;
    [[nodiscard]] Changeset finish();

private:
    SQLite::Database& m_db;
    sqlite3_session* m_session = nullptr;
};

/// One row of a changeset: its table and, as text, its columns before and after (empty: absent or NULL).
/// Key columns stand in both.
struct RowChange {
    std::string table;
    std::vector<std::string> before;
    std::vector<std::string> after;

    /// The side on which the key columns stand: both, or the one where the row exists.
    [[nodiscard]] const std::vector<std::string>& key() const { return before[0].empty() ? after : before; }
};

[[nodiscard]] std::vector<RowChange> rowsOf(SQLite::Database& db, const Changeset& changeset);
[[nodiscard]] Changeset inverted(SQLite::Database& db, const Changeset& changeset);

/// What both did, one after the other.
[[nodiscard]] Changeset joined(SQLite::Database& db, const Changeset& first, const Changeset& second);

/// Keeps what the change of a counter did, so that the file as it stood before can be had later.
void saveChange(SQLite::Database& db, long long counter, const Changeset& changeset);

/// Keeps what the last change did together with what went on with it, under the counter of the latter.
void replaceChange(SQLite::Database& db, long long last, long long counter, const Changeset& changeset);

/// What all changes after the one of a counter did, as one changeset; empty where there is none. `path` is
/// that of the file; DamagedChange where one of them is none.
[[nodiscard]] Result<Changeset> loadChangesAfter(SQLite::Database& db, const std::filesystem::path& path,
                                                 long long counter);

/// Applies all of it or throws SQLite::Exception: with SQLITE_ABORT where the rows are not those that it
/// changed.
void applyChangeset(SQLite::Database& db, const Changeset& changeset);

} // namespace plumbline::project
