#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/exchange/SheetTable.h"

namespace plumbline::exchange {

/// Reads the sheet Process into `model`. A sheet that is not there or has no rows leaves the model without
/// one, and so with the plain process.
void readProcess(const SheetTable& sheet, nlohmann::ordered_json& model);

} // namespace plumbline::exchange
