#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/Error.h"

namespace plumbline::seal {

/// A passphrase in UTF-8, wiped from memory when it goes.
class Secret {
public:
    /// Takes the text over and wipes what is left of it.
    explicit Secret(std::string&& text);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&&) = delete;
    ~Secret();

    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    std::string m_text;
};

/// The first line of a file, without its end. PassphraseMissing where that is empty.
[[nodiscard]] Result<Secret> readPassphrase(const std::filesystem::path& file);

} // namespace plumbline::seal
