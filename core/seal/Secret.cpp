#include "core/seal/Secret.h"

#include <sodium/utils.h>

#include "core/base/File.h"

namespace plumbline::seal {

namespace {

constexpr std::uintmax_t largestPassphraseFile = 64'000;

void wipe(std::string& text) {
    // Capacity, not size: what a text was before it got shorter is wiped too.
    text.resize(text.capacity());
    sodium_memzero(text.data(), text.size());
    text.clear();
}

} // namespace

Secret::Secret(std::string&& text) : m_text(text) {
    wipe(text);
}

Secret::Secret(Secret&& other) noexcept : m_text(other.m_text) {
    wipe(other.m_text);
}

Secret::~Secret() {
    wipe(m_text);
}

Result<Secret> readPassphrase(const std::filesystem::path& file) {
    auto content = readFile(file, largestPassphraseFile);
    if (!content)
        return failed(content);
    std::string line = content->substr(0, content->find_first_of("\r\n"));
    wipe(*content);
    if (line.empty())
        return fail(ErrorCode::PassphraseMissing);
    return Secret(std::move(line));
}

} // namespace plumbline::seal
