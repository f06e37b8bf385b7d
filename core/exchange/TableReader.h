#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Error.h"
#include "core/exchange/XlsxReader.h"

/// The one reader of tables that people hand in, as a workbook (.xlsx) or as text: in any encoding that
/// `decodedText` knows, with commas, semicolons, tabs or bars between the fields: as a line `sep=` before the
/// table says, else whichever stands in most lines.
namespace plumbline::exchange {

/// The sheets of a workbook, or one without a name for a text, on whose rows its lines stand. Cells are
/// trimmed and without the guard before formulas; what says an error of a spreadsheet is broken. `name`
/// stands for the table in errors: NotText, CsvQuote, TableCutOff, TableTooLarge, CellTooLong, and those of
/// `readWorkbook`.
[[nodiscard]] Result<std::vector<Worksheet>> parseTables(std::string_view bytes, const std::string& name);

/// The same from a file of at most 20 MB.
[[nodiscard]] Result<std::vector<Worksheet>> readTables(const std::filesystem::path& file);

} // namespace plumbline::exchange
