#include "core/storage/RawRows.h"

#include <algorithm>
#include <string>
#include <utility>

#include <sqlite3.h>

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
    auto operator<=>(const KeptKey&) const = default;
};

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

bool walkRows(SQLite::Database& db, const TableForm& table, const std::function<bool(RawRow)>& take,
              Direction direction) {
    std::string columns = table.hasRowid ? "rowid" : "NULL";
    std::vector<std::pair<int, std::size_t>> key;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        columns += ", " + table.columns[i].name;
        if (table.columns[i].key != 0 && !table.hasRowid)
            key.emplace_back(table.columns[i].key, i);
    }
    std::sort(key.begin(), key.end());
    std::string order;
    if (direction == Direction::Back) {
        std::vector<std::string> names;
        for (const auto& [place, column] : key)
            names.push_back(table.columns[column].name + " DESC");
        order = " ORDER BY " + (table.hasRowid ? "rowid DESC" : join(names, ", "));
    }
    try {
        SQLite::Statement rows(db, "SELECT " + columns + " FROM " + table.name + " NOT INDEXED" + order);
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
            if (!last.parts.empty() && !(direction == Direction::Forth ? last < now : now < last))
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

} // namespace plumbline::storage
