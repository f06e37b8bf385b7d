#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// True when `bytes` is well-formed UTF-8 (no surrogates, no overlong forms).
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Length of the well-formed character at the start of a text that is not empty, 0 where there is none.
[[nodiscard]] std::size_t utf8Length(std::string_view text);

/// The code point of one well-formed character.
[[nodiscard]] char32_t codePointAt(std::string_view character);

/// `bytes` with each one that is no part of well-formed UTF-8 replaced by U+FFFD.
[[nodiscard]] std::string toValidUtf8(std::string_view bytes);

/// Number of Unicode code points in well-formed UTF-8.
[[nodiscard]] std::size_t codePoints(std::string_view utf8);

/// Splits at every `separator`; an empty text gives one empty part.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

/// Without white space at both ends: ASCII, spaces of other widths, and what comes along unseen when text is
/// copied: spaces that do not break or have no width, and the mark of byte order.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// As one line of at most `most` code points: each run of white space and control characters is one space,
/// and what is left out is marked by an ellipsis.
[[nodiscard]] std::string inOneLine(std::string_view utf8, std::size_t most);

/// As many whole characters from the start of well-formed UTF-8 as have room in so many bytes.
[[nodiscard]] std::string_view shortened(std::string_view text, std::size_t bytes);

[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// A whole decimal number, nothing before or behind it.
[[nodiscard]] std::optional<int> toInt(std::string_view text);

} // namespace plumbline
