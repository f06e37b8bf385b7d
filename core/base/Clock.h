#pragma once

#include <functional>
#include <string>

#include "core/base/Error.h"

namespace plumbline {

/// Milliseconds since 1970-01-01T00:00:00Z.
using Timestamp = long long;

/// Where the program takes the time from; tests and the demo bring their own.
using Clock = std::function<Timestamp()>;

[[nodiscard]] Timestamp systemNow();

/// "2026-09-14T01:02:03.456Z". What a damaged file says beyond the years 1 to 9999 is shown as their ends.
[[nodiscard]] std::string toIso8601(Timestamp at);

/// At this place, with its zone: "2026-09-14 09:02 UTC+8", or with the seconds; bounded like `toIso8601`.
enum class Precision { Minute, Second };
[[nodiscard]] std::string toLocalTime(Timestamp at, Precision precision = Precision::Minute);

/// A calendar day "2026-09-14"; false for anything else, 31 February included.
[[nodiscard]] bool isDate(const std::string& text);

/// A time of day "09:05".
[[nodiscard]] bool isTime(const std::string& text);

/// A day, or a day and a time of day as in "2026-09-14 10:30"; nothing is right too (InvalidDate,
/// InvalidTime).
[[nodiscard]] Result<void> checkMoment(const std::string& text);

} // namespace plumbline
