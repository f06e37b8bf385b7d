#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace plumbline::model {

/// One text in several languages ("zh_CN", "en").
struct LocalText {
    std::map<std::string, std::string, std::less<>> byLanguage;

    /// The text in `language`, else in any language there is.
    [[nodiscard]] const std::string& in(std::string_view language) const;
    bool operator==(const LocalText&) const = default;
};

} // namespace plumbline::model
