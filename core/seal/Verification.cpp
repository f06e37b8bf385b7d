#include "core/seal/Verification.h"

#include "core/base/File.h"
#include "core/base/Sha256.h"
#include "core/storage/ContentRows.h"
#include "core/storage/Database.h"
#include "core/storage/Interruption.h"
#include "core/storage/Journal.h"
#include "core/storage/SchemaCheck.h"

namespace plumbline::seal {

using Kind = Difference::Kind;

namespace {

/// What people know a content by: the name of a file that was attached.
std::string nameOf(SQLite::Database& db, const std::string& hash) {
    SQLite::Statement row(db, "SELECT name FROM attachment WHERE sha256 = ? ORDER BY id LIMIT 1");
    row.bind(1, hash);
    return row.executeStep() ? row.getColumn(0).getString() : hash;
}

/// What SQLite itself finds sound: no page that cannot be read, no index that hides rows.
bool isReadable(SQLite::Database& db) {
    return db.execAndGet("PRAGMA integrity_check(1)").getString() == "ok";
}

Result<Verification> compared(SQLite::Database& db, const std::filesystem::path& path,
                              const Progress& progress) {
    Verification verification{loadSealState(db), {}};
    // Of damaged pages no row is believed, and a look at all of them may go round in circles.
    if (!isReadable(db)) {
        if (!verification.state.isSealed())
            return fail(ErrorCode::DamagedPages, toUtf8(path), "");
        verification.state.broken = true;
        verification.differences.push_back({Kind::Changed, "sqlite_schema", {}, {}, {}});
        return verification;
    }
    verification.differences = differingRows(db);
    if (!verification.state.isSealed())
        return verification;
    verification.state.broken = !verification.differences.empty();
    const auto contents = differingContents(db, progress);
    if (!contents)
        return failed(contents);
    verification.differences.insert(verification.differences.end(), contents->begin(), contents->end());
    return verification;
}

} // namespace

Result<std::vector<Difference>> differingContents(SQLite::Database& db, const Progress& progress) {
    std::vector<Difference> found;
    Meter meter(progress, db.execAndGet("SELECT total(size) FROM content").getInt64());
    SQLite::Statement contents(db, "SELECT id, sha256, size, (SELECT count(*) FROM content_piece WHERE "
                                   "content = content.id) FROM content ORDER BY id");
    while (contents.executeStep()) {
        const storage::Content content{contents.getColumn(0).getInt64(), contents.getColumn(2).getInt64()};
        const std::string hash = contents.getColumn(1).getString();
        storage::ContentReader reader(db, content);
        Sha256 read;
        long long size = 0, pieces = 0;
        for (; const auto piece = reader.next(); ++pieces) {
            read.add(*piece);
            size += static_cast<long long>(piece->size());
            if (auto on = meter.advance(piece->size()); !on)
                return failed(on);
        }
        const bool ordered =
            pieces == contents.getColumn(3).getInt64() && pieces <= storage::pieceCount(content.size);
        if (ordered && size == content.size && read.finish() == hash)
            continue;
        const bool missing = ordered && size < content.size;
        found.push_back({missing ? Kind::Missing : Kind::Changed,
                         "content_piece",
                         nameOf(db, hash),
                         {},
                         missing   ? std::string()
                         : ordered ? "bytes"
                                   : "number"});
    }
    SQLite::Statement strays(db, "SELECT DISTINCT content FROM content_piece WHERE content NOT IN (SELECT id "
                                 "FROM content)");
    while (strays.executeStep())
        found.push_back({Kind::Added, "content_piece", strays.getColumn(0).getString(), {}, {}});
    return found;
}

Result<Verification> verify(const std::filesystem::path& path, const Progress& progress) {
    return storage::guarded(path, [&]() -> Result<Verification> {
        // A file whose header was changed may no longer pass for an assessment, but it has its seal.
        const auto sound = storage::approach(path);
        if (!sound &&
            !(sound.error().code == ErrorCode::NotAnAssessment ||
              sound.error().code == ErrorCode::NewerFile || sound.error().code == ErrorCode::DamagedFile))
            return failed(sound);
        std::error_code error;
        // Not what only has a name, such as a pipe that nobody ends, and not what SQLite would change first.
        if (!sound && (!std::filesystem::is_regular_file(path, error) ||
                       std::filesystem::exists(storage::companion(path, "-journal"), error)))
            return failed(sound);
        std::unique_ptr<SQLite::Database> db;
        try {
            db = storage::connectAsIs(std::filesystem::canonical(path, error));
            if (!db->tableExists("seal"))
                return sound ? Result<Verification>(Verification()) : failed(sound);
        } catch (const SQLite::Exception&) {
            if (!sound)
                return failed(sound);
            throw;
        }
        if (!storage::runsNothing(*db))
            return fail(ErrorCode::DamagedSchema, toUtf8(path), "sqlite_schema");
        // One state of the file, whoever writes to it meanwhile.
        const SQLite::Transaction reading(*db);
        // A schema that is not the one that was sealed is all that is said: what hangs on it is not read.
        if (auto ours = storage::checkSchema(*db, path); !ours) {
            Verification verification{loadSealState(*db), {}};
            if (!verification.state.isSealed())
                return failed(ours);
            verification.state.broken = true;
            verification.differences = differingShape(*db);
            if (verification.differences.empty())
                verification.differences.push_back(
                    {Kind::Changed, "sqlite_schema", ours.error().args.back(), {}, {}});
            return verification;
        }
        return storage::interruptible(*db, progress,
                                      [&](const Progress& told) { return compared(*db, path, told); });
    });
}

} // namespace plumbline::seal
