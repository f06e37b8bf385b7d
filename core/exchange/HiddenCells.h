#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/exchange/Mistake.h"
#include "core/exchange/XlsxReader.h"

namespace plumbline::exchange {

/// "C" for the column 2.
[[nodiscard]] std::string columnName(int column);

/// What of the cells that are read a person who looks at the sheet does not see: it is read all the same, and
/// said. `columns` are those that are read, from the row `head` on.
[[nodiscard]] std::vector<Mistake> hiddenCells(const Worksheet& sheet, const std::set<int>& columns,
                                               int head);

} // namespace plumbline::exchange
