#include "core/project/History.h"

#include <algorithm>
#include <charconv>

#include <SQLiteCpp/VariadicBind.h>

#include "core/base/Text.h"

namespace plumbline::project {

namespace {

std::string ratingCode(const model::Model& model, assessment::Grade grade) {
    return grade == assessment::unrated ? std::string() : model.rating(grade).code;
}

/// When a row was written: the last column of every table people write; 0 where it did not change.
Timestamp timeOf(const RowChange& row) {
    const std::string& text = row.after.back();
    Timestamp at = 0;
    std::from_chars(text.data(), text.data() + text.size(), at);
    return at;
}

/// The columns of the key: those that stand on whichever side the row exists.
const std::vector<std::string>& keys(const RowChange& row) {
    return row.before[0].empty() ? row.after : row.before;
}

} // namespace

std::vector<HistoryEntry> historyOf(const model::Model& model, const std::vector<RowChange>& rows,
                                    const assessment::Assessment& before,
                                    const assessment::Assessment& after) {
    std::vector<HistoryEntry> entries;
    for (const RowChange& row : rows) {
        HistoryEntry entry;
        entry.at = timeOf(row);
        entry.entity = row.table;
        const auto& key = keys(row);
        if (row.table == "rating" || row.table == "note") {
            entry.key = key[0] + "@" + key[1];
            entry.before = row.before[3];
            entry.after = row.after[3];
            if (row.table == "rating") {
                const auto cell = model.cell(model.findItem(key[0]).value(), toInt(key[1]).value());
                entry.before = ratingCode(model, before.rating(cell));
                entry.after = ratingCode(model, after.rating(cell));
            }
        } else if (row.table == "fact") {
            entry.key = key[0];
            entry.before = row.before[1];
            entry.after = row.after[1];
        } else {
            entry.key = key[0] + ":" + key[1];
            entry.before = row.before[2];
            entry.after = row.after[2];
        }
        if (entry.before != entry.after)
            entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const HistoryEntry& a, const HistoryEntry& b) { return a.at < b.at; });
    return entries;
}

void appendHistory(SQLite::Database& db, const std::vector<HistoryEntry>& entries) {
    SQLite::Statement statement(
        db, "INSERT INTO history (at, author, operation, way, entity, key, before, after) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const HistoryEntry& entry : entries) {
        SQLite::bind(statement, static_cast<std::int64_t>(entry.at), entry.author, entry.operation, entry.way,
                     entry.entity, entry.key, entry.before, entry.after);
        statement.exec();
        statement.reset();
    }
}

std::vector<HistoryEntry> loadHistory(SQLite::Database& db, const std::string& entity,
                                      const std::string& key) {
    const std::string columns = "SELECT at, author, operation, way, entity, key, before, after FROM history ";
    // Two statements, because only a plain comparison is looked up in the index.
    SQLite::Statement rows(db, columns + (entity.empty() ? "" : "WHERE entity = ? AND key = ? ") +
                                   "ORDER BY seq");
    if (!entity.empty())
        SQLite::bind(rows, entity, key);
    std::vector<HistoryEntry> entries;
    while (rows.executeStep())
        entries.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1), rows.getColumn(2),
                           rows.getColumn(3), rows.getColumn(4), rows.getColumn(5), rows.getColumn(6),
                           rows.getColumn(7)});
    return entries;
}

} // namespace plumbline::project
