#include "core/storage/Database.h"

#include <cerrno>

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "core/Resources.h"
#include "core/base/File.h"
#include "core/storage/Journal.h"
#include "core/storage/RawFile.h"
#include "core/storage/SchemaCheck.h"
#include "core/storage/WriteTransaction.h"

namespace plumbline::storage {

namespace fs = std::filesystem;

namespace {

constexpr unsigned applicationId = 0x504C4D42; // "PLMB"
constexpr int busyTimeoutMs = 3000;
constexpr std::size_t headerSize = 100;
constexpr unsigned rollbackJournal = 0x0101; // ways of reading and writing that the file needs

unsigned bigEndian(std::string_view header, std::size_t at, std::size_t bytes) {
    unsigned value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = value << 8 | static_cast<unsigned char>(header[at + i]);
    return value;
}

/// The path that SQLite would come to, absolute, so that a name like "file:a" or ":memory:" is one of a file.
fs::path withoutLinks(const fs::path& path) {
    std::error_code error;
    fs::path own = fs::canonical(path, error);
    return error ? absolutePath(path).value_or(path) : own;
}

bool hasJournal(const fs::path& path) {
    std::error_code error;
    return fs::exists(companion(path, "-journal"), error);
}

// Far more than a file of ours needs, and little enough that none can grow without end.
constexpr int longestValue = 64'000'000; // bytes, of a row too; a seal's listing is the longest
constexpr int longestSql = 100'000;
constexpr int longestSchemaReading = 20'000; // steps; ours takes some hundreds

/// SQLite reads a file that is cut off for those alone who may mend its schema.
void readWhatIsLeft(SQLite::Database& db) {
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
}

void configure(SQLite::Database& db, bool isCutOff = false) {
    sqlite3* const handle = db.getHandle();
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, longestSql);
    // The first statement reads the schema, whatever it holds.
    sqlite3_progress_handler(
        handle, longestSchemaReading, [](void*) { return 1; }, nullptr);
    db.setBusyTimeout(busyTimeoutMs);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (isCutOff)
        readWhatIsLeft(db);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    // A connection that may not write does not know the schema's CHECK, and would find other damage than one
    // that may: what holds of values is in RowRules, for both.
    db.exec("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON; PRAGMA "
            "ignore_check_constraints = ON");
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
}

} // namespace

Result<void> inspect(const fs::path& path) {
    // The SQLite database header, sqlite.org/fileformat2.html, section 1.3.
    const std::string name = toUtf8(path);
    if (auto there = checkThere(path); !there)
        return there;
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return fail(ErrorCode::NotAnAssessment, name);
    const fs::path own = withoutLinks(path);
    // A name that is too long for what is written beside it can still be read.
    if (auto fits = checkCompanions(own); !fits && fits.error().code == ErrorCode::PathTooLong)
        return fits;
    const auto file = RawFile::open(own);
    if (!file)
        return fail(ErrorCode::FileUnreadable, name, "permission denied");
    const std::string header = file->read(headerSize, 0);
    if (header.size() < headerSize || !header.starts_with(std::string_view("SQLite format 3\0", 16)) ||
        bigEndian(header, 68, 4) != applicationId)
        return fail(ErrorCode::NotAnAssessment, name);
    const unsigned version = bigEndian(header, 60, 4);
    constexpr unsigned believable = 1'000'000;
    if (version > schemaVersion && version < believable)
        return fail(ErrorCode::NewerFile, name, std::to_string(version), std::to_string(schemaVersion));
    if (bigEndian(header, 18, 2) != rollbackJournal)
        return fail(ErrorCode::LoggedFile, name);
    constexpr unsigned utf8 = 1;
    if (version < 1 || version >= believable || bigEndian(header, 56, 4) != utf8)
        return fail(ErrorCode::DamagedFile, name, "its header is damaged");
    return {};
}

bool isCutOff(const fs::path& path) {
    const fs::path own = withoutLinks(path);
    const auto file = hasJournal(own) ? std::nullopt : RawFile::open(own);
    const std::string header = file ? file->read(headerSize, 0) : std::string();
    if (header.size() < headerSize)
        return false;
    const unsigned stored = bigEndian(header, 16, 2);
    const long long pageSize = stored == 1 ? 65536 : stored;
    return file->size() < pageSize * bigEndian(header, 28, 4);
}

namespace {

/// A journal may be what a killed program left in the middle of a change. Only a connection that may write
/// can take that change back, and until then the file cannot be read at all.
std::unique_ptr<SQLite::Database> opened(const fs::path& path, Access access) {
    const bool isCut = isCutOff(path);
    const bool mayWrite = !isCut && (access == Access::ReadWrite || hasJournal(path));
    auto db = std::make_unique<SQLite::Database>(toUtf8(path),
                                                 mayWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
    configure(*db, isCut);
    limitCache(*db);
    return db;
}

} // namespace

Result<Approach> approach(const fs::path& path) {
    if (auto sound = inspect(path); !sound)
        return failed(sound);
    const fs::path own = withoutLinks(path);
    auto aside = settleJournal(own);
    if (!aside)
        return failed(aside);
    return Approach{own, std::move(*aside)};
}

Result<std::unique_ptr<SQLite::Database>> connect(const fs::path& path, Access access) {
    auto db = opened(path, access);
    if (auto ours = checkSchema(*db, path); !ours)
        return failed(ours);
    if (access == Access::ReadOnly)
        db->exec("PRAGMA query_only = ON");
    return db;
}

bool isOld(SQLite::Database& db) {
    return db.execAndGet("PRAGMA user_version").getInt() < schemaVersion;
}

void upgrade(SQLite::Database& db) {
    WriteTransaction transaction(db);
    for (int version = db.execAndGet("PRAGMA user_version").getInt() + 1; version <= schemaVersion; ++version)
        db.exec(std::string(resources::content(fmt::format("schema/{:03}.sql", version))));
    db.exec(fmt::format("PRAGMA user_version = {}", schemaVersion));
    transaction.commit();
}

std::unique_ptr<SQLite::Database> upToDateCopy(SQLite::Database& db) {
    auto copy = copyInMemory(db);
    upgrade(*copy);
    return copy;
}

std::unique_ptr<SQLite::Database> connectAsIs(const fs::path& path) {
    auto db = opened(path, Access::ReadOnly);
    db->exec("PRAGMA query_only = ON");
    return db;
}

std::unique_ptr<SQLite::Database> copyInMemory(SQLite::Database& db) {
    auto copy = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE);
    if (const int code = SQLite::Backup(*copy, db).executeStep(-1); code != SQLITE_DONE)
        throw SQLite::Exception(copy->getHandle(), code);
    configure(*copy);
    return copy;
}

std::unique_ptr<SQLite::Database> emptyInMemory() {
    auto db = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE);
    configure(*db);
    upgrade(*db);
    return db;
}

Result<std::unique_ptr<SQLite::Database>> emptyOver(const fs::path& path) {
    auto db = emptyInMemory();
    if (isCutOff(path))
        readWhatIsLeft(*db);
    SQLite::Statement attach(*db, "ATTACH ? AS file");
    attach.bind(1, toUtf8(path));
    attach.exec();
    if (auto ours = checkSchema(*db, path, "file"); !ours)
        return failed(ours);
    db->exec("PRAGMA file.cache_size = -2000");
    return db;
}

bool isOnDisk(SQLite::Database& db) {
    const char* const file = sqlite3_db_filename(db.getHandle(), "main");
    return file && *file;
}

bool isWritable(SQLite::Database& db) {
    return isOnDisk(db) && sqlite3_db_readonly(db.getHandle(), "main") == 0;
}

std::unique_ptr<SQLite::Database> connectNew(const fs::path& path) {
    auto db = std::make_unique<SQLite::Database>(toUtf8(path), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    configure(*db);
    return db;
}

std::unique_ptr<SQLite::Database> createFile(const fs::path& path) {
    auto db = connectNew(path);
    db->exec("PRAGMA journal_mode = DELETE");
    db->exec(fmt::format("PRAGMA application_id = {}", applicationId));
    upgrade(*db);
    return db;
}

void takeBackHalfChange(SQLite::Database& db) {
    // Any look at the file does: it finds the journal first.
    db.execAndGet("PRAGMA user_version");
}

bool hitSizeLimit(SQLite::Database& db) {
    return sqlite3_system_errno(db.getHandle()) == EFBIG;
}

Error toError(const SQLite::Exception& exception, const fs::path& path) {
    const std::string name = toUtf8(path);
    switch (exception.getErrorCode()) {
    case SQLITE_CORRUPT:
        return {ErrorCode::DamagedFile, {name, "pages of it cannot be read"}};
    case SQLITE_TOOBIG:
        return {ErrorCode::DamagedFile, {name, "a value in it is larger than any of an assessment"}};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::DamagedFile, {name, "rows in it contradict each other"}};
    case SQLITE_INTERRUPT: // while the schema was read: far more than ours has
        return {ErrorCode::DamagedFile, {name, "its structure is far larger than that of an assessment"}};
    case SQLITE_SCHEMA:
    case SQLITE_ERROR: // a table or column of the schema is missing
        return {ErrorCode::DamagedFile, {name, "its structure is not that of an assessment"}};
    case SQLITE_NOMEM:
        return {ErrorCode::OutOfMemory, {}};
    case SQLITE_CANTOPEN:
        return {ErrorCode::StorageFailed, {name, "it cannot be opened"}};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAnAssessment, {name}};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {name}};
    case SQLITE_READONLY:
        return {exception.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED ? ErrorCode::FileMoved
                                                                            : ErrorCode::ReadOnly,
                {name}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::FileInUse, {name, "", ""}};
    default:
        return {ErrorCode::StorageFailed, {name, "the disk does not answer"}};
    }
}

} // namespace plumbline::storage
