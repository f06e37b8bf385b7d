#include "core/exchange/TableFile.h"

#include <algorithm>
#include <cctype>

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/exchange/CsvField.h"
#include "core/exchange/Workbook.h"

namespace plumbline::exchange {

namespace {

std::string csvOf(const Table& table) {
    std::string csv = "\xEF\xBB\xBF" + csvRow(table.heads) + "\r\n";
    for (const auto& row : table.rows)
        csv += csvRow(row) + "\r\n";
    return csv;
}

/// As much of a text as a cell of a workbook takes.
std::string cellText(const std::string& text) {
    constexpr std::size_t longest = 32'000; ///< bytes, and so fewer characters
    return text.size() <= longest ? text : std::string(shortened(text, longest)) + "…";
}

void fill(Workbook& workbook, const Table& table) {
    lxw_workbook* const book = workbook.book();
    lxw_format* const head = workbook_add_format(book);
    format_set_bold(head);
    format_set_bg_color(head, 0xE8EEF2);
    lxw_format* const text = workbook_add_format(book);
    format_set_num_format(text, "@");
    format_set_text_wrap(text);
    format_set_align(text, LXW_ALIGN_VERTICAL_TOP);
    lxw_worksheet* const sheet = workbook.addSheet();
    const auto columns = static_cast<lxw_col_t>(table.heads.size());
    for (lxw_col_t i = 0; i < columns; ++i) {
        worksheet_set_column(sheet, i, i, table.widths[i], nullptr);
        worksheet_write_string(sheet, 0, i, table.heads[i].c_str(), head);
    }
    lxw_row_t number = 0;
    for (const auto& row : table.rows) {
        ++number;
        for (lxw_col_t i = 0; i < columns; ++i)
            worksheet_write_string(sheet, number, i, cellText(row[i]).c_str(), text);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, number, static_cast<lxw_col_t>(columns - 1));
    worksheet_repeat_rows(sheet, 0, 0);
}

} // namespace

Result<void> writeTable(const Table& table, const std::filesystem::path& file) {
    std::string ending = toUtf8(file.extension());
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (ending == ".csv")
        return writeFile(file, csvOf(table));
    if (ending != ".xlsx")
        return fail(ErrorCode::UnknownFormat, toUtf8(file), ".csv, .xlsx");
    Workbook workbook;
    fill(workbook, table);
    return workbook.save(file, Existing::Replace);
}

} // namespace plumbline::exchange
