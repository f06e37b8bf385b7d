#pragma once

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QRectF>

/// The look of the printed report: paper, type and colours. Lengths are in units of a tenth of a point, so
/// that fonts have whole pixel sizes and every device scales the same layout.
namespace plumbline::ui::paper {

inline constexpr double unitsPerInch = 720;

[[nodiscard]] constexpr double points(double value) {
    return value * unitsPerInch / 72;
}
/// A pixel of a screen.
inline constexpr double pixel = unitsPerInch / 96;
[[nodiscard]] constexpr double mm(double value) {
    return value * unitsPerInch / 25.4;
}

/// A4.
inline const QSizeF pageSize(mm(210), mm(297));
/// Where the sections stand; head and foot of the page are outside.
inline const QRectF content(mm(22), mm(27), mm(166), mm(245));
/// How far the rules and tints of tables reach into the margins, so that their text stands on the edge of the
/// content like all other text.
inline constexpr double bleed = mm(2);
inline constexpr double headBaseline = mm(17);
inline constexpr double footBaseline = mm(284);
/// Longest line of running text.
inline constexpr double measure = mm(140);

/// Two sizes carry the report; the rest is the cover's.
enum class Type { Body, Title, CoverLine, CoverName, CoverTitle };

/// Chinese and Latin from one family; never the Japanese forms that a fallback would take.
[[nodiscard]] QFont font(Type type, bool bold = false);
/// From one line of `type` to the next.
[[nodiscard]] double leading(Type type);

inline constexpr QRgb ink = 0xFF16202E;
inline constexpr QRgb quiet = 0xFF5B6778;
inline constexpr QRgb hairline = 0xFFD9E0E8;
inline constexpr QRgb rule = 0xFF8A96A5;
inline constexpr QRgb raised = 0xFFF3F6F8;
inline constexpr QRgb track = 0xFFEBEFF3;
inline constexpr QRgb accent = 0xFF0F766E;
inline constexpr QRgb accentMild = 0xFF9CC9C3;
inline constexpr QRgb accentSoft = 0xFFE4F1EF;
inline constexpr QRgb warning = 0xFFB45309;
inline constexpr QRgb warningSoft = 0xFFFDF3E4;

/// Colour of a rating by its value 0..1.
[[nodiscard]] QColor ratingColor(double value);
/// One ordered ramp over the levels, light to strong.
[[nodiscard]] QColor levelColor(int level, int levels);

} // namespace plumbline::ui::paper
