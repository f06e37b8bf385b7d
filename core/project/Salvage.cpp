#include "core/project/Salvage.h"

#include <algorithm>
#include <set>

#include <SQLiteCpp/Savepoint.h>
#include <SQLiteCpp/VariadicBind.h>
#include <sqlite3.h>

#include "core/base/File.h"
#include "core/base/Sha256.h"
#include "core/base/Text.h"
#include "core/model/Catalog.h"
#include "core/project/Damage.h"
#include "core/project/Nonsense.h"
#include "core/project/Past.h"
#include "core/storage/ContentRows.h"
#include "core/storage/Database.h"
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

/// Whether a row tells of a seal.
bool tellsOfSeal(const TableForm& table, RawRow row) {
    for (std::size_t i = 0; i < row.size(); ++i)
        if (table.name == "history" && table.columns[i].name == "entity")
            return ofSeals.contains(std::string(row[i].bytes));
    return ofSeals.contains(table.name);
}

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

void copyRows(SQLite::Database& from, SQLite::Database& to, const std::set<std::string>& leftOut,
              bool withSeals) {
    for (const TableForm& table : storage::tableForms()) {
        if (leftOut.contains(table.name))
            continue;
        storage::RowCopy copy(to, table);
        std::ignore = storage::walkRows(from, table, [&](RawRow row) {
            if (withSeals || !tellsOfSeal(table, row))
                copy.take(row);
            return true;
        });
    }
    completePeople(to);
    to.exec("DELETE FROM main.attachment WHERE evidence NOT IN (SELECT id FROM main.evidence)");
}

/// Only what is whole: a content whose bytes give its hash.
Result<void> copyContents(SQLite::Database& from, SQLite::Database& to, const Progress& progress) {
    const long long total = from.execAndGet("SELECT ifnull(sum(size), 0) FROM content").getInt64();
    long long done = 0;
    SQLite::Statement contents(from, "SELECT sha256, size FROM content NOT INDEXED");
    try {
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
                if (piece->size() > storage::contentPieceSize || size > content->size)
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

/// All that can be read, in an empty file; gives what was mended in it.
Result<std::vector<Error>> copyReadable(SQLite::Database& from, SQLite::Database& to, const fs::path& path,
                                        const Progress& progress) {
    to.exec("PRAGMA foreign_keys = OFF");
    SQLite::Transaction transaction(to);
    copyRows(from, to, {"content", "content_piece"}, false);
    if (auto copied = copyContents(from, to, progress); !copied)
        return failed(copied);
    to.exec("DELETE FROM attachment WHERE sha256 NOT IN (SELECT sha256 FROM content)");
    const auto model = model::frozenModel(storage::loadModel(to), toUtf8(path));
    if (!model)
        return failed(model);
    auto mended = mendNonsense(to, *model, path);
    // A history that is lost altogether begins with the facts.
    to.exec(
        "INSERT INTO history (at, author, operation, way, entity, key, before, after, counter) SELECT at, "
        "author, 'create', 'do', 'fact', key, '', value, 0 FROM fact WHERE NOT EXISTS (SELECT 1 FROM "
        "history)");
    // The past from behind the last change that does not lead back from these rows.
    to.exec("DELETE FROM change WHERE counter <= " + std::to_string(lastUnreadableChange(to)));
    transaction.commit();
    return mended;
}

} // namespace

Result<std::unique_ptr<SQLite::Database>> readableRows(SQLite::Database& db, const fs::path& path) {
    // A file of an older schema is in memory already, and has no contents.
    if (!storage::isOnDisk(db)) {
        auto copy = storage::emptyInMemory();
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

Result<std::vector<Error>> rescue(const fs::path& path, const fs::path& target, const Progress& progress) {
    std::error_code error;
    if (fs::exists(target, error))
        return fail(ErrorCode::FileExists, toUtf8(target));
    auto damage = findDamage(path, progress);
    if (!damage || damage->empty())
        return damage;
    const auto approach = storage::approach(path);
    if (!approach)
        return failed(approach);
    const fs::path unfinished = unfinishedName(target);
    auto rescued = storage::guarded(path, [&]() -> Result<std::vector<Error>> {
        auto from = storage::connect(approach->file, storage::Access::ReadOnly);
        if (!from)
            return failed(from);
        if (storage::isOld(**from))
            *from = storage::upToDateCopy(**from);
        const auto to = storage::createFile(unfinished);
        return copyReadable(**from, *to, path, progress);
    });
    if (rescued)
        if (auto placed = putInPlace(unfinished, target); !placed)
            rescued = failed(placed);
    if (!rescued) {
        fs::remove(unfinished, error);
        return rescued;
    }
    for (Error& each : *rescued)
        if (std::find(damage->begin(), damage->end(), each) == damage->end())
            damage->push_back(std::move(each));
    return damage;
}

} // namespace plumbline::project
