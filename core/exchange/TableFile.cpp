#include "core/exchange/TableFile.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <fstream>

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/exchange/CsvField.h"
#include "core/exchange/Workbook.h"

namespace plumbline::exchange {

namespace fs = std::filesystem;

namespace {

Result<void> writeCsv(const TableColumns& columns, const TableRows& rows, const fs::path& unfinished,
                      const fs::path& file) {
    std::ofstream out(unfinished, std::ios::binary);
    const auto take = [&](const TableRow& row) -> Result<void> {
        out << csvRow(row) << "\r\n";
        return out ? Result<void>() : unwritable(file, errno);
    };
    out << "\xEF\xBB\xBF";
    auto written = take(columns.heads).and_then([&] { return rows(take); });
    out.close();
    return written && !out ? unwritable(file, errno) : written;
}

/// As much of a text as a cell of a workbook takes.
std::string cellText(const std::string& text) {
    constexpr std::size_t longest = 32'000; ///< bytes, and so fewer characters
    return text.size() <= longest ? text : std::string(shortened(text, longest)) + "…";
}

/// The sheets of a table in a workbook that keeps but one row in memory: rows are written from top to bottom.
class TableSheets {
public:
    TableSheets(Workbook& workbook, const TableColumns& columns, const fs::path& file)
        : m_workbook(workbook),
          m_columns(columns),
          m_file(file),
          m_head(workbook_add_format(workbook.book())),
          m_text(workbook_add_format(workbook.book())) {
        format_set_bold(m_head);
        format_set_bg_color(m_head, 0xE8EEF2);
        format_set_num_format(m_text, "@");
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
    }

    Result<void> begin() {
        m_sheet = m_workbook.addSheet();
        if (!m_sheet)
            return unwritable(m_file, errno);
        for (std::size_t i = 0; i < m_columns.widths.size(); ++i)
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                                 m_columns.widths[i], nullptr);
        m_rows = 0;
        return write(m_columns.heads, m_head);
    }

    Result<void> add(const TableRow& row) {
        if (m_rows == LXW_ROW_MAX)
            if (auto next = end().and_then([this] { return begin(); }); !next)
                return next;
        return write(row, m_text);
    }

    Result<void> end() {
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, m_rows - 1, static_cast<lxw_col_t>(m_columns.heads.size() - 1));
        worksheet_repeat_rows(m_sheet, 0, 0);
        // The library passes over what its own temporary file did not take.
        return std::fflush(m_sheet->optimize_tmpfile) == 0 ? Result<void>() : unwritable(m_file, errno);
    }

private:
    Result<void> write(const TableRow& row, lxw_format* format) {
        for (std::size_t i = 0; i < row.size(); ++i)
            worksheet_write_string(m_sheet, m_rows, static_cast<lxw_col_t>(i), cellText(row[i]).c_str(),
                                   format);
        ++m_rows;
        return std::ferror(m_sheet->optimize_tmpfile) == 0 ? Result<void>() : unwritable(m_file, errno);
    }

    Workbook& m_workbook;
    const TableColumns& m_columns;
    const fs::path& m_file;
    lxw_format* m_head;
    lxw_format* m_text;
    lxw_worksheet* m_sheet = nullptr;
    lxw_row_t m_rows = 0; ///< of the sheet, with its heads
};

Result<void> writeXlsx(const TableColumns& columns, const TableRows& rows, const fs::path& file) {
    Workbook workbook(Workbook::Memory::OneRow);
    TableSheets sheets(workbook, columns, file);
    return sheets.begin()
        .and_then([&] { return rows([&](const TableRow& row) { return sheets.add(row); }); })
        .and_then([&] { return sheets.end(); })
        .and_then([&] { return workbook.save(file, Existing::Replace); });
}

} // namespace

Result<void> writeTable(const TableColumns& columns, const TableRows& rows, const fs::path& file) {
    std::string ending = toUtf8(file.extension());
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (ending == ".xlsx")
        return writeXlsx(columns, rows, file);
    if (ending != ".csv")
        return fail(ErrorCode::UnknownFormat, toUtf8(file), ".csv, .xlsx");
    clearUnfinished(file);
    const fs::path unfinished = unfinishedName(file);
    auto written =
        writeCsv(columns, rows, unfinished, file).and_then([&] { return replace(unfinished, file); });
    std::error_code ignored;
    if (!written)
        fs::remove(unfinished, ignored);
    return written;
}

} // namespace plumbline::exchange
