#include "ui/figures/RatingPie.h"

#include <algorithm>

#include <QPainter>

namespace plumbline::ui {

void paintRatingPie(QPainter& painter, const QRectF& area, std::optional<double> share, const QColor& color) {
    const double side = std::min(area.width(), area.height());
    const double stroke = side / 9;
    QRectF circle(0, 0, side - stroke, side - stroke);
    circle.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen ring(color, stroke);
    if (!share)
        ring.setDashPattern({1.5, 1.5});
    painter.setPen(ring);
    painter.setBrush(share >= 1.0 ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (share > 0.0 && share < 1.0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(circle, 90 * 16, static_cast<int>(-*share * 360 * 16));
    }
    painter.restore();
}

} // namespace plumbline::ui
