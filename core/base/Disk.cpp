#include "core/base/Disk.h"

#include <functional>

#include <fmt/format.h>

#ifdef _WIN32
#include <windows.h>
#else
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace plumbline {

namespace fs = std::filesystem;

#ifdef _WIN32

bool flushToDisk(const fs::path& path) {
    if (fs::is_directory(path))
        return true; // the system keeps names by itself
    const HANDLE handle = CreateFileW(path.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                      nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    const bool flushed = FlushFileBuffers(handle) != 0;
    CloseHandle(handle);
    return flushed;
}

void dropFromMemory(const fs::path&) {}

bool mayWrite(const fs::path& file) {
    const DWORD attributes = GetFileAttributesW(file.c_str());
    return attributes == INVALID_FILE_ATTRIBUTES || (attributes & FILE_ATTRIBUTE_READONLY) == 0;
}

std::size_t longestName(const fs::path&) {
    return 255;
}

std::error_code renameToFree(const fs::path& from, const fs::path& to) {
    if (MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_WRITE_THROUGH))
        return {};
    return GetLastError() == ERROR_ALREADY_EXISTS
               ? std::make_error_code(std::errc::file_exists)
               : std::error_code(static_cast<int>(GetLastError()), std::system_category());
}

const std::string& thisProcess() {
    static const std::string name = fmt::format("{:08x}-{:x}", 0U, GetCurrentProcessId());
    return name;
}

bool hasEnded(const std::string&) {
    return false; // it cannot be told that easily
}

void outliveRefusedWrites() {}

#else

bool flushToDisk(const fs::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // Some file systems know no such thing of folders.
    const bool flushed = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    return flushed;
}

void dropFromMemory(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    static_cast<void>(::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED));
    ::close(descriptor);
}

bool mayWrite(const fs::path& file) {
    std::error_code error;
    const auto permissions = fs::status(file, error).permissions();
    // What nobody may write is meant so, also by a user who may everything.
    return (permissions & (fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write)) !=
               fs::perms::none &&
           ::faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) == 0;
}

std::size_t longestName(const fs::path& folder) {
    constexpr std::size_t usual = 255;
    const long longest = ::pathconf(folder.empty() ? "." : folder.c_str(), _PC_NAME_MAX);
    return longest > 0 ? static_cast<std::size_t>(longest) : usual;
}

std::error_code renameToFree(const fs::path& from, const fs::path& to) {
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return {};
    return {errno, std::generic_category()};
#else
    return std::make_error_code(std::errc::function_not_supported);
#endif
}

namespace {

std::string computer() {
    std::array<char, 256> host = {};
    ::gethostname(host.data(), host.size() - 1);
    return fmt::format("{:08x}", static_cast<unsigned>(std::hash<std::string>()(host.data())));
}

} // namespace

const std::string& thisProcess() {
    static const std::string name = fmt::format("{}-{:x}", computer(), ::getpid());
    return name;
}

bool hasEnded(const std::string& process) {
    const std::string here = computer() + "-";
    if (!process.starts_with(here))
        return false;
    pid_t number = 0;
    const char* const end = process.data() + process.size();
    const auto read = std::from_chars(process.data() + here.size(), end, number, 16);
    return read.ec == std::errc() && read.ptr == end && number > 0 && ::kill(number, 0) != 0 &&
           errno == ESRCH;
}

void outliveRefusedWrites() {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    for (int stream = 0; stream <= 2; ++stream)
        if (::fcntl(stream, F_GETFD) < 0)
            static_cast<void>(::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY));
}

#endif

} // namespace plumbline
