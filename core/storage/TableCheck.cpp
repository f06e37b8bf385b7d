#include "core/storage/TableCheck.h"

#include <algorithm>

#include <sqlite3.h>

#include "core/base/File.h"
#include "core/base/Text.h"

namespace plumbline::storage {

namespace {

RawValue valueOf(const SQLite::Column& column) {
    const auto bytes = [&] {
        const auto* const first = static_cast<const char*>(column.getBlob());
        return std::string_view(first ? first : "", static_cast<std::size_t>(column.getBytes()));
    };
    switch (column.getType()) {
    case SQLITE_INTEGER:
        return {RawValue::Type::Integer, column.getInt64()};
    case SQLITE_TEXT:
        return {RawValue::Type::Text, 0, bytes()};
    case SQLITE_BLOB:
        return {RawValue::Type::Blob, 0, bytes()};
    case SQLITE_NULL:
        return {};
    default:
        return {RawValue::Type::Real};
    }
}

/// A key that outlives its row.
struct KeptKey {
    std::vector<std::pair<std::int64_t, std::string>> parts;
    bool operator<(const KeptKey&) const = default;
    auto operator<=>(const KeptKey&) const = default;
};

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

/// Bytes of a database that are not contents of attached files.
long long sizeWithoutContents(SQLite::Database& db) {
    return db
        .execAndGet("SELECT (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM "
                    "pragma_page_size) - (SELECT ifnull(sum(size), 0) FROM content)")
        .getInt64();
}

void checkPages(SQLite::Database& db, const std::string& table, const std::string& path,
                std::vector<Error>& damage) {
    SQLite::Statement lines(db, "SELECT integrity_check FROM pragma_integrity_check(?)");
    lines.bind(1, table);
    while (lines.executeStep())
        if (std::string line = lines.getColumn(0); line != "ok" && damage.size() < mostDamage)
            damage.push_back({ErrorCode::DamagedFile, {path, std::move(line)}});
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
    if (!whole)
        damage.push_back({ErrorCode::DamagedOrder, {path, table.name}});
}

void checkReferences(SQLite::Database& db, const std::string& table, const std::string& path,
                     std::vector<Error>& damage) {
    SQLite::Statement missing(db, "SELECT DISTINCT \"parent\", fkid FROM pragma_foreign_key_check(?)");
    missing.bind(1, table);
    while (missing.executeStep() && damage.size() < mostDamage)
        damage.push_back({ErrorCode::DamagedLink, {path, table, "", missing.getColumn(0)}});
}

std::string insertion(const TableForm& table) {
    std::vector<std::string> names, marks;
    for (const TableForm::Column& column : table.columns) {
        names.push_back(column.name);
        marks.emplace_back("?");
    }
    return "INSERT OR IGNORE INTO main." + table.name + " (" + join(names, ", ") + ") VALUES (" +
           join(marks, ", ") + ")";
}

} // namespace

bool walkRows(SQLite::Database& db, const TableForm& table, const std::function<bool(RawRow)>& take) {
    std::string columns = table.hasRowid ? "rowid" : "NULL";
    std::vector<std::pair<int, std::size_t>> key;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        columns += ", " + table.columns[i].name;
        if (table.columns[i].key != 0 && !table.hasRowid)
            key.emplace_back(table.columns[i].key, i);
    }
    std::sort(key.begin(), key.end());
    try {
        SQLite::Statement rows(db, "SELECT " + columns + " FROM " + table.name + " NOT INDEXED");
        std::vector<RawValue> row(table.columns.size());
        KeptKey last;
        while (rows.executeStep()) {
            for (std::size_t i = 0; i < row.size(); ++i)
                row[i] = valueOf(rows.getColumn(static_cast<int>(i) + 1));
            KeptKey now;
            if (table.hasRowid)
                now.parts.emplace_back(rows.getColumn(0).getInt64(), std::string());
            for (const auto& [place, column] : key)
                now.parts.emplace_back(row[column].number, std::string(row[column].bytes));
            if (!last.parts.empty() && !(last < now))
                return false;
            last = std::move(now);
            if (!take(row))
                return true;
        }
        return true;
    } catch (const SQLite::Exception& exception) {
        switch (exception.getErrorCode()) {
        case SQLITE_CORRUPT:
        case SQLITE_TOOBIG:
        case SQLITE_NOMEM:
            return false;
        default:
            throw;
        }
    }
}

RowCopy::RowCopy(SQLite::Database& to, const TableForm& table)
    : m_table(table), m_rules(rulesOf(table)), m_insert(to, insertion(table)) {}

void RowCopy::take(RawRow row) {
    m_insert.reset();
    for (std::size_t i = 0; i < row.size(); ++i)
        if (!bind(i, row[i]))
            return;
    // A history that lost an entry goes on without a gap.
    if (m_table.name == "history")
        m_insert.bind(1, ++m_rows);
    m_insert.exec();
}

bool RowCopy::bind(std::size_t column, const RawValue& value) {
    const Judgement judgement = judge(m_rules[column], value);
    const int place = static_cast<int>(column) + 1;
    if (judgement == Judgement::Senseless)
        return false;
    const bool isSound = judgement == Judgement::Sound;
    switch (value.type) {
    case RawValue::Type::Integer:
        m_insert.bind(place, isSound ? value.number : mended(m_rules[column], value.number));
        break;
    case RawValue::Type::Text:
        m_insert.bind(place, isSound ? std::string(value.bytes) : mended(m_rules[column], value.bytes));
        break;
    case RawValue::Type::Blob:
        m_insert.bind(place, value.bytes.data(), static_cast<int>(value.bytes.size()));
        break;
    default:
        m_insert.bind(place);
    }
    return true;
}

std::string nameOfRow(const TableForm& table, RawRow row) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (table.columns[i].key != 0 && (table.columns[i].name != "author" || names.size() < 2))
            names.push_back(shown(row[i]));
    const bool isCell = names.size() == 2 && table.columns[1].name == "level";
    return isCell ? names[0] + "@" + names[1] : join(names, " ");
}

void checkTables(SQLite::Database& db, const std::filesystem::path& path, Extent extent,
                 std::vector<Error>& damage) {
    constexpr long long smallFile = 16'000'000;
    const std::string name = toUtf8(path);
    if (extent == Extent::Whole) {
        SQLite::Statement lines(db, "PRAGMA integrity_check(20)");
        while (lines.executeStep())
            if (std::string line = lines.getColumn(0); line != "ok")
                damage.push_back({ErrorCode::DamagedFile, {name, std::move(line)}});
    } else {
        checkPages(db, "content", name, damage);
    }
    const bool isSmall = extent == Extent::Whole || !damage.empty() || sizeWithoutContents(db) < smallFile;
    for (const TableForm& table : tableForms()) {
        const bool isLog = table.name == "history" || table.name == "change" || table.name == "seal";
        if (table.name == "content_piece" || (isLog && !isSmall))
            continue;
        if (extent == Extent::Opening && table.name != "content")
            checkPages(db, table.name, name, damage);
        checkRows(db, table, name, damage);
        checkReferences(db, table.name, name, damage);
    }
}

} // namespace plumbline::storage
