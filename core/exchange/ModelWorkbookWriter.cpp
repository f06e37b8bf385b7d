#include <algorithm>
#include <cmath>
#include <functional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/Resources.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/exchange/ModelSheets.h"
#include "core/exchange/ModelWorkbook.h"
#include "core/exchange/Workbook.h"

namespace plumbline::exchange {

namespace {

using json = nlohmann::ordered_json;

constexpr lxw_row_t headRow = 0, explanationRow = 1, firstDataRow = 2;
constexpr lxw_row_t lastListedRow = 5000;
constexpr double lineHeight = 15;

/// How many lines a text takes in a column so many letters wide; a Chinese character is as wide as two.
int linesIn(std::string_view text, double width) {
    int lines = 0;
    for (const std::string_view part : split(text, '\n')) {
        const auto characters = codePoints(part);
        const double letters = static_cast<double>(characters + (part.size() - characters) / 2);
        lines += std::max(1, static_cast<int>(std::ceil(letters / (width - 1))));
    }
    return lines;
}

/// "name." in zh_CN and en becomes two columns.
std::vector<std::pair<std::string, const sheets::Column*>>
expanded(const sheets::Sheet& sheet, const std::vector<std::string>& languages,
         const std::vector<std::string>& profiles) {
    std::vector<std::pair<std::string, const sheets::Column*>> columns;
    for (const sheets::Column& column : sheet.columns) {
        const std::string id(column.id);
        if (id.ends_with('.'))
            for (const std::string& language : languages)
                columns.emplace_back(id + language, &column);
        else if (id.ends_with(':'))
            for (const std::string& profile : profiles)
                columns.emplace_back(id + profile, &column);
        else
            columns.emplace_back(id, &column);
    }
    return columns;
}

class Writer {
public:
    Writer(Workbook& workbook, const model::PackFiles& pack) : m_pack(pack), m_workbook(workbook) {
        m_model = json::parse(pack.at("model.json"));
        for (const auto& [name, content] : pack)
            if (name.starts_with("criteria."))
                m_languages.push_back(name.substr(9, name.size() - 13));
        std::sort(m_languages.begin(), m_languages.end(), std::greater<>()); // Chinese first
        for (const json& profile : m_model.at("profiles"))
            m_profiles.push_back(profile.at("id"));
        m_head = format(true, 0x1F3B4D, 0xE8EEF2);
        m_quiet = format(false, 0x5B6770, 0xF5F7F8);
        m_text = format(false, 0x000000, 0);
        format_set_num_format(m_text, "@");
        m_number = format(false, 0x000000, 0);
        format_set_align(m_number, LXW_ALIGN_LEFT);
    }

    void write() {
        writeReadMe();
        for (const sheets::Sheet& sheet : sheets::all)
            writeSheet(sheet);
    }

private:
    lxw_format* format(bool bold, std::uint32_t color, std::uint32_t ground) {
        lxw_format* const made = workbook_add_format(m_workbook.book());
        if (bold)
            format_set_bold(made);
        format_set_font_color(made, color);
        if (ground != 0)
            format_set_bg_color(made, ground);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }

    void writeReadMe() {
        constexpr double width = 60;
        lxw_worksheet* const sheet = m_workbook.addSheet(sheets::readMe);
        worksheet_set_column(sheet, 0, 1, width, nullptr);
        const std::pair<const char*, const char*> lines[] = {
            {"准绳的评估模型，以工作簿表示", "A maturity model of Plumbline, as a workbook"},
            {"每张表第一行是列的代码，程序按代码读取，请勿改动；第二行是说明；数据从第三行开始。",
             "The first row of each sheet holds the ids of the columns, by which it is read; leave them as "
             "they are. The second row explains; data begin in the third."},
            {"说明前带 * 的列必须填写，其余可以留空。",
             "A column whose explanation begins with * has to be filled in; others may be empty."},
            {"列的次序可以变，也可以增加自己的列；多余的列不会被读取。",
             "Columns may be moved, and you may add your own; they are not read."},
            {"文字按语言分列，如 name.zh_CN 和 name.en；至少填一种语言。",
             "Texts have a column for each language, such as name.zh_CN and name.en; fill in at least one."},
            {"先在 Model 中改 id：随程序提供的模型不会被覆盖。",
             "Change the id in Model first: models that come with the program are not overwritten."},
            {"Process 表没有数据行时，采用通用的评估流程。",
             "Without rows in Process, the model has the plain process of an assessment."},
            {"权重以百分数填写，最多两位小数；同一上级下合计为 100，或在上级填 equal = yes。",
             "Weights are percentages with two decimals at most; under one part they sum to 100, or that "
             "part has equal = yes."},
            {"导入时一次列出全部问题，写明所在的表和单元格；有问题时不作任何改动。",
             "On import all mistakes are listed at once by sheet and cell; nothing is changed while there "
             "are any."},
        };
        lxw_row_t row = 0;
        for (const auto& [zh, en] : lines) {
            worksheet_write_string(sheet, row, 0, zh, row == 0 ? m_head : m_text);
            worksheet_write_string(sheet, row, 1, en, row == 0 ? m_head : m_text);
            worksheet_set_row(sheet, row++, lineHeight * std::max(linesIn(zh, width), linesIn(en, width)),
                              nullptr);
        }
    }

    void writeSheet(const sheets::Sheet& form) {
        m_sheet = m_workbook.addSheet(std::string(form.name).c_str());
        worksheet_repeat_rows(m_sheet, headRow, explanationRow);
        m_columns.clear();
        m_widths.clear();
        m_lines.clear();
        lxw_col_t number = 0;
        for (const auto& [id, column] : expanded(form, m_languages, m_profiles)) {
            const double width = std::max(column->width, static_cast<double>(id.size()) + 3);
            m_columns.emplace(id, number);
            m_widths.push_back(width);
            worksheet_set_column(m_sheet, number, number, width, column->number ? m_number : m_text);
            worksheet_write_string(m_sheet, headRow, number, id.c_str(), m_head);
            m_row = explanationRow;
            write(number, sheets::explanation(*column), m_quiet);
            if (!column->choices.empty())
                offer(firstDataRow, lastListedRow, number, std::string(column->choices));
            ++number;
        }
        worksheet_freeze_panes(m_sheet, firstDataRow, 1);
        m_row = firstDataRow;
        fill(form.name);
        // Not every spreadsheet program fits the rows to their texts by itself.
        for (const auto& [row, lines] : m_lines)
            if (lines > 1)
                worksheet_set_row(m_sheet, row, lineHeight * lines, nullptr);
    }

    void write(lxw_col_t column, const std::string& text, lxw_format* format) {
        worksheet_write_string(m_sheet, m_row, column, text.c_str(), format);
        int& lines = m_lines[m_row];
        lines = std::max(lines, linesIn(text, m_widths[column]));
    }

    void offer(lxw_row_t from, lxw_row_t to, lxw_col_t column, const std::string& choices) {
        std::vector<std::string> held = sheets::listed(choices);
        std::vector<char*> list;
        for (std::string& word : held)
            list.push_back(word.data());
        list.push_back(nullptr);
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = list.data();
        if (choices.starts_with('=')) {
            rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            rule.value_formula = held.front().data();
        }
        worksheet_data_validation_range(m_sheet, from, column, to, column, &rule);
    }

    void put(const std::string& column, const std::string& text) {
        if (const auto found = m_columns.find(column); found != m_columns.end() && !text.empty())
            write(found->second, text, m_text);
    }
    void put(const std::string& column, double number) {
        if (const auto found = m_columns.find(column); found != m_columns.end())
            worksheet_write_number(m_sheet, m_row, found->second, number, m_number);
    }
    void putLocal(const std::string& prefix, const json& object, const char* key) {
        if (object.contains(key))
            for (const auto& [language, words] : object.at(key).items())
                put(prefix + language, words.get<std::string>());
    }
    void putYes(const std::string& column, const json& object, bool always = false) {
        const bool yes = object.value(column, false);
        if (yes || always)
            put(column, yes ? "yes" : "no");
    }

    void fill(std::string_view sheet) {
        if (sheet == "Model")
            fillKeys();
        else if (sheet == "Kinds")
            fillList("kinds", {"id"}, {"name"});
        else if (sheet == "Levels")
            fillLevels();
        else if (sheet == "Profiles")
            fillList("profiles", {"id"}, {"name", "clause"});
        else if (sheet == "Ratings")
            fillRatings();
        else if (sheet == "Rules")
            fillList("rules", {"id"}, {"name", "explanation"});
        else if (sheet == "Tree")
            fillTree(m_model.at("tree"), 0, "");
        else if (sheet == "Items")
            fillItems(m_model.at("tree"));
        else if (sheet == "Criteria")
            fillTexts("criteria.", "level");
        else if (sheet == "Prompts")
            fillTexts("prompts.", "kind");
        else if (sheet == "Process")
            fillProcess();
        else
            fillRemarks();
    }

    void fillKeys() {
        for (const sheets::Key& key : sheets::keys) {
            const std::string id(key.id);
            put("key", id);
            put("explanation", fmt::format("{}{}\n{}", key.required ? "* " : "", key.zh, key.en));
            if (!key.choices.empty())
                offer(m_row, m_row, m_columns.at("value"), std::string(key.choices));
            if (id == "tailoringClause")
                put("value", m_model.at("tailoring").at("clause").get<std::string>());
            else if (id == "equal")
                put("value", m_model.value("equal", false) ? "yes" : "no");
            else if (key.byLanguage)
                putLocal("text.", m_model, id.c_str());
            else if (m_model.contains(id) && m_model.at(id).is_number())
                put("value", m_model.at(id).get<double>());
            else if (m_model.contains(id))
                put("value", m_model.at(id).get<std::string>());
            ++m_row;
        }
    }

    void fillList(const char* list, const std::vector<const char*>& plain,
                  const std::vector<const char*>& local) {
        if (!m_model.contains(list))
            return;
        for (const json& entry : m_model.at(list)) {
            for (const char* key : plain)
                put(key, entry.at(key).get<std::string>());
            for (const char* key : local)
                putLocal(std::string(key) + ".", entry, key);
            ++m_row;
        }
    }

    void fillLevels() {
        for (std::size_t i = 0; i < m_model.at("levels").size(); ++i, ++m_row) {
            const json& level = m_model.at("levels")[i];
            put("number", level.at("number").get<double>());
            put("from", m_model.at("bands")[i].at("from").get<double>());
            for (const char* key : {"ordinal", "name", "meaning", "alias"})
                putLocal(std::string(key) + ".", level, key);
        }
    }

    void fillRatings() {
        if (!m_model.contains("ratings"))
            return;
        for (const json& step : m_model.at("ratings")) {
            put("code", step.at("code").get<std::string>());
            put("value", step.at("value").get<double>());
            put("key", toInt(step.at("key").get<std::string>()).value_or(0));
            putLocal("name.", step, "name");
            ++m_row;
        }
    }

    void fillTree(const json& nodes, std::size_t kind, const std::string& parent) {
        for (const json& node : nodes) {
            put("kind", m_model.at("kinds")[kind].at("id").get<std::string>());
            put("code", node.at("code").get<std::string>());
            put("parent", parent);
            putLocal("name.", node, "name");
            putLocal("alias.", node, "alias");
            put("clause", node.value("clause", ""));
            put("table", node.value("table", ""));
            putYes("removable", node, true);
            putYes("equal", node);
            putYes("ratio", node);
            if (node.contains("weights"))
                for (const auto& [profile, weight] : node.at("weights").items())
                    put("weight:" + profile, weight.get<double>());
            ++m_row;
            if (node.contains("children"))
                fillTree(node.at("children"), kind + 1, node.at("code"));
        }
    }

    void fillItems(const json& nodes) {
        for (const json& node : nodes) {
            if (node.contains("children"))
                fillItems(node.at("children"));
            if (!node.contains("items"))
                continue;
            int number = 0;
            for (const json& item : node.at("items")) {
                put("leaf", node.at("code").get<std::string>());
                put("number", ++number);
                putLocal("name.", item, "name");
                putYes("ratio", item);
                ++m_row;
            }
        }
    }

    /// The tables of all languages side by side. Each row is the first, second ... text of an item and level,
    /// or of an item and kind.
    void fillTexts(const std::string& prefix, const std::string& middle) {
        std::map<std::string, lxw_row_t> rows;
        for (const std::string& language : m_languages) {
            const auto file = m_pack.find(prefix + language + ".tsv");
            if (file == m_pack.end())
                continue;
            std::map<std::string, int> met;
            auto lines = split(file->second, '\n');
            lines.erase(lines.begin());
            for (const std::string_view line : lines) {
                const auto fields = split(line, '\t');
                if (fields.size() < 3)
                    continue;
                const std::size_t last = fields.size() - 1;
                const std::string item =
                    last == 3 ? fmt::format("{}.{}", fields[0], fields[1]) : std::string(fields[0]);
                const std::string key = fmt::format("{}@{}", item, fields[last - 1]);
                m_row = rows.emplace(fmt::format("{}#{}", key, ++met[key]),
                                     firstDataRow + static_cast<lxw_row_t>(rows.size()))
                            .first->second;
                put("item", item);
                if (middle == "level")
                    put(middle, toInt(fields[last - 1]).value_or(0));
                else
                    put(middle, std::string(fields[last - 1]));
                put("text." + language, std::string(trimmed(fields[last])));
            }
        }
    }

    /// Each stage, its steps below it, and below each of these its points.
    void fillProcess() {
        if (!m_model.contains("process"))
            return;
        for (const json& stage : m_model.at("process")) {
            fillProcessRow("stage", stage, "", "name");
            for (const json& step : stage.at("steps")) {
                put("form", step.at("form").get<std::string>());
                put("demands", join(step.value("demands", std::vector<std::string>()), ", "));
                fillProcessRow("step", step, stage.at("id"), "name");
                for (const json& point : step.value("points", json::array())) {
                    putYes("lead", point);
                    fillProcessRow("point", point, step.at("id"), "text");
                }
            }
        }
    }

    void fillProcessRow(const char* kind, const json& part, const std::string& parent, const char* words) {
        put("kind", kind);
        put("id", part.at("id").get<std::string>());
        put("parent", parent);
        putLocal("name.", part, words);
        put("clause", part.value("clause", ""));
        ++m_row;
    }

    void fillRemarks() {
        if (!m_model.contains("remarks"))
            return;
        for (const json& remark : m_model.at("remarks")) {
            put("about", remark.at("about").get<std::string>());
            put("code", remark.value("code", ""));
            if (remark.contains("level"))
                put("level", remark.at("level").get<double>());
            putLocal("text.", remark, "text");
            ++m_row;
        }
    }

    const model::PackFiles& m_pack;
    json m_model;
    std::vector<std::string> m_languages;
    std::vector<std::string> m_profiles;
    Workbook& m_workbook;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_head;
    lxw_format* m_quiet;
    lxw_format* m_text;
    lxw_format* m_number;
    std::map<std::string, lxw_col_t> m_columns;
    std::vector<double> m_widths;     ///< of the columns
    std::map<lxw_row_t, int> m_lines; ///< of the rows
    lxw_row_t m_row = 0;
};

} // namespace

Result<void> writeModelWorkbook(const model::PackFiles& pack, const std::filesystem::path& file,
                                Existing existing) {
    Workbook workbook;
    try {
        Writer(workbook, pack).write();
    } catch (const nlohmann::json::exception&) {
        return fail(ErrorCode::PackUnreadable, toUtf8(file), "it is not of the form of a model");
    }
    return workbook.save(file, existing);
}

model::PackFiles templatePack() {
    model::PackFiles files;
    constexpr std::string_view prefix = "template/";
    for (const resources::File& file : resources::files())
        if (file.path.starts_with(prefix))
            files.emplace(file.path.substr(prefix.size()), file.content);
    return files;
}

} // namespace plumbline::exchange
