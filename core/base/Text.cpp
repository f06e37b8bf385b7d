#include "core/base/Text.h"

#include <algorithm>
#include <charconv>

namespace plumbline {

// Unicode, table 3-7.
std::size_t utf8Length(std::string_view s) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
    const unsigned char lead = at(0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                               : (lead & 0xF0) == 0xE0        ? 3
                               : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                              : 0;
    if (length == 0 || s.size() < length)
        return 0;
    const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (at(1) < low || at(1) > high)
        return 0;
    for (std::size_t i = 2; i < length; ++i)
        if ((at(i) & 0xC0) != 0x80)
            return 0;
    return length;
}

char32_t codePointAt(std::string_view character) {
    const auto lead = static_cast<unsigned char>(character[0]);
    char32_t code = character.size() == 1   ? lead
                    : character.size() == 2 ? lead & 0x1Fu
                    : character.size() == 3 ? lead & 0x0Fu
                                            : lead & 0x07u;
    for (const char next : character.substr(1))
        code = code << 6 | (static_cast<unsigned char>(next) & 0x3Fu);
    return code;
}

bool isUtf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t length = utf8Length(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::string toValidUtf8(std::string_view bytes) {
    std::string text;
    while (!bytes.empty()) {
        const std::size_t length = utf8Length(bytes);
        text += length == 0 ? std::string_view("\uFFFD") : bytes.substr(0, length);
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return text;
}

std::size_t codePoints(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

namespace {

/// The bytes of the white space at the beginning; 0 where there is none.
std::size_t spaceAt(std::string_view text) {
    constexpr std::string_view wide[] = {"\u3000", "\u00A0", "\uFEFF", "\u2002", "\u2003", "\u2004",
                                         "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200A",
                                         "\u200B", "\u202F", "\u205F", "\u2060", "\u0085", "\u2028"};
    const char first = text.front();
    if (first == ' ' || (first >= '\t' && first <= '\r'))
        return 1;
    // With these all of them begin.
    if (first != '\xC2' && first != '\xE2' && first != '\xE3' && first != '\xEF')
        return 0;
    const auto* const found = std::find_if(std::begin(wide), std::end(wide),
                                           [&](std::string_view space) { return text.starts_with(space); });
    return found == std::end(wide) ? 0 : found->size();
}

} // namespace

std::string_view trimmed(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = spaceAt(text);
        if (length == 0)
            break;
        text.remove_prefix(length);
    }
    const auto endsInSpaceOf = [&](std::size_t length) {
        return length <= text.size() && spaceAt(text.substr(text.size() - length)) == length;
    };
    for (std::size_t length = 1; length <= 3; ++length)
        if (endsInSpaceOf(length)) {
            text.remove_suffix(length);
            length = 0; // once more
        }
    return text;
}

std::string inOneLine(std::string_view utf8, std::size_t most) {
    constexpr std::string_view wideSpaces[] = {"\u00A0", "\u2028", "\u2029", "\u3000"};
    const auto isSpace = [&](std::string_view character) {
        const auto lead = static_cast<unsigned char>(character.front());
        if (character.size() == 1)
            return lead <= 0x20 || lead == 0x7F;
        const bool control = lead == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
        return control || std::ranges::find(wideSpaces, character) != std::end(wideSpaces);
    };
    std::string line;
    std::size_t cut = 0; // where the ellipsis would go
    std::size_t count = 0;
    bool space = false;
    for (std::string_view rest = utf8; !rest.empty();) {
        const auto character = rest.substr(0, std::max<std::size_t>(utf8Length(rest), 1));
        rest.remove_prefix(character.size());
        if (isSpace(character)) {
            space = !line.empty();
            continue;
        }
        count += space ? 2 : 1;
        if (count > most)
            return line.substr(0, cut) + "…";
        if (space)
            line += ' ';
        line += character;
        space = false;
        if (count < most)
            cut = line.size();
    }
    return line;
}

std::string_view shortened(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80)
        --bytes;
    return text.substr(0, bytes);
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string joined;
    for (const std::string& part : parts) {
        if (&part != &parts.front())
            joined += separator;
        joined += part;
    }
    return joined;
}

std::optional<int> toInt(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

} // namespace plumbline
