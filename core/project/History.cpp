#include "core/project/History.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>

#include <SQLiteCpp/VariadicBind.h>
#include <nlohmann/json.hpp>

#include "core/assessment/RecordTables.h"
#include "core/base/Text.h"

namespace plumbline::project {

namespace {

/// When a row was written: the last column of every table people write; 0 where it did not change.
Timestamp timeOf(const RowChange& row) {
    const std::string& text = row.after.back();
    Timestamp at = 0;
    std::from_chars(text.data(), text.data() + text.size(), at);
    return at;
}

/// Where a row stands among those of its transaction: by what it is about, then in the order of the model.
std::pair<int, int> placeOf(const model::Model& model, const RowChange& row) {
    constexpr std::array<std::string_view, 5> entities = {"fact", "exclusion", "weight", "rating", "note"};
    const auto entity =
        static_cast<int>(std::find(entities.begin(), entities.end(), row.table) - entities.begin());
    const auto& key = row.key();
    if (row.table == "fact" || entity == static_cast<int>(entities.size()))
        return {entity, 0};
    if (row.table == "rating" || row.table == "note")
        return {entity, model.findCell(key[0], toInt(key[1]).value()).value()};
    const auto kind = std::find_if(model.kinds.begin(), model.kinds.end(),
                                   [&](const model::Kind& each) { return each.id == key[0]; });
    return {entity, model.findNode(static_cast<int>(kind - model.kinds.begin()), key[1]).value_or(0)};
}

/// The model that has what a row is about: where it is a cell of one edition only, that edition.
const model::Model& modelOf(const RowChange& row, const Moment& before, const Moment& after) {
    const bool aboutCell = row.table == "rating" || row.table == "note";
    return aboutCell && !after.model.findCell(row.key()[0], toInt(row.key()[1]).value()) ? before.model
                                                                                         : after.model;
}

/// The team's rating of a cell at a moment; none where the model has no such cell.
std::string ratingAt(const Moment& moment, const std::string& item, int level) {
    const auto cell = moment.model.findCell(item, level);
    return cell ? assessment::toString(moment.model, moment.assessment.wholeRating(*cell)) : std::string();
}

/// What two states of a record say where they differ: the value of a kind with one column, else an object of
/// the columns that differ. A state that is not there says nothing.
template <class T>
std::pair<std::string, std::string> differenceOf(const T* before, const T* after) {
    constexpr bool single = std::size(assessment::Table<T>::columns) == 1;
    nlohmann::ordered_json was = nlohmann::json::object(), is = nlohmann::json::object();
    for (const auto& column : assessment::Table<T>::columns) {
        const std::string old = before ? column.read(*before) : std::string();
        const std::string now = after ? column.read(*after) : std::string();
        if (single)
            return {old, now};
        if (old == now)
            continue;
        if (before)
            was[std::string(column.name)] = old;
        if (after)
            is[std::string(column.name)] = now;
    }
    // That a record comes or goes is told even where it says nothing.
    const auto text = [](const nlohmann::ordered_json& state, bool alone) {
        return state.empty() && !alone ? std::string()
                                       : state.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    };
    return {text(was, before && !after), text(is, after && !before)};
}

/// Before and after of a row that is a record. One that was added was nothing before, also where typing went
/// on in it.
std::pair<std::string, std::string> recordTexts(const RowChange& row, const Moment& before,
                                                const Moment& after) {
    std::pair<std::string, std::string> texts;
    assessment::forEachRecordKind([&]<class T>(T) {
        if (row.table == assessment::Table<T>::name)
            texts = differenceOf(row.before[0].empty() ? nullptr : before.assessment.find<T>(row.key()[0]),
                                 after.assessment.find<T>(row.key()[0]));
    });
    return texts;
}

} // namespace

std::vector<HistoryEntry> historyOf(const std::vector<RowChange>& rows, const Moment& before,
                                    const Moment& after) {
    std::vector<std::pair<std::pair<int, int>, HistoryEntry>> placed;
    bool moves = false;
    for (const RowChange& row : rows) {
        if (row.table == "model") {
            moves = true;
            continue;
        }
        const model::Model& model = modelOf(row, before, after);
        HistoryEntry entry;
        entry.at = timeOf(row);
        entry.entity = row.table;
        const auto& key = row.key();
        if (row.table == "rating" || row.table == "note") {
            const int level = toInt(key[1]).value();
            entry.key = model.cellCode(model.findCell(key[0], level).value());
            entry.before = row.table == "rating" ? ratingAt(before, key[0], level) : row.before[3];
            entry.after = row.table == "rating" ? ratingAt(after, key[0], level) : row.after[3];
        } else if (row.table == "fact") {
            entry.key = key[0];
            entry.before = row.before[1];
            entry.after = row.after[1];
        } else if (row.table == "exclusion" || row.table == "weight") {
            entry.key = key[0] + ":" + key[1];
            entry.before = row.before[2];
            entry.after = row.after[2];
        } else {
            entry.key = key[0];
            std::tie(entry.before, entry.after) = recordTexts(row, before, after);
        }
        if (entry.before != entry.after)
            placed.emplace_back(placeOf(model, row), std::move(entry));
    }
    std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second.key) < std::tie(b.first, b.second.key);
    });
    std::vector<HistoryEntry> entries;
    if (moves)
        entries.push_back({0, {}, {}, {}, "model", "edition", before.model.edition, after.model.edition});
    for (auto& [place, entry] : placed)
        entries.push_back(std::move(entry));
    return entries;
}

void stampEntries(std::vector<HistoryEntry>& entries, const assessment::Stamp& stamp, Operation operation,
                  Way way) {
    for (HistoryEntry& entry : entries) {
        // Undo brings the rows' old times back, but it happens now.
        if (way != Way::Do || entry.at == 0)
            entry.at = stamp.at;
        entry.author = stamp.author;
        entry.counter = stamp.counter;
        entry.operation = toString(operation);
        entry.way = toString(way);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const HistoryEntry& a, const HistoryEntry& b) { return a.at < b.at; });
}

void appendHistory(SQLite::Database& db, const std::vector<HistoryEntry>& entries) {
    SQLite::Statement statement(
        db, "INSERT INTO history (at, author, operation, way, entity, key, before, after, counter) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const HistoryEntry& entry : entries) {
        SQLite::bind(statement, static_cast<std::int64_t>(entry.at), entry.author, entry.operation, entry.way,
                     entry.entity, entry.key, entry.before, entry.after,
                     static_cast<std::int64_t>(entry.counter));
        statement.exec();
        statement.reset();
    }
}

void extendHistory(SQLite::Database& db, long long last, const HistoryEntry& entry) {
    SQLite::Statement statement(db, "UPDATE history SET at = ?, after = ?, counter = ? "
                                    "WHERE counter = ? AND seq = (SELECT max(seq) FROM history)");
    SQLite::bind(statement, static_cast<std::int64_t>(entry.at), entry.after,
                 static_cast<std::int64_t>(entry.counter), static_cast<std::int64_t>(last));
    statement.exec();
}

std::vector<HistoryEntry> loadHistory(SQLite::Database& db, const std::string& entity,
                                      const std::string& key) {
    // Two statements, because only a plain comparison is looked up in the index.
    SQLite::Statement rows(db, historyColumns + (entity.empty() ? "" : " WHERE entity = ? AND key = ?") +
                                   " ORDER BY seq");
    if (!entity.empty())
        SQLite::bind(rows, entity, key);
    return readEntries(rows);
}

std::vector<HistoryEntry> readEntries(SQLite::Statement& rows) {
    std::vector<HistoryEntry> entries;
    while (rows.executeStep())
        entries.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1), rows.getColumn(2),
                           rows.getColumn(3), rows.getColumn(4), rows.getColumn(5), rows.getColumn(6),
                           rows.getColumn(7), rows.getColumn(8).getInt64(), rows.getColumn(9).getInt64()});
    return entries;
}

} // namespace plumbline::project
