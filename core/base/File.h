#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "core/base/Error.h"

namespace plumbline {

/// A path from UTF-8, on every system.
[[nodiscard]] std::filesystem::path toPath(std::string_view utf8);
[[nodiscard]] std::string toUtf8(const std::filesystem::path& path);

/// What the system gave as a reason, in this program's words where it has some for it, else in the system's.
[[nodiscard]] std::string reasonOf(int number);
[[nodiscard]] std::string reasonOf(const std::error_code& error);

/// Why a file was not written, by `errno`: DiskFull, FileUnwritable.
[[nodiscard]] tl::unexpected<Error> unwritable(const std::filesystem::path& file, int number);

/// The path from the root. FileNameMissing; FileUnreadable where the working folder is no longer there.
[[nodiscard]] Result<std::filesystem::path> absolutePath(const std::filesystem::path& path);

/// That something stands at a path: FileNotFound, and FileUnreadable where the way there is barred.
[[nodiscard]] Result<void> checkThere(const std::filesystem::path& path);

/// That a file could be made at a path, whatever stands there now: FileNameMissing, and FileUnwritable where
/// the folder is missing or closed, or links lead in a circle.
[[nodiscard]] Result<void> checkPlace(const std::filesystem::path& path);

/// What stands in a folder. Where not all of it could be read, `error` is set.
[[nodiscard]] std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder,
                                                           std::error_code& error);

/// The whole of a file, refused above `limit` bytes before anything is read.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t limit);

/// Writes `content` beside `path` and puts it in place at once, so that a failure leaves what was there.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, std::string_view content);

/// A name beside `path` that nobody has, for what is to become `path` once it is whole. Where `path` is a
/// link, beside the file it leads to, here and below.
[[nodiscard]] std::filesystem::path unfinishedName(const std::filesystem::path& path);

/// A failure to write what is called so, told of the file or folder `path` that it was to become.
[[nodiscard]] Error toldOf(const std::filesystem::path& path, const std::filesystem::path& unfinished,
                           Error error);

/// Takes away what programs of this computer left that were ended before `path` was whole.
void clearUnfinished(const std::filesystem::path& path);

/// Gives a finished file its name, in place of one that may be there, in one step, and returns when that is
/// on the disk. What was there keeps its permissions; a file that may not be written, and what is no file, is
/// not replaced (FileUnwritable).
[[nodiscard]] Result<void> replace(const std::filesystem::path& finished, const std::filesystem::path& path);

/// Gives a finished file its name and returns when that is on the disk; refuses to replace one of that name.
/// The finished file is gone from its old name only where this succeeds.
[[nodiscard]] Result<void> putInPlace(const std::filesystem::path& finished,
                                      const std::filesystem::path& path);

} // namespace plumbline
