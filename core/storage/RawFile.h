#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace plumbline::storage {

/// A database file as SQLite's own layer has it, without a connection: its bytes and its locks. Never opened
/// by other means, since the system drops the locks of all of a program's connections to a file as soon as
/// the program closes that file anywhere, unless SQLite does it.
class RawFile {
public:
    /// For writing where the system allows it, else for reading. None where it cannot be opened.
    [[nodiscard]] static std::optional<RawFile> open(const std::filesystem::path& path);
    RawFile(RawFile&&) noexcept;
    RawFile& operator=(RawFile&&) noexcept;
    ~RawFile();

    /// Bytes from `offset`; fewer where the file ends before.
    [[nodiscard]] std::string read(std::size_t bytes, long long offset) const;
    [[nodiscard]] long long size() const;
    /// Keeps others from committing. False where somebody is about to.
    [[nodiscard]] bool lockForReading();
    /// Keeps all others out. False where somebody reads or writes, or the file can only be read.
    [[nodiscard]] bool lockAlone();
    /// Whether somebody has a change under way.
    [[nodiscard]] bool isBeingWritten() const;
    [[nodiscard]] bool isWritable() const;

private:
    struct Handle;
    explicit RawFile(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace plumbline::storage
