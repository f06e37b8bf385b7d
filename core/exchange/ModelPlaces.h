#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "core/exchange/SheetTable.h"

namespace plumbline::exchange {

/// A cell of a model's workbook by the id of its column.
struct SourceCell {
    const SheetTable* table = nullptr;
    int row = 0;
    std::string column; ///< empty: the row as a whole
};

/// The cell that says what stands at a place of a model.json made from the sheets: `pointer` as JSON has it,
/// "/tree/0/name/zh_CN", or as near to it as can be told. None where it is the model as a whole.
[[nodiscard]] std::optional<SourceCell> sourceOf(const std::map<std::string_view, SheetTable>& tables,
                                                 const nlohmann::ordered_json& model,
                                                 std::string_view pointer);

} // namespace plumbline::exchange
