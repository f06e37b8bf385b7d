#include "core/project/Past.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <sqlite3.h>

#include "core/base/File.h"
#include "core/project/ChangeFormat.h"
#include "core/project/Changeset.h"
#include "core/storage/Database.h"
#include "core/storage/RawRows.h"

namespace plumbline::project {

namespace {

// Only ever added to: the rows of later changes are left out.
const std::set<std::string> addedTo{"person", "history", "seal", "reopening"};
// Large, and never changed: left in the file.
const std::set<std::string> leftInFile{"content", "content_piece", "change"};

Result<std::unique_ptr<SQLite::Database>> copyOfRows(const std::filesystem::path& path, long long counter) {
    auto made = storage::emptyOver(path);
    if (!made)
        return made;
    auto copy = std::move(*made);
    // The contents that attachments refer to stand in another database here.
    copy->exec("PRAGMA foreign_keys = OFF");
    for (const std::string& table : leftInFile)
        copy->exec("DROP TABLE main." + table);
    // The tables are this program's own, whatever else the file holds; nothing of its schema is executed.
    std::vector<std::string> tables;
    SQLite::Statement names(*copy, "SELECT name FROM main.sqlite_master WHERE type = 'table' AND "
                                   "name NOT LIKE 'sqlite#_%' ESCAPE '#'");
    while (names.executeStep())
        tables.push_back(names.getColumn(0).getString());
    names.reset();
    for (const std::string& table : tables) {
        copy->exec("DELETE FROM main." + table);
        copy->exec("INSERT INTO main." + table + " SELECT * FROM file." + table +
                   (addedTo.contains(table) ? " WHERE counter <= " + std::to_string(counter) : ""));
    }
    return copy;
}

} // namespace

long long firstMoment(SQLite::Database& db, long long newest) {
    const auto oldest = db.execAndGet("SELECT min(counter) FROM change");
    if (oldest.isNull())
        return newest;
    // The first change of all makes the assessment; there is nothing before it.
    return std::max(1LL, static_cast<long long>(oldest.getInt64()) - 1);
}

Result<std::unique_ptr<SQLite::Database>> rowsAsOf(SQLite::Database& db, const std::filesystem::path& path,
                                                   long long counter) {
    // A file of an older schema that is only read is in memory already; it has neither contents nor changes.
    auto copy = storage::isOnDisk(db) ? copyOfRows(path, counter)
                                      : Result<std::unique_ptr<SQLite::Database>>(storage::copyInMemory(db));
    if (!copy)
        return copy;
    auto rows = std::move(*copy);
    const auto later = loadChangesAfter(db, path, counter);
    if (!later)
        return failed(later);
    try {
        if (!later->empty())
            applyChangeset(*rows, inverted(db, *later));
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() != SQLITE_ABORT)
            throw;
        return fail(ErrorCode::DamagedChange, toUtf8(path), std::to_string(counter + 1));
    }
    rows->exec("PRAGMA query_only = ON");
    return rows;
}

long long lastUnreadableChange(SQLite::Database& db) {
    // Back from now, one change after the other.
    const auto rows = storage::emptyInMemory();
    rows->exec("PRAGMA foreign_keys = OFF");
    const std::vector<std::string> recorded = recordedTables();
    for (const storage::TableForm& table : storage::tableForms()) {
        if (std::find(recorded.begin(), recorded.end(), table.name) == recorded.end())
            continue;
        storage::RowCopy copy(*rows, table);
        std::ignore = storage::walkRows(db, table, [&](storage::RawRow row) {
            copy.take(row);
            return true;
        });
    }
    // What the history tells of, and no change did. Editions bear the number of their change for good, also
    // where it is one that a rescue gave up.
    const long long gap =
        db.execAndGet(
              "SELECT ifnull(max(counter), 0) FROM history WHERE entity NOT IN ('seal', 'reopening') "
              "AND counter NOT IN (SELECT counter FROM change) AND counter > 0 AND (entity <> 'model' "
              "OR counter > (SELECT min(counter) FROM change))")
            .getInt64();
    long long counter = 0;
    SQLite::Statement changes(db, "SELECT counter, rows FROM change WHERE counter > ? ORDER BY counter DESC");
    changes.bind(1, static_cast<std::int64_t>(gap));
    try {
        while (changes.executeStep()) {
            counter = changes.getColumn(0).getInt64();
            const SQLite::Column blob = changes.getColumn(1);
            const auto* const bytes = static_cast<const unsigned char*>(blob.getBlob());
            const Changeset change(bytes, bytes + blob.getBytes());
            if (!isChangeset(change, counter))
                return counter;
            applyChangeset(*rows, inverted(*rows, change));
        }
    } catch (const SQLite::Exception& exception) {
        switch (exception.getErrorCode()) {
        case SQLITE_ABORT:
        case SQLITE_CORRUPT:
        case SQLITE_TOOBIG:
        case SQLITE_CONSTRAINT:
            return std::max(counter, 1LL);
        default:
            throw;
        }
    }
    return gap;
}

} // namespace plumbline::project
