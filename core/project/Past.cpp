#include "core/project/Past.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "core/project/Changeset.h"
#include "core/storage/Database.h"

namespace plumbline::project {

namespace {

// Only ever added to: the rows of later changes are left out.
const std::set<std::string> addedTo{"person", "history", "seal", "reopening"};
// Large, and never changed: left in the file.
const std::set<std::string> leftInFile{"content", "content_piece", "change"};

std::unique_ptr<SQLite::Database> copyOfRows(const std::filesystem::path& path, long long counter) {
    auto copy = storage::emptyOver(path);
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

std::unique_ptr<SQLite::Database> rowsAsOf(SQLite::Database& db, const std::filesystem::path& path,
                                           long long counter) {
    // A file of an older schema that is only read is in memory already; it has neither contents nor changes.
    auto rows = storage::isOnDisk(db) ? copyOfRows(path, counter) : storage::copyInMemory(db);
    if (const Changeset later = loadChangesAfter(db, counter); !later.empty())
        applyChangeset(*rows, inverted(db, later));
    rows->exec("PRAGMA query_only = ON");
    return rows;
}

} // namespace plumbline::project
