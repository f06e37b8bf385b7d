#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/Error.h"
#include "core/base/Progress.h"
#include "core/project/Project.h"

namespace plumbline::project {

/// Lets `write` make a file under another name and gives it the name `target`: it appears whole or not at
/// all. Refuses to replace a file that another program has open for writing; meanwhile nobody else may, and
/// is told `author`. `source` is the assessment that is copied; its own name is no other program's.
[[nodiscard]] Result<Copied>
writeClaimed(const std::filesystem::path& source, const std::filesystem::path& target,
             const std::string& author,
             const std::function<Result<Copied>(const std::filesystem::path& unfinished)>& write);

/// Writes to `to`, where nothing is, what the database at `source` holds, in pieces: while its pages are
/// copied, events may come through. FileInUse where another program does not let go of it, Cancelled.
[[nodiscard]] Result<void> copyPages(SQLite::Database& from, const std::filesystem::path& source,
                                     const std::filesystem::path& to, const Progress& progress);

} // namespace plumbline::project
