#pragma once

#include <filesystem>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/Error.h"

namespace plumbline::project {

/// Writes what the database at `source` holds to `target`, which appears whole or not at all. Refuses to
/// replace a file that another program has open for writing; meanwhile nobody else may, and is told `author`.
[[nodiscard]] Result<void> writeCopy(SQLite::Database& db, const std::filesystem::path& source,
                                     const std::filesystem::path& target, const std::string& author);

} // namespace plumbline::project
