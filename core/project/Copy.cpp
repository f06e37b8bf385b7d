#include "core/project/Copy.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include "core/base/File.h"
#include "core/storage/Database.h"
#include "core/storage/FileLock.h"

namespace plumbline::project {

namespace fs = std::filesystem;

namespace {

/// Waits for whoever is writing as long as the connection's busy timeout allows.
Result<void> copyPages(SQLite::Database& from, const fs::path& source, const fs::path& to) {
    SQLite::Database copy(toUtf8(to), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup backup(copy, from);
    const int code = backup.executeStep(-1);
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return fail(ErrorCode::FileInUse, toUtf8(source), "", "");
    if (code != SQLITE_DONE)
        throw SQLite::Exception(copy.getHandle(), code);
    return {};
}

} // namespace

Result<void> writeCopy(SQLite::Database& db, const fs::path& source, const fs::path& target,
                       const std::string& author) {
    std::error_code error;
    std::optional<storage::Holder> holder;
    // The claim stands beside the file itself, not beside a link to it.
    const fs::path whole = fs::weakly_canonical(target, error);
    const fs::path& place = error ? target : whole;
    const auto claim = storage::FileLock::tryLock(place, author, holder);
    if (holder)
        return fail(ErrorCode::FileInUse, toUtf8(target), holder->name, holder->host);

    const fs::path unfinished = unfinishedName(place);
    auto copied = storage::guarded(target, [&] { return copyPages(db, source, unfinished); });
    // Where there is not even a file SQLite says only that it cannot open it; the usual reason is the folder.
    if (!copied && copied.error().code == ErrorCode::StorageFailed && !fs::exists(unfinished, error))
        copied = fail(ErrorCode::FileUnwritable, toUtf8(target), copied.error().args.back());
    if (copied && !storage::inspect(unfinished))
        copied = fail(ErrorCode::StorageFailed, toUtf8(target), "the copy is not whole");
    if (copied) {
        fs::rename(unfinished, place, error);
        if (error)
            copied = fail(ErrorCode::FileUnwritable, toUtf8(target), error.message());
    }
    if (!copied)
        fs::remove(unfinished, error);
    return copied;
}

} // namespace plumbline::project
