#include "ui/reporting/FigurePainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/reporting/Fragments.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/TextBlock.h"

namespace plumbline::ui {

using paper::mm;

void paintMark(QPainter& painter, const QRectF& area, const report::RatingMark& mark) {
    const double stroke = area.width() / 9;
    const QRectF circle = area.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const QColor color = mark.rated ? paper::ratingColor(mark.share) : QColor(paper::quiet);
    QPen ring(color, stroke);
    if (!mark.rated)
        ring.setDashPattern({1.5, 1.5});
    painter.setPen(ring);
    painter.setBrush(mark.share >= 1 ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (mark.share > 0 && mark.share < 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(circle, 90 * 16, static_cast<int>(-mark.share * 360 * 16));
    }
}

namespace {

void drawText(QPainter& painter, const QRectF& area, Qt::Alignment align, const QString& text, QRgb color,
              bool bold = false) {
    painter.setFont(paper::font(paper::Type::Body, bold));
    painter.setPen(QColor(color));
    painter.drawText(area, static_cast<int>(align | Qt::AlignVCenter | Qt::TextSingleLine), text);
}

} // namespace

namespace {

constexpr double barStep = mm(8), barHeight = mm(4.2), boundRoom = mm(6);

} // namespace

double levelBarsHeight(const report::LevelBarsFigure& figure) {
    return boundRoom + static_cast<double>(figure.bars.size()) * barStep;
}

void paintLevelBars(QPainter& painter, const QRectF& area, const report::LevelBarsFigure& figure) {
    const double left = area.left() + area.width() * 0.25, right = area.left() + area.width() * 0.76;
    const double valueRight = area.left() + area.width() * 0.84;
    const double width = right - left;
    double y = area.top() + boundRoom;
    for (const report::LevelBar& bar : figure.bars) {
        const QRectF line(area.left(), y, area.width(), barStep);
        QRectF track(left, line.center().y() - barHeight / 2, width, barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(paper::track));
        painter.drawRect(track);
        track.setWidth(width * std::clamp(bar.value, 0.0, 1.0));
        painter.setBrush(QColor(bar.met ? paper::accent : paper::accentMild));
        painter.drawRect(track);
        drawText(painter, QRectF(line.left(), y, left - line.left(), barStep), Qt::AlignLeft,
                 fromUtf8(bar.label), paper::ink);
        drawText(painter, QRectF(right, y, valueRight - right, barStep), Qt::AlignRight, fromUtf8(bar.shown),
                 paper::ink, true);
        drawText(painter, QRectF(valueRight, y, area.right() - valueRight, barStep), Qt::AlignRight,
                 fromUtf8(bar.note), colorOf(bar.noteTone));
        y += barStep;
    }
    const double bound = left + width * figure.bound;
    painter.setPen(QPen(QColor(paper::warning), mm(0.35), Qt::DashLine, Qt::FlatCap));
    painter.drawLine(QPointF(bound, area.top() + boundRoom - mm(0.6)), QPointF(bound, y));
    drawText(painter, QRectF(bound - mm(40), area.top(), mm(80), boundRoom - mm(1)), Qt::AlignHCenter,
             fromUtf8(figure.boundLabel), paper::warning);
}

} // namespace plumbline::ui
