#include "core/project/HistoryCheck.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/assessment/RecordTables.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/project/Change.h"
#include "core/project/ChangeFormat.h"
#include "core/project/Changeset.h"
#include "core/project/History.h"
#include "core/storage/Repository.h"

namespace plumbline::project {

namespace {

using nlohmann::json;

bool isOperation(const std::string& word) {
    for (int each = 0; each <= static_cast<int>(Operation::Reopen); ++each)
        if (toString(static_cast<Operation>(each)) == word)
            return true;
    return false;
}

bool isEntity(const std::string& word) {
    static const std::set<std::string> entities = [] {
        const auto tables = recordedTables();
        std::set<std::string> all(tables.begin(), tables.end());
        all.insert({"seal", "reopening"});
        return all;
    }();
    return entities.contains(word);
}

/// The columns of a kind of records that has several, whose texts are objects of them; else none.
std::vector<std::string_view> columnsOf(const std::string& entity) {
    std::vector<std::string_view> columns;
    assessment::forEachRecordKind([&]<class T>(T) {
        if (entity == assessment::Table<T>::name && std::size(assessment::Table<T>::columns) > 1)
            for (const auto& column : assessment::Table<T>::columns)
                columns.push_back(column.name);
    });
    return columns;
}

bool isState(const std::string& text, const std::vector<std::string_view>& columns) {
    if (columns.empty() || text.empty())
        return true;
    const json state = json::parse(text, nullptr, false);
    return state.is_object() && std::ranges::all_of(state.items(), [&](const auto& each) {
               return each.value().is_string() && std::ranges::find(columns, each.key()) != columns.end();
           });
}

/// What a row is called in the history.
std::string keyOf(const RowChange& row) {
    const auto& key = row.key();
    if (row.table == "rating" || row.table == "note") // an item that is rated as a whole has level 0
        return key[1] == "0" ? key[0] : key[0] + "@" + key[1];
    if (row.table == "exclusion" || row.table == "weight")
        return key[0] + ":" + key[1];
    return row.table == "model" ? "edition" : key[0];
}

/// What the history tells of one change.
struct Told {
    std::set<std::pair<std::string, std::string>> rows; ///< entity and key
    bool isDone = false;                                ///< not taken back or done again
};

/// Goes through the history by counter, in step with the changes.
class Telling {
public:
    explicit Telling(SQLite::Database& db)
        : m_rows(db, "SELECT counter, way, entity, key FROM history WHERE counter > 0 ORDER BY counter") {
        m_hasRow = m_rows.executeStep();
    }
    Told of(long long counter) {
        Told told;
        for (; m_hasRow && m_rows.getColumn(0).getInt64() <= counter; m_hasRow = m_rows.executeStep()) {
            if (m_rows.getColumn(0).getInt64() < counter)
                continue;
            told.isDone = m_rows.getColumn(1).getString() == toString(Way::Do);
            told.rows.emplace(m_rows.getColumn(2).getString(), m_rows.getColumn(3).getString());
        }
        return told;
    }

private:
    SQLite::Statement m_rows;
    bool m_hasRow = false;
};

/// The counter of a row after a change; empty where the change took the row away.
std::string counterAfter(const RowChange& row) {
    // Behind it stands the time alone; of the model it is the key.
    return row.table == "model" ? row.after[0] : row.after[row.after.size() - 2];
}

bool agrees(const std::vector<RowChange>& rows, const Told& told, long long counter) {
    std::set<std::pair<std::string, std::string>> changed;
    const std::string number = std::to_string(counter);
    for (const RowChange& row : rows) {
        changed.emplace(row.table, keyOf(row));
        const std::string after = counterAfter(row);
        if (told.isDone && !after.empty() && after != number)
            return false;
    }
    return std::ranges::includes(changed, told.rows);
}

} // namespace

std::optional<std::string> wrongColumn(const HistoryEntry& entry) {
    if (!isOperation(entry.operation))
        return "operation";
    if (!isEntity(entry.entity))
        return "entity";
    const auto columns = columnsOf(entry.entity);
    for (const auto& [name, text] : {std::pair{"before", &entry.before}, std::pair{"after", &entry.after}})
        if (!isState(*text, columns))
            return name;
    return std::nullopt;
}

std::optional<std::string> firstGap(SQLite::Database& db) {
    if (db.execAndGet("SELECT count(*) > 0 AND count(*) = max(seq) FROM history").getInt() != 0)
        return std::nullopt;
    return db
        .execAndGet("SELECT ifnull(min(seq) + 1, 1) FROM (SELECT 0 AS seq UNION ALL SELECT seq FROM history) "
                    "WHERE seq + 1 NOT IN (SELECT seq FROM history)")
        .getString();
}

std::vector<Error> wrongEntries(SQLite::Database& db, const std::filesystem::path& path, std::size_t most) {
    std::vector<Error> found;
    SQLite::Statement rows(db, historyColumns + " ORDER BY seq");
    for (long long seq = 1; rows.executeStep() && found.size() < most; ++seq) {
        HistoryEntry entry;
        entry.operation = rows.getColumn(2).getString();
        entry.entity = rows.getColumn(4).getString();
        entry.before = rows.getColumn(6).getString();
        entry.after = rows.getColumn(7).getString();
        if (const auto column = wrongColumn(entry)) {
            constexpr std::size_t shown = 40;
            const std::string& value = *column == "operation" ? entry.operation
                                       : *column == "entity"  ? entry.entity
                                       : *column == "before"  ? entry.before
                                                              : entry.after;
            found.push_back(
                {ErrorCode::DamagedRow,
                 {toUtf8(path), "history", std::to_string(seq), *column, inOneLine(value, shown)}});
        }
    }
    return found;
}

long long lastMistoldChange(SQLite::Database& db) {
    long long last = 0;
    Telling history(db);
    SQLite::Statement changes(db, "SELECT counter, rows FROM change ORDER BY counter");
    while (changes.executeStep()) {
        const long long counter = changes.getColumn(0).getInt64();
        const SQLite::Column blob = changes.getColumn(1);
        const auto* const bytes = static_cast<const unsigned char*>(blob.getBlob());
        const Changeset change(bytes, bytes + blob.getBytes());
        if (!isChangeset(change, counter) || !agrees(rowsOf(db, change), history.of(counter), counter))
            last = counter;
    }
    return last;
}

std::vector<UntoldRating> untoldRatings(SQLite::Database& db, const model::Model& model,
                                        const assessment::Assessment& assessment) {
    const long long since = storage::modelSince(db);
    SQLite::Statement last(db, "SELECT after, counter FROM history WHERE entity = 'rating' AND key = ? ORDER "
                               "BY seq DESC LIMIT 1");
    std::vector<UntoldRating> found;
    for (model::CellId cell = 0; cell < model.cellCount(); ++cell) {
        last.reset();
        last.bind(1, model.cellCode(cell));
        const bool isTold = last.executeStep();
        // What the history tells of a former edition need not be of this one.
        if (since > 0 && (!isTold || last.getColumn(1).getInt64() < since))
            continue;
        std::string told = isTold ? last.getColumn(0).getString() : std::string();
        const assessment::Rating now = assessment.wholeRating(cell);
        if (told != assessment::toString(model, now) && assessment::parseRating(model, told) != now)
            found.push_back({cell, std::move(told)});
    }
    return found;
}

std::vector<Error> differencesFromHistory(SQLite::Database& db, const model::Model& model,
                                          const assessment::Assessment& assessment,
                                          const std::filesystem::path& path) {
    if (const auto gap = firstGap(db))
        return {{ErrorCode::DamagedGap, {toUtf8(path), "history", *gap}}};
    std::vector<Error> found;
    for (const UntoldRating& each : untoldRatings(db, model, assessment))
        found.push_back({ErrorCode::DamagedState, {toUtf8(path), "rating", model.cellCode(each.cell)}});
    return found;
}

} // namespace plumbline::project
