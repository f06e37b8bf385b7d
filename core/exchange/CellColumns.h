#pragma once

#include <string>
#include <vector>

#include "core/exchange/HeadedTable.h"
#include "core/exchange/ModelWords.h"

/// The columns in which tables of ratings and of wordings say of which cell they speak.
namespace plumbline::exchange::columns {

inline const std::string part = "part", item = "item", level = "level";

[[nodiscard]] inline std::vector<KnownColumn> ofCells(const ModelWords& words) {
    return {
        {part, words.partHeads()},
        {item, {"item", "分项", "分项序号", "分项名称", "item number", "item name", "item no", "分项编号"}},
        {level, {"level", "等级", "级别", "成熟度等级", "能力等级"}}};
}

} // namespace plumbline::exchange::columns
