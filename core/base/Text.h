#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// True when `bytes` is well-formed UTF-8 (no surrogates, no overlong forms).
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// `bytes` with each one that is no part of well-formed UTF-8 replaced by U+FFFD.
[[nodiscard]] std::string toValidUtf8(std::string_view bytes);

/// Number of Unicode code points in well-formed UTF-8.
[[nodiscard]] std::size_t codePoints(std::string_view utf8);

/// Splits at every `separator`; an empty text gives one empty part.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

/// Without white space at both ends: ASCII, the space as wide as a Chinese character, and those that come
/// along unseen when text is copied: the space that does not break, and the mark of byte order.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// As one line of at most `most` code points: each run of white space and control characters is one space,
/// and what is left out is marked by an ellipsis.
[[nodiscard]] std::string inOneLine(std::string_view utf8, std::size_t most);

[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// A whole decimal number, nothing before or behind it.
[[nodiscard]] std::optional<int> toInt(std::string_view text);

} // namespace plumbline
