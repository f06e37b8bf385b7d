#pragma once

#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/assessment/Assessment.h"
#include "core/assessment/RecordTables.h"
#include "core/base/Error.h"

/// Records to rows and back, one pair of functions for all their kinds. Like all of storage they throw
/// SQLite::Exception on a storage failure.
namespace plumbline::storage {

/// "id, value, removed, author, counter, at" and as many question marks.
struct RecordColumns {
    std::string names;
    std::string marks;
    std::string updates; ///< "value = excluded.value, ..."
};

template <class T>
[[nodiscard]] const RecordColumns& recordColumns() {
    static const RecordColumns columns = [] {
        RecordColumns made{"id", "?", ""};
        const auto add = [&](std::string_view name) {
            made.names += ", " + std::string(name);
            made.marks += ", ?";
            made.updates +=
                (made.updates.empty() ? "" : ", ") + std::string(name) + " = excluded." + std::string(name);
        };
        for (const auto& column : assessment::Table<T>::columns)
            add(column.name);
        for (const char* name : {"removed", "author", "counter", "at"})
            add(name);
        return made;
    }();
    return columns;
}

/// Those that are not removed, by id.
template <class T>
[[nodiscard]] Result<std::vector<T>> loadRecords(SQLite::Database& db) {
    const std::string table(assessment::Table<T>::name);
    SQLite::Statement rows(db, "SELECT " + recordColumns<T>().names + " FROM " + table +
                                   " WHERE removed = 0 ORDER BY id");
    std::vector<T> records;
    while (rows.executeStep()) {
        T record;
        int at = 0;
        record.id = rows.getColumn(at).getString();
        for (const auto& column : assessment::Table<T>::columns)
            if (const std::string text = rows.getColumn(++at); !column.write(record, text))
                return fail(ErrorCode::DamagedFile, "",
                            table + " " + record.id + ": " + std::string(column.name) + " is " + text);
        records.push_back(std::move(record));
    }
    return records;
}

/// Brings the records of one kind up to date.
template <class T>
[[nodiscard]] Result<void> reloadRecords(SQLite::Database& db, assessment::Assessment& into) {
    auto loaded = loadRecords<T>(db);
    if (!loaded)
        return failed(loaded);
    into.all<T>() = std::move(*loaded);
    return {};
}

/// Inserts or replaces the row of a record.
template <class T>
void saveRecord(SQLite::Database& db, const T& record, bool removed, const assessment::Stamp& stamp) {
    const RecordColumns& columns = recordColumns<T>();
    SQLite::Statement statement(db, "INSERT INTO " + std::string(assessment::Table<T>::name) + " (" +
                                        columns.names + ") VALUES (" + columns.marks +
                                        ") ON CONFLICT (id) DO UPDATE SET " + columns.updates);
    int at = 0;
    statement.bind(++at, record.id);
    for (const auto& column : assessment::Table<T>::columns)
        statement.bind(++at, column.read(record));
    statement.bind(++at, removed ? 1 : 0);
    statement.bind(++at, stamp.author);
    statement.bind(++at, static_cast<std::int64_t>(stamp.counter));
    statement.bind(++at, static_cast<std::int64_t>(stamp.at));
    statement.exec();
}

} // namespace plumbline::storage
