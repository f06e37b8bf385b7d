#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/Error.h"

namespace plumbline::storage {

/// Newest schema this program reads and writes (`user_version`).
inline constexpr int schemaVersion = 3;

/// Looks at a file's first bytes only: is it a Plumbline file of a version this program knows? Opens nothing
/// and writes nothing.
[[nodiscard]] Result<void> inspect(const std::filesystem::path& path);

/// Whether a file is shorter than its header says, and no journal is there that may tell why: of what is left
/// some can be read.
[[nodiscard]] bool isCutOff(const std::filesystem::path& path);

struct Approach {
    std::filesystem::path file; ///< absolute and without links: lock and journal stand beside it
    std::optional<std::filesystem::path> aside; ///< where a journal is now that was not the file's
};

/// What has to come before SQLite sees a file: `inspect`, and `settleJournal` for what lies beside it.
[[nodiscard]] Result<Approach> approach(const std::filesystem::path& path);

enum class Access { ReadWrite, ReadOnly };

/// A connection with this project's settings: foreign keys on, rollback journal, every commit on the disk
/// before it returns, untrusted schema, defensive, bounded. Half a change that a killed program left is taken
/// back, also for reading. The file may be of an older schema, but its schema is one of ours, or it is
/// refused (DamagedSchema). One that is cut off is only read. Throws SQLite::Exception.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> connect(const std::filesystem::path& path,
                                                                Access access);

/// Whether the database is of an older schema than the newest.
[[nodiscard]] bool isOld(SQLite::Database& db);

/// Brings the schema of a database up to date. A file only once it is known to be sound and not sealed.
/// Throws SQLite::Exception.
void upgrade(SQLite::Database& db);

/// A copy in memory with the newest schema, for reading. Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database> upToDateCopy(SQLite::Database& db);

/// A connection for reading the file as it stands, whatever its schema. Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database> connectAsIs(const std::filesystem::path& path);

/// The same database in memory. Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database> copyInMemory(SQLite::Database& db);

/// An empty database in memory, of the newest schema. Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database> emptyInMemory();

/// The same, but a table that it does not have itself is that of the file at `path`. DamagedSchema as
/// `connect`. Throws SQLite::Exception.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> emptyOver(const std::filesystem::path& path);

/// Whether the database is a file rather than in memory.
[[nodiscard]] bool isOnDisk(SQLite::Database& db);

/// Whether the system let the connection write to the file.
[[nodiscard]] bool isWritable(SQLite::Database& db);

/// A connection with this project's settings to a file that is made where it is missing, and may be anything.
/// Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database> connectNew(const std::filesystem::path& path);

/// An empty .plumb file with the newest schema. Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database> createFile(const std::filesystem::path& path);

/// After a failed change: what the disk took of it before it refused the rest is taken back now, not first
/// when somebody reads.
void takeBackHalfChange(SQLite::Database& db);

/// Whether what last failed was that the file system knows no files as large as this one would have become.
[[nodiscard]] bool hitSizeLimit(SQLite::Database& db);

/// What an SQLite failure on `path` means to the user.
[[nodiscard]] Error toError(const SQLite::Exception& exception, const std::filesystem::path& path);

/// Runs `body` and turns what SQLite throws into an Error.
template <class Body>
auto guarded(const std::filesystem::path& path, Body&& body) -> decltype(body()) {
    try {
        return body();
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected<Error>(toError(exception, path));
    }
}

} // namespace plumbline::storage
