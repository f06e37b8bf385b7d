#include "core/storage/WriteTransaction.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include "core/base/File.h"
#include "core/storage/Database.h"
#include "core/storage/Journal.h"

namespace plumbline::storage {

namespace {

/// The header has one field that nothing depends on and that can be set within a transaction: the size of
/// the cache it suggests, which no connection of this program follows.
void setNumber(SQLite::Database& db, unsigned number) {
    db.exec(fmt::format("PRAGMA default_cache_size = {}", number));
}

} // namespace

WriteTransaction::WriteTransaction(SQLite::Database& db)
    : m_transaction(db, SQLite::TransactionBehavior::IMMEDIATE) {
    if (!isOnDisk(db))
        return;
    setNumber(db, 0); // begins the journal
    const char* const journal = sqlite3_filename_journal(sqlite3_db_filename(db.getHandle(), "main"));
    if (const auto number = journalNumber(toPath(journal)))
        setNumber(db, *number);
    limitCache(db);
}

void limitCache(SQLite::Database& db) {
    db.exec("PRAGMA cache_size = -2000");
}

} // namespace plumbline::storage
