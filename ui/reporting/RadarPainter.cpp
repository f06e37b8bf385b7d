#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/reporting/FigurePainter.h"
#include "ui/reporting/Paper.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

using paper::mm;

namespace {

void drawText(QPainter& painter, const QRectF& area, Qt::Alignment align, const QString& text, QRgb color) {
    painter.setPen(QColor(color));
    painter.drawText(area, static_cast<int>(align | Qt::AlignVCenter | Qt::TextDontClip), text);
}

double ringValue(const report::RadarFigure& figure, int ring) {
    return static_cast<double>(figure.max) * ring / figure.rings;
}

/// The name line by line, its value in bold behind the last.
void paintLabel(QPainter& painter, const RadarLayout& layout, const RadarLabel& label, const QString& value) {
    painter.setPen(QPen(QColor(paper::rule), mm(0.15)));
    if (!label.leader.isNull())
        painter.drawLine(label.leader);
    QFont bold = layout.font;
    bold.setBold(true);
    const QFontMetricsF metrics(layout.font);
    QRectF line = label.box;
    line.setHeight(layout.lineHeight);
    painter.setFont(layout.font);
    for (qsizetype i = 0; i + 1 < label.lines.size(); ++i, line.translate(0, layout.lineHeight))
        drawText(painter, line, label.alignment, label.lines[i], paper::ink);
    const QString last = label.lines.back() + QLatin1Char(' ');
    const double nameWidth = metrics.horizontalAdvance(last);
    const double slack = line.width() - nameWidth - QFontMetricsF(bold).horizontalAdvance(value);
    if (label.alignment != Qt::AlignLeft)
        line.translate(label.alignment == Qt::AlignRight ? slack : slack / 2, 0);
    drawText(painter, line, Qt::AlignLeft, last, paper::ink);
    painter.setFont(bold);
    drawText(painter, line.translated(nameWidth, 0), Qt::AlignLeft, value, paper::accent);
}

} // namespace

RadarLayout radarLayout(const report::RadarFigure& figure, const QSizeF& area) {
    QStringList names;
    RadarValues values{{}, true};
    for (const report::Axis& axis : figure.axes) {
        names << toQString(axis.label);
        const QString shown = toQString(axis.shown);
        if (shown.size() > values.widest.size())
            values.widest = shown;
    }
    return layOutRadar(names, paper::font(paper::Type::Body), area, values, paper::pixel);
}

void paintRadar(QPainter& painter, const QRectF& area, const report::RadarFigure& figure) {
    const RadarLayout layout = radarLayout(figure, area.size());
    const auto share = [&](double value) { return std::clamp(value / figure.max, 0.0, 1.0); };
    QPolygonF shape;
    for (std::size_t i = 0; i < figure.axes.size(); ++i)
        shape << layout.point(i, share(figure.axes[i].value));

    painter.save();
    painter.translate(area.topLeft());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(paper::accentSoft));
    painter.drawPolygon(shape);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(paper::hairline), mm(0.2)));
    for (int ring = 1; ring <= figure.rings; ++ring)
        painter.drawPolygon(layout.ring(share(ringValue(figure, ring))));
    for (const QPointF& tip : layout.ring(1))
        painter.drawLine(layout.center, tip);
    if (figure.reference) {
        painter.setPen(QPen(QColor(paper::warning), mm(0.3), Qt::DashLine));
        painter.drawPolygon(layout.ring(share(*figure.reference)));
    }
    painter.setPen(QPen(QColor(paper::accent), mm(0.45), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(paper::accent));
    for (const QPointF& point : shape)
        painter.drawEllipse(point, mm(0.7), mm(0.7));

    painter.setFont(paper::font(paper::Type::Body));
    for (int ring = 1; ring <= figure.rings; ++ring) {
        const double value = ringValue(figure, ring);
        const QPointF at = layout.center - QPointF(mm(1), layout.radius * share(value));
        drawText(painter, QRectF(at.x() - mm(8), at.y() - mm(3), mm(8), mm(6)), Qt::AlignRight,
                 QString::number(value), paper::quiet);
    }
    for (std::size_t i = 0; i < layout.labels.size(); ++i)
        paintLabel(painter, layout, layout.labels[i], toQString(figure.axes[i].shown));
    painter.restore();
}

} // namespace plumbline::ui
