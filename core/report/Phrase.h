#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace plumbline::report {

/// One text of the report in both languages; places for arguments are those of fmt.
struct Phrase {
    std::string_view zh;
    std::string_view en;

    [[nodiscard]] constexpr std::string_view in(std::string_view language) const {
        return language == "en" ? en : zh;
    }
};

/// A name that Chinese words follow: between a Latin letter or digit and a Chinese character stands a space.
[[nodiscard]] inline std::string beforeWords(const std::string& name, std::string_view language) {
    const bool latin = !name.empty() && static_cast<unsigned char>(name.back()) < 0x80;
    return language != "en" && latin ? name + ' ' : name;
}

template <class... Args>
[[nodiscard]] std::string phrase(const Phrase& text, std::string_view language, const Args&... args) {
    return fmt::format(fmt::runtime(text.in(language)), args...);
}

} // namespace plumbline::report
