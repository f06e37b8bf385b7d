#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/FileName.h"
#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/exchange/HeadedTable.h"
#include "core/exchange/ModelPlaces.h"
#include "core/exchange/ModelWorkbook.h"
#include "core/exchange/ProcessSheet.h"
#include "core/exchange/SheetTable.h"
#include "core/exchange/TextSheets.h"
#include "core/exchange/TreeSheets.h"
#include "core/model/Catalog.h"

namespace plumbline::exchange {

namespace {

using json = nlohmann::ordered_json;

class ModelReader {
public:
    explicit ModelReader(const std::vector<Worksheet>& worksheets) {
        std::set<const Worksheet*> taken;
        for (const sheets::Sheet& form : sheets::all) {
            const Worksheet* const sheet = named(form.name, worksheets);
            taken.insert(sheet);
            m_tables.emplace(form.name, SheetTable(form, sheet, m_mistakes));
        }
        for (const Worksheet& sheet : worksheets)
            if (!taken.contains(&sheet) && !sheet.cells.empty() && sheet.name != sheets::readMe)
                m_others.push_back(sheet.name);
    }

    ModelWorkbook read(const std::string& name) {
        m_model["format"] = 1;
        readKeys();
        const bool kindsWhole = isWhole("kinds", [&] { readKinds(); });
        readLevels();
        const bool profilesWhole = isWhole("profiles", [&] { readProfiles(); });
        if (m_model.value("method", "") == "fulfilment") {
            requireKey("bound");
            readRatings();
            readRules();
        } else if (m_model.value("method", "") == "banded")
            requireKey("byLevel");
        m_codes = readTree(table("Tree"), table("Items"), m_model, kindsWhole, profilesWhole);
        requireItems();
        const std::string leafKind = m_kinds.empty() ? "" : m_kinds.back();
        readCriteria(table("Criteria"), m_codes, leafKind, m_levels, m_pack);
        readPrompts(table("Prompts"), m_codes, leafKind, m_pack);
        readProcess(table("Process"), m_model);
        readRemarks();
        m_pack["model.json"] = m_model.dump(2);
        // What the sheets could not show: the same checks as for any pack.
        if (m_mistakes.empty())
            if (const auto model = model::checkPack(m_pack, name); !model) {
                for (const auto& [_, table] : m_tables)
                    table.complainOfTexts();
                if (m_mistakes.empty())
                    m_mistakes.push_back(inSheet(model.error(), name));
            }
        if (const std::string id = m_model.value("id", ""); model::Catalog::isShipped(id))
            table("Model").complain(m_keyRows.at("id"), "value", ErrorCode::ModelShipped, id);
        std::stable_sort(m_mistakes.begin(), m_mistakes.end(),
                         [](const Mistake& a, const Mistake& b) { return sheetOf(a) < sheetOf(b); });
        return {std::move(m_pack), std::move(m_mistakes), notes()};
    }

private:
    /// The sheet of that name, in any case, or with a remark behind it; nullptr: none. A second one that is
    /// called just so is a mistake.
    const Worksheet* named(std::string_view name, const std::vector<Worksheet>& worksheets) {
        const Worksheet *same = nullptr, *alike = nullptr;
        for (const Worksheet& sheet : worksheets) {
            if (folded(trimmed(sheet.name)) == folded(name) && same)
                addMistake(m_mistakes, sheet.name, {ErrorCode::WorkbookDuplicate, {sheet.name, same->name}});
            else if (folded(trimmed(sheet.name)) == folded(name))
                same = &sheet;
            else if (!alike && wordKey(sheet.name) == wordKey(name))
                alike = &sheet;
        }
        return same ? same : alike;
    }

    /// Whether reading a list found nothing wrong in it, so that what refers to it can be judged.
    bool isWhole(const char* list, const std::function<void()>& reading) const {
        const std::size_t before = m_mistakes.size();
        reading();
        // Of a broken cell, which is a mistake already, no id is read.
        return m_mistakes.size() == before &&
               std::none_of(m_model.at(list).begin(), m_model.at(list).end(), [](const json& entry) {
                   return entry.at("id").get_ref<const std::string&>().empty();
               });
    }

    [[nodiscard]] std::vector<Mistake> notes() const {
        std::vector<Mistake> notes;
        for (const sheets::Sheet& form : sheets::all) {
            const std::vector<Mistake> own = table(form.name).notes();
            notes.insert(notes.end(), own.begin(), own.end());
        }
        if (!m_others.empty())
            notes.push_back({"", {ErrorCode::SheetsNotRead, {firstOf(m_others)}}});
        return notes;
    }

    /// The number of the sheet a mistake is in.
    static std::ptrdiff_t sheetOf(const Mistake& mistake) {
        const std::string name = mistake.place.substr(0, mistake.place.find('!'));
        return std::find_if(std::begin(sheets::all), std::end(sheets::all),
                            [&](const sheets::Sheet& sheet) { return sheet.name == name; }) -
               std::begin(sheets::all);
    }

    [[nodiscard]] const SheetTable& table(std::string_view name) const { return m_tables.at(name); }

    /// What is wrong with the model, as what is wrong in a cell; of the whole where it is in none.
    [[nodiscard]] Mistake inSheet(const Error& error, const std::string& name) const {
        const bool placed = error.args.size() > 1 && error.args[0] == name + "/model.json";
        const auto source = placed ? sourceOf(m_tables, m_model, error.args[1]) : std::nullopt;
        if (!source)
            return {"", error};
        const SheetTable& table = *source->table;
        const std::string given = table.text(source->row, source->column);
        const std::string detail = error.args.size() > 2 ? error.args[2] : "";
        Error told{ErrorCode::WorkbookExpected, {inSentence(given), detail}};
        if (error.code == ErrorCode::PackMissing)
            told = {ErrorCode::WorkbookCellEmpty, {source->column}};
        else if (error.code == ErrorCode::PackUnknownCode)
            told = {ErrorCode::WorkbookUnknownCode, {detail}};
        else if (error.code != ErrorCode::PackInvalid)
            told = error;
        return {table.place(source->row, source->column), told};
    }

    void readKeys() {
        const SheetTable& table = this->table("Model");
        std::vector<std::string> known;
        for (const sheets::Key& key : sheets::keys)
            known.emplace_back(key.id);
        table.forRows(0, mostKeys, [&](int row) {
            static_cast<void>(table.unique(row, "key", table.choice(row, "key", known), m_keyRows));
        });
        m_model["tailoring"]["clause"] = "";
        for (const sheets::Key& key : sheets::keys)
            if (const auto row = m_keyRows.find(std::string(key.id)); row != m_keyRows.end())
                readKey(table, key, row->second);
            else if (key.required)
                requireKey(std::string(key.id));
    }

    /// What only some models need besides.
    void requireKey(const std::string& id) {
        const SheetTable& table = this->table("Model");
        const auto row = m_keyRows.find(id);
        if (row == m_keyRows.end() && table.isThere())
            table.complain(SheetTable::headRow, "key", ErrorCode::WorkbookKeyMissing, id);
        else if (row != m_keyRows.end() && !m_model.contains(id) && table.text(row->second, "value").empty())
            table.complain(row->second, id == "byLevel" ? "text." : "value", ErrorCode::WorkbookCellEmpty,
                           id);
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
        if (id != "bound")
            table.expectText(row, "value");
        if (id == "tailoringClause")
            m_model["tailoring"]["clause"] = value;
        else if (id == "equal")
            m_model["equal"] = table.yes(row, "value");
        else if (id == "bound") {
            if (const auto bound = table.number(row, "value", 0.01, 1))
                m_model["bound"] = *bound;
        } else if (id == "id") {
            m_model["id"] = table.code(row, "value");
            if (isDeviceName(value))
                table.complain(row, "value", ErrorCode::ModelIdReserved, value);
        } else if (!key.choices.empty())
            m_model[id] = table.choice(row, "value", sheets::listed(key.choices));
        else
            m_model[id] = value;
    }

    void readKinds() {
        const SheetTable& table = this->table("Kinds");
        json& kinds = m_model["kinds"] = json::array();
        std::map<std::string, int> ids;
        table.forRows(1, 6, [&](int row) {
            m_kinds.push_back(table.unique(row, "id", table.code(row, "id"), ids));
            kinds.push_back({{"id", m_kinds.back()}, {"name", table.requiredLocal(row, "name.")}});
        });
        const bool named =
            std::none_of(m_kinds.begin(), m_kinds.end(), [](const auto& id) { return id.empty(); });
        if (m_model.contains("sheet") && !m_kinds.empty() && named)
            static_cast<void>(this->table("Model").choice(m_keyRows.at("sheet"), "value", m_kinds));
    }

    void readLevels() {
        const SheetTable& table = this->table("Levels");
        const bool banded = m_model.value("method", "") == "banded";
        json levels = json::array(), bands = json::array();
        double last = -1;
        table.forRows(2, 8, [&](int row) {
            table.expect(row, "number", ++m_levels);
            const auto from = table.requiredNumber(row, "from", 0, banded ? 99.99 : 8);
            if (from && *from <= last)
                table.complain(row, "from", ErrorCode::WorkbookNotAscending, fmt::format("{:g}", *from));
            else if (from && banded && m_levels == 1 && *from > 0)
                table.complain(row, "from", ErrorCode::WorkbookExpected, fmt::format("{:g}", *from), "0");
            last = from.value_or(last);
            json level = {{"number", m_levels},
                          {"ordinal", table.requiredLocal(row, "ordinal.")},
                          {"name", table.requiredLocal(row, "name.")},
                          {"meaning", table.requiredLocal(row, "meaning.")}};
            if (json alias = table.local(row, "alias."); !alias.empty())
                level["alias"] = std::move(alias);
            levels.push_back(std::move(level));
            bands.push_back({{"level", m_levels}, {"from", from.value_or(0)}});
        });
        m_model["levels"] = std::move(levels);
        m_model["bands"] = std::move(bands);
    }

    void readProfiles() {
        const SheetTable& table = this->table("Profiles");
        json& profiles = m_model["profiles"] = json::array();
        std::map<std::string, int> ids;
        table.forRows(1, 20, [&](int row) {
            json profile = {{"id", table.unique(row, "id", table.code(row, "id"), ids)},
                            {"name", table.requiredLocal(row, "name.")}};
            if (json clause = table.local(row, "clause."); !clause.empty())
                profile["clause"] = std::move(clause);
            profiles.push_back(std::move(profile));
        });
    }

    /// A dot in a criterion's item tells that the items are numbered, so the sheet must be there.
    void requireItems() {
        bool numbered = false;
        const SheetTable& criteria = table("Criteria");
        criteria.forRows(0, SheetTable::anyNumber, [&](int row) {
            numbered = numbered || criteria.text(row, "item").find('.') != std::string::npos;
        });
        if (!numbered || table("Items").isThere())
            return;
        table("Items").requireSheet();
        m_codes.whole = false;
    }

    void readRatings() {
        const SheetTable& table = this->table("Ratings");
        json& ratings = m_model["ratings"] = json::array();
        table.requireSheet();
        std::map<std::string, int> codes, keys;
        double last = 2;
        int lastRow = 0;
        table.forRows(2, 9, [&](int row) {
            const std::string code = table.unique(row, "code", table.code(row, "code"), codes);
            const auto key = table.integer(row, "key", 0, 9);
            if (key)
                static_cast<void>(table.unique(row, "key", std::to_string(*key), keys));
            const auto value = table.requiredNumber(row, "value", 0, 1);
            if (value && ratings.empty() && *value != 1)
                table.complain(row, "value", ErrorCode::WorkbookExpected, fmt::format("{:g}", *value), "1");
            else if (value && *value >= last)
                table.complain(row, "value", ErrorCode::WorkbookNotAscending, fmt::format("{:g}", *value));
            last = value.value_or(last);
            lastRow = row;
            ratings.push_back({{"code", code},
                               {"value", value.value_or(0)},
                               {"key", std::to_string(key.value_or(0))},
                               {"name", table.requiredLocal(row, "name.")}});
        });
        if (ratings.size() > 1 && ratings.back().at("value") != 0)
            table.complain(lastRow, "value", ErrorCode::WorkbookExpected, fmt::format("{:g}", last), "0");
    }

    void readRules() {
        const SheetTable& table = this->table("Rules");
        json& rules = m_model["rules"] = json::array();
        table.requireSheet();
        std::map<std::string, int> ids;
        table.forRows(1, 2, [&](int row) {
            rules.push_back({{"id", table.unique(row, "id", table.choice(row, "id", {"credit", "sum"}), ids)},
                             {"name", table.requiredLocal(row, "name.")},
                             {"explanation", table.requiredLocal(row, "explanation.")}});
        });
    }

    void readRemarks() {
        const SheetTable& table = this->table("Remarks");
        json remarks = json::array();
        table.forRows(0, mostRemarks, [&](int row) {
            const std::string about = table.choice(row, "about", {"node", "levels", "bands", "weights"});
            json remark = {{"about", about}};
            const std::string code = about == "node" ? table.required(row, "code") : table.text(row, "code");
            if (!code.empty()) {
                if (m_codes.whole && !m_codes.parts.contains(code))
                    table.complain(row, "code", ErrorCode::WorkbookUnknownCode, code);
                remark["code"] = code;
            }
            if (!table.text(row, "level").empty() && m_levels > 0)
                if (const auto level = table.integer(row, "level", 1, m_levels))
                    remark["level"] = *level;
            remark["text"] = table.requiredLocal(row, "text.");
            remarks.push_back(std::move(remark));
        });
        if (!remarks.empty())
            m_model["remarks"] = std::move(remarks);
    }

    static constexpr int mostKeys = 100, mostRemarks = 1000;

    std::vector<Mistake> m_mistakes;
    std::map<std::string_view, SheetTable> m_tables;
    std::vector<std::string> m_others;    ///< sheets that are none of a model's
    std::map<std::string, int> m_keyRows; ///< in the sheet Model
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
