#include "core/project/Backups.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <thread>
#include <tuple>

#include <fmt/chrono.h>

#include "core/base/Disk.h"
#include "core/base/File.h"
#include "core/base/FileName.h"
#include "core/base/Sha256.h"
#include "core/base/Text.h"
#include "core/project/Copy.h"
#include "core/project/Damage.h"
#include "core/project/Project.h"
#include "core/storage/Database.h"
#include "core/storage/Repository.h"
#include "core/storage/SchemaCheck.h"

namespace plumbline::project {

namespace fs = std::filesystem;

namespace {

constexpr const char* ending = ".plumb";
constexpr std::size_t timeLength = 16; // "20261130-101500Z"
constexpr std::size_t always = 2;      ///< kept whatever their size
constexpr long long hourMs = 3'600'000, intervalMs = 4 * hourMs;
/// Leaves the disk to others now and then.
constexpr auto rest = std::chrono::milliseconds(4);

std::string timeText(Timestamp at) {
    const std::chrono::sys_seconds time(std::chrono::seconds(at / 1000));
    return fmt::format("{:%Y%m%d-%H%M%S}Z", time);
}

/// Only a name that `timeText` gives is one of a backup.
std::optional<Timestamp> timeOf(std::string_view text) {
    using namespace std::chrono;
    const auto number = [text](std::size_t at, std::size_t length) {
        int value = -1;
        const auto read = std::from_chars(text.data() + at, text.data() + at + length, value);
        return read.ptr == text.data() + at + length ? value : -1;
    };
    if (text.size() < timeLength)
        return std::nullopt;
    text = text.substr(0, timeLength);
    const year_month_day day(year(number(0, 4)), month(static_cast<unsigned>(number(4, 2))),
                             std::chrono::day(static_cast<unsigned>(number(6, 2))));
    if (!day.ok())
        return std::nullopt;
    const auto time = sys_days(day) + hours(number(9, 2)) + minutes(number(11, 2)) + seconds(number(13, 2));
    const Timestamp at = duration_cast<milliseconds>(time.time_since_epoch()).count();
    return timeText(at) == text ? std::optional(at) : std::nullopt;
}

/// The folder of an assessment, whatever its id is made of.
fs::path folderOf(const fs::path& folder, const std::string& assessment) {
    constexpr std::size_t digits = 16;
    return folder / sha256(assessment).substr(0, digits);
}

struct About {
    std::string assessment, enterprise;
    long long counter = 0;
};

Result<About> aboutOf(const storage::Approach& approach) {
    return storage::guarded(approach.file, [&]() -> Result<About> {
        const auto connected = storage::connect(approach.file, storage::Access::ReadOnly);
        if (!connected)
            return failed(connected);
        SQLite::Database& db = **connected;
        const auto text = [&](const char* sql) {
            SQLite::Statement row(db, sql);
            return row.executeStep() ? row.getColumn(0).getString() : std::string();
        };
        return About{storage::loadMeta(db, "id"), text("SELECT value FROM fact WHERE key = 'enterprise'"),
                     db.execAndGet("SELECT ifnull(max(counter), 0) FROM history").getInt64()};
    });
}

std::optional<Backup> backupAt(const fs::path& file) {
    std::error_code error;
    const std::string name = toUtf8(file.filename());
    const auto at = timeOf(name);
    if (!at || !name.ends_with(ending) || !fs::is_regular_file(fs::symlink_status(file, error)))
        return std::nullopt;
    Backup backup;
    backup.file = file;
    backup.at = *at;
    backup.size = fs::file_size(file, error);
    const std::size_t first = std::min(timeLength + 1, name.size() - std::string_view(ending).size());
    backup.name = name.substr(first, name.size() - first - std::string_view(ending).size());
    if (const auto about = storage::approach(file).and_then(aboutOf)) {
        backup.assessment = about->assessment;
        backup.enterprise = about->enterprise;
        backup.counter = about->counter;
    }
    return backup;
}

/// Rows and contents of `source` into a new file, in steps during which nobody else can write. What is copied
/// last, the contents, is never changed once it is there.
class Copying {
public:
    Copying(const fs::path& source, const fs::path& to)
        : m_source(source), m_db(toUtf8(to), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, patienceMs) {
        // It is flushed as a whole, and thrown away where that fails.
        m_db.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;"
                  "PRAGMA trusted_schema = OFF; PRAGMA ignore_check_constraints = ON");
        SQLite::Statement attach(m_db, "ATTACH ? AS source");
        attach.bind(1, toUtf8(source));
        attach.exec();
        for (const char* name : {"main", "source"})
            m_db.exec(fmt::format("PRAGMA {}.cache_size = -2000", name));
    }

    Result<void> run(const Progress& progress) {
        return copyRows().and_then([&] { return copyPieces(progress); });
    }

private:
    static constexpr int patienceMs = 10'000;

    Result<void> copyRows() {
        SQLite::Transaction oneState(m_db);
        // Its statements are run below.
        if (auto ours = storage::checkSchema(m_db, m_source, "source"); !ours)
            return ours;
        for (const char* number : {"application_id", "user_version"})
            m_db.exec(fmt::format("PRAGMA main.{} = {}", number,
                                  m_db.execAndGet(fmt::format("PRAGMA source.{}", number)).getInt()));
        std::vector<std::string> tables, made;
        {
            SQLite::Statement parts(
                m_db, "SELECT type, name, sql FROM source.sqlite_schema "
                      "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite#_%' ESCAPE '#' ORDER BY rowid");
            while (parts.executeStep()) {
                made.push_back(parts.getColumn(2).getString());
                if (parts.getColumn(0).getString() == "table")
                    tables.push_back(parts.getColumn(1).getString());
            }
        }
        for (const std::string& sql : made)
            m_db.exec(sql);
        for (const std::string& table : tables)
            if (table != pieces)
                m_db.exec(fmt::format("INSERT INTO main.\"{0}\" SELECT * FROM source.\"{0}\"", table));
        m_hasPieces = std::find(tables.begin(), tables.end(), pieces) != tables.end();
        oneState.commit();
        return {};
    }

    Result<void> copyPieces(const Progress& progress) {
        if (!m_hasPieces)
            return {};
        Meter meter(progress, m_db.execAndGet("SELECT total(size) FROM main.content").getInt64());
        std::vector<std::int64_t> contents;
        {
            SQLite::Statement rows(m_db, "SELECT id FROM main.content ORDER BY id");
            while (rows.executeStep())
                contents.push_back(rows.getColumn(0).getInt64());
        }
        SQLite::Statement copy(m_db, "INSERT INTO main.content_piece SELECT * FROM source.content_piece "
                                     "WHERE content = ? AND number = ?");
        SQLite::Statement length(
            m_db, "SELECT length(bytes) FROM main.content_piece WHERE content = ? AND number = ?");
        for (const std::int64_t content : contents)
            for (std::int64_t number = 0;; ++number) {
                copy.bind(1, content);
                copy.bind(2, number);
                const bool isCopied = copy.exec() == 1;
                copy.reset();
                if (!isCopied)
                    break;
                length.bind(1, content);
                length.bind(2, number);
                const auto bytes = length.executeStep() ? length.getColumn(0).getInt() : 0;
                length.reset();
                if (auto on = meter.advance(static_cast<std::size_t>(bytes)); !on)
                    return on;
                std::this_thread::sleep_for(rest);
            }
        return {};
    }

    static constexpr const char* pieces = "content_piece";
    const fs::path& m_source;
    SQLite::Database m_db;
    bool m_hasPieces = false;
};

Result<void> checkRoom(const fs::path& file, const fs::path& folder) {
    std::error_code error, ignored;
    const auto room = fs::space(folder, error);
    // As much again stays free: a backup is not what fills the disk.
    return error || room.available / 2 >= fs::file_size(file, ignored)
               ? Result<void>()
               : fail(ErrorCode::DiskFull, toUtf8(folder));
}

bool isNewer(const Backup& left, const Backup& right) {
    return std::tie(left.at, left.file) > std::tie(right.at, right.file);
}

/// Those in the folder of one assessment, newest first.
std::vector<Backup> backupsOfOne(const fs::path& own) {
    std::vector<Backup> backups;
    std::error_code error;
    for (const fs::path& file : entriesOf(own, error))
        if (auto backup = backupAt(file))
            backups.push_back(std::move(*backup));
    std::sort(backups.begin(), backups.end(), isNewer);
    return backups;
}

/// The one that was just made counts first, also where the clock ran ahead when others were made.
void dropOlder(const fs::path& own, const Backup& made, const Keeping& keeping) {
    std::uintmax_t bytes = made.size;
    std::size_t number = 1;
    for (const Backup& backup : backupsOfOne(own)) {
        if (backup.file == made.file)
            continue;
        ++number;
        bytes += backup.size;
        std::error_code ignored;
        if (number > static_cast<std::size_t>(std::max(keeping.most, 1)) ||
            (number > always && bytes > keeping.mostBytes))
            fs::remove(backup.file, ignored);
    }
}

} // namespace

std::vector<Backup> backupsIn(const fs::path& folder) {
    std::vector<Backup> backups;
    std::error_code error;
    for (const fs::path& assessment : entriesOf(folder, error))
        for (Backup& backup : backupsOfOne(assessment))
            backups.push_back(std::move(backup));
    std::sort(backups.begin(), backups.end(), isNewer);
    return backups;
}

bool isBackupDue(const std::vector<Backup>& backups, const std::string& assessment, long long counter,
                 Timestamp now) {
    const auto newest = std::find_if(backups.begin(), backups.end(),
                                     [&](const Backup& backup) { return backup.assessment == assessment; });
    // A clock that was set back is no reason to wait for it.
    return newest == backups.end() ||
           (newest->counter != counter && (now - newest->at >= intervalMs || newest->at > now));
}

Result<Backup> makeBackup(const fs::path& file, const fs::path& folder, const Keeping& keeping,
                          const Clock& clock, const Progress& progress) {
    const auto approach = storage::approach(file);
    if (!approach)
        return failed(approach);
    if (storage::isCutOff(approach->file))
        return fail(ErrorCode::DamagedPages, toUtf8(file), "");
    const auto about = aboutOf(*approach);
    if (!about)
        return failed(about);
    const auto whole = absolutePath(folder);
    if (!whole)
        return failed(whole);
    const fs::path own = folderOf(*whole, about->assessment);
    std::error_code error;
    fs::create_directories(own, error);
    if (error)
        return fail(ErrorCode::FileUnwritable, toUtf8(own), reasonOf(error));
    fs::permissions(own, fs::perms::owner_all, error);
    if (auto room = checkRoom(file, own); !room)
        return failed(room);
    const fs::path target =
        own / toPath(timeText(clock()) + " " + safeFileName(toUtf8(file.stem())) + ending);
    clearUnfinished(target);
    const fs::path unfinished = unfinishedName(target);
    const auto copied =
        storage::guarded(target, [&] { return Copying(approach->file, unfinished).run(progress); });
    Result<void> made = copied;
    if (made && !flushToDisk(unfinished))
        made = fail(ErrorCode::StorageFailed, toUtf8(target), "the disk does not answer");
    if (made) {
        dropFromMemory(unfinished);
        const auto damage = findDamage(unfinished, progress);
        if (!damage)
            made = failed(damage);
        else if (!damage->empty())
            made = fail(ErrorCode::BackupUnsound, toUtf8(file));
    }
    if (made)
        made = putInPlace(unfinished, target);
    if (!made) {
        fs::remove(unfinished, error);
        return failed(made);
    }
    auto backup = backupAt(target);
    if (!backup)
        return fail(ErrorCode::FileNotFound, toUtf8(target));
    dropOlder(own, *backup, keeping);
    return std::move(*backup);
}

Result<void> restoreBackup(const Backup& backup, const fs::path& target, const Progress& progress) {
    std::error_code error;
    if (fs::exists(target, error))
        return fail(ErrorCode::FileExists, toUtf8(target));
    const auto approach = storage::approach(backup.file);
    if (!approach)
        return failed(approach);
    if (storage::isCutOff(approach->file))
        return fail(ErrorCode::DamagedPages, toUtf8(backup.file), "");
    if (auto place = checkPlace(target); !place)
        return failed(place);
    const auto whole = absolutePath(target);
    if (!whole)
        return failed(whole);
    clearUnfinished(*whole);
    const fs::path unfinished = unfinishedName(*whole);
    auto restored = storage::guarded(target, [&] {
        const auto db = storage::connectAsIs(approach->file);
        return copyPages(*db, approach->file, unfinished, progress);
    });
    if (!restored && restored.error().code == ErrorCode::StorageFailed && !fs::exists(unfinished, error))
        restored = fail(ErrorCode::FileUnwritable, toUtf8(target), restored.error().args.back());
    if (restored)
        restored = putInPlace(unfinished, target);
    if (!restored)
        fs::remove(unfinished, error);
    return restored;
}

} // namespace plumbline::project
