#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/storage/RowRules.h"

/// Rows of a file that is not trusted, as they are: out of one database and into another.
namespace plumbline::storage {

/// The values of a row, by column; valid until the next row.
using RawRow = std::span<const RawValue>;

enum class Direction { Forth, Back };

/// Hands on the rows of a table in the order of its key, or from the last to the first, until `take` says no.
/// The tree in which SQLite keeps them is not trusted: it ends where they stand in another order, or cannot
/// be read. Whether the end was reached.
[[nodiscard]] bool walkRows(SQLite::Database& db, const TableForm& table,
                            const std::function<bool(RawRow)>& take, Direction direction = Direction::Forth);

/// Puts rows of one table into a database that has it.
class RowCopy {
public:
    RowCopy(SQLite::Database& to, const TableForm& table);
    /// Mends what can be mended; a row that says nothing is left out.
    void take(RawRow row);

private:
    bool bind(std::size_t column, const RawValue& value);

    const TableForm& m_table;
    std::vector<ColumnRule> m_rules;
    SQLite::Statement m_insert;
    std::int64_t m_rows = 0;
};

} // namespace plumbline::storage
