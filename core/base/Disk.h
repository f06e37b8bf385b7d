#pragma once

#include <filesystem>
#include <string>
#include <system_error>

/// What differs between operating systems in how files reach the disk and what they may be called.
namespace plumbline {

/// Waits until what was written to a file, or the names in a folder, are on the disk. False, with errno,
/// where the disk refuses it.
[[nodiscard]] bool flushToDisk(const std::filesystem::path& path);

/// The next reading of a file that was flushed comes from the disk, where the system can be told so.
void dropFromMemory(const std::filesystem::path& file);

/// Whether this user may change what stands in a file that is there.
[[nodiscard]] bool mayWrite(const std::filesystem::path& file);

/// How many bytes a name in this folder may have.
[[nodiscard]] std::size_t longestName(const std::filesystem::path& folder);

/// Gives a file a name that nobody has, in one step; std::errc::file_exists where one has it. Any other error
/// may be that the file system knows no such thing.
[[nodiscard]] std::error_code renameToFree(const std::filesystem::path& from,
                                           const std::filesystem::path& to);

/// Names a running program among all that may use the same disk.
[[nodiscard]] const std::string& thisProcess();
/// Whether that was a program of this computer which has ended.
[[nodiscard]] bool hasEnded(const std::string& process);

/// A write that the system refuses is from now on an error that can be said, not the end of the program: a
/// pipe that nobody reads, a limit on the size of files. Standard streams that are closed take nothing; no
/// other file gets their place.
void outliveRefusedWrites();

} // namespace plumbline
