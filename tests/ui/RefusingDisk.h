#pragma once

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <map>
#include <string>

#include <fcntl.h>

#include <sqlite3.h>

/// A disk that refuses what SQLite wants of it, without the rights or the space that a real one would need.
namespace plumbline::ui::test {

/// Puts functions in place of the system's, for SQLite alone, and these back at its end.
class OtherCalls {
public:
    explicit OtherCalls(const std::map<std::string, sqlite3_syscall_ptr>& calls) {
        for (const auto& [name, call] : calls) {
            m_former[name] = m_disk->xGetSystemCall(m_disk, name.c_str());
            if (m_former[name])
                m_disk->xSetSystemCall(m_disk, name.c_str(), call);
        }
    }
    ~OtherCalls() {
        for (const auto& [name, call] : m_former)
            if (call)
                m_disk->xSetSystemCall(m_disk, name.c_str(), call);
    }
    OtherCalls(const OtherCalls&) = delete;
    OtherCalls& operator=(const OtherCalls&) = delete;

private:
    sqlite3_vfs* m_disk = sqlite3_vfs_find(nullptr);
    std::map<std::string, sqlite3_syscall_ptr> m_former;
};

inline std::ptrdiff_t refuseWrite(int, const void*, std::size_t) {
    errno = ENOSPC;
    return -1;
}

inline std::ptrdiff_t refuseWriteAt(int, const void*, std::size_t, long) {
    errno = ENOSPC;
    return -1;
}

class FullDisk : OtherCalls {
public:
    FullDisk()
        : OtherCalls({{"write", reinterpret_cast<sqlite3_syscall_ptr>(&refuseWrite)},
                      {"pwrite", reinterpret_cast<sqlite3_syscall_ptr>(&refuseWriteAt)},
                      {"pwrite64", reinterpret_cast<sqlite3_syscall_ptr>(&refuseWriteAt)}}) {}
};

#ifndef _WIN32

/// Opens what is there and makes nothing new.
inline int openOnly(const char* path, int flags, int) {
    if (!(flags & O_CREAT))
        return ::open(path, flags);
    errno = EPERM;
    return -1;
}

/// A folder in which nobody, whatever his rights, can make a file.
class ClosedFolder : OtherCalls {
public:
    explicit ClosedFolder(const std::filesystem::path& folder)
        : OtherCalls({{"open", reinterpret_cast<sqlite3_syscall_ptr>(&openOnly)}}), m_folder(folder) {
        std::filesystem::permissions(folder, std::filesystem::perms(0555));
    }
    ~ClosedFolder() { std::filesystem::permissions(m_folder, std::filesystem::perms(0755)); }
    ClosedFolder(const ClosedFolder&) = delete;
    ClosedFolder& operator=(const ClosedFolder&) = delete;

private:
    std::filesystem::path m_folder;
};

#endif

} // namespace plumbline::ui::test
