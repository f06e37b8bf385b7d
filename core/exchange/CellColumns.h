#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/exchange/HeadedTable.h"
#include "core/exchange/ModelWords.h"

/// The columns in which tables of ratings and of wordings say of which cell they speak. What is wrong in one
/// is said once, and nothing is given for it.
namespace plumbline::exchange::columns {

inline const std::string part = "part", item = "item", level = "level";

[[nodiscard]] std::vector<KnownColumn> ofCells(const ModelWords& words);

/// Of the two that name an item the one to complain of.
[[nodiscard]] inline const std::string& ofItem(const HeadedTable& table) {
    return table.has(item) ? item : part;
}

[[nodiscard]] std::optional<model::ItemId> itemIn(const HeadedTable& table, int row, const ModelWords& words);
[[nodiscard]] std::optional<int> levelIn(const HeadedTable& table, int row, const ModelWords& words);

/// A value that a function of ModelWords made of what stands in a column.
template <class T>
[[nodiscard]] std::optional<T> taken(const HeadedTable& table, int row, const std::string& column,
                                     const Result<T>& value) {
    if (value)
        return *value;
    table.complain(row, column, value.error());
    return std::nullopt;
}

} // namespace plumbline::exchange::columns
