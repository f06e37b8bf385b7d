#include "core/project/Nonsense.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/assessment/RecordTables.h"
#include "core/assessment/Scope.h"
#include "core/base/Clock.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/base/Uuid.h"
#include "core/scoring/Scheme.h"
#include "core/storage/RecordRows.h"
#include "core/storage/Repository.h"

namespace plumbline::project {

namespace {

using assessment::Assessment;
using assessment::Scope;

/// A column of texts that has a form of its own; empty is right too.
struct FormedColumn {
    const char* table;
    const char* column;
    bool (*isRight)(const std::string&);
};

bool isMoment(const std::string& text) {
    return checkMoment(text).has_value();
}

bool isHash(const std::string& text) {
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

bool isUuid(const std::string& text) {
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::equal(text.begin(), text.end(), form.begin(), form.end(), [](char c, char place) {
        return place == '-' ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

/// As `toIso8601` writes a time.
bool isIso8601(const std::string& text) {
    constexpr std::size_t day = 10, minutes = 5;
    return text.size() > day + minutes && text[day] == 'T' && text.back() == 'Z' &&
           isDate(text.substr(0, day)) && isTime(text.substr(day + 1, minutes));
}

constexpr FormedColumn formedColumns[] = {
    {"member", "trained_on", isDate},   {"slot", "day", isDate},
    {"slot", "start", isTime},          {"slot", "finish", isTime},
    {"objection", "raised_on", isDate}, {"evidence", "collected", isMoment},
};

class Search {
public:
    Search(SQLite::Database& db, const model::Model& model, const std::filesystem::path& path)
        : m_db(db), m_model(model), m_path(toUtf8(path)), m_since(std::to_string(storage::modelSince(db))) {}

    std::vector<Nonsense> run() {
        searchMeta();
        searchFacts();
        searchParts("exclusion");
        searchParts("weight");
        searchCells("rating");
        searchCells("note");
        assessment::forEachRecordKind([&]<class T>(T) { searchWords<T>(); });
        for (const FormedColumn& column : formedColumns)
            searchForm(column);
        searchLinks();
        if (m_found.empty())
            searchScope();
        return std::move(m_found);
    }

private:
    void add(Error error, std::string repair, std::vector<std::string> args) {
        m_found.push_back({std::move(error), std::move(repair), std::move(args)});
    }
    [[nodiscard]] Error wrong(const std::string& table, const std::string& row, const std::string& column,
                              const std::string& value) const {
        constexpr std::size_t shown = 40;
        return {ErrorCode::DamagedRow, {m_path, table, row, column, inOneLine(value, shown)}};
    }

    void requireMeta(const std::string& key, const std::string& fallback, bool isRight) {
        if (!isRight)
            add({ErrorCode::DamagedGap, {m_path, "meta", key}},
                "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = "
                "excluded.value",
                {key, fallback});
    }

    void searchMeta() {
        requireMeta("id", newUuid(), isUuid(storage::loadMeta(m_db, "id")));
        requireMeta("created", toIso8601(systemNow()), isIso8601(storage::loadMeta(m_db, "created")));
        requireMeta("model", m_model.id, storage::loadMeta(m_db, "model") == m_model.id);
        SQLite::Statement others(m_db, "SELECT key FROM meta WHERE key NOT IN ('id', 'created', 'model')");
        while (others.executeStep())
            add({ErrorCode::DamagedStray, {m_path, "meta", others.getColumn(0).getString()}},
                "DELETE FROM meta WHERE key = ?", {others.getColumn(0).getString()});
    }

    void searchFacts() {
        std::set<std::string> wrongKeys;
        SQLite::Statement rows(m_db, "SELECT key, value FROM fact");
        while (rows.executeStep()) {
            const std::string key = rows.getColumn(0), value = rows.getColumn(1);
            const bool isDay = key == "from" || key == "to";
            if (storage::isFact(key, value) && (!isDay || value.empty() || isDate(value)))
                continue;
            wrongKeys.insert(key);
            add(wrong("fact", key, "value", value), "DELETE FROM fact WHERE key = ?", {key});
        }
        if (!wrongKeys.empty())
            return; // what is in their place is looked at then
        const assessment::Facts facts = storage::loadFacts(m_db).value();
        const int levels = m_model.levelCount();
        requireFact("profile", facts.profile, m_model.profiles.front().id,
                    m_model.findProfile(facts.profile).has_value());
        requireFact("rule", std::string(model::toString(facts.rule)),
                    std::string(model::toString(m_model.defaultRule())), m_model.offers(facts.rule));
        requireFact("depth", std::to_string(facts.depth), std::to_string(levels),
                    facts.depth >= 1 && facts.depth <= levels);
        requireFact("target", std::to_string(facts.target), "0", facts.target >= 0 && facts.target <= levels);
    }

    void requireFact(const std::string& key, const std::string& value, const std::string& fallback,
                     bool isRight) {
        if (!isRight)
            add(wrong("fact", key, "value", value),
                "INSERT INTO fact (key, value, author, counter, at) SELECT ?, ?, id, counter, at FROM "
                "(SELECT "
                "* FROM person ORDER BY counter, id LIMIT 1) WHERE true ON CONFLICT (key) DO UPDATE SET "
                "value "
                "= excluded.value",
                {key, fallback});
    }

    [[nodiscard]] bool hasPart(const std::string& kind, const std::string& code) const {
        for (std::size_t i = 0; i < m_model.kinds.size(); ++i)
            if (m_model.kinds[i].id == kind)
                return m_model.findNode(static_cast<int>(i), code).has_value();
        return false;
    }

    void searchParts(const std::string& table) {
        const std::string says = table == "weight" ? "hundredths IS NOT NULL" : "reason <> ''";
        SQLite::Statement rows(m_db, "SELECT kind, code FROM " + table + " WHERE " + says +
                                         " AND counter >= " + m_since);
        while (rows.executeStep())
            if (const std::string kind = rows.getColumn(0), code = rows.getColumn(1); !hasPart(kind, code))
                add(wrong(table, kind + ":" + code, "code", code),
                    "DELETE FROM " + table + " WHERE kind = ? AND code = ?", {kind, code});
    }

    void searchCells(const std::string& table) {
        const bool rates = table == "rating";
        SQLite::Statement rows(m_db, "SELECT item, level, author, " + std::string(rates ? "value" : "NULL") +
                                         " FROM " + table + " WHERE counter >= " + m_since +
                                         (rates ? "" : " AND text <> ''"));
        while (rows.executeStep()) {
            const std::string item = rows.getColumn(0), author = rows.getColumn(2);
            const std::int64_t level = rows.getColumn(1).getInt64();
            const auto cell = level >= 0 && level <= m_model.levelCount()
                                  ? m_model.findCell(item, static_cast<int>(level))
                                  : std::nullopt;
            // By the one spelling by which rows are found again.
            const bool isCell = cell && m_model.itemCode(m_model.itemOf(*cell)) == item;
            const std::string value = rows.getColumn(3);
            if (isCell && (rows.getColumn(3).isNull() || assessment::parseRating(m_model, value).has_value()))
                continue;
            const std::string row = item + "@" + std::to_string(level);
            add(isCell ? wrong(table, row, "value", value) : wrong(table, row, "item", item),
                "DELETE FROM " + table + " WHERE item = ? AND level = ? AND author = ?",
                {item, std::to_string(level), author});
        }
    }

    /// Columns that take one of some words only.
    template <class T>
    void searchWords() {
        const std::string table(assessment::Table<T>::name);
        SQLite::Statement rows(m_db, "SELECT " + storage::recordColumns<T>().names + " FROM " + table);
        while (rows.executeStep()) {
            T record;
            int at = 0;
            for (const auto& column : assessment::Table<T>::columns)
                if (const std::string text = rows.getColumn(++at); !column.write(record, text)) {
                    const std::string id = rows.getColumn(0), name(column.name);
                    add(wrong(table, id, name, text),
                        "UPDATE " + table + " SET " + name + " = ? WHERE id = ?", {column.read(T{}), id});
                }
        }
    }

    void searchForm(const FormedColumn& column) {
        const std::string table = column.table, name = column.column;
        SQLite::Statement rows(m_db, "SELECT id, " + name + " FROM " + table + " WHERE " + name + " <> ''");
        while (rows.executeStep())
            if (const std::string text = rows.getColumn(1); !column.isRight(text))
                add(wrong(table, rows.getColumn(0), name, text),
                    "UPDATE " + table + " SET " + name + " = '' WHERE id = ?", {rows.getColumn(0)});
    }

    [[nodiscard]] bool has(const std::string& table, const std::string& id) {
        SQLite::Statement row(m_db, "SELECT 1 FROM " + table + " WHERE id = ?");
        row.bind(1, id);
        return row.executeStep();
    }

    [[nodiscard]] bool isCellCode(const std::string& code) const {
        const auto cell = m_model.findCell(code);
        return cell && m_model.cellCode(*cell) == code;
    }

    void searchLinks() {
        SQLite::Statement links(m_db, "SELECT id, source, target, counter < " + m_since + " FROM link");
        while (links.executeStep()) {
            const std::string id = links.getColumn(0), source = links.getColumn(1),
                              target = links.getColumn(2);
            const bool hasSource = has("evidence", source) || has("finding", source);
            const bool hasTarget =
                isCellCode(target) || has("evidence", target) || links.getColumn(3).getInt() != 0;
            if (!hasSource || !hasTarget || id != source + " " + target)
                add({ErrorCode::DamagedLink, {m_path, "link", id, hasSource ? target : source}},
                    "DELETE FROM link WHERE id = ?", {id});
        }
        SQLite::Statement reviews(m_db, "SELECT id FROM review WHERE counter >= " + m_since);
        while (reviews.executeStep())
            if (const std::string id = reviews.getColumn(0); !isCellCode(id))
                add(wrong("review", id, "id", id), "DELETE FROM review WHERE id = ?", {id});
        SQLite::Statement attachments(m_db, "SELECT id, sha256 FROM attachment");
        while (attachments.executeStep())
            if (const std::string id = attachments.getColumn(0), hash = attachments.getColumn(1);
                !isHash(hash))
                add(wrong("attachment", id, "sha256", hash), "DELETE FROM attachment WHERE id = ?", {id});
    }

    [[nodiscard]] Result<void> check(const Assessment& assessment) const {
        const auto scope =
            Scope::check(m_model, assessment.facts, assessment.exclusions, assessment.ownWeights);
        if (!scope)
            return failed(scope);
        const auto scheme = scoring::Scheme::compile(m_model, *scope);
        return scheme ? Result<void>() : failed(scheme);
    }

    /// Each row makes sense; together they may not.
    void searchScope() {
        Assessment assessment;
        auto exclusions = storage::loadExclusions(m_db, m_model);
        auto weights = storage::loadWeights(m_db, m_model);
        if (!exclusions || !weights)
            return; // a value that cannot stand
        assessment.facts = storage::loadFacts(m_db).value();
        assessment.exclusions = std::move(*exclusions);
        assessment.ownWeights = std::move(*weights);
        const auto whole = check(assessment);
        if (whole)
            return;
        assessment.ownWeights.clear();
        if (check(assessment))
            add(whole.error(), "UPDATE weight SET hundredths = NULL", {});
        else
            add(whole.error(), "UPDATE exclusion SET reason = ''", {});
    }

    SQLite::Database& m_db;
    const model::Model& m_model;
    std::string m_path;
    std::string m_since;
    std::vector<Nonsense> m_found;
};

} // namespace

std::vector<Nonsense> findNonsense(SQLite::Database& db, const model::Model& model,
                                   const std::filesystem::path& path) {
    return Search(db, model, path).run();
}

std::vector<StrayEdition> strayEditions(SQLite::Database& db) {
    // Files made before version 3 have neither changes nor counters in the history for their moves.
    SQLite::Statement editions(
        db,
        "SELECT DISTINCT since, since > max((SELECT ifnull(max(counter), 0) FROM history), (SELECT "
        "ifnull(max(counter), 0) FROM change)) FROM model WHERE since > 0 AND NOT EXISTS (SELECT 1 FROM "
        "history WHERE entity = 'model' AND counter = since) AND NOT (since < ifnull((SELECT "
        "min(counter) FROM change), since + 1) AND EXISTS (SELECT 1 FROM history WHERE counter = 0)) ORDER "
        "BY since");
    std::vector<StrayEdition> found;
    while (editions.executeStep())
        found.push_back({editions.getColumn(0).getInt64(), editions.getColumn(1).getInt() != 0});
    return found;
}

std::vector<Error> mendNonsense(SQLite::Database& db, const model::Model& model,
                                const std::filesystem::path& path) {
    // What one repair leaves may need another: a fact that went gets the usual one, weights are looked at
    // last.
    constexpr int mostRounds = 5;
    std::vector<Error> mended;
    for (int round = 0; round < mostRounds; ++round) {
        const auto found = findNonsense(db, model, path);
        for (const Nonsense& each : found) {
            SQLite::Statement repair(db, each.repair);
            for (std::size_t i = 0; i < each.args.size(); ++i)
                repair.bind(static_cast<int>(i) + 1, each.args[i]);
            repair.exec();
            mended.push_back(each.error);
        }
        if (found.empty())
            break;
    }
    return mended;
}

} // namespace plumbline::project
