#pragma once

#include <filesystem>
#include <memory>

#include <SQLiteCpp/SQLiteCpp.h>

namespace plumbline::project {

/// Counter of the earliest change after which the rows can be had. What was changed by versions that did not
/// keep the changes is one whole: the file as it was when it was brought up to date.
[[nodiscard]] long long firstMoment(SQLite::Database& db, long long newest);

/// The rows of the file at `path`, open as `db`, as they were after the change of a counter, in memory and
/// for reading. What does not change, the contents of attached files above all, is read from the file itself.
/// Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database>
rowsAsOf(SQLite::Database& db, const std::filesystem::path& path, long long counter);

} // namespace plumbline::project
