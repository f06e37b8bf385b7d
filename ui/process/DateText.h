#pragma once

#include <QString>

#include "ui/session/Session.h"

namespace plumbline::ui {

/// A date as it is kept, "2026-09-14", of what was typed: that, "20260914", "9-14", "9.14" or "9月14日" in
/// the year of the assessment, "t" for today. What is no date stays as it was typed.
[[nodiscard]] QString dateFromTyped(const QString& text, const Session& session);

/// A time of day as it is kept, "09:30", of "9:30", "930" or "9". What is none stays as it was typed.
[[nodiscard]] QString timeFromTyped(const QString& text);

} // namespace plumbline::ui
