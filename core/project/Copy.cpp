#include "core/project/Copy.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include "core/base/File.h"
#include "core/storage/Database.h"
#include "core/storage/FileLock.h"

namespace plumbline::project {

namespace fs = std::filesystem;

namespace {

constexpr int pagesAtOnce = 1024; // 4 MiB

} // namespace

Result<void> copyPages(SQLite::Database& from, const fs::path& source, const fs::path& to,
                       const Progress& progress) {
    const auto copy = storage::connectNew(to);
    SQLite::Backup backup(*copy, from);
    const long long pageSize = from.execAndGet("PRAGMA page_size").getInt64();
    for (;;) {
        const int code = backup.executeStep(pagesAtOnce);
        if (code == SQLITE_DONE)
            return {};
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) // as long as the connection waits
            return fail(ErrorCode::FileInUse, toUtf8(source), "", "");
        if (code != SQLITE_OK)
            throw SQLite::Exception(copy->getHandle(), code);
        const long long total = backup.getTotalPageCount() * pageSize;
        if (progress && !progress(total - backup.getRemainingPageCount() * pageSize, total))
            return fail(ErrorCode::Cancelled);
    }
}

Result<Copied> writeClaimed(const fs::path& source, const fs::path& target, const std::string& author,
                            const std::function<Result<Copied>(const fs::path& unfinished)>& write) {
    std::error_code error;
    // The claim stands beside the file itself, not beside a link to it; and absolute, so that SQLite takes no
    // name for anything but a file's.
    const auto named = absolutePath(target);
    if (!named)
        return failed(named);
    if (auto free = checkPlace(*named); !free)
        return failed(free);
    const fs::path whole = fs::weakly_canonical(*named, error);
    const fs::path place = error ? *named : whole;
    std::optional<storage::FileLock> claim;
    if (place != source) {
        auto taken = storage::FileLock::take(place, author);
        // Where none can be taken, none is held.
        if (!taken &&
            (taken.error().code == ErrorCode::FileInUse || taken.error().code == ErrorCode::NameTooLong))
            return failed(taken);
        if (taken)
            claim = std::move(*taken);
    }
    clearUnfinished(place);
    const fs::path unfinished = unfinishedName(place);
    auto copied = storage::guarded(target, [&] { return write(unfinished); });
    // Where there is not even a file SQLite says only that it cannot open it; the usual reason is the folder.
    if (!copied && copied.error().code == ErrorCode::StorageFailed && !fs::exists(unfinished, error))
        copied = fail(ErrorCode::FileUnwritable, toUtf8(target), copied.error().args.back());
    if (copied && (!storage::inspect(unfinished) || storage::isCutOff(unfinished)))
        copied = fail(ErrorCode::StorageFailed, toUtf8(target), "the copy is not whole");
    if (copied)
        if (auto placed = replace(unfinished, place); !placed)
            copied = failed(placed);
    if (!copied)
        fs::remove(unfinished, error);
    return copied;
}

} // namespace plumbline::project
