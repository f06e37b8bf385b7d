#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace plumbline::storage {

/// A transaction that changes a file, rolled back where it is not committed. Its journal begins with page 1,
/// and page 1 gets the number of that journal: so the two can be told from every other journal and every
/// other state of the file (see `settleJournal`). Throws SQLite::Exception.
class WriteTransaction {
public:
    explicit WriteTransaction(SQLite::Database& db);
    void commit() { m_transaction.commit(); }

private:
    SQLite::Transaction m_transaction;
};

/// The memory a connection may take for pages, whatever the file suggests.
void limitCache(SQLite::Database& db);

} // namespace plumbline::storage
