#pragma once

#include <string>
#include <string_view>

namespace plumbline::exchange {

/// How a cell of a workbook shows a number, as far as that tells what the number means (ECMA-376, 18.8.30).
struct NumberFormat {
    enum class Kind { General, Number, Percent, Date, DateTime, Time, Elapsed };
    Kind kind = Kind::General;
    int decimals = 0; ///< that are always shown
    bool operator==(const NumberFormat&) const = default;
};

/// The format of a number that every workbook knows; General for one that none does.
[[nodiscard]] NumberFormat builtinFormat(int id);
/// The format of a code such as `0.0%` or `yyyy"年"m"月"`: that of its first section.
[[nodiscard]] NumberFormat parseFormat(std::string_view code);

/// The number as text, with the digits that are shown but none taken away: "33.33", "5.10", "35%",
/// "2026-09-14", "2026-09-14 10:30", "10:30". Days count from 1900, or from 1904. What is no number stays.
[[nodiscard]] std::string shownNumber(std::string_view raw, const NumberFormat& format, bool since1904);

} // namespace plumbline::exchange
