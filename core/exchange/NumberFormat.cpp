#include "core/exchange/NumberFormat.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

namespace plumbline::exchange {

namespace {

using Kind = NumberFormat::Kind;

constexpr double lastDay = 2'958'465; ///< 9999-12-31

/// The first section without what is only shown: quoted and escaped characters, colours, conditions, locales.
/// Elapsed time, "[h]", stays.
std::string tokensOf(std::string_view code) {
    std::string tokens;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';')
            break;
        if (c == '"')
            i = std::min(code.find('"', i + 1), code.size());
        else if (c == '\\' || c == '_' || c == '*')
            ++i;
        else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                tokens += '[';
            i = end;
        } else
            tokens += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return tokens;
}

std::string numberText(double number, int decimals) {
    // Fifteen digits, as spreadsheet programs have: 33.33, not 33.329999999999998.
    std::string text = fmt::format("{:.15g}", number);
    if (decimals == 0 || text.find('e') != std::string::npos)
        return text;
    std::size_t point = text.find('.');
    if (point == std::string::npos) {
        point = text.size();
        text += '.';
    }
    const std::size_t length = point + 1 + static_cast<std::size_t>(decimals);
    if (text.size() < length)
        text.append(length - text.size(), '0');
    return text;
}

std::string timeText(long long seconds) {
    std::string text = fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
    if (seconds % 60 != 0)
        text += fmt::format(":{:02}", seconds % 60);
    return text;
}

std::string dateText(double number, const NumberFormat& format, bool since1904) {
    constexpr long long secondsOfDay = 86'400;
    const auto seconds = static_cast<long long>(std::llround(number * static_cast<double>(secondsOfDay)));
    if (format.kind == Kind::Elapsed)
        return timeText(seconds);
    if (format.kind == Kind::Time)
        return timeText(seconds % secondsOfDay);
    using namespace std::chrono;
    // The calendar of 1900 has a 29 February that never was; the days before it are one behind.
    const long long day = seconds / secondsOfDay;
    const sys_days zero = since1904  ? sys_days(year{1904} / 1 / 1)
                          : day < 60 ? sys_days(year{1899} / 12 / 31)
                                     : sys_days(year{1899} / 12 / 30);
    const year_month_day date(zero + days(day));
    std::string text = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    if (format.kind == Kind::DateTime)
        text += " " + timeText(seconds % secondsOfDay);
    return text;
}

} // namespace

NumberFormat builtinFormat(int id) {
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 2 || id == 4 || id == 39 || id == 40 || id == 43 || id == 44)
        return {Kind::Number, 2};
    if (id == 1 || id == 3 || id == 37 || id == 38 || id == 41 || id == 42)
        return {Kind::Number, 0};
    if (id == 9 || id == 10)
        return {Kind::Percent, id == 9 ? 0 : 2};
    if (id == 22)
        return {Kind::DateTime, 0};
    if (id == 46)
        return {Kind::Elapsed, 0};
    // From 27 on as Chinese, Japanese and Korean programs have them.
    if (within(18, 21) || within(32, 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return {Kind::Time, 0};
    if (within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || id == 57 || id == 58)
        return {Kind::Date, 0};
    return {};
}

NumberFormat parseFormat(std::string_view code) {
    const std::string tokens = tokensOf(code);
    const auto has = [&](std::string_view any) { return tokens.find_first_of(any) != std::string::npos; };
    if (tokens.find("general") != std::string::npos || tokens.find('@') != std::string::npos)
        return {};
    if (has("["))
        return {Kind::Elapsed, 0};
    // With digits too: "mm:ss.0".
    if (has("ydhms")) {
        const bool time = has("hs"), date = has("yd") || (has("m") && !time);
        return {date && time ? Kind::DateTime : date ? Kind::Date : Kind::Time, 0};
    }
    NumberFormat format{has("%") ? Kind::Percent : Kind::Number, 0};
    if (const std::size_t point = tokens.find('.'); point != std::string::npos)
        while (point + 1 + static_cast<std::size_t>(format.decimals) < tokens.size() &&
               tokens[point + 1 + static_cast<std::size_t>(format.decimals)] == '0')
            ++format.decimals;
    return has("0#?") ? format : NumberFormat{};
}

std::string shownNumber(std::string_view raw, const NumberFormat& format, bool since1904) {
    double number = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
    if (error != std::errc() || end != raw.data() + raw.size() || !std::isfinite(number))
        return std::string(raw);
    switch (format.kind) {
    case Kind::General:
    case Kind::Number:
        return numberText(number, format.decimals);
    case Kind::Percent:
        return numberText(number * 100, format.decimals) + "%";
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Time:
    case Kind::Elapsed:
        break;
    }
    return number >= 0 && number <= lastDay ? dateText(number, format, since1904) : numberText(number, 0);
}

} // namespace plumbline::exchange
