#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/base/Error.h"

namespace plumbline::storage {

/// Who has a file open for writing.
struct Holder {
    std::string name; ///< empty: nobody has said yet who works on it
    std::string host;
    bool operator==(const Holder&) const = default;
};

/// The claim to write one file: a lock on "<file>.lock" beside it, which also names the holder. The system
/// releases it when the program ends, however it ends.
class FileLock {
public:
    /// The lock for `name`. FileInUse, with who has it; ReadOnly where nothing can be made beside the file,
    /// NameTooLong, NeighbourStuck; NoLocks where the file system knows none.
    [[nodiscard]] static Result<FileLock> take(const std::filesystem::path& file, const std::string& name);
    /// From now on somebody else, or nobody that is known, is named as the holder.
    void nameHolder(const std::string& name);
    FileLock(FileLock&&) noexcept;
    FileLock& operator=(FileLock&&) noexcept;
    ~FileLock();

private:
    struct Handle;
    explicit FileLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace plumbline::storage
