#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/Error.h"
#include "core/storage/RowRules.h"

/// Whether the tables of a file whose schema is ours can be read, and what in their rows cannot stand.
namespace plumbline::storage {

/// The values of a row, by column; valid until the next row.
using RawRow = std::span<const RawValue>;

/// Hands on the rows of a table in the order of its key, until `take` says no. The tree in which SQLite keeps
/// them is not trusted: it ends where they stand in another order, or cannot be read. Whether the end was
/// reached.
[[nodiscard]] bool walkRows(SQLite::Database& db, const TableForm& table,
                            const std::function<bool(RawRow)>& take);

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

/// What people know a row by: "data.3@2", or its key.
[[nodiscard]] std::string nameOfRow(const TableForm& table, RawRow row);

/// How much of a file is looked at: all of it but the bytes of attached files; or at an opening, without
/// the history and what changes did where all of it together is large.
enum class Extent { Opening, Whole };

/// Appends what is wrong with pages and rows: DamagedFile with SQLite's words, DamagedOrder, DamagedRow,
/// DamagedLink. Throws SQLite::Exception where not even that can be told.
void checkTables(SQLite::Database& db, const std::filesystem::path& path, Extent extent,
                 std::vector<Error>& damage);

/// So many things are named at most.
inline constexpr std::size_t mostDamage = 50;

} // namespace plumbline::storage
