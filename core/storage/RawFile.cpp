#include "core/storage/RawFile.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <sqlite3.h>

#include "core/base/File.h"

namespace plumbline::storage {

struct RawFile::Handle {
    sqlite3_filename name;
    std::vector<std::max_align_t> memory; ///< of the layer's own file object
    bool writable = false;

    explicit Handle(const std::filesystem::path& path, std::size_t size)
        : name(sqlite3_create_filename(toUtf8(path).c_str(), "", "", 0, nullptr)),
          memory(size / sizeof(std::max_align_t) + 1) {}
    ~Handle() {
        if (file()->pMethods) {
            file()->pMethods->xUnlock(file(), SQLITE_LOCK_NONE);
            file()->pMethods->xClose(file());
        }
        sqlite3_free_filename(name);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    [[nodiscard]] sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(memory.data()); }
};

RawFile::RawFile(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
RawFile::RawFile(RawFile&&) noexcept = default;
RawFile& RawFile::operator=(RawFile&&) noexcept = default;
RawFile::~RawFile() = default;

std::optional<RawFile> RawFile::open(const std::filesystem::path& path) {
    sqlite3_initialize();
    sqlite3_vfs* const layer = sqlite3_vfs_find(nullptr);
    auto handle = std::make_unique<Handle>(path, static_cast<std::size_t>(layer->szOsFile));
    int granted = 0;
    const int code = layer->xOpen(layer, handle->name, handle->file(),
                                  SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB, &granted);
    if (code != SQLITE_OK)
        return std::nullopt;
    handle->writable = (granted & SQLITE_OPEN_READWRITE) != 0;
    return RawFile(std::move(handle));
}

std::string RawFile::read(std::size_t bytes, long long offset) const {
    sqlite3_file* const file = m_handle->file();
    const long long left = size() - offset;
    if (left <= 0)
        return {};
    std::string text(std::min(bytes, static_cast<std::size_t>(left)), '\0');
    const int code = file->pMethods->xRead(file, text.data(), static_cast<int>(text.size()), offset);
    return code == SQLITE_OK ? text : std::string();
}

long long RawFile::size() const {
    sqlite3_int64 bytes = 0;
    const int code = m_handle->file()->pMethods->xFileSize(m_handle->file(), &bytes);
    return code == SQLITE_OK ? bytes : 0;
}

bool RawFile::lockForReading() {
    return m_handle->file()->pMethods->xLock(m_handle->file(), SQLITE_LOCK_SHARED) == SQLITE_OK;
}

bool RawFile::lockAlone() {
    return m_handle->writable &&
           m_handle->file()->pMethods->xLock(m_handle->file(), SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK;
}

bool RawFile::isBeingWritten() const {
    int reserved = 0;
    const int code = m_handle->file()->pMethods->xCheckReservedLock(m_handle->file(), &reserved);
    return code != SQLITE_OK || reserved != 0;
}

bool RawFile::isWritable() const {
    return m_handle->writable;
}

} // namespace plumbline::storage
