#include "core/base/FileName.h"

#include <algorithm>
#include <cctype>

#include "core/base/Text.h"
#include "core/base/Unicode.h"

namespace plumbline {

namespace {

/// Room is left for a number before the name and for the folder: file systems take 255 bytes, some that
/// encrypt names 143, and Windows 260 characters for the path as a whole.
constexpr std::size_t maxLength = 140, maxEnding = 20;
constexpr std::string_view nameless = "file";

/// Unseen characters that a name needs none of: those that steer, and those of no width.
bool isUnseen(char32_t code) {
    const auto within = [code](char32_t first, char32_t last) { return code >= first && code <= last; };
    return isSteering(code) || code == 0xAD || code == 0x180E || within(0x200B, 0x200D) ||
           within(0x2060, 0x2065) || code == 0xFEFF;
}

std::string withoutForbidden(std::string_view text) {
    std::string kept;
    while (!text.empty()) {
        const std::string_view character = text.substr(0, utf8Length(text));
        text.remove_prefix(character.size());
        if (isUnseen(codePointAt(character)))
            continue;
        kept += std::string_view("<>:\"|?*").find(character) == std::string_view::npos ? character : "_";
    }
    return kept;
}

/// Windows cuts dots and spaces at the end, Linux hides a name with a dot at its start.
std::string_view withoutEdges(std::string_view text) {
    for (;;) {
        std::string_view cut = trimmed(text);
        while (cut.starts_with('.'))
            cut.remove_prefix(1);
        while (cut.ends_with('.'))
            cut.remove_suffix(1);
        if (cut == text)
            return text;
        text = cut;
    }
}

} // namespace

bool isDeviceName(std::string_view name) {
    std::string word(trimmed(name.substr(0, name.find('.'))));
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    for (const char* device : {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"})
        if (word == device)
            return true;
    if (!word.starts_with("COM") && !word.starts_with("LPT"))
        return false;
    const std::string_view number = std::string_view(word).substr(3);
    for (const char* digit : {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"})
        if (number == digit)
            return true;
    return false;
}

std::string safeFileName(std::string_view name) {
    const auto path = name.find_last_of("/\\");
    const std::string valid = toValidUtf8(path == std::string_view::npos ? name : name.substr(path + 1));
    const std::string clean = withoutForbidden(valid);
    std::string_view whole = withoutEdges(clean);
    const auto dot = whole.rfind('.');
    const std::string_view ending = dot == std::string_view::npos || whole.size() - dot > maxEnding
                                        ? std::string_view()
                                        : whole.substr(dot);
    const std::string_view stem =
        withoutEdges(shortened(whole.substr(0, whole.size() - ending.size()), maxLength - ending.size()));
    std::string safe = std::string(stem.empty() ? nameless : stem) + std::string(ending);
    return isDeviceName(safe) ? "_" + safe : safe;
}

} // namespace plumbline
