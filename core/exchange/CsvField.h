#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plumbline::exchange {

// Spreadsheet programs run a field as a formula that begins with = + - @, also after blanks and in full
// width. In front of such a field an apostrophe is written, which is taken off when it is read.

/// A text as it is written into a field.
[[nodiscard]] std::string guarded(std::string text);
/// What `guarded` was given; any other text stays as it is.
[[nodiscard]] std::string unguarded(std::string text);

/// A record as RFC 4180 has it, guarded, without the end of its line. What steers a terminal instead of being
/// seen stands as `visibleLines` has it.
[[nodiscard]] std::string csvRow(const std::vector<std::string>& fields);

} // namespace plumbline::exchange
