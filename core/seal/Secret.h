#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Error.h"

namespace plumbline::seal {

/// A passphrase, wiped from memory when it goes. The same letters are the same passphrase, however a keyboard
/// composes them and whatever an editor puts around them.
class Secret {
public:
    /// Takes the text, UTF-8, over and wipes what is left of it.
    explicit Secret(std::string&& text);
    /// The same of a text that came as these bytes.
    Secret(std::string&& text, std::string&& bytes);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&&) = delete;
    ~Secret();

    /// Under which new keys are made.
    [[nodiscard]] std::string_view text() const { return m_spellings.front(); }
    /// All under which a key may have been made, `text` first.
    [[nodiscard]] const std::vector<std::string>& spellings() const { return m_spellings; }

private:
    void add(std::string&& spelling);

    std::vector<std::string> m_spellings;
};

/// The first line of a text file, see `decodedText`, without its end. PassphraseMissing where that is empty.
[[nodiscard]] Result<Secret> readPassphrase(const std::filesystem::path& file);

} // namespace plumbline::seal
