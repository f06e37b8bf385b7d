#include "core/report/Dates.h"

#include <array>
#include <chrono>
#include <optional>

#include <fmt/format.h>

#include "core/base/Clock.h"
#include "core/base/Text.h"

namespace plumbline::report {

namespace {

struct Day {
    int year, month, day;
};

std::optional<Day> parsed(const std::string& date) {
    if (!isDate(date))
        return std::nullopt;
    const auto parts = split(date, '-');
    return Day{*toInt(parts[0]), *toInt(parts[1]), *toInt(parts[2])};
}

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 7> chineseWeekdays{"星期日", "星期一", "星期二", "星期三",
                                                          "星期四", "星期五", "星期六"};

/// `known` is a later or earlier part of the same span whose year and month need not be said twice.
std::string chinese(const Day& day, const Day* known = nullptr) {
    if (known && known->year == day.year && known->month == day.month)
        return fmt::format("{}日", day.day);
    if (known && known->year == day.year)
        return fmt::format("{}月{}日", day.month, day.day);
    return fmt::format("{}年{}月{}日", day.year, day.month, day.day);
}

std::string english(const Day& day, const Day* known = nullptr) {
    if (known && known->year == day.year && known->month == day.month)
        return fmt::format("{}", day.day);
    const std::string_view month = months[static_cast<std::size_t>(day.month - 1)];
    if (known && known->year == day.year)
        return fmt::format("{} {}", day.day, month);
    return fmt::format("{} {} {}", day.day, month, day.year);
}

unsigned weekdayOf(const Day& day) {
    const std::chrono::year_month_day date{std::chrono::year{day.year},
                                           std::chrono::month{static_cast<unsigned>(day.month)},
                                           std::chrono::day{static_cast<unsigned>(day.day)}};
    return std::chrono::weekday{std::chrono::sys_days{date}}.c_encoding();
}

} // namespace

std::string shownDate(const std::string& day, std::string_view language) {
    const auto date = parsed(day);
    if (!date)
        return day;
    return language == "en" ? english(*date) : chinese(*date);
}

std::string shownWeekday(const std::string& day, std::string_view language) {
    const auto date = parsed(day);
    if (!date)
        return day;
    const unsigned weekday = weekdayOf(*date);
    return language == "en" ? fmt::format("{}, {}", weekdays[weekday], english(*date))
                            : fmt::format("{} {}", chinese(*date), chineseWeekdays[weekday]);
}

std::string shownDates(const std::string& from, const std::string& to, std::string_view language) {
    if (from.empty() || to.empty() || from == to)
        return shownDate(from.empty() ? to : from, language);
    const auto first = parsed(from), last = parsed(to);
    if (!first || !last)
        return shownDate(from, language) + " – " + shownDate(to, language);
    if (language != "en")
        return chinese(*first) + "至" + chinese(*last, &*first);
    const bool sameMonth = first->year == last->year && first->month == last->month;
    return english(*first, &*last) + (sameMonth ? "–" : " – ") + english(*last);
}

} // namespace plumbline::report
