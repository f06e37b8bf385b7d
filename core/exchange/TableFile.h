#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/Error.h"

namespace plumbline::exchange {

/// The columns of a table of texts for people to read on in a spreadsheet program.
struct TableColumns {
    std::vector<std::string> heads;
    std::vector<double> widths; ///< in characters
};

using TableRow = std::vector<std::string>; ///< a text for each column
/// Takes the next row; a failure ends the table.
using TakeRow = std::function<Result<void>(const TableRow& row)>;
/// Hands on the rows of a table one at a time, so that there may be any number of them.
using TableRows = std::function<Result<void>(const TakeRow& take)>;

/// Writes a table as the ending says, .csv or .xlsx (UnknownFormat), all or nothing; replaces what was there.
/// A CSV file begins with the mark by which spreadsheet programs know UTF-8; of a workbook, rows for which a
/// sheet has no room stand on a further one.
[[nodiscard]] Result<void> writeTable(const TableColumns& columns, const TableRows& rows,
                                      const std::filesystem::path& file);

} // namespace plumbline::exchange
