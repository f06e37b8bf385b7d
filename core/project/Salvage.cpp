#include "core/project/Salvage.h"

#include <algorithm>
#include <set>

#include <SQLiteCpp/Savepoint.h>
#include <SQLiteCpp/VariadicBind.h>
#include <sqlite3.h>

#include "core/base/Clock.h"
#include "core/base/File.h"
#include "core/base/Sha256.h"
#include "core/base/Text.h"
#include "core/model/Catalog.h"
#include "core/model/Pack.h"
#include "core/project/Damage.h"
#include "core/project/HistoryCheck.h"
#include "core/project/Nonsense.h"
#include "core/project/Past.h"
#include "core/storage/ContentRows.h"
#include "core/storage/Database.h"
#include "core/storage/RawRows.h"
#include "core/storage/Repository.h"
#include "core/storage/TableCheck.h"

namespace plumbline::project {

namespace fs = std::filesystem;

using storage::RawRow;
using storage::TableForm;

namespace {

const std::set<std::string> ofSeals{"seal", "reopening"};

bool hasColumn(const TableForm& table, const std::string& name) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [&](const TableForm::Column& column) { return column.name == name; });
}

/// Reads a row of the history; a column that it does not have is empty.
HistoryEntry entryOf(const TableForm& history, RawRow row) {
    HistoryEntry entry;
    for (std::size_t i = 0; i < row.size(); ++i)
        for (const auto& [name, text] :
             {std::pair{"operation", &entry.operation}, std::pair{"entity", &entry.entity},
              std::pair{"before", &entry.before}, std::pair{"after", &entry.after}})
            if (history.columns[i].name == name)
                *text = row[i].bytes;
    return entry;
}

/// Rows to a database: those that tell of seals may be left behind, and with them what no entry of the
/// history can be.
class Salvaged {
public:
    Salvaged(SQLite::Database& to, const TableForm& table, bool withSeals)
        : m_table(table), m_withSeals(withSeals), m_copy(to, table) {}

    void take(RawRow row) {
        if (m_withSeals || isKept(row))
            m_copy.take(row);
    }

private:
    [[nodiscard]] bool isKept(RawRow row) const {
        if (m_table.name != "history")
            return !ofSeals.contains(m_table.name);
        const HistoryEntry entry = entryOf(m_table, row);
        return !ofSeals.contains(entry.entity) && !wrongColumn(entry);
    }

    const TableForm& m_table;
    bool m_withSeals;
    storage::RowCopy m_copy;
};

/// Whoever wrote a row is among the people, be it by the id alone.
void completePeople(SQLite::Database& db) {
    const TableForm& people = *std::find_if(storage::tableForms().begin(), storage::tableForms().end(),
                                            [](const TableForm& form) { return form.name == "person"; });
    const auto rules = storage::rulesOf(people);
    const auto nameColumn =
        std::find_if(rules.begin(), rules.end(), [](const auto& rule) { return rule.isPerson; });
    std::set<std::string> missing;
    for (const TableForm& table : storage::tableForms())
        if (hasColumn(table, "author")) {
            SQLite::Statement authors(db, "SELECT DISTINCT author FROM " + table.name +
                                              " WHERE author NOT IN (SELECT id FROM person)");
            while (authors.executeStep())
                missing.insert(authors.getColumn(0).getString());
        }
    for (const std::string& id : missing) {
        SQLite::Statement person(db, "INSERT INTO person (id, name, counter, at) VALUES (?, ?, 0, 0)");
        SQLite::bind(person, id, storage::mended(*nameColumn, id));
        person.exec();
    }
}

/// An entry of the history in the name of the program, which is among the people then: nobody else did what
/// it tells of. With bindings from ?1 on for entity, key, before, after, counter.
SQLite::Statement entryOfRescue(SQLite::Database& db) {
    db.exec("INSERT OR IGNORE INTO person (id, name, counter, at) VALUES ('plumbline', 'Plumbline', 0, 0)");
    return {db,
            "INSERT INTO history (entity, key, before, after, counter, at, author, operation, way) VALUES "
            "(?, ?, ?, ?, ?, " +
                std::to_string(systemNow()) + ", 'plumbline', 'rescue', 'do')"};
}

void copyRows(SQLite::Database& from, SQLite::Database& to, const std::set<std::string>& leftOut,
              bool withSeals) {
    for (const TableForm& table : storage::tableForms()) {
        if (leftOut.contains(table.name))
            continue;
        Salvaged copy(to, table, withSeals);
        const auto take = [&](RawRow row) {
            copy.take(row);
            return true;
        };
        // Behind pages that cannot be read there may be some that can; the history is told from its
        // beginning.
        if (!storage::walkRows(from, table, take) && table.name != "history")
            std::ignore = storage::walkRows(from, table, take, storage::Direction::Back);
    }
    completePeople(to);
    to.exec("DELETE FROM main.attachment WHERE evidence NOT IN (SELECT id FROM main.evidence)");
}

/// Only what is whole: a content whose bytes give its hash.
Result<void> copyContents(SQLite::Database& from, SQLite::Database& to, const Progress& progress) {
    long long done = 0;
    try {
        const long long total = from.execAndGet("SELECT total(size) FROM content").getInt64();
        SQLite::Statement contents(from, "SELECT sha256, size FROM content NOT INDEXED");
        while (contents.executeStep()) {
            const std::string hash = contents.getColumn(0);
            const auto content = storage::findContent(from, hash);
            if (!content || storage::findContent(to, hash))
                continue;
            SQLite::Savepoint writing(to, "content");
            storage::ContentWriter writer(to, content->size);
            storage::ContentReader reader(from, *content);
            Sha256 read;
            long long size = 0;
            while (const auto piece = reader.next()) {
                if (piece->empty() || piece->size() > storage::contentPieceSize || size > content->size)
                    break;
                read.add(*piece);
                writer.add(*piece);
                size += static_cast<long long>(piece->size());
                done += static_cast<long long>(piece->size());
                if (progress && !progress(done, std::max(done, total)))
                    return fail(ErrorCode::Cancelled);
            }
            if (size != content->size || read.finish() != hash)
                continue;
            writer.finish(hash);
            writing.release();
        }
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() != SQLITE_CORRUPT)
            throw;
    }
    return {};
}

/// What the history tells of these belongs to no change any more.
void dropChangesUntil(SQLite::Database& db, long long counter) {
    const std::string these = " WHERE counter <= " + std::to_string(counter);
    db.exec("DELETE FROM change" + these);
    db.exec("UPDATE history SET counter = 0" + these + " AND entity <> 'model'");
}

/// Files that no pack has, editions of no change, and former editions that are none: the past begins behind
/// those.
void dropStrayModels(SQLite::Database& db) {
    std::vector<std::string> names;
    SQLite::Statement files(db, "SELECT DISTINCT name FROM model");
    while (files.executeStep())
        if (std::string name = files.getColumn(0); !model::isPackFile(name))
            names.push_back(std::move(name));
    for (const std::string& name : names) {
        SQLite::Statement drop(db, "DELETE FROM model WHERE name = ?");
        drop.bind(1, name);
        drop.exec();
    }
    const auto dropEdition = [&](long long since) {
        db.exec("DELETE FROM model WHERE since = " + std::to_string(since));
    };
    for (const StrayEdition& each : strayEditions(db))
        if (each.isBeyond)
            dropEdition(each.since);
        else { // its entry in the history is lost
            SQLite::Statement entry = entryOfRescue(db);
            SQLite::bind(entry, "model", "edition", "", "", static_cast<std::int64_t>(each.since));
            entry.exec();
        }
    std::vector<long long> editions;
    SQLite::Statement former(db, "SELECT DISTINCT since FROM model ORDER BY since DESC");
    while (former.executeStep())
        editions.push_back(former.getColumn(0).getInt64());
    for (std::size_t i = 1; i < editions.size(); ++i)
        if (!model::frozenModel(storage::loadModel(db, editions[i]), "")) {
            dropEdition(editions[i]);
            dropChangesUntil(db, editions[i - 1]);
        }
}

/// A rating of which the history lost the last entry, or that was lost itself, is told of anew.
Result<void> tellOfRatings(SQLite::Database& db, const model::Model& model) {
    const auto assessment = storage::loadAssessment(db, model);
    if (!assessment)
        return failed(assessment);
    for (const UntoldRating& each : untoldRatings(db, model, *assessment)) {
        SQLite::Statement entry = entryOfRescue(db);
        SQLite::bind(entry, "rating", model.cellCode(each.cell), each.told,
                     assessment::toString(model, assessment->wholeRating(each.cell)), 0);
        entry.exec();
    }
    return {};
}

/// All that can be read, in an empty file; gives what was mended in it.
Result<std::vector<Error>> copyReadable(SQLite::Database& from, SQLite::Database& to, const fs::path& path,
                                        const Progress& progress) {
    to.exec("PRAGMA foreign_keys = OFF");
    SQLite::Transaction transaction(to);
    copyRows(from, to, {"content", "content_piece"}, false);
    if (auto copied = copyContents(from, to, progress); !copied)
        return failed(copied);
    to.exec("DELETE FROM attachment WHERE sha256 NOT IN (SELECT sha256 FROM content)");
    dropStrayModels(to);
    const auto model = model::frozenModel(storage::loadModel(to), toUtf8(path));
    if (!model)
        return failed(model);
    auto mended = mendNonsense(to, *model, path);
    // A history that is lost altogether begins with the facts.
    to.exec(
        "INSERT INTO history (at, author, operation, way, entity, key, before, after, counter) SELECT at, "
        "author, 'create', 'do', 'fact', key, '', value, 0 FROM fact WHERE NOT EXISTS (SELECT 1 FROM "
        "history)");
    if (auto told = tellOfRatings(to, *model); !told)
        return failed(told);
    // The past from behind the last change that does not lead back from these rows.
    dropChangesUntil(to, lastUnreadableChange(to));
    dropChangesUntil(to, lastMistoldChange(to));
    transaction.commit();
    return mended;
}

} // namespace

Result<std::unique_ptr<SQLite::Database>> readableRows(SQLite::Database& db, const fs::path& path) {
    // A file of an older schema is in memory already, and has no contents.
    if (!storage::isOnDisk(db)) {
        auto copy = storage::emptyInMemory();
        copy->exec("PRAGMA foreign_keys = OFF");
        copyRows(db, *copy, {}, true);
        return copy;
    }
    auto rows = storage::emptyOver(path);
    if (!rows)
        return rows;
    SQLite::Database& copy = **rows;
    copy.exec("PRAGMA foreign_keys = OFF");
    const std::set<std::string> leftInFile{"content", "content_piece", "change"};
    for (const std::string& table : leftInFile)
        copy.exec("DROP TABLE main." + table);
    copyRows(db, copy, leftInFile, true);
    return rows;
}

Result<void> checkRescuable(const fs::path& path) {
    const auto approach = storage::approach(path);
    if (!approach)
        return failed(approach);
    return storage::guarded(path, [&]() -> Result<void> {
        auto db = storage::connect(approach->file, storage::Access::ReadOnly);
        if (!db)
            return failed(db);
        if (storage::isOld(**db))
            *db = storage::upToDateCopy(**db);
        const auto model = model::frozenModel(storage::loadModel(**db), toUtf8(path));
        return model ? Result<void>() : failed(model);
    });
}

Result<std::vector<Error>> writeReadable(const fs::path& path, const fs::path& unfinished,
                                         const fs::path& target, const Progress& progress) {
    auto damage = findDamage(path, progress);
    if (!damage)
        return damage;
    if (damage->empty())
        return fail(ErrorCode::FileSound, toUtf8(path), toUtf8(target));
    const auto approach = storage::approach(path);
    if (!approach)
        return failed(approach);
    auto rescued = storage::guarded(path, [&]() -> Result<std::vector<Error>> {
        auto from = storage::connect(approach->file, storage::Access::ReadOnly);
        if (!from)
            return failed(from);
        if (storage::isOld(**from))
            *from = storage::upToDateCopy(**from);
        return storage::guarded(target, [&]() -> Result<std::vector<Error>> {
            const auto to = storage::createFile(unfinished);
            return copyReadable(**from, *to, path, progress);
        });
    });
    if (!rescued && rescued.error().code >= ErrorCode::PackUnreadable &&
        rescued.error().code <= ErrorCode::PackTooFine && storage::hasDamagedPages(*damage))
        return fail(ErrorCode::DamagedFile, toUtf8(path), modelUnreadable);
    if (!rescued)
        return rescued;
    for (Error& each : *rescued)
        if (std::find(damage->begin(), damage->end(), each) == damage->end())
            damage->push_back(std::move(each));
    return damage;
}

Result<std::vector<Error>> rescue(const fs::path& path, const fs::path& target, const Progress& progress) {
    std::error_code error;
    if (fs::exists(target, error))
        return fail(ErrorCode::FileExists, toUtf8(target));
    if (auto place = checkPlace(target); !place)
        return failed(place);
    const auto whole = absolutePath(target);
    if (!whole)
        return failed(whole);
    const fs::path unfinished = unfinishedName(*whole);
    auto rescued = writeReadable(path, unfinished, target, progress);
    if (rescued)
        if (auto placed = putInPlace(unfinished, *whole); !placed)
            rescued = failed(placed);
    if (!rescued)
        fs::remove(unfinished, error);
    return rescued;
}

} // namespace plumbline::project
