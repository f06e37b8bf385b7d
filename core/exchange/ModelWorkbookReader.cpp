#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/Text.h"
#include "core/exchange/ModelSheets.h"
#include "core/exchange/ModelWorkbook.h"
#include "core/exchange/XlsxReader.h"

namespace plumbline::exchange {

namespace {

using json = nlohmann::ordered_json;

constexpr int headRow = 0, firstDataRow = 2;

/// One sheet by the ids of its columns.
class Table {
public:
    Table(const sheets::Sheet& form, const Worksheet* sheet, std::vector<Mistake>& mistakes)
        : m_form(form), m_sheet(sheet), m_mistakes(mistakes) {
        if (!sheet) {
            if (form.required)
                mistakes.push_back({std::string(form.name), {ErrorCode::WorkbookSheetMissing, {}}});
            return;
        }
        for (auto at = sheet->cells.begin(); at != sheet->cells.end() && at->first.row == headRow; ++at)
            m_columns.emplace(at->second, at->first.column);
        for (const sheets::Column& column : form.columns)
            if (column.required && !hasColumn(column.id))
                mistakes.push_back(
                    {std::string(form.name), {ErrorCode::WorkbookColumnMissing, {std::string(column.id)}}});
    }

    [[nodiscard]] bool isThere() const { return m_sheet != nullptr; }
    [[nodiscard]] const std::map<std::string, int>& columns() const { return m_columns; }

    /// Calls for every row below the heads that is not empty.
    void forRows(const std::function<void(int row)>& call) const {
        if (!m_sheet)
            return;
        int last = -1;
        for (const auto& [place, text] : m_sheet->cells)
            if (place.row >= firstDataRow && place.row != last && isOurs(place.column)) {
                last = place.row;
                call(last);
            }
    }

    [[nodiscard]] std::string text(int row, std::string_view column) const {
        const auto found = m_columns.find(std::string(column));
        return !m_sheet || found == m_columns.end() ? std::string() : m_sheet->at(row, found->second);
    }

    /// The texts of the columns `prefix` + language.
    [[nodiscard]] json local(int row, std::string_view prefix) const {
        json texts = json::object();
        for (const auto& [id, column] : m_columns)
            if (id.starts_with(prefix) && isLanguage(std::string_view(id).substr(prefix.size())))
                if (const std::string& words = m_sheet->at(row, column); !words.empty())
                    texts[id.substr(prefix.size())] = words;
        return texts;
    }

    template <class... Args>
    void complain(int row, std::string_view column, ErrorCode code, Args&&... args) const {
        m_mistakes.push_back({place(row, column), {code, {std::string(std::forward<Args>(args))...}}});
    }

    /// A text that has to be there.
    [[nodiscard]] std::string required(int row, std::string_view column) const {
        std::string words = text(row, column);
        if (words.empty() && hasColumn(column))
            complain(row, column, ErrorCode::WorkbookCellEmpty, std::string(column));
        return words;
    }

    [[nodiscard]] json requiredLocal(int row, std::string_view prefix) const {
        json texts = local(row, prefix);
        if (texts.empty() && hasColumn(prefix))
            complain(row, prefix, ErrorCode::WorkbookCellEmpty, std::string(prefix) + "*");
        return texts;
    }

    /// A code of the form the schema asks for.
    [[nodiscard]] std::string code(int row, std::string_view column) const {
        std::string words = required(row, column);
        const bool good = std::all_of(words.begin(), words.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        });
        if (!good || words.starts_with('-') || words.ends_with('-') ||
            words.find("--") != std::string::npos) {
            complain(row, column, ErrorCode::WorkbookBadCode, words);
            words.clear();
        }
        return words;
    }

    [[nodiscard]] std::optional<double> number(int row, std::string_view column, double from,
                                               double to) const {
        const std::string words = text(row, column);
        if (words.empty())
            return std::nullopt;
        try {
            std::size_t end = 0;
            const double value = std::stod(words, &end);
            if (end == words.size() && value >= from && value <= to &&
                std::abs(value * 100 - std::round(value * 100)) < 1e-6)
                return value;
        } catch (const std::exception&) {
        }
        complain(row, column, ErrorCode::WorkbookBadNumber, words, fmt::format("{:g}", from),
                 fmt::format("{:g}", to));
        return std::nullopt;
    }

    [[nodiscard]] std::optional<int> integer(int row, std::string_view column, int from, int to) const {
        const std::string words = required(row, column);
        const auto value = toInt(words);
        if (value && *value >= from && *value <= to)
            return value;
        if (!words.empty())
            complain(row, column, ErrorCode::WorkbookBadNumber, words, std::to_string(from),
                     std::to_string(to));
        return std::nullopt;
    }

    [[nodiscard]] bool yes(int row, std::string_view column) const {
        const std::string words = text(row, column);
        if (!words.empty() && words != "yes" && words != "no")
            complain(row, column, ErrorCode::WorkbookUnknown, words, "yes, no");
        return words == "yes";
    }

    /// One of some words.
    [[nodiscard]] std::string choice(int row, std::string_view column,
                                     const std::vector<std::string>& known) const {
        std::string words = required(row, column);
        if (!words.empty() && std::find(known.begin(), known.end(), words) == known.end()) {
            complain(row, column, ErrorCode::WorkbookUnknown, words, join(known, ", "));
            words.clear();
        }
        return words;
    }

    [[nodiscard]] std::string place(int row, std::string_view column) const {
        int number = 0;
        for (const auto& [id, at] : m_columns)
            if (id == column || (isFamily(column) && id.starts_with(column))) {
                number = at;
                break;
            }
        return fmt::format("{}!{}", m_form.name, toString({row, number}));
    }

private:
    static bool isFamily(std::string_view column) { return column.ends_with('.') || column.ends_with(':'); }
    static bool isLanguage(std::string_view text) {
        return (text.size() == 2 || (text.size() == 5 && text[2] == '_')) && text[0] >= 'a' &&
               text[0] <= 'z' && text[1] >= 'a' && text[1] <= 'z' &&
               (text.size() == 2 || (text[3] >= 'A' && text[3] <= 'Z' && text[4] >= 'A' && text[4] <= 'Z'));
    }
    [[nodiscard]] bool hasColumn(std::string_view id) const {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const auto& column) {
            return isFamily(id) ? column.first.starts_with(id) : column.first == id;
        });
    }
    /// Whether a column is one the sheet knows; others are the author's own.
    [[nodiscard]] bool isOurs(int number) const {
        for (const auto& [id, at] : m_columns)
            if (at == number)
                return std::any_of(m_form.columns.begin(), m_form.columns.end(), [&](const auto& column) {
                    return isFamily(column.id) ? id.starts_with(column.id) : id == column.id;
                });
        return false;
    }

    const sheets::Sheet& m_form;
    const Worksheet* m_sheet;
    std::map<std::string, int> m_columns;
    std::vector<Mistake>& m_mistakes;
};

std::vector<std::string> listed(std::string_view choices) {
    std::vector<std::string> words;
    for (const std::string_view word : split(choices, ','))
        words.emplace_back(word);
    return words;
}

class ModelReader {
public:
    explicit ModelReader(const std::vector<Worksheet>& worksheets) {
        for (const sheets::Sheet& form : sheets::all) {
            const auto found = std::find_if(worksheets.begin(), worksheets.end(),
                                            [&](const Worksheet& sheet) { return sheet.name == form.name; });
            m_tables.emplace(form.name,
                             Table(form, found == worksheets.end() ? nullptr : &*found, m_mistakes));
        }
    }

    ModelWorkbook read(const std::string& name) {
        m_model["format"] = 1;
        readKeys();
        readKinds();
        readLevels();
        readProfiles();
        if (m_model.value("method", "") != "banded") {
            readRatings();
            readRules();
        }
        readTree();
        readTexts("Criteria", "criteria", "level");
        readTexts("Prompts", "prompts", "kind");
        readRemarks();
        ModelWorkbook workbook;
        m_pack["model.json"] = m_model.dump(2);
        // What the sheets could not show: the same checks as for any pack.
        if (m_mistakes.empty())
            if (const auto model = model::checkPack(m_pack, name); !model)
                m_mistakes.push_back({"", model.error()});
        workbook.pack = std::move(m_pack);
        workbook.mistakes = std::move(m_mistakes);
        return workbook;
    }

private:
    [[nodiscard]] const Table& table(std::string_view name) const { return m_tables.at(name); }

    void readKeys() {
        const Table& table = this->table("Model");
        std::map<std::string, int> rows;
        table.forRows([&](int row) {
            const std::string key = table.required(row, "key");
            if (!rows.emplace(key, row).second)
                table.complain(row, "key", ErrorCode::WorkbookDuplicate, key,
                               table.place(rows.at(key), "key"));
        });
        m_model["tailoring"]["clause"] = "";
        for (const sheets::Key& key : sheets::keys) {
            const auto row = rows.find(std::string(key.id));
            if (row == rows.end()) {
                if (key.required && table.isThere())
                    table.complain(headRow, "key", ErrorCode::WorkbookKeyMissing, std::string(key.id));
                continue;
            }
            readKey(table, key, row->second);
        }
    }

    void readKey(const Table& table, const sheets::Key& key, int row) {
        const std::string id(key.id);
        if (key.byLanguage) {
            json texts = key.required ? table.requiredLocal(row, "text.") : table.local(row, "text.");
            if (!texts.empty())
                m_model[id] = std::move(texts);
            return;
        }
        const std::string value = key.required ? table.required(row, "value") : table.text(row, "value");
        if (value.empty())
            return;
        if (id == "tailoringClause")
            m_model["tailoring"]["clause"] = value;
        else if (id == "equal")
            m_model["equal"] = table.yes(row, "value");
        else if (id == "bound") {
            if (const auto bound = table.number(row, "value", 0.01, 1))
                m_model["bound"] = *bound;
        } else if (id == "id")
            m_model["id"] = table.code(row, "value");
        else if (!key.choices.empty())
            m_model[id] = table.choice(row, "value", listed(key.choices));
        else
            m_model[id] = value;
    }

    void readKinds() {
        const Table& table = this->table("Kinds");
        json& kinds = m_model["kinds"] = json::array();
        table.forRows([&](int row) {
            m_kinds.push_back(table.code(row, "id"));
            kinds.push_back({{"id", m_kinds.back()}, {"name", table.requiredLocal(row, "name.")}});
        });
        const std::string sheet = m_model.value("sheet", "");
        if (!sheet.empty() && std::find(m_kinds.begin(), m_kinds.end(), sheet) == m_kinds.end())
            m_mistakes.push_back({"Model", {ErrorCode::WorkbookUnknown, {sheet, join(m_kinds, ", ")}}});
    }

    void readLevels() {
        const Table& table = this->table("Levels");
        const bool banded = m_model.value("method", "") == "banded";
        json& levels = m_model["levels"] = json::array();
        json& bands = m_model["bands"] = json::array();
        double last = -1;
        table.forRows([&](int row) {
            const int expected = ++m_levels;
            const auto number = table.integer(row, "number", expected, expected);
            static_cast<void>(table.required(row, "from"));
            const auto from = table.number(row, "from", 0, banded ? 100 : 8);
            if (from && *from <= last)
                table.complain(row, "from", ErrorCode::WorkbookNotAscending, fmt::format("{:g}", *from));
            last = from.value_or(last);
            json level = {{"number", number.value_or(expected)},
                          {"ordinal", table.requiredLocal(row, "ordinal.")},
                          {"name", table.requiredLocal(row, "name.")},
                          {"meaning", table.requiredLocal(row, "meaning.")}};
            if (json alias = table.local(row, "alias."); !alias.empty())
                level["alias"] = std::move(alias);
            levels.push_back(std::move(level));
            bands.push_back({{"level", expected}, {"from", from.value_or(0)}});
        });
    }

    void readProfiles() {
        const Table& table = this->table("Profiles");
        json& profiles = m_model["profiles"] = json::array();
        table.forRows([&](int row) {
            m_profiles.push_back(table.code(row, "id"));
            json profile = {{"id", m_profiles.back()}, {"name", table.requiredLocal(row, "name.")}};
            if (json clause = table.local(row, "clause."); !clause.empty())
                profile["clause"] = std::move(clause);
            profiles.push_back(std::move(profile));
        });
    }

    void readRatings() {
        const Table& table = this->table("Ratings");
        json& ratings = m_model["ratings"] = json::array();
        double last = 2;
        table.forRows([&](int row) {
            const std::string code = table.code(row, "code"), key = table.required(row, "key");
            static_cast<void>(table.required(row, "value"));
            const auto value = table.number(row, "value", 0, 1);
            if (value && *value >= last)
                table.complain(row, "value", ErrorCode::WorkbookNotAscending, fmt::format("{:g}", *value));
            last = value.value_or(last);
            if (!key.empty() && (key.size() != 1 || key[0] < '0' || key[0] > '9'))
                table.complain(row, "key", ErrorCode::WorkbookBadNumber, key, "0", "9");
            ratings.push_back({{"code", code},
                               {"value", value.value_or(0)},
                               {"key", key},
                               {"name", table.requiredLocal(row, "name.")}});
        });
    }

    void readRules() {
        const Table& table = this->table("Rules");
        json& rules = m_model["rules"] = json::array();
        table.forRows([&](int row) {
            rules.push_back({{"id", table.choice(row, "id", {"credit", "sum"})},
                             {"name", table.requiredLocal(row, "name.")},
                             {"explanation", table.requiredLocal(row, "explanation.")}});
        });
    }

    struct Part {
        int row = 0;
        int kind = 0;
        json node;
        std::vector<std::size_t> children;
        std::map<std::string, double> weights;
    };

    void readTree() {
        const Table& table = this->table("Tree");
        std::map<std::pair<int, std::string>, std::size_t> known;
        std::vector<std::size_t> top;
        table.forRows([&](int row) {
            const std::string kind = table.choice(row, "kind", m_kinds), code = table.code(row, "code");
            if (kind.empty() || code.empty())
                return;
            const int storey =
                static_cast<int>(std::find(m_kinds.begin(), m_kinds.end(), kind) - m_kinds.begin());
            const auto [entry, fresh] = known.emplace(std::pair(storey, code), m_parts.size());
            if (!fresh) {
                table.complain(row, "code", ErrorCode::WorkbookDuplicate, code,
                               table.place(m_parts[entry->second].row, "code"));
                return;
            }
            m_parts.push_back(readPart(table, row, storey, code));
            const std::string parent = table.text(row, "parent");
            if (storey == 0) {
                if (!parent.empty())
                    table.complain(row, "parent", ErrorCode::WorkbookNoParent, parent);
                top.push_back(entry->second);
            } else if (const auto above = known.find({storey - 1, parent}); above != known.end())
                m_parts[above->second].children.push_back(entry->second);
            else
                table.complain(row, "parent", ErrorCode::WorkbookNoParent, parent);
        });
        readItems();
        checkWeights(table, top, m_model.value("equal", false), headRow);
        json& tree = m_model["tree"] = json::array();
        for (const std::size_t part : top)
            tree.push_back(assembled(part));
    }

    Part readPart(const Table& table, int row, int storey, const std::string& code) {
        Part part{row, storey, {}, {}, {}};
        part.node = {{"code", code}, {"name", table.requiredLocal(row, "name.")}};
        if (json alias = table.local(row, "alias."); !alias.empty())
            part.node["alias"] = std::move(alias);
        for (const char* key : {"clause", "table"})
            if (std::string words = table.text(row, key); !words.empty())
                part.node[key] = std::move(words);
        part.node["removable"] = table.yes(row, "removable");
        for (const char* key : {"equal", "ratio"})
            if (table.yes(row, key))
                part.node[key] = true;
        for (const std::string& profile : m_profiles)
            if (const auto weight = table.number(row, "weight:" + profile, 0.01, 100))
                part.weights[profile] = *weight;
        return part;
    }

    /// The weights of parts under one node: one for each profile that sums to 100, or none where all are
    /// equal.
    void checkWeights(const Table& table, const std::vector<std::size_t>& children, bool equal, int row) {
        std::map<std::string, double> sums;
        for (const std::size_t child : children) {
            Part& part = m_parts[child];
            if (!equal)
                part.node["weights"] = part.weights;
            if (!equal && part.weights.empty())
                table.complain(part.row, "weight:", ErrorCode::WorkbookCellEmpty, "weight");
            if (equal && !part.weights.empty())
                table.complain(part.row, "weight:", ErrorCode::WorkbookWeightOfEqual,
                               part.node.at("code").get<std::string>());
            for (const auto& [profile, weight] : part.weights)
                sums[profile] += weight;
            checkWeights(table, part.children, part.node.value("equal", false), part.row);
        }
        for (const auto& [profile, sum] : sums)
            if (!equal && std::abs(sum - 100) > 1e-6)
                table.complain(row == headRow ? m_parts[children.front()].row : row, "weight:" + profile,
                               ErrorCode::WorkbookWeightSum, fmt::format("{:g}", sum), profile);
    }

    void readItems() {
        const Table& table = this->table("Items");
        const int last = static_cast<int>(m_kinds.size()) - 1;
        table.forRows([&](int row) {
            const std::string leaf = table.required(row, "leaf");
            const auto part = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& each) {
                return each.kind == last && each.node.at("code") == leaf;
            });
            if (part == m_parts.end()) {
                if (!leaf.empty())
                    table.complain(row, "leaf", ErrorCode::WorkbookUnknownCode, leaf);
                return;
            }
            json& items = part->node["items"];
            const int expected = static_cast<int>(items.size()) + 1;
            static_cast<void>(table.integer(row, "number", expected, expected));
            json item = {{"name", table.requiredLocal(row, "name.")}};
            if (table.yes(row, "ratio"))
                item["ratio"] = true;
            items.push_back(std::move(item));
        });
    }

    json assembled(std::size_t index) {
        Part& part = m_parts[index];
        json node = part.node;
        if (part.kind + 1 < static_cast<int>(m_kinds.size())) {
            json& children = node["children"] = json::array();
            for (const std::size_t child : part.children)
                children.push_back(assembled(child));
            if (children.empty())
                table("Tree").complain(part.row, "code", ErrorCode::WorkbookNoParts,
                                       node.at("code").get<std::string>());
        }
        return node;
    }

    /// The codes of all items, and whether they are numbered.
    [[nodiscard]] std::vector<std::string> itemCodes() const {
        std::vector<std::string> codes;
        for (const Part& part : m_parts) {
            if (part.kind + 1 != static_cast<int>(m_kinds.size()))
                continue;
            const std::string code = part.node.at("code");
            if (!part.node.contains("items"))
                codes.push_back(code);
            else
                for (std::size_t i = 1; i <= part.node.at("items").size(); ++i)
                    codes.push_back(fmt::format("{}.{}", code, i));
        }
        return codes;
    }

    /// Criteria or prompts: a row for an item and `middle`, with a text in each language that the sheet has.
    void readTexts(std::string_view sheet, const std::string& file, std::string_view middle) {
        const Table& table = this->table(sheet);
        const std::vector<std::string> codes = itemCodes();
        const std::set<std::string> known(codes.begin(), codes.end());
        const bool criteria = middle == "level";
        const bool numbered = !codes.empty() && codes.front().find('.') != std::string::npos;
        std::map<std::string, std::string> files;
        std::map<std::string, std::set<std::string>> held; // by language: "item@level"
        std::map<std::string, int> rows;
        for (const auto& [id, column] : table.columns())
            if (id.starts_with("text."))
                files[id.substr(5)], held[id.substr(5)];
        table.forRows([&](int row) {
            const std::string item = table.required(row, "item");
            if (!item.empty() && !known.contains(item)) {
                table.complain(row, "item", ErrorCode::WorkbookUnknownCode, item);
                return;
            }
            const auto level =
                criteria ? table.integer(row, "level", 1, std::max(m_levels, 1)) : std::nullopt;
            const std::string kind = criteria ? std::to_string(level.value_or(0))
                                              : table.choice(row, "kind", {"question", "evidence"});
            const std::string key = item + "@" + kind;
            if (criteria && level && !rows.emplace(key, row).second) {
                table.complain(row, "item", ErrorCode::WorkbookDuplicate, key,
                               table.place(rows.at(key), "item"));
                return;
            }
            const std::size_t dot = item.rfind('.');
            for (auto& [language, content] : files) {
                std::string words = table.text(row, "text." + language);
                if (words.empty()) {
                    table.complain(row, "text." + language, ErrorCode::WorkbookCellEmpty, "text." + language);
                    continue;
                }
                std::replace_if(
                    words.begin(), words.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; },
                    ' ');
                held[language].insert(key);
                content += numbered && dot != std::string::npos
                               ? fmt::format("{}\t{}\t{}\t{}\n", item.substr(0, dot), item.substr(dot + 1),
                                             kind, words)
                               : fmt::format("{}\t{}\t{}\n", item, kind, words);
            }
        });
        for (auto& [language, content] : files) {
            if (content.empty() && !criteria)
                continue;
            m_pack[fmt::format("{}.{}.tsv", file, language)] =
                fmt::format("{}{}\t{}\ttext\n", m_kinds.empty() ? "" : m_kinds.back(),
                            numbered ? "\titem" : "", middle) +
                content;
        }
        if (criteria)
            checkHoles(table, codes, rows);
    }

    void checkHoles(const Table& table, const std::vector<std::string>& codes,
                    const std::map<std::string, int>& rows) {
        for (const std::string& code : codes)
            for (int level = 1; level <= m_levels; ++level)
                if (!rows.contains(fmt::format("{}@{}", code, level)))
                    table.complain(headRow, "item", ErrorCode::WorkbookCriterionMissing, code,
                                   std::to_string(level));
    }

    void readRemarks() {
        const Table& table = this->table("Remarks");
        json remarks = json::array();
        table.forRows([&](int row) {
            json remark = {{"about", table.choice(row, "about", {"node", "levels", "bands", "weights"})}};
            if (std::string code = table.text(row, "code"); !code.empty()) {
                if (std::none_of(m_parts.begin(), m_parts.end(),
                                 [&](const Part& part) { return part.node.at("code") == code; }))
                    table.complain(row, "code", ErrorCode::WorkbookUnknownCode, code);
                remark["code"] = std::move(code);
            }
            if (!table.text(row, "level").empty())
                if (const auto level = table.integer(row, "level", 1, std::max(m_levels, 1)))
                    remark["level"] = *level;
            remark["text"] = table.requiredLocal(row, "text.");
            remarks.push_back(std::move(remark));
        });
        if (!remarks.empty())
            m_model["remarks"] = std::move(remarks);
    }

    std::vector<Mistake> m_mistakes;
    std::map<std::string_view, Table> m_tables;
    json m_model;
    model::PackFiles m_pack;
    std::vector<std::string> m_kinds;
    std::vector<std::string> m_profiles;
    std::vector<Part> m_parts;
    int m_levels = 0;
};

} // namespace

Result<ModelWorkbook> readModelWorkbook(std::string_view bytes, const std::string& name) {
    const auto worksheets = readWorkbook(bytes, name);
    if (!worksheets)
        return failed(worksheets);
    return ModelReader(*worksheets).read(name);
}

} // namespace plumbline::exchange
