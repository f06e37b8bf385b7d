#pragma once

#include <QColor>

namespace plumbline::ui {

/// What ratings are drawn in, from full to none.
struct RatingColors {
    QColor full;
    QColor most;
    QColor part;
    QColor none;

    /// By its value 0..1.
    [[nodiscard]] QColor of(double value) const;
};

/// From `a` at 0 to `b` at 1.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

/// Level `number` of `count` on one ordered ramp.
[[nodiscard]] QColor levelColor(const QColor& first, const QColor& last, int number, int count);

} // namespace plumbline::ui
