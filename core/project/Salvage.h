#pragma once

#include <filesystem>
#include <memory>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/Error.h"

/// What can still be read of a damaged file whose schema is ours.
namespace plumbline::project {

/// Why a file with damaged pages can neither be opened nor rescued.
inline constexpr const char* modelUnreadable = "its model cannot be read";

/// The rows that can stand, in memory, with the contents of attached files left in the file: what its
/// assessment is read from. Values of a wrong form are mended as `storage::mended` says, who is referred to
/// and missing is called by the id, what refers to anything else that is missing goes. Throws
/// SQLite::Exception.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> readableRows(SQLite::Database& db,
                                                                     const std::filesystem::path& path);

} // namespace plumbline::project
