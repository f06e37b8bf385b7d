#pragma once

#include <QColor>
#include <QFont>

class QApplication;

namespace plumbline::ui {

/// The colours of the workbench, one set for light and one for dark. Colour only where it means something;
/// what it means is always said in words or shape too.
struct Theme {
    enum class Mode { System, Light, Dark };

    QColor window;  ///< behind the cards
    QColor surface; ///< cards, sheet, side panels
    QColor raised;  ///< table heads
    QColor line;    ///< hair lines
    QColor track;   ///< empty part of a bar
    QColor text;
    QColor muted;      ///< secondary text, at least 4.5 : 1 on surface
    QColor accent;     ///< where one is, what is met
    QColor accentSoft; ///< fill under the accent
    QColor warning;    ///< bounds and what is missing
    QColor warningSoft;
    QColor danger;
    bool dark = false;

    /// Colour of a rating by its value 0..1; negative: unrated.
    [[nodiscard]] QColor rating(double value) const;
    /// Colour of level `number` of `count`: one ordered ramp, light to strong, safe for colour-blind eyes.
    [[nodiscard]] QColor level(int number, int count) const;

    [[nodiscard]] static const Theme& current();
    /// Style, palette and fonts for the whole program; may be called again to switch.
    static void apply(QApplication& app, Mode mode);
    [[nodiscard]] static Mode mode();
};

/// The program's type: body is the application font; small for secondary text; title for headings.
[[nodiscard]] QFont bodyFont();
[[nodiscard]] QFont strongFont();
[[nodiscard]] QFont smallFont();
[[nodiscard]] QFont titleFont();

/// The grid: distances are multiples of it.
inline constexpr int grid = 8;

} // namespace plumbline::ui
