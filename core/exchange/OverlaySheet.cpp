#include "core/exchange/OverlaySheet.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/ModelSheets.h"
#include "core/exchange/XlsxReader.h"

namespace plumbline::exchange {

namespace {

constexpr std::uintmax_t maxFileSize = 20'000'000;
constexpr std::size_t maxCells = 500'000, maxText = 5'000;

std::string lowered(std::string_view text) {
    std::string lower(trimmed(text));
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

/// A text as it is kept: lines end with LF, whatever the program that wrote the cell.
std::string kept(std::string_view cell) {
    std::string text;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] != '\r')
            text += cell[i];
        else if (i + 1 == cell.size() || cell[i + 1] != '\n')
            text += '\n';
    }
    return text;
}

bool isWorkbook(std::string_view bytes) {
    // Or the container of old ones, which the reader of workbooks names.
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0");
}

/// A CSV text as a sheet without a name, on whose rows its lines stand.
Result<std::vector<Worksheet>> readCsv(std::string_view bytes, const std::string& name) {
    CsvReader csv(bytes, name);
    Worksheet sheet;
    Result<bool> more;
    while ((more = csv.next()) && *more) {
        for (int column = 0; column < static_cast<int>(csv.fields().size()); ++column)
            if (const auto text = trimmed(csv.fields()[static_cast<std::size_t>(column)]); !text.empty())
                sheet.cells.emplace(CellPlace{csv.line() - 1, column}, text);
        if (sheet.cells.size() > maxCells)
            return fail(ErrorCode::FileTooLarge, name, std::to_string(maxFileSize / 1'000'000));
    }
    if (!more)
        return failed(more);
    return std::vector{std::move(sheet)};
}

/// Where the columns stand that are read.
struct Columns {
    std::optional<int> part, item, level, text;

    [[nodiscard]] bool whole() const { return (part || item) && level && text; }
};

/// The first row that holds anything.
int headRow(const Worksheet& sheet) {
    return sheet.cells.empty() ? 0 : sheet.cells.begin()->first.row;
}

Columns columnsOf(const Worksheet& sheet, const model::Model& model) {
    std::map<std::string, int> heads;
    const int row = headRow(sheet);
    for (auto at = sheet.cells.begin(); at != sheet.cells.end() && at->first.row == row; ++at)
        heads.emplace(lowered(at->second), at->first.column);
    const auto find = [&](const std::vector<std::string>& names) -> std::optional<int> {
        for (const std::string& name : names)
            if (const auto found = heads.find(lowered(name)); found != heads.end())
                return found->second;
        return std::nullopt;
    };
    const model::Kind& part = model.kinds.back();
    // A model's workbook has the criteria by language. 条款 may also head the numbers of clauses, so it is
    // last.
    return {find({part.id, part.name.in("zh_CN"), part.name.in("en")}), find({"item", "分项"}),
            find({"level", "等级"}), find({"text", "原文", "text.zh_CN", "text.en", "条款"})};
}

class Reader {
public:
    Reader(const Worksheet& sheet, const Columns& columns, const model::Model& model)
        : m_sheet(sheet), m_columns(columns), m_model(model), m_head(headRow(sheet)) {}

    OverlaySheet read() {
        checkColumns();
        if (!m_columns.whole())
            return std::move(m_result);
        int last = m_head;
        for (const auto& [place, _] : m_sheet.cells)
            if (place.row > last && isOurs(place.column)) {
                last = place.row;
                readRow(last);
            }
        if (m_result.mistakes.empty() && m_result.overlay.isEmpty())
            complainOfEmpty(m_head + 1, *m_columns.text);
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isOurs(int column) const {
        return column == m_columns.part || column == m_columns.item || column == m_columns.level ||
               column == m_columns.text;
    }

    [[nodiscard]] std::string place(int row, int column) const {
        return m_sheet.name.empty() ? fmt::format("line {}", row + 1)
                                    : fmt::format("{}!{}", m_sheet.name, toString(CellPlace{row, column}));
    }

    template <class... Args>
    void complain(int row, int column, ErrorCode code, Args&&... args) {
        m_result.mistakes.push_back({place(row, column), {code, {std::string(std::forward<Args>(args))...}}});
    }

    /// Names the column as the sheet does.
    void complainOfEmpty(int row, int column) {
        complain(row, column, ErrorCode::WorkbookCellEmpty, m_sheet.at(m_head, column));
    }

    void checkColumns() {
        const std::pair<const char*, bool> needed[] = {{"item", m_columns.part || m_columns.item},
                                                       {"level", m_columns.level.has_value()},
                                                       {"text", m_columns.text.has_value()}};
        for (const auto& [column, there] : needed)
            if (!there)
                complain(m_head, 0, ErrorCode::WorkbookColumnMissing, column);
    }

    void readRow(int row) {
        // The explanations in a model's workbook.
        if (m_columns.item && m_sheet.at(row, *m_columns.item) == explanation(sheets::criteria[0]))
            return;
        const auto item = readItem(row);
        const auto level = readLevel(row);
        std::string text = readText(row);
        if (!item || !level)
            return;
        const std::string code = m_model.criterionCode(*item, *level);
        if (const auto [first, isNew] = m_rows.emplace(code, row); !isNew)
            complain(row, itemColumn(), ErrorCode::WorkbookDuplicate, code,
                     place(first->second, itemColumn()));
        else if (!text.empty())
            m_result.overlay.texts.emplace(code, std::move(text));
    }

    /// Where an item's number or whole code stands.
    [[nodiscard]] int itemColumn() const { return m_columns.item ? *m_columns.item : *m_columns.part; }

    [[nodiscard]] std::optional<model::ItemId> readItem(int row) {
        const std::string part = m_columns.part ? m_sheet.at(row, *m_columns.part) : "";
        const std::string item = m_columns.item ? m_sheet.at(row, *m_columns.item) : "";
        const std::string code = item.empty()                   ? part
                                 : part.empty() || !toInt(item) ? item
                                                                : part + "." + item;
        const auto found = m_model.findItem(code);
        if (code.empty())
            complainOfEmpty(row, itemColumn());
        else if (!found)
            complain(row, itemColumn(), ErrorCode::UnknownCode, code);
        return found;
    }

    [[nodiscard]] std::optional<int> readLevel(int row) {
        const std::string& given = m_sheet.at(row, *m_columns.level);
        const auto level = toInt(given);
        if (level && *level >= 1 && *level <= m_model.levelCount())
            return level;
        if (given.empty())
            complainOfEmpty(row, *m_columns.level);
        else
            complain(row, *m_columns.level, ErrorCode::LevelOutOfRange, given,
                     std::to_string(m_model.levelCount()));
        return std::nullopt;
    }

    [[nodiscard]] std::string readText(int row) {
        std::string text = kept(m_sheet.at(row, *m_columns.text));
        if (text.empty())
            complainOfEmpty(row, *m_columns.text);
        else if (codePoints(text) > maxText)
            complain(row, *m_columns.text, ErrorCode::TextTooLong, std::to_string(maxText));
        return text;
    }

    const Worksheet& m_sheet;
    const Columns m_columns;
    const model::Model& m_model;
    const int m_head;
    std::map<std::string, int> m_rows; ///< by criterion: where it stands first
    OverlaySheet m_result;
};

} // namespace

Result<OverlaySheet> parseOverlaySheet(std::string_view bytes, const std::string& name,
                                       const model::Model& model) {
    const auto sheets = isWorkbook(bytes) ? readWorkbook(bytes, name) : readCsv(bytes, name);
    if (!sheets)
        return failed(sheets);
    const auto found = std::find_if(sheets->begin(), sheets->end(),
                                    [&](const Worksheet& sheet) { return columnsOf(sheet, model).whole(); });
    const Worksheet& sheet = found == sheets->end() ? sheets->front() : *found;
    return Reader(sheet, columnsOf(sheet, model), model).read();
}

Result<OverlaySheet> readOverlaySheet(const std::filesystem::path& file, const model::Model& model) {
    const auto bytes = readFile(file, maxFileSize);
    return bytes ? parseOverlaySheet(*bytes, toUtf8(file), model) : failed(bytes);
}

} // namespace plumbline::exchange
