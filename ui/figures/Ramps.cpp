#include "ui/figures/Ramps.h"

#include <algorithm>

namespace plumbline::ui {

QColor RatingColors::of(double value) const {
    if (value >= 1)
        return full;
    if (value > 0.65)
        return most;
    return value > 0 ? part : none;
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [&](int x, int y) { return static_cast<int>(x + (y - x) * share + 0.5); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QColor levelColor(const QColor& first, const QColor& last, int number, int count) {
    return mixed(first, last, count > 1 ? std::clamp((number - 1.0) / (count - 1.0), 0.0, 1.0) : 1.0);
}

} // namespace plumbline::ui
