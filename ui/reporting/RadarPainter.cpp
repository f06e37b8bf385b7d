#include <algorithm>
#include <cmath>
#include <numbers>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/reporting/FigurePainter.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/TextBlock.h"

namespace plumbline::ui {

using paper::mm;

namespace {

constexpr double labelGap = mm(3), wordGap = mm(1.2), rowGap = mm(0.3);

/// 0 is the top, clockwise.
QPointF onCircle(QPointF center, double radius, std::size_t axis, std::size_t axes) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(axes);
    return center + radius * QPointF(std::sin(angle), -std::cos(angle));
}

/// Centres of rows `height` apart, in ascending order, as near to `wanted` as can be within top..bottom.
/// Rows that would overlap form a cluster around the mean of what its members want.
std::vector<double> spread(const std::vector<double>& wanted, double height, double top, double bottom) {
    struct Cluster {
        double sum;
        int count;
        [[nodiscard]] double mean() const { return sum / count; }
    };
    std::vector<Cluster> clusters;
    for (const double y : wanted) {
        clusters.push_back({y, 1});
        while (clusters.size() > 1) {
            const Cluster last = clusters.back();
            Cluster& before = clusters[clusters.size() - 2];
            if (last.mean() - before.mean() >= (last.count + before.count) * height / 2)
                break;
            before = {before.sum + last.sum, before.count + last.count};
            clusters.pop_back();
        }
    }
    std::vector<double> rows;
    double lowest = top + height / 2;
    for (const Cluster& cluster : clusters) {
        double y = std::max(cluster.mean() - (cluster.count - 1) * height / 2, lowest);
        for (int i = 0; i < cluster.count; ++i, y += height)
            rows.push_back(y);
        lowest = y;
    }
    double highest = bottom - height / 2;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row, highest -= height)
        *row = std::min(*row, highest);
    return rows;
}

struct Side {
    std::vector<std::size_t> axes; ///< from the top
    bool right = true;
};

void placeSide(RadarGeometry& geometry, const Side& side, double rowHeight, double top, double bottom) {
    const QPointF center = geometry.center;
    const double reach = geometry.radius + labelGap;
    std::vector<double> wanted;
    for (const std::size_t axis : side.axes)
        wanted.push_back(onCircle(center, reach, axis, geometry.labels.size()).y());
    const std::vector<double> rows = spread(wanted, rowHeight, top, bottom);
    for (std::size_t i = 0; i < side.axes.size(); ++i) {
        QRectF& area = geometry.labels[side.axes[i]].area;
        // The nearest corner of the label stays outside the circle.
        const double dy = std::max(0.0, std::abs(rows[i] - center.y()) - rowHeight / 2);
        const double dx = std::max(mm(2.5), std::sqrt(std::max(0.0, reach * reach - dy * dy)));
        area.moveTop(rows[i] - area.height() / 2);
        if (side.right)
            area.moveLeft(center.x() + dx);
        else
            area.moveRight(center.x() - dx);
    }
}

RadarGeometry placed(RadarGeometry geometry, const QRectF& area, double radius) {
    const std::size_t axes = geometry.labels.size();
    const double rowHeight = geometry.labels.front().area.height() + rowGap;
    geometry.radius = radius;
    Side right{{}, true}, left{{}, false};
    double top = area.top(), bottom = area.bottom();
    for (std::size_t i = 0; i < axes; ++i) {
        RadarLabel& label = geometry.labels[i];
        label.tip = onCircle(geometry.center, radius, i, axes);
        if (i == 0) {
            label.area.moveCenter({geometry.center.x(), label.tip.y() - labelGap / 2 - rowHeight / 2});
            top = label.area.bottom() + rowGap;
        } else if (2 * i == axes) {
            label.area.moveCenter({geometry.center.x(), label.tip.y() + labelGap / 2 + rowHeight / 2});
            bottom = label.area.top() - rowGap;
        } else if (2 * i < axes) {
            right.axes.push_back(i);
        } else {
            left.axes.insert(left.axes.begin(), i);
        }
    }
    placeSide(geometry, right, rowHeight, top, bottom);
    placeSide(geometry, left, rowHeight, top, bottom);
    return geometry;
}

bool fits(const RadarGeometry& geometry, const QRectF& area) {
    return std::all_of(geometry.labels.begin(), geometry.labels.end(),
                       [&](const RadarLabel& label) { return area.contains(label.area); });
}

QPolygonF polygonAt(const RadarGeometry& geometry, const std::vector<double>& shares) {
    QPolygonF polygon;
    for (std::size_t i = 0; i < shares.size(); ++i)
        polygon << onCircle(geometry.center, geometry.radius * shares[i], i, shares.size());
    return polygon;
}

void paintLabel(QPainter& painter, const RadarGeometry& geometry, const RadarLabel& label) {
    const bool centred = std::abs(label.area.center().x() - geometry.center.x()) < 1;
    if (!centred) {
        const bool right = label.area.left() > geometry.center.x();
        const double edge = right ? label.area.left() - mm(0.8) : label.area.right() + mm(0.8);
        painter.setPen(QPen(QColor(paper::rule), mm(0.15)));
        painter.drawLine(label.tip, QPointF(edge, label.area.center().y()));
    }
    const auto centerLine = Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setFont(paper::font(paper::Type::Body));
    painter.setPen(QColor(paper::ink));
    painter.drawText(label.area, static_cast<int>(Qt::AlignLeft | centerLine), label.name);
    painter.setFont(paper::font(paper::Type::Body, true));
    painter.setPen(QColor(paper::accent));
    painter.drawText(label.area, static_cast<int>(Qt::AlignRight | centerLine), label.value);
}

} // namespace

RadarGeometry radarGeometry(const report::RadarFigure& figure, const QRectF& area) {
    const QFontMetricsF plain(paper::font(paper::Type::Body)), bold(paper::font(paper::Type::Body, true));
    const double height = paper::leading(paper::Type::Body);
    RadarGeometry geometry;
    geometry.center = area.center();
    for (const report::Axis& axis : figure.axes) {
        RadarLabel label{fromUtf8(axis.label), fromUtf8(axis.shown), {}, {}};
        const double valueWidth = bold.horizontalAdvance(label.value);
        label.name = plain.elidedText(label.name, Qt::ElideRight, area.width() / 3 - valueWidth);
        label.area = QRectF(0, 0, plain.horizontalAdvance(label.name) + wordGap + valueWidth + 2, height);
        geometry.labels.push_back(std::move(label));
    }
    if (geometry.labels.empty())
        return geometry;
    double radius = std::min(area.width(), area.height()) / 2 - height - labelGap;
    RadarGeometry result = placed(geometry, area, radius);
    while (!fits(result, area) && radius > mm(10)) {
        radius -= mm(1);
        result = placed(geometry, area, radius);
    }
    return result;
}

void paintRadar(QPainter& painter, const QRectF& area, const report::RadarFigure& figure) {
    const RadarGeometry geometry = radarGeometry(figure, area);
    const std::size_t axes = figure.axes.size();
    const auto share = [&](double value) { return std::clamp(value / figure.max, 0.0, 1.0); };
    std::vector<double> values;
    for (const report::Axis& axis : figure.axes)
        values.push_back(share(axis.value));
    const QPolygonF shape = polygonAt(geometry, values);

    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(paper::accentSoft));
    painter.drawPolygon(shape);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(paper::hairline), mm(0.2)));
    for (int ring = 1; ring <= figure.max; ++ring)
        painter.drawPolygon(polygonAt(geometry, std::vector<double>(axes, share(ring))));
    for (const RadarLabel& label : geometry.labels)
        painter.drawLine(geometry.center, label.tip);
    if (figure.reference) {
        painter.setPen(QPen(QColor(paper::warning), mm(0.3), Qt::DashLine));
        painter.drawPolygon(polygonAt(geometry, std::vector<double>(axes, share(*figure.reference))));
    }
    painter.setPen(QPen(QColor(paper::accent), mm(0.45), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(paper::accent));
    for (const QPointF& point : shape)
        painter.drawEllipse(point, mm(0.7), mm(0.7));

    painter.setFont(paper::font(paper::Type::Body));
    painter.setPen(QColor(paper::quiet));
    for (int ring = 1; ring <= figure.max; ++ring) {
        const QPointF at = geometry.center - QPointF(mm(1), geometry.radius * share(ring));
        painter.drawText(QRectF(at.x() - mm(8), at.y() - mm(3), mm(8), mm(6)),
                         static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), QString::number(ring));
    }
    for (const RadarLabel& label : geometry.labels)
        paintLabel(painter, geometry, label);
}

} // namespace plumbline::ui
