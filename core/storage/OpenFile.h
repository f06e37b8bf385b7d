#pragma once

#include <filesystem>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

/// What has become of a file while a connection has it open, as the disk says and not the connection's cache.
/// Cheap enough to be asked before every change.
namespace plumbline::storage {

enum class Place {
    Held,  ///< the name is that of the open file
    Taken, ///< another file has the name
    Gone   ///< nothing has it: deleted, moved, or the disk is no longer there
};

/// Empty of a database in memory.
[[nodiscard]] std::filesystem::path fileOf(SQLite::Database& db);

[[nodiscard]] Place placeOf(SQLite::Database& db);

/// The header of the file, which every change alters; empty where it cannot be read. Of a database in memory
/// it is always the same.
[[nodiscard]] std::string headerOf(SQLite::Database& db);

} // namespace plumbline::storage
