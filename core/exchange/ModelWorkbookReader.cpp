#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/Text.h"
#include "core/exchange/ModelWorkbook.h"
#include "core/exchange/SheetTable.h"
#include "core/exchange/TextSheets.h"
#include "core/exchange/TreeSheets.h"

namespace plumbline::exchange {

namespace {

using json = nlohmann::ordered_json;

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
                             SheetTable(form, found == worksheets.end() ? nullptr : &*found, m_mistakes));
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
        m_codes = readTree(table("Tree"), table("Items"), m_model);
        const std::string leafKind = m_kinds.empty() ? "" : m_kinds.back();
        readCriteria(table("Criteria"), m_codes, leafKind, m_levels, m_pack);
        readPrompts(table("Prompts"), m_codes, leafKind, m_pack);
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
    [[nodiscard]] const SheetTable& table(std::string_view name) const { return m_tables.at(name); }

    void readKeys() {
        const SheetTable& table = this->table("Model");
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
                    table.complain(SheetTable::headRow, "key", ErrorCode::WorkbookKeyMissing,
                                   std::string(key.id));
                continue;
            }
            readKey(table, key, row->second);
        }
    }

    void readKey(const SheetTable& table, const sheets::Key& key, int row) {
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
        const SheetTable& table = this->table("Kinds");
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
        const SheetTable& table = this->table("Levels");
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
        const SheetTable& table = this->table("Profiles");
        json& profiles = m_model["profiles"] = json::array();
        table.forRows([&](int row) {
            json profile = {{"id", table.code(row, "id")}, {"name", table.requiredLocal(row, "name.")}};
            if (json clause = table.local(row, "clause."); !clause.empty())
                profile["clause"] = std::move(clause);
            profiles.push_back(std::move(profile));
        });
    }

    void readRatings() {
        const SheetTable& table = this->table("Ratings");
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
        const SheetTable& table = this->table("Rules");
        json& rules = m_model["rules"] = json::array();
        table.forRows([&](int row) {
            rules.push_back({{"id", table.choice(row, "id", {"credit", "sum"})},
                             {"name", table.requiredLocal(row, "name.")},
                             {"explanation", table.requiredLocal(row, "explanation.")}});
        });
    }

    void readRemarks() {
        const SheetTable& table = this->table("Remarks");
        json remarks = json::array();
        table.forRows([&](int row) {
            json remark = {{"about", table.choice(row, "about", {"node", "levels", "bands", "weights"})}};
            if (std::string code = table.text(row, "code"); !code.empty()) {
                if (std::find(m_codes.parts.begin(), m_codes.parts.end(), code) == m_codes.parts.end())
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
    std::map<std::string_view, SheetTable> m_tables;
    json m_model;
    model::PackFiles m_pack;
    std::vector<std::string> m_kinds;
    TreeCodes m_codes;
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
