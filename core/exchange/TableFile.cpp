#include "core/exchange/TableFile.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>

#include <xlsxwriter.h>

#include "core/base/File.h"

namespace plumbline::exchange {

std::string csvField(std::string field) {
    if (!field.empty() && std::string_view("=+-@").find(field[0]) != std::string_view::npos)
        field.insert(0, 1, '\'');
    if (field.find_first_of(",\"\r\n") == std::string::npos)
        return field;
    std::string text = "\"";
    for (const char c : field)
        text += c == '"' ? "\"\"" : std::string(1, c);
    return text + '"';
}

namespace {

std::string csvOf(const Table& table) {
    std::string csv = "\xEF\xBB\xBF";
    const auto add = [&](const std::vector<std::string>& fields) {
        for (std::size_t i = 0; i < fields.size(); ++i)
            csv += (i > 0 ? "," : "") + csvField(fields[i]);
        csv += "\r\n";
    };
    add(table.heads);
    for (const auto& row : table.rows)
        add(row);
    return csv;
}

/// As much of a text as a cell of a workbook takes.
std::string shortened(const std::string& text) {
    constexpr std::size_t longest = 32'000; ///< bytes, and so fewer characters
    if (text.size() <= longest)
        return text;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

/// 0, or the system's number of what was in the way.
int writeWorkbook(const Table& table, const std::string& file) {
    lxw_workbook* const book = workbook_new(file.c_str());
    lxw_format* const head = workbook_add_format(book);
    format_set_bold(head);
    format_set_bg_color(head, 0xE8EEF2);
    lxw_format* const text = workbook_add_format(book);
    format_set_num_format(text, "@");
    format_set_text_wrap(text);
    format_set_align(text, LXW_ALIGN_VERTICAL_TOP);
    lxw_worksheet* const sheet = workbook_add_worksheet(book, nullptr);
    const auto columns = static_cast<lxw_col_t>(table.heads.size());
    for (lxw_col_t i = 0; i < columns; ++i) {
        worksheet_set_column(sheet, i, i, table.widths[i], nullptr);
        worksheet_write_string(sheet, 0, i, table.heads[i].c_str(), head);
    }
    lxw_row_t number = 0;
    for (const auto& row : table.rows) {
        ++number;
        for (lxw_col_t i = 0; i < columns; ++i)
            worksheet_write_string(sheet, number, i, shortened(row[i]).c_str(), text);
    }
    constexpr std::uint8_t a4 = 9;
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, number, static_cast<lxw_col_t>(columns - 1));
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    errno = 0;
    if (workbook_close(book) == LXW_NO_ERROR)
        return 0;
    return errno != 0 ? errno : EIO;
}

} // namespace

Result<void> writeTable(const Table& table, const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (ending == ".csv")
        return writeFile(file, csvOf(table));
    if (ending != ".xlsx")
        return fail(ErrorCode::UnknownFormat, toUtf8(file), ".csv, .xlsx");
    std::error_code error;
    if (!std::filesystem::exists(file.has_parent_path() ? file.parent_path() : ".", error))
        return fail(ErrorCode::FileUnwritable, toUtf8(file), "the folder does not exist");
    const std::filesystem::path unfinished = unfinishedName(file);
    const int failure = writeWorkbook(table, unfinished.string());
    Result<void> placed;
    if (failure == ENOSPC)
        placed = fail(ErrorCode::DiskFull, toUtf8(file));
    else if (failure != 0)
        placed = fail(ErrorCode::FileUnwritable, toUtf8(file), std::strerror(failure));
    else
        placed = replace(unfinished, file);
    if (!placed)
        std::filesystem::remove(unfinished, error);
    return placed;
}

} // namespace plumbline::exchange
