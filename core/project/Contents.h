#pragma once

#include <filesystem>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/FilePieces.h"
#include "core/base/Progress.h"

/// Contents of attached files on their way in and out, in pieces: none is ever whole in memory.
namespace plumbline::project {

/// Largest file that can be attached, well below what SQLite can hold, in bytes.
inline constexpr long long maxContentSize = 1'000'000'000'000;

/// Bytes that can be gone through more than once.
struct ContentSource {
    long long size = 0;
    std::function<Result<void>(const TakePiece&)> read;
};

/// A file as it is now; FileChanged later on where it changes. FileTooLarge.
[[nodiscard]] Result<ContentSource> sourceOf(const std::filesystem::path& file);
/// The bytes have to outlive the source.
[[nodiscard]] ContentSource sourceOf(std::string_view bytes);

/// Stores a content within a transaction, unless it is there already; gives its SHA-256. What a failure
/// leaves is to be rolled back.
[[nodiscard]] Result<std::string> storeContent(SQLite::Database& db, const ContentSource& source,
                                               const Progress& progress);

/// Hands on a content of the file at `path` in pieces. ContentMissing; ContentDamaged, possibly after pieces
/// were taken, where it is not what was attached.
[[nodiscard]] Result<void> readContent(SQLite::Database& db, const std::filesystem::path& path,
                                       const std::string& sha256, const TakePiece& take);

/// The whole of a small one; FileTooLarge above `limit` bytes.
[[nodiscard]] Result<std::string> readContent(SQLite::Database& db, const std::filesystem::path& path,
                                              const std::string& sha256, long long limit);

/// Writes a content to `target`, which appears whole or not at all, in place of one that may be there.
[[nodiscard]] Result<void> writeContent(SQLite::Database& db, const std::filesystem::path& path,
                                        const std::string& sha256, const std::filesystem::path& target,
                                        const Progress& progress);

/// Bytes of a content; ContentMissing.
[[nodiscard]] Result<long long> contentSize(SQLite::Database& db, const std::filesystem::path& path,
                                            const std::string& sha256);

} // namespace plumbline::project
