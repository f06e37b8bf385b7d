#pragma once

#include <filesystem>
#include <memory>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/Error.h"

namespace plumbline::project {

/// Counter of the earliest change after which the rows can be had. What was changed by versions that did not
/// keep the changes is one whole: the file as it was when it was brought up to date.
[[nodiscard]] long long firstMoment(SQLite::Database& db, long long newest);

/// The rows of the file at `path`, open as `db`, as they were after the change of a counter, in memory and
/// for reading. What does not change, the contents of attached files above all, is read from the file itself.
/// DamagedSchema. Throws SQLite::Exception.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>>
rowsAsOf(SQLite::Database& db, const std::filesystem::path& path, long long counter);

/// Counter of the newest change that does not lead back: it cannot be read, or the rows are not those it
/// left. 0 where all do. Every row of every change is looked at. Throws SQLite::Exception.
[[nodiscard]] long long lastUnreadableChange(SQLite::Database& db);

} // namespace plumbline::project
