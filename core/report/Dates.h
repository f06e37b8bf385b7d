#pragma once

#include <string>
#include <string_view>

namespace plumbline::report {

/// A day "2026-09-14" in the language's form; any other text as it is.
[[nodiscard]] std::string shownDate(const std::string& day, std::string_view language);

/// The same with its day of the week.
[[nodiscard]] std::string shownWeekday(const std::string& day, std::string_view language);

/// Two days as one span in the language's form; either may be empty.
[[nodiscard]] std::string shownDates(const std::string& from, const std::string& to,
                                     std::string_view language);

} // namespace plumbline::report
