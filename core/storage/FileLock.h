#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace plumbline::storage {

/// Who has a file open for writing.
struct Holder {
    std::string name;
    std::string host;
    bool operator==(const Holder&) const = default;
};

/// The claim to write one file: a lock on "<file>.lock" beside it, which also names the holder. The system
/// releases it when the program ends, however it ends.
class FileLock {
public:
    /// The lock, or no value: then `holder` says who has it, and is empty where it could not even be tried
    /// (a read-only folder).
    [[nodiscard]] static std::optional<FileLock>
    tryLock(const std::filesystem::path& file, const std::string& name, std::optional<Holder>& holder);
    FileLock(FileLock&&) noexcept;
    FileLock& operator=(FileLock&&) noexcept;
    ~FileLock();

private:
    struct Handle;
    explicit FileLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace plumbline::storage
