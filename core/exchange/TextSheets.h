#pragma once

#include <string>

#include "core/exchange/SheetTable.h"
#include "core/exchange/TreeSheets.h"
#include "core/model/Pack.h"

namespace plumbline::exchange {

/// Reads the sheet Criteria into a pack's files, one for each language. `leafKind` is the id of the last
/// storey, `levels` their number.
void readCriteria(const SheetTable& sheet, const TreeCodes& codes, const std::string& leafKind, int levels,
                  model::PackFiles& pack);

/// The same for the sheet Prompts.
void readPrompts(const SheetTable& sheet, const TreeCodes& codes, const std::string& leafKind,
                 model::PackFiles& pack);

} // namespace plumbline::exchange
