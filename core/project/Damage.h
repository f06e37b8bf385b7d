#pragma once

#include <filesystem>
#include <vector>

#include "core/base/Error.h"
#include "core/base/Progress.h"

namespace plumbline::project {

/// Everything that can be found wrong with a file without changing it; empty when it is sound. Every byte of
/// it is read, `progress` is told of those of attached files, and asked throughout, from another thread too.
[[nodiscard]] Result<std::vector<Error>> findDamage(const std::filesystem::path& path,
                                                    const Progress& progress = {});

/// Writes what can be read of a damaged file as a new one, which has no damage; gives what is not as it was.
/// Attached files come along where they are whole, and the past from behind the last change that cannot be
/// read; seals do not, since they stand for what was sealed. Refuses a sound file (FileSound), one whose
/// model cannot be read, and to replace one (FileExists).
[[nodiscard]] Result<std::vector<Error>>
rescue(const std::filesystem::path& path, const std::filesystem::path& target, const Progress& progress = {});

/// The same to a file of a name that is the caller's to make and to take away. FileSound names `target`.
[[nodiscard]] Result<std::vector<Error>> writeReadable(const std::filesystem::path& path,
                                                       const std::filesystem::path& unfinished,
                                                       const std::filesystem::path& target,
                                                       const Progress& progress);

/// Whether something of a damaged file can be rescued at all: why not.
[[nodiscard]] Result<void> checkRescuable(const std::filesystem::path& path);

} // namespace plumbline::project
