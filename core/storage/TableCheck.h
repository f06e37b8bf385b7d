#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/Error.h"
#include "core/storage/RawRows.h"

/// Whether the tables of a file whose schema is ours can be read, and what in their rows cannot stand.
namespace plumbline::storage {

/// What people know a row by: "data.3@2", or its key.
[[nodiscard]] std::string nameOfRow(const TableForm& table, RawRow row);

/// How much of a file is looked at: all of it but the bytes of attached files; or at an opening, without
/// the history and what changes did where all of it together is large.
enum class Extent { Opening, Whole };

/// Appends what is wrong with pages and rows: DamagedPages, DamagedOrder, DamagedRow, DamagedLink. Throws
/// SQLite::Exception where not even that can be told.
void checkTables(SQLite::Database& db, const std::filesystem::path& path, Extent extent,
                 std::vector<Error>& damage);

/// Whether something of that kind is among what was found: no row is believed then, and a query can go round
/// in circles.
[[nodiscard]] bool hasDamagedPages(const std::vector<Error>& damage);

/// So many things are named at most.
inline constexpr std::size_t mostDamage = 50;

} // namespace plumbline::storage
