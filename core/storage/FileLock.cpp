#include "core/storage/FileLock.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/storage/Journal.h"

#include <array>

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace plumbline::storage {

namespace {

constexpr const char* lockEnding = ".lock";

/// What the file of a lock says: name and host, a line each.
std::string textOf(const Holder& holder) {
    return holder.name + "\n" + holder.host + "\n";
}

/// What stands in the file of a lock that another program has.
Holder readHolder(const std::filesystem::path& path);

Holder parseHolder(std::string_view text) {
    const auto lines = split(text, '\n');
    return {std::string(lines[0]), lines.size() > 1 ? std::string(lines[1]) : std::string()};
}

tl::unexpected<Error> inUse(const std::filesystem::path& file, const std::filesystem::path& path) {
    const Holder holder = readHolder(path);
    return fail(ErrorCode::FileInUse, toUtf8(file), holder.name, holder.host);
}

} // namespace

#ifdef _WIN32

namespace {

Holder readHolder(const std::filesystem::path& path) {
    // Whoever opens a file that is deleted with its last handle has to let it be deleted.
    const HANDLE file =
        CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    std::array<char, 10'000> text = {};
    DWORD length = 0;
    ReadFile(file, text.data(), static_cast<DWORD>(text.size()), &length, nullptr);
    CloseHandle(file);
    return parseHolder({text.data(), length});
}

std::string hostName() {
    std::array<wchar_t, 256> name = {};
    DWORD length = static_cast<DWORD>(name.size());
    return GetComputerNameExW(ComputerNameDnsHostname, name.data(), &length) ? toUtf8({name.data()})
                                                                             : std::string();
}

} // namespace

struct FileLock::Handle {
    HANDLE file;
    ~Handle() { CloseHandle(file); }
    void say(const Holder& holder) const {
        const std::string text = textOf(holder);
        DWORD written = 0;
        SetFilePointer(file, 0, nullptr, FILE_BEGIN);
        WriteFile(file, text.data(), static_cast<DWORD>(text.size()), &written, nullptr);
        SetEndOfFile(file);
    }
};

Result<FileLock> FileLock::take(const std::filesystem::path& file, const std::string& name) {
    const auto path = companion(file, lockEnding);
    // Nobody else may open it for writing, and the system deletes it with the last handle.
    const HANDLE handle = CreateFileW(path.c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, CREATE_ALWAYS,
                                      FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION ? inUse(file, path)
                                                         : fail(ErrorCode::ReadOnly, toUtf8(file));
    FileLock lock(std::unique_ptr<Handle>(new Handle{handle}));
    lock.nameHolder(name);
    return lock;
}

#else

namespace {

Holder readHolder(const std::filesystem::path& path) {
    const auto text = readFile(path, 10'000);
    return parseHolder(text ? std::string_view(*text) : std::string_view());
}

std::string hostName() {
    std::array<char, 256> host = {};
    ::gethostname(host.data(), host.size() - 1);
    return host.data();
}

} // namespace

struct FileLock::Handle {
    std::filesystem::path path;
    int descriptor;
    ~Handle() {
        ::unlink(path.c_str());
        ::close(descriptor);
    }
    void say(const Holder& holder) const {
        const std::string text = textOf(holder);
        if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, text.data(), text.size(), 0) < 0) {
            // The name is a courtesy; a full disk, or another's file, does not take the lock away.
        }
    }
};

namespace {

struct LockFile {
    int descriptor = -1;
    bool writable = true;
};

/// The file of the lock, made where there is none; that of another user need not be writable.
Result<LockFile> openLock(const std::filesystem::path& file, const std::filesystem::path& path) {
    constexpr int always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    constexpr mode_t forAll = 0666; // as far as the user's mask lets
    int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | always, forAll);
    const bool writable = descriptor >= 0 || (errno != EACCES && errno != EPERM);
    if (!writable)
        descriptor = ::open(path.c_str(), O_RDONLY | always);
    const int reason = errno;
    struct stat found = {};
    if (descriptor >= 0 && ::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode))
        return LockFile{descriptor, writable};
    if (descriptor >= 0)
        ::close(descriptor);
    if (descriptor >= 0 || reason == ELOOP || reason == EISDIR)
        return fail(ErrorCode::NeighbourStuck, toUtf8(path), "not a regular file");
    return fail(ErrorCode::ReadOnly, toUtf8(file));
}

} // namespace

Result<FileLock> FileLock::take(const std::filesystem::path& file, const std::string& name) {
    const auto path = companion(file, lockEnding);
    if (auto fits = checkCompanions(file); !fits)
        return failed(fits);
    for (;;) {
        const auto opened = openLock(file, path);
        if (!opened)
            return failed(opened);
        const int descriptor = opened->descriptor;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            ::close(descriptor);
            if (reason == EINTR)
                continue;
            return reason == EWOULDBLOCK ? inUse(file, path) : fail(ErrorCode::NoLocks, toUtf8(file));
        }
        // The former holder may have removed the file between our open and our lock.
        struct stat ours = {}, current = {};
        if (::fstat(descriptor, &ours) != 0 || ::stat(path.c_str(), &current) != 0 ||
            ours.st_ino != current.st_ino) {
            ::close(descriptor);
            continue;
        }
        // Left behind by another user, whose name it would go on telling: made anew where that can be.
        if (!opened->writable && ::unlink(path.c_str()) == 0) {
            ::close(descriptor);
            continue;
        }
        FileLock lock(std::unique_ptr<Handle>(new Handle{path, descriptor}));
        lock.nameHolder(name);
        return lock;
    }
}

#endif

void FileLock::nameHolder(const std::string& name) {
    m_handle->say({name, hostName()});
}

FileLock::FileLock(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
FileLock::FileLock(FileLock&&) noexcept = default;
FileLock& FileLock::operator=(FileLock&&) noexcept = default;
FileLock::~FileLock() = default;

} // namespace plumbline::storage
