#include "core/base/Clock.h"

#include <chrono>
#include <ctime>

#include <fmt/format.h>

#include "core/base/Text.h"

namespace plumbline {

namespace chrono = std::chrono;

Timestamp systemNow() {
    return chrono::duration_cast<chrono::milliseconds>(chrono::system_clock::now().time_since_epoch())
        .count();
}

std::string toIso8601(Timestamp at) {
    const chrono::sys_time<chrono::milliseconds> time{chrono::milliseconds{at}};
    const auto day = chrono::floor<chrono::days>(time);
    const chrono::year_month_day date{day};
    const chrono::hh_mm_ss clock{time - day};
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       clock.hours().count(), clock.minutes().count(), clock.seconds().count(),
                       clock.subseconds().count());
}

std::string toLocalTime(Timestamp at) {
    const std::time_t seconds = chrono::system_clock::to_time_t(
        chrono::system_clock::time_point(chrono::floor<chrono::seconds>(chrono::milliseconds{at})));
    const std::tm* const local = std::localtime(&seconds);
    return local ? fmt::format("{:04}-{:02}-{:02} {:02}:{:02}", local->tm_year + 1900, local->tm_mon + 1,
                               local->tm_mday, local->tm_hour, local->tm_min)
                 : toIso8601(at);
}

bool isDate(const std::string& text) {
    const auto parts = split(text, '-');
    if (parts.size() != 3 || parts[0].size() != 4 || parts[1].size() != 2 || parts[2].size() != 2)
        return false;
    const auto year = toInt(parts[0]), month = toInt(parts[1]), day = toInt(parts[2]);
    if (!year || !month || !day || *month < 1 || *day < 1)
        return false;
    return chrono::year_month_day{chrono::year{*year}, chrono::month{static_cast<unsigned>(*month)},
                                  chrono::day{static_cast<unsigned>(*day)}}
        .ok();
}

bool isTime(const std::string& text) {
    const auto parts = split(text, ':');
    if (parts.size() != 2 || parts[0].size() != 2 || parts[1].size() != 2)
        return false;
    const auto hour = toInt(parts[0]), minute = toInt(parts[1]);
    return hour && minute && *hour >= 0 && *hour < 24 && *minute >= 0 && *minute < 60;
}

Result<void> checkMoment(const std::string& text) {
    const auto space = text.find(' ');
    const std::string day = text.substr(0, space);
    if (!day.empty() && !isDate(day))
        return fail(ErrorCode::InvalidDate, day);
    const std::string time = space == std::string::npos ? std::string() : text.substr(space + 1);
    return time.empty() || isTime(time) ? Result<void>() : fail(ErrorCode::InvalidTime, time);
}

} // namespace plumbline
