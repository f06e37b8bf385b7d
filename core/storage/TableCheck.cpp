#include "core/storage/TableCheck.h"

#include <algorithm>
#include <functional>

#include <sqlite3.h>

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/storage/Database.h"
#include "core/storage/OpenFile.h"

namespace plumbline::storage {

namespace {

std::string shown(const RawValue& value) {
    switch (value.type) {
    case RawValue::Type::Null:
        return "NULL";
    case RawValue::Type::Integer:
        return std::to_string(value.number);
    case RawValue::Type::Real:
        return "REAL";
    case RawValue::Type::Blob:
        return "BLOB";
    case RawValue::Type::Text:
        break;
    }
    constexpr std::size_t longest = 40;
    std::string text = toValidUtf8(value.bytes.substr(0, longest));
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; },
        ' ');
    return value.bytes.size() > longest ? text + "…" : text;
}

/// Does what may come upon pages that cannot be read, which are told of elsewhere.
void unlessUnreadable(const std::function<void()>& work) {
    try {
        work();
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() != SQLITE_CORRUPT)
            throw;
    }
}

/// Bytes of a database that are not contents of attached files.
long long sizeWithoutContents(SQLite::Database& db) {
    long long size = 0;
    unlessUnreadable([&] {
        size = db.execAndGet("SELECT (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM "
                             "pragma_page_size) - (SELECT total(size) FROM content)")
                   .getInt64();
    });
    return size;
}

void checkPages(SQLite::Database& db, const std::string& table, const std::string& path,
                std::vector<Error>& damage) {
    SQLite::Statement lines(db, "SELECT integrity_check FROM pragma_integrity_check(?)");
    lines.bind(1, table);
    if (lines.executeStep() && lines.getColumn(0).getString() != "ok")
        damage.push_back({ErrorCode::DamagedPages, {path, table}});
}

/// What belongs to no table: pages that are free, or that nothing leads to.
void checkFreePages(SQLite::Database& db, const std::string& path, std::vector<Error>& damage) {
    SQLite::Statement lines(db, "PRAGMA integrity_check(1)");
    if (lines.executeStep() && lines.getColumn(0).getString() != "ok" && !hasDamagedPages(damage))
        damage.push_back({ErrorCode::DamagedPages, {path, ""}});
}

void checkRows(SQLite::Database& db, const TableForm& table, const std::string& path,
               std::vector<Error>& damage) {
    const auto rules = rulesOf(table);
    const bool whole = walkRows(db, table, [&](RawRow row) {
        for (std::size_t i = 0; i < row.size(); ++i)
            if (judge(rules[i], row[i]) != Judgement::Sound && damage.size() < mostDamage)
                damage.push_back(
                    {ErrorCode::DamagedRow,
                     {path, table.name, nameOfRow(table, row), table.columns[i].name, shown(row[i])}});
        return true;
    });
    // Of damaged pages that is no news.
    if (const Error pages{ErrorCode::DamagedPages, {path, table.name}};
        !whole && std::find(damage.begin(), damage.end(), pages) == damage.end())
        damage.push_back({ErrorCode::DamagedOrder, {path, table.name}});
}

void checkReferences(SQLite::Database& db, const std::string& table, const std::string& path,
                     std::vector<Error>& damage) {
    unlessUnreadable([&] {
        SQLite::Statement missing(db, "SELECT DISTINCT \"parent\", fkid FROM pragma_foreign_key_check(?)");
        missing.bind(1, table);
        while (missing.executeStep() && damage.size() < mostDamage)
            damage.push_back({ErrorCode::DamagedLink, {path, table, "", missing.getColumn(0)}});
    });
}

} // namespace

std::string nameOfRow(const TableForm& table, RawRow row) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (table.columns[i].key != 0 && (table.columns[i].name != "author" || names.size() < 2))
            names.push_back(shown(row[i]));
    const bool isCell = names.size() == 2 && table.columns[1].name == "level";
    return isCell ? names[0] + "@" + names[1] : join(names, " ");
}

bool hasDamagedPages(const std::vector<Error>& damage) {
    return std::any_of(damage.begin(), damage.end(), [](const Error& each) {
        return each.code == ErrorCode::DamagedPages || each.code == ErrorCode::DamagedOrder;
    });
}

void checkTables(SQLite::Database& db, const std::filesystem::path& path, Extent extent,
                 std::vector<Error>& damage) {
    constexpr long long smallFile = 16'000'000;
    const std::string name = toUtf8(path);
    if (isOnDisk(db) && isCutOff(fileOf(db)))
        damage.push_back({ErrorCode::DamagedPages, {name, ""}});
    checkPages(db, "content", name, damage);
    const bool isSmall = extent == Extent::Whole || !damage.empty() || sizeWithoutContents(db) < smallFile;
    for (const TableForm& table : tableForms()) {
        const bool isLog = table.name == "history" || table.name == "change" || table.name == "seal";
        const bool isPiece = table.name == "content_piece";
        if ((isPiece && extent == Extent::Opening) || (isLog && !isSmall))
            continue;
        if (table.name != "content")
            checkPages(db, table.name, name, damage);
        if (isPiece)
            continue;
        checkRows(db, table, name, damage);
        checkReferences(db, table.name, name, damage);
    }
    if (extent == Extent::Whole)
        checkFreePages(db, name, damage);
}

} // namespace plumbline::storage
