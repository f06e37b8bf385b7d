#include "core/seal/Differences.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include <nlohmann/json.hpp>

#include "core/base/Text.h"

namespace plumbline::seal {

using Kind = Difference::Kind;
using Row = TableListing::Row;

namespace {

const TableListing* find(const Listing& listing, std::string_view table) {
    const auto found = std::find_if(listing.begin(), listing.end(),
                                    [&](const TableListing& each) { return each.name == table; });
    return found == listing.end() ? nullptr : &*found;
}

std::optional<std::size_t> place(const TableListing& table, std::string_view column) {
    const auto found = std::find(table.columns.begin(), table.columns.end(), column);
    return found == table.columns.end() ? std::nullopt : std::optional(found - table.columns.begin());
}

/// A value for people; of one that stands by its hash the hash.
std::string shown(const Value& value) {
    const auto json = nlohmann::json::parse(value, nullptr, false);
    if (json.is_string())
        return json.get<std::string>();
    return json.is_array() ? json.back().get<std::string>() : value;
}

/// Whether a listing has the value itself; of a longer one it has the hash.
bool isWhole(const Value& value) {
    return !value.starts_with('[');
}

/// How rows are called.
class Names {
public:
    Names(const Listing& sealed, const Listing& present) {
        for (const Listing* listing : {&sealed, &present})
            if (const TableListing* people = find(*listing, "person"))
                if (const auto id = place(*people, "id"), name = place(*people, "name"); id && name)
                    for (const Row& row : people->rows)
                        m_people[row[*id]] = shown(row[*name]);
    }

    /// A difference of the row, which is one of `table`.
    [[nodiscard]] Difference of(const TableListing& table, const Row& row) const {
        const auto value = [&](std::string_view column) {
            const auto at = place(table, column);
            return at ? std::optional(shown(row[*at])) : std::nullopt;
        };
        Difference named{Kind::Changed, table.name};
        const auto item = value("item"), level = value("level");
        if (item && level) {
            named.row = *item + "@" + *level;
            if (const auto author = place(table, "author"))
                named.person = person(row[*author]);
            return named;
        }
        // A record goes by its name, which tells more than its id.
        if (value("removed"))
            for (const char* column : {"name", "title", "topic", "direction", "text"})
                if (const auto text = value(column); text && !text->empty()) {
                    named.row = *text;
                    return named;
                }
        std::vector<std::string> keys;
        for (const std::size_t column : table.key)
            keys.push_back(shown(row[column]));
        named.row = table.name == "person" ? value("name").value_or("") : join(keys, " ");
        return named;
    }

private:
    [[nodiscard]] std::string person(const Value& id) const {
        const auto found = m_people.find(id);
        return found == m_people.end() ? shown(id) : found->second;
    }

    std::map<Value, std::string> m_people;
};

std::map<Row, const Row*> byKey(const TableListing& table) {
    std::map<Row, const Row*> rows;
    for (const Row& row : table.rows) {
        Row key;
        for (const std::size_t column : table.key)
            key.push_back(row[column]);
        rows.emplace(std::move(key), &row);
    }
    return rows;
}

/// Compares two listings of one table.
class TableComparison {
public:
    TableComparison(const TableListing& sealed, const TableListing& present, const Names& names,
                    std::vector<Difference>& found)
        : m_sealed(sealed), m_present(present), m_names(names), m_found(found) {}

    void run() {
        compareColumns();
        const auto before = byKey(m_sealed), now = byKey(m_present);
        for (const auto& [key, row] : before)
            if (const auto match = now.find(key); match == now.end())
                add(Kind::Missing, m_sealed, *row);
            else
                compareRows(*row, *match->second);
        for (const auto& [key, row] : now)
            if (!before.contains(key))
                add(Kind::Added, m_present, *row);
    }

private:
    void add(Kind kind, const TableListing& table, const Row& row, const std::string& column = {}) {
        Difference difference = m_names.of(table, row);
        difference.kind = kind;
        difference.column = column;
        m_found.push_back(std::move(difference));
    }
    void compareColumns() {
        for (const std::string& column : m_sealed.columns)
            if (!place(m_present, column))
                m_found.push_back({Kind::Missing, m_sealed.name, {}, {}, column});
        for (const std::string& column : m_present.columns)
            if (!place(m_sealed, column))
                m_found.push_back({Kind::Added, m_sealed.name, {}, {}, column});
    }
    void compareRows(const Row& before, const Row& now) {
        for (std::size_t i = 0; i < m_sealed.columns.size(); ++i)
            if (const auto at = place(m_present, m_sealed.columns[i]); at && before[i] != now[*at]) {
                add(Kind::Changed, m_sealed, before, m_sealed.columns[i]);
                if (isWhole(before[i]) && isWhole(now[*at])) {
                    m_found.back().before = shown(before[i]);
                    m_found.back().after = shown(now[*at]);
                }
            }
    }

    const TableListing& m_sealed;
    const TableListing& m_present;
    const Names& m_names;
    std::vector<Difference>& m_found;
};

} // namespace

std::vector<Difference> differencesOf(const Listing& sealed, const Listing& present) {
    const Names names(sealed, present);
    std::vector<Difference> found;
    for (const TableListing& table : sealed)
        if (const TableListing* now = find(present, table.name); !now)
            found.push_back({Kind::Missing, table.name, {}, {}, {}});
        else if (*now != table)
            TableComparison(table, *now, names, found).run();
    for (const TableListing& table : present)
        if (!find(sealed, table.name))
            found.push_back({Kind::Added, table.name, {}, {}, {}});
    return found;
}

} // namespace plumbline::seal
