#include "core/base/Unicode.h"

#include <algorithm>
#include <memory>

#include <fmt/format.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/unistr.h>

#include "core/base/Text.h"

namespace plumbline {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF", utf16LittleMark = "\xFF\xFE", utf16BigMark = "\xFE\xFF";

/// A text, or how many bytes of the input were understood.
using Decoded = tl::expected<std::string, std::size_t>;

struct ConverterCloser {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// The bytes from `begin` on.
Decoded convert(std::string_view bytes, std::size_t begin, const char* encoding) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, ConverterCloser> converter(ucnv_open(encoding, &error));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    if (U_FAILURE(error))
        return tl::unexpected<std::size_t>(0);
    std::string text;
    const char* at = bytes.data() + begin;
    const char* const end = bytes.data() + bytes.size();
    char16_t chunk[4096];
    icu::StringByteSink<std::string> sink(&text);
    char16_t pending = 0; // the first half of a character that two chunks share
    do {
        error = U_ZERO_ERROR;
        char16_t* to = chunk;
        if (pending != 0)
            *to++ = std::exchange(pending, u'\0');
        ucnv_toUnicode(converter.get(), &to, std::end(chunk), &at, end, nullptr, true, &error);
        if (to > chunk && U16_IS_LEAD(to[-1]) && error == U_BUFFER_OVERFLOW_ERROR)
            pending = *--to;
        icu::UnicodeString(false, chunk, static_cast<std::int32_t>(to - chunk)).toUTF8(sink);
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(error))
        return tl::unexpected<std::size_t>(static_cast<std::size_t>(at - bytes.data()));
    return text;
}

/// Up to the first byte from `at` on that is no part of well-formed UTF-8.
std::size_t wellFormed(std::string_view bytes, std::size_t at) {
    while (at < bytes.size()) {
        const std::size_t length = utf8Length(bytes.substr(at));
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

/// Whether it is UTF-8 but for a few bytes: where another encoding is read as UTF-8, most fail.
bool isDamagedUtf8(std::string_view bytes) {
    constexpr std::size_t enough = 30, share = 10;
    std::size_t good = 0, bad = 0;
    while (!bytes.empty()) {
        const std::size_t length = utf8Length(bytes);
        good += length > 1 ? length : 0;
        bad += length == 0 ? 1 : 0;
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return good >= enough && bad * share < good;
}

Decoded decode(std::string_view bytes) {
    if (bytes.starts_with(utf16LittleMark))
        return convert(bytes, utf16LittleMark.size(), "UTF-16LE");
    if (bytes.starts_with(utf16BigMark))
        return convert(bytes, utf16BigMark.size(), "UTF-16BE");
    const bool marked = bytes.starts_with(utf8Mark);
    const std::size_t begin = marked ? utf8Mark.size() : 0, sound = wellFormed(bytes, begin);
    if (sound == bytes.size())
        return std::string(bytes.substr(begin));
    if (marked || isDamagedUtf8(bytes))
        return tl::unexpected<std::size_t>(sound);
    return convert(bytes, 0, "gb18030");
}

int lineAt(std::string_view bytes, std::size_t position) {
    const std::string_view before = bytes.substr(0, position);
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

std::string normalized(const icu::Normalizer2* (*form)(UErrorCode&), std::string_view utf8) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* const normalizer = form(error);
    std::string text;
    text.reserve(3 * utf8.size()); // neither NFC nor NFD is longer: no copy of a secret is left behind
    if (U_SUCCESS(error)) {
        icu::StringByteSink<std::string> sink(&text);
        normalizer->normalizeUTF8(0, icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())),
                                  sink, nullptr, error);
    }
    return U_SUCCESS(error) ? text : std::string(utf8);
}

/// As JSON writes a character by number; beyond the first plane in two halves.
std::string escaped(char32_t character) {
    if (character < 0x10000)
        return fmt::format("\\u{:04x}", static_cast<unsigned>(character));
    return fmt::format("\\u{:04x}\\u{:04x}", static_cast<unsigned>(U16_LEAD(character)),
                       static_cast<unsigned>(U16_TRAIL(character)));
}

std::string escapedWhere(std::string_view utf8, bool keepsLines) {
    std::string text;
    text.reserve(utf8.size());
    while (!utf8.empty()) {
        const std::size_t length = utf8Length(utf8);
        const std::string_view character = utf8.substr(0, std::max<std::size_t>(length, 1));
        utf8.remove_prefix(character.size());
        if (length == 0)
            text += "\uFFFD";
        else if (const char32_t code = codePointAt(character);
                 isSteering(code) && !(keepsLines && code == U'\n'))
            text += escaped(code);
        else
            text += character;
    }
    return text;
}

} // namespace

Result<std::string> decodedText(std::string_view bytes, const std::string& name) {
    auto text = decode(bytes);
    if (!text)
        return fail(ErrorCode::NotText, name, std::to_string(lineAt(bytes, text.error())));
    if (const std::size_t nul = text->find('\0'); nul != std::string::npos)
        return fail(ErrorCode::NotText, name, std::to_string(lineAt(*text, nul)));
    return std::move(*text);
}

std::string composed(std::string_view utf8) {
    return normalized([](UErrorCode& error) { return icu::Normalizer2::getNFCInstance(error); }, utf8);
}

std::string decomposed(std::string_view utf8) {
    return normalized([](UErrorCode& error) { return icu::Normalizer2::getNFDInstance(error); }, utf8);
}

std::string folded(std::string_view utf8) {
    return normalized([](UErrorCode& error) { return icu::Normalizer2::getNFKCCasefoldInstance(error); },
                      utf8);
}

bool hasRaised(std::string_view utf8) {
    const icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const int kind = u_getIntPropertyValue(text.char32At(i), UCHAR_DECOMPOSITION_TYPE);
        if (kind == U_DT_SUPER || kind == U_DT_SUB)
            return true;
    }
    return false;
}

bool isSteering(char32_t code) {
    const auto within = [code](char32_t first, char32_t last) { return code >= first && code <= last; };
    return code < 0x20 || within(0x7F, 0x9F) || code == 0x61C || within(0x200E, 0x200F) ||
           within(0x2028, 0x202E) || within(0x2066, 0x206F) || within(0xFFF9, 0xFFFB) ||
           within(0xE0000, 0xE007F);
}

std::string visible(std::string_view utf8) {
    return escapedWhere(utf8, false);
}

std::string visibleLines(std::string_view utf8) {
    return escapedWhere(utf8, true);
}

} // namespace plumbline
