#pragma once

#include <QString>

namespace plumbline::ui {

/// A date as it is kept, "2026-09-14", of what was typed: that, "20260914", "9/14/2026", "9-14", "0914",
/// "9.14" or "9月14日" in the year of `near`, else in this one, "t" for today. With a first day, "17" is the
/// 17th that comes next from it on, and no date is half a year before it. What is no date, or might be two
/// ("914", "9/8/2026"), stays as it was typed.
[[nodiscard]] QString dateFromTyped(const QString& text, const QString& near, const QString& firstDay = {});

/// A time of day as it is kept, "09:30", of "9:30", "930", "9", "9点30分", "14:00:00" or "2 pm". What is
/// none stays as it was typed.
[[nodiscard]] QString timeFromTyped(const QString& text);

/// A date, or a date and a time, "2026-09-14 10:30", as they are kept; a time alone is one of `near`. What is
/// none stays as it was typed.
[[nodiscard]] QString momentFromTyped(const QString& text, const QString& near);

} // namespace plumbline::ui
