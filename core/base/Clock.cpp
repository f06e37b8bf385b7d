#include "core/base/Clock.h"

#include <algorithm>
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

namespace {

using Milliseconds = chrono::sys_time<chrono::milliseconds>;
using Seconds = chrono::sys_seconds;

/// In the years that have four digits.
Milliseconds bounded(Timestamp at) {
    using namespace chrono;
    constexpr sys_days first{year{1} / January / 2}, last{year{9999} / December / 30};
    return Milliseconds{milliseconds{std::clamp<Timestamp>(at, Milliseconds{first}.time_since_epoch().count(),
                                                           Milliseconds{last}.time_since_epoch().count())}};
}

/// The time of day here, as if it were UTC.
Seconds localTime(Seconds at) {
    const std::time_t seconds = at.time_since_epoch().count();
    const std::tm* const local = std::localtime(&seconds);
    if (!local)
        return at;
    const chrono::year_month_day date{chrono::year{local->tm_year + 1900},
                                      chrono::month{static_cast<unsigned>(local->tm_mon + 1)},
                                      chrono::day{static_cast<unsigned>(local->tm_mday)}};
    return chrono::sys_days{date} + chrono::hours{local->tm_hour} + chrono::minutes{local->tm_min} +
           chrono::seconds{local->tm_sec};
}

/// "UTC+8", "UTC-3:30"
std::string zoneName(chrono::seconds ahead) {
    const auto minutes = chrono::abs(chrono::round<chrono::minutes>(ahead)).count();
    std::string name = "UTC";
    if (minutes > 0)
        name += fmt::format("{}{}", ahead.count() < 0 ? '-' : '+', minutes / 60);
    return minutes % 60 > 0 ? name + fmt::format(":{:02}", minutes % 60) : name;
}

} // namespace

std::string toIso8601(Timestamp at) {
    const Milliseconds time = bounded(at);
    const auto day = chrono::floor<chrono::days>(time);
    const chrono::year_month_day date{day};
    const chrono::hh_mm_ss clock{time - day};
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       clock.hours().count(), clock.minutes().count(), clock.seconds().count(),
                       clock.subseconds().count());
}

std::string toLocalTime(Timestamp at, Precision precision) {
    const Seconds time = chrono::floor<chrono::seconds>(bounded(at)), local = localTime(time);
    const auto day = chrono::floor<chrono::days>(local);
    const chrono::year_month_day date{day};
    const chrono::hh_mm_ss clock{local - day};
    std::string text = fmt::format("{:04}-{:02}-{:02} {:02}:{:02}", static_cast<int>(date.year()),
                                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                                   clock.hours().count(), clock.minutes().count());
    if (precision == Precision::Second)
        text += fmt::format(":{:02}", clock.seconds().count());
    return text + ' ' + zoneName(local - time);
}

bool isDate(const std::string& text) {
    const auto parts = split(text, '-');
    if (parts.size() != 3 || parts[0].size() != 4 || parts[1].size() != 2 || parts[2].size() != 2)
        return false;
    const auto year = toInt(parts[0]), month = toInt(parts[1]), day = toInt(parts[2]);
    constexpr int earliest = 1900;
    if (!year || !month || !day || *year < earliest || *month < 1 || *day < 1)
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
