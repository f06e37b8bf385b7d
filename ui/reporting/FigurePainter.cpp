#include "ui/reporting/FigurePainter.h"

#include <algorithm>
#include <span>

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include "ui/figures/RatingPie.h"
#include "ui/reporting/Fragments.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/TextBlock.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

using paper::mm;

void paintMark(QPainter& painter, const QRectF& area, const report::RatingMark& mark) {
    if (mark.rated)
        paintRatingPie(painter, area, mark.share, paper::ratingColor(mark.share));
    else
        paintRatingPie(painter, area, std::nullopt, QColor(paper::quiet));
}

namespace {

void drawText(QPainter& painter, const QRectF& area, Qt::Alignment align, const QString& text, QRgb color,
              bool bold = false) {
    painter.setFont(paper::font(paper::Type::Body, bold));
    painter.setPen(QColor(color));
    painter.drawText(area, static_cast<int>(align | Qt::AlignVCenter | Qt::TextSingleLine), text);
}

constexpr double barStep = mm(8), barHeight = mm(4.2), boundRoom = mm(6);

/// The labels have the room their words need; what bars remain is still half of the figure.
double labelsWidth(const report::BarsFigure& figure, double width) {
    const QFontMetricsF words(paper::font(paper::Type::Body));
    double widest = 0;
    for (const report::ScoreBar& bar : figure.bars)
        widest = std::max(widest, words.horizontalAdvance(toQString(bar.label)));
    return std::clamp(widest + mm(3), width * 0.16, width * 0.4);
}

} // namespace

double barsHeight(std::size_t bars) {
    return boundRoom + static_cast<double>(bars) * barStep;
}

void paintBars(QPainter& painter, const BarsItem& item) {
    const report::BarsFigure& figure = *item.figure;
    const QRectF& area = item.area;
    const QFontMetricsF words(paper::font(paper::Type::Body));
    const double left = area.left() + labelsWidth(figure, area.width()),
                 right = area.left() + area.width() * 0.76;
    const double valueRight = area.left() + area.width() * 0.84;
    const double width = right - left;
    double y = area.top() + boundRoom;
    for (const report::ScoreBar& bar : std::span(figure.bars).subspan(item.first, item.count)) {
        const QRectF line(area.left(), y, area.width(), barStep);
        QRectF track(left, line.center().y() - barHeight / 2, width, barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(paper::track));
        painter.drawRect(track);
        track.setWidth(width * std::clamp(bar.value, 0.0, 1.0));
        painter.setBrush(QColor(bar.met ? paper::accent : paper::accentMild));
        painter.drawRect(track);
        drawText(painter, QRectF(line.left(), y, left - line.left(), barStep), Qt::AlignLeft,
                 words.elidedText(toQString(bar.label), Qt::ElideRight, left - line.left() - mm(2)),
                 paper::ink);
        drawText(painter, QRectF(right, y, valueRight - right, barStep), Qt::AlignRight, toQString(bar.shown),
                 paper::ink, true);
        drawText(painter, QRectF(valueRight, y, area.right() - valueRight, barStep), Qt::AlignRight,
                 toQString(bar.note), colorOf(bar.noteTone));
        y += barStep;
    }
    for (const report::BarBound& bound : figure.bounds) {
        const double x = left + width * bound.at;
        painter.setPen(QPen(QColor(paper::warning), mm(0.35), Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, area.top() + boundRoom - mm(0.6)), QPointF(x, y));
        drawText(painter, QRectF(x - mm(40), area.top(), mm(80), boundRoom - mm(1)), Qt::AlignHCenter,
                 toQString(bound.label), paper::warning);
    }
}

void paintQr(QPainter& painter, const QRectF& area, const report::QrCode& code) {
    const double side = area.width() / code.size;
    // One path, so that no viewer shows hair lines between modules.
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill);
    for (int row = 0; row < code.size; ++row)
        for (int column = 0; column < code.size; ++column)
            if (code.modules[static_cast<std::size_t>(row * code.size + column)])
                dark.addRect(QRectF(area.left() + column * side, area.top() + row * side, side, side));
    painter.fillPath(dark, QColor(paper::ink));
}

} // namespace plumbline::ui
