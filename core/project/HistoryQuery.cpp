#include "core/project/HistoryQuery.h"

#include <limits>
#include <variant>

#include <sqlite3.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/project/History.h"

namespace plumbline::project {

namespace {

/// Conditions that all hold, each with a '?' for every value it takes.
class Where {
public:
    using Value = std::variant<std::string, std::int64_t>;

    void add(const std::string& condition, const std::vector<Value>& values) {
        m_sql += (m_sql.empty() ? " WHERE (" : " AND (") + condition + ")";
        m_values.insert(m_values.end(), values.begin(), values.end());
    }
    [[nodiscard]] const std::string& sql() const { return m_sql; }
    void bind(SQLite::Statement& statement) const {
        for (std::size_t i = 0; i < m_values.size(); ++i)
            std::visit([&](const auto& value) { statement.bind(static_cast<int>(i) + 1, value); },
                       m_values[i]);
    }

private:
    std::string m_sql;
    std::vector<Value> m_values;
};

/// SQLite's own lower() knows ASCII only.
void foldText(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const std::string plain =
        text ? folded({text, static_cast<std::size_t>(sqlite3_value_bytes(values[0]))}) : std::string();
    sqlite3_result_text64(context, plain.data(), plain.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// Makes folded() known to a database.
void addFolding(SQLite::Database& db) {
    sqlite3_create_function_v2(db.getHandle(), "folded", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, &foldText,
                               nullptr, nullptr, nullptr);
}

std::string marks(std::size_t count) {
    return join(std::vector<std::string>(count, "?"), ", ");
}

void addSearch(Where& where, const HistoryFilter& filter) {
    std::vector<std::string> conditions;
    std::vector<Where::Value> values;
    for (const std::string& text : filter.texts) {
        for (const char* column : {"key", "before", "after"}) {
            conditions.push_back("instr(folded(" + std::string(column) + "), folded(?)) > 0");
            values.emplace_back(text);
        }
        conditions.emplace_back("author IN (SELECT id FROM person WHERE instr(folded(name), folded(?)) > 0)");
        values.emplace_back(text);
    }
    const auto addAny = [&](const std::string& expression, const std::vector<std::string>& wanted) {
        if (wanted.empty())
            return;
        conditions.push_back(expression + " IN (" + marks(wanted.size()) + ")");
        values.insert(values.end(), wanted.begin(), wanted.end());
    };
    // A key is "item@level", or of a link "source target"; target may be a cell.
    addAny("substr(key, 1, instr(key || ' ', ' ') - 1)", filter.keys);
    addAny("substr(substr(key, instr(key, ' ') + 1), 1, "
           "instr(substr(key, instr(key, ' ') + 1) || '@', '@') - 1)",
           filter.keys);
    addAny("substr(key, instr(key, ' ') + 1)", filter.keys);
    addAny("before", filter.values);
    addAny("after", filter.values);
    if (!conditions.empty())
        where.add(join(conditions, " OR "), values);
}

/// Links are taken from the history itself, so that those count too that were taken back or undone.
void addCell(Where& where, const std::string& cell) {
    const std::string linked = "(SELECT substr(key, 1, instr(key, ' ') - 1) FROM history WHERE entity = "
                               "'link' AND substr(key, instr(key, ' ') + 1) = ?)";
    where.add(
        "(entity IN ('rating', 'note', 'review') AND key = ?) "
        "OR (entity = 'link' AND substr(key, instr(key, ' ') + 1) = ?) "
        "OR (entity IN ('evidence', 'finding') AND key IN " +
            linked + ") OR (entity = 'attachment' AND key IN (SELECT id FROM attachment WHERE evidence IN " +
            linked + ")) OR (entity = 'objection' AND key IN (SELECT id FROM objection WHERE subject = ?))",
        {cell, cell, cell, cell, cell});
}

Where conditionsOf(const HistoryFilter& filter) {
    Where where;
    addSearch(where, filter);
    if (!filter.person.empty())
        where.add("author = ?", {filter.person});
    if (!filter.entities.empty())
        where.add("entity IN (" + marks(filter.entities.size()) + ")",
                  {filter.entities.begin(), filter.entities.end()});
    if (!filter.cell.empty())
        addCell(where, filter.cell);
    if (filter.from)
        where.add("at >= ?", {static_cast<std::int64_t>(*filter.from)});
    if (filter.to)
        where.add("at < ?", {static_cast<std::int64_t>(*filter.to)});
    return where;
}

} // namespace

std::vector<HistoryEntry> findHistory(SQLite::Database& db, const HistoryFilter& filter, int limit,
                                      long long before) {
    Where where = conditionsOf(filter);
    if (before != 0)
        where.add("seq < ?", {static_cast<std::int64_t>(before)});
    addFolding(db);
    SQLite::Statement rows(db, historyColumns + where.sql() + " ORDER BY seq DESC LIMIT " +
                                   std::to_string(limit));
    where.bind(rows);
    return readEntries(rows);
}

Result<void> eachEntry(SQLite::Database& db, const HistoryFilter& filter, const TakeEntry& take) {
    // Between two pages nothing is being read, so that nobody who writes has to wait for whoever takes.
    constexpr std::size_t pageSize = 1000;
    const Where conditions = conditionsOf(filter);
    addFolding(db);
    std::vector<HistoryEntry> page;
    auto last = std::numeric_limits<std::int64_t>::min();
    do {
        Where where = conditions;
        where.add("seq > ?", {last});
        SQLite::Statement rows(db, historyColumns + where.sql() + " ORDER BY seq LIMIT " +
                                       std::to_string(pageSize));
        where.bind(rows);
        page = readEntries(rows);
        rows.reset();
        for (const HistoryEntry& entry : page)
            if (auto taken = take(entry); !taken)
                return taken;
        if (!page.empty())
            last = page.back().seq;
    } while (page.size() == pageSize);
    return {};
}

long long countHistory(SQLite::Database& db, const HistoryFilter& filter) {
    const Where where = conditionsOf(filter);
    addFolding(db);
    SQLite::Statement count(db, "SELECT count(*) FROM history" + where.sql());
    where.bind(count);
    count.executeStep();
    return count.getColumn(0).getInt64();
}

long long lastChangeUntil(SQLite::Database& db, Timestamp at) {
    SQLite::Statement row(db, "SELECT ifnull(max(counter), 0) FROM history WHERE at <= ?");
    row.bind(1, static_cast<std::int64_t>(at));
    row.executeStep();
    return row.getColumn(0).getInt64();
}

} // namespace plumbline::project
