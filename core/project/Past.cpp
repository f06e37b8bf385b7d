#include "core/project/Past.h"

#include <algorithm>
#include <set>
#include <string>

#include "core/project/Changeset.h"
#include "core/storage/Database.h"

namespace plumbline::project {

namespace {

// Only ever added to: the rows of later changes are left out.
const std::set<std::string> addedTo{"person", "history", "seal", "reopening"};
// Large, and never changed: left in the file.
const std::set<std::string> leftInFile{"content", "content_piece", "change"};

std::unique_ptr<SQLite::Database> copyOfRows(SQLite::Database& db, const std::filesystem::path& path,
                                             long long counter) {
    auto copy = storage::emptyOver(path);
    // The contents that attachments refer to stand in another database here.
    copy->exec("PRAGMA foreign_keys = OFF");
    SQLite::Statement parts(db, "SELECT type, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL "
                                "ORDER BY type = 'index'");
    while (parts.executeStep()) {
        const std::string table = parts.getColumn(1);
        if (leftInFile.contains(table))
            continue;
        copy->exec(parts.getColumn(2).getString());
        if (parts.getColumn(0).getString() == "table")
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

std::unique_ptr<SQLite::Database> rowsAsOf(SQLite::Database& db, const std::filesystem::path& path,
                                           long long counter) {
    // A file of an older schema that is only read is in memory already; it has neither contents nor changes.
    auto rows = storage::isOnDisk(db) ? copyOfRows(db, path, counter) : storage::copyInMemory(db);
    if (const Changeset later = loadChangesAfter(db, counter); !later.empty())
        applyChangeset(*rows, inverted(db, later));
    rows->exec("PRAGMA query_only = ON");
    return rows;
}

} // namespace plumbline::project
