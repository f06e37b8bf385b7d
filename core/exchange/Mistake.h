#pragma once

#include <string>
#include <vector>

#include "core/base/Error.h"

namespace plumbline::exchange {

/// Something wrong in a table that people fill in, or something else to be known of it.
struct Mistake {
    std::string place; ///< "Tree!C12" of a workbook, "line 12" of a text; empty: the whole
    Error error;
    bool operator==(const Mistake&) const = default;
};

/// As many are collected of one table.
inline constexpr std::size_t mostMistakes = 10'000;

/// As much of what stands in a cell as a sentence bears.
[[nodiscard]] std::string inSentence(const std::string& text);

/// The first of some names, as much as a sentence bears.
[[nodiscard]] std::string firstOf(const std::vector<std::string>& names);

/// Adds one, unless there are enough; its arguments are shortened.
void addMistake(std::vector<Mistake>& mistakes, std::string place, Error error);

} // namespace plumbline::exchange
