#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/Error.h"

namespace plumbline::exchange {

/// A table of texts for people to read on in a spreadsheet program.
struct Table {
    std::vector<std::string> heads;
    std::vector<double> widths; ///< of the columns, in characters
    std::vector<std::vector<std::string>> rows;
};

/// Writes it as the ending says, .csv or .xlsx (UnknownFormat), all or nothing; replaces what was there. A
/// CSV file begins with the mark by which spreadsheet programs know UTF-8.
[[nodiscard]] Result<void> writeTable(const Table& table, const std::filesystem::path& file);

} // namespace plumbline::exchange
