#include "core/exchange/ModelPlaces.h"

#include <functional>

#include <nlohmann/json.hpp>

#include "core/base/Text.h"

namespace plumbline::exchange {

using json = nlohmann::ordered_json;

namespace {

/// The sheets with a row for each entry of a list.
constexpr std::pair<std::string_view, std::string_view> lists[] = {
    {"kinds", "Kinds"},     {"levels", "Levels"}, {"bands", "Levels"},    {"profiles", "Profiles"},
    {"ratings", "Ratings"}, {"rules", "Rules"},   {"remarks", "Remarks"},
};

std::optional<int> firstRow(const SheetTable& table, const std::function<bool(int row)>& isIt) {
    std::optional<int> found;
    table.forRows(0, SheetTable::anyNumber, [&](int row) {
        if (!found && isIt(row))
            found = row;
    });
    return found;
}

class Search {
public:
    Search(const std::map<std::string_view, SheetTable>& tables, const json& model, std::string_view pointer)
        : m_tables(tables), m_model(model) {
        for (const std::string_view step : split(pointer, '/'))
            if (!step.empty())
                m_steps.emplace_back(step);
    }

    std::optional<SourceCell> cell() {
        if (m_steps.empty())
            return std::nullopt;
        const std::string first = m_steps.front();
        for (const auto& [list, sheet] : lists)
            if (first == list)
                return entryOf(table(sheet));
        if (first == "tree")
            return partOf(table("Tree"));
        return first == "process" ? stepOf(table("Process")) : keyOf(table("Model"));
    }

private:
    [[nodiscard]] const SheetTable& table(std::string_view name) const { return m_tables.at(name); }

    [[nodiscard]] const std::string& step(std::size_t i) const {
        static const std::string none;
        return i < m_steps.size() ? m_steps[i] : none;
    }

    /// The column of what the steps from `i` on name: "name", "zh_CN" -> "name.zh_CN".
    [[nodiscard]] std::string columnFrom(std::size_t i) const {
        const std::string &name = step(i), &of = step(i + 1);
        if (name == "weights")
            return "weight:" + of;
        return of.empty() || toInt(of) ? name : name + "." + of;
    }

    static std::optional<SourceCell> at(const SheetTable& table, std::optional<int> row, std::string column) {
        if (!table.isThere())
            return std::nullopt;
        return SourceCell{&table, row.value_or(SheetTable::headRow), std::move(column)};
    }

    [[nodiscard]] std::optional<SourceCell> keyOf(const SheetTable& table) const {
        const std::string key = step(0) == "tailoring" ? "tailoringClause" : step(0);
        const auto row = firstRow(table, [&](int each) { return table.text(each, "key") == key; });
        const bool local = m_steps.size() > 1 && step(0) != "tailoring";
        return at(table, row, local ? "text." + step(1) : "value");
    }

    [[nodiscard]] std::optional<SourceCell> entryOf(const SheetTable& table) const {
        const auto index = toInt(step(1));
        int count = 0;
        return at(table, firstRow(table, [&](int) { return index && count++ == *index; }), columnFrom(2));
    }

    /// The object that the steps up to `i` lead to, from `above` by the list `name`; null where there is
    /// none.
    [[nodiscard]] const json* entry(const json& above, const std::string& name, std::size_t i) const {
        const auto list = above.find(name);
        const auto index = toInt(step(i));
        return list != above.end() && index && *index >= 0 && static_cast<std::size_t>(*index) < list->size()
                   ? &list->at(static_cast<std::size_t>(*index))
                   : nullptr;
    }

    [[nodiscard]] std::optional<SourceCell> partOf(const SheetTable& tree) const {
        const json* part = entry(m_model, "tree", 1);
        std::size_t storey = 0, i = 2;
        for (; part && step(i) == "children" && entry(*part, "children", i + 1); i += 2, ++storey)
            part = entry(*part, "children", i + 1);
        if (!part)
            return at(tree, std::nullopt, "code");
        const std::string code = part->at("code");
        if (const auto number = toInt(step(i + 1)); step(i) == "items" && number) {
            const SheetTable& items = table("Items");
            int count = 0;
            return at(
                items,
                firstRow(items,
                         [&](int row) { return items.text(row, "leaf") == code && count++ == *number; }),
                columnFrom(i + 2));
        }
        const std::string kind = m_model.at("kinds").at(storey).at("id");
        return at(tree,
                  firstRow(tree,
                           [&](int row) {
                               return tree.text(row, "kind") == kind && tree.text(row, "code") == code;
                           }),
                  columnFrom(i));
    }

    [[nodiscard]] std::optional<SourceCell> stepOf(const SheetTable& process) const {
        const json* found = entry(m_model, "process", 1);
        std::string kind = "stage", parent;
        std::size_t i = 2;
        const auto descend = [&](const char* list, const char* below) {
            const json* const next = found && step(i) == list ? entry(*found, list, i + 1) : nullptr;
            if (!next)
                return;
            parent = found->at("id");
            found = next;
            kind = below;
            i += 2;
        };
        descend("steps", "step");
        descend("points", "point");
        if (!found)
            return at(process, std::nullopt, "id");
        const std::string id = found->at("id");
        const auto row = firstRow(process, [&](int each) {
            return process.text(each, "kind") == kind && process.text(each, "id") == id &&
                   (parent.empty() || process.text(each, "parent") == parent);
        });
        const bool words = kind == "point" && step(i) == "text";
        return at(process, row, words ? "name." + step(i + 1) : columnFrom(i));
    }

    const std::map<std::string_view, SheetTable>& m_tables;
    const json& m_model;
    std::vector<std::string> m_steps;
};

} // namespace

std::optional<SourceCell> sourceOf(const std::map<std::string_view, SheetTable>& tables, const json& model,
                                   std::string_view pointer) {
    return Search(tables, model, pointer).cell();
}

} // namespace plumbline::exchange
