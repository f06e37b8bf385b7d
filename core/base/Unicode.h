#pragma once

#include <string>
#include <string_view>

#include "core/base/Error.h"

namespace plumbline {

/// What bytes from outside say, as UTF-8 without a mark: UTF-8 or UTF-16 where a mark says so, else UTF-8
/// where all of it is well formed, else GB18030, in which Chinese systems save text. NotText (`name`, line)
/// where it is none of these or holds a NUL; so is UTF-8 with a few bytes damaged, which GB18030 would make
/// other words of.
[[nodiscard]] Result<std::string> decodedText(std::string_view bytes, const std::string& name);

/// The same letters in the one spelling that has them composed (NFC), whatever the keyboard made.
[[nodiscard]] std::string composed(std::string_view utf8);
/// The same letters with their accents apart (NFD).
[[nodiscard]] std::string decomposed(std::string_view utf8);

/// For comparing only: without difference of case, of full and half width and the like (NFKC), and of what
/// is not seen.
[[nodiscard]] std::string folded(std::string_view utf8);

/// Whether a text has a character that is another one raised or lowered, such as ².
[[nodiscard]] bool hasRaised(std::string_view utf8);

/// Characters that steer what shows text instead of being seen: control characters, direction of writing,
/// line ends beside those of ASCII, tags. A line break and a tab are among them.
[[nodiscard]] bool isSteering(char32_t character);

/// A text on one line that steers nothing: each steering character stands as `\u001b`, as in JSON.
[[nodiscard]] std::string visible(std::string_view utf8);

/// The same, but for line breaks, which stay.
[[nodiscard]] std::string visibleLines(std::string_view utf8);

} // namespace plumbline
