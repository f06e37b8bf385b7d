#include "core/seal/Secret.h"

#include <algorithm>

#include <sodium/utils.h>

#include "core/base/File.h"
#include "core/base/Unicode.h"

namespace plumbline::seal {

namespace {

constexpr std::uintmax_t largestPassphraseFile = 64'000;

void wipe(std::string& text) {
    // Capacity, not size: what a text was before it got shorter is wiped too.
    text.resize(text.capacity());
    sodium_memzero(text.data(), text.size());
    text.clear();
}

std::string firstLine(std::string_view text) {
    return std::string(text.substr(0, text.find_first_of("\r\n")));
}

} // namespace

Secret::Secret(std::string&& text) {
    add(composed(text));
    add(decomposed(text));
    add(std::move(text));
}

Secret::Secret(std::string&& text, std::string&& bytes) : Secret(std::move(text)) {
    add(std::move(bytes));
}

Secret::Secret(Secret&& other) noexcept : m_spellings(std::move(other.m_spellings)) {}

Secret::~Secret() {
    for (std::string& spelling : m_spellings)
        wipe(spelling);
}

void Secret::add(std::string&& spelling) {
    constexpr std::size_t most = 4;
    m_spellings.reserve(most); // so that none is moved, which would leave it where it was
    if (std::find(m_spellings.begin(), m_spellings.end(), spelling) == m_spellings.end())
        m_spellings.push_back(spelling);
    wipe(spelling);
}

Result<Secret> readPassphrase(const std::filesystem::path& file) {
    auto content = readFile(file, largestPassphraseFile);
    if (!content)
        return failed(content);
    auto text = decodedText(*content, toUtf8(file));
    std::string bytes = firstLine(*content);
    std::string line = text ? firstLine(*text) : bytes;
    wipe(*content);
    if (text)
        wipe(*text);
    if (line.empty())
        return fail(ErrorCode::PassphraseMissing);
    return Secret(std::move(line), std::move(bytes));
}

} // namespace plumbline::seal
