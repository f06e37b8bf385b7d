#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include <QPainter>

#include "ui/reporting/FigurePainter.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/TextBlock.h"

namespace plumbline::ui {

using paper::mm;

namespace {

constexpr double labelGap = mm(3), rowGap = mm(0.3);
/// A longer name goes on two lines.
constexpr double labelWidth = mm(41);

/// 0 is the top, clockwise.
QPointF onCircle(QPointF center, double radius, std::size_t axis, std::size_t axes) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(axes);
    return center + radius * QPointF(std::sin(angle), -std::cos(angle));
}

/// Tops of labels of the given heights, in order and without touching, each as near to where its centre is
/// wanted as can be. With the room that the labels above take up put aside, this is an isotonic regression:
/// neighbours out of order share their mean.
std::vector<double> spread(const std::vector<double>& wanted, const std::vector<double>& heights, double top,
                           double bottom) {
    struct Cluster {
        double sum;
        int count;
        [[nodiscard]] double mean() const { return sum / count; }
    };
    std::vector<Cluster> clusters;
    double above = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        clusters.push_back({wanted[i] - heights[i] / 2 - above, 1});
        above += heights[i] + rowGap;
        while (clusters.size() > 1 && clusters.back().mean() < clusters[clusters.size() - 2].mean()) {
            clusters[clusters.size() - 2].sum += clusters.back().sum;
            clusters[clusters.size() - 2].count += clusters.back().count;
            clusters.pop_back();
        }
    }
    std::vector<double> tops;
    above = 0;
    const double room = std::accumulate(heights.begin(), heights.end(), rowGap * (heights.size() - 1.0));
    for (const Cluster& cluster : clusters)
        for (int i = 0; i < cluster.count; ++i) {
            tops.push_back(std::clamp(cluster.mean(), top, std::max(top, bottom - room)) + above);
            above += heights[tops.size() - 1] + rowGap;
        }
    return tops;
}

struct Side {
    std::vector<std::size_t> axes; ///< from the top
    bool right = true;
};

void placeSide(RadarGeometry& geometry, const Side& side, double top, double bottom) {
    const QPointF center = geometry.center;
    const double reach = geometry.radius + labelGap;
    std::vector<double> wanted, heights;
    for (const std::size_t axis : side.axes) {
        wanted.push_back(onCircle(center, reach, axis, geometry.labels.size()).y());
        heights.push_back(geometry.labels[axis].area.height());
    }
    const std::vector<double> tops = spread(wanted, heights, top, bottom);
    for (std::size_t i = 0; i < side.axes.size(); ++i) {
        QRectF& area = geometry.labels[side.axes[i]].area;
        area.moveTop(tops[i]);
        // The nearest corner of the label stays outside the circle.
        const double dy = std::max(0.0, std::abs(area.center().y() - center.y()) - area.height() / 2);
        const double dx = std::max(mm(2.5), std::sqrt(std::max(0.0, reach * reach - dy * dy)));
        if (side.right)
            area.moveLeft(center.x() + dx);
        else
            area.moveRight(center.x() - dx);
    }
}

RadarGeometry placed(RadarGeometry geometry, const QRectF& area, double radius) {
    const std::size_t axes = geometry.labels.size();
    geometry.radius = radius;
    Side right{{}, true}, left{{}, false};
    double top = area.top(), bottom = area.bottom();
    for (std::size_t i = 0; i < axes; ++i) {
        FigureLabel& label = geometry.labels[i];
        const double away = (labelGap + label.area.height()) / 2;
        label.tip = onCircle(geometry.center, radius, i, axes);
        if (i == 0) {
            label.area.moveCenter(label.tip - QPointF(0, away));
            top = label.area.bottom() + rowGap;
        } else if (2 * i == axes) {
            label.area.moveCenter(label.tip + QPointF(0, away));
            bottom = label.area.top() - rowGap;
        } else if (2 * i < axes) {
            right.axes.push_back(i);
        } else {
            left.axes.insert(left.axes.begin(), i);
        }
    }
    placeSide(geometry, right, top, bottom);
    placeSide(geometry, left, top, bottom);
    return geometry;
}

bool fits(const RadarGeometry& geometry, const QRectF& area) {
    return std::all_of(geometry.labels.begin(), geometry.labels.end(),
                       [&](const FigureLabel& label) { return area.contains(label.area); });
}

QPolygonF polygonAt(const RadarGeometry& geometry, const std::vector<double>& shares) {
    QPolygonF polygon;
    for (std::size_t i = 0; i < shares.size(); ++i)
        polygon << onCircle(geometry.center, geometry.radius * shares[i], i, shares.size());
    return polygon;
}

TextStyle labelStyle(const FigureLabel& label, Qt::Alignment align) {
    TextStyle style;
    style.align = align;
    style.boldFrom = label.nameLength;
    style.boldLength = static_cast<int>(label.text.size()) - label.nameLength;
    style.boldColor = paper::accent;
    return style;
}

void paintLabel(QPainter& painter, const RadarGeometry& geometry, const FigureLabel& label) {
    const double off = label.area.center().x() - geometry.center.x();
    const bool centred = std::abs(off) < 1;
    if (!centred) {
        const double edge = off > 0 ? label.area.left() - mm(0.8) : label.area.right() + mm(0.8);
        painter.setPen(QPen(QColor(paper::rule), mm(0.15)));
        painter.drawLine(label.tip, QPointF(edge, label.area.center().y()));
    }
    const Qt::Alignment align = centred ? Qt::AlignHCenter : off > 0 ? Qt::AlignLeft : Qt::AlignRight;
    const TextBlock text(label.text, label.area.width(), labelStyle(label, align));
    painter.setPen(QColor(paper::ink));
    for (int i = 0; i < text.lineCount(); ++i) {
        const TextItem line = text.line(i, label.area.topLeft() + QPointF(0, i * text.leading()));
        line.layout->lineAt(line.line).draw(&painter, line.at);
    }
}

} // namespace

RadarGeometry radarGeometry(const report::RadarFigure& figure, const QRectF& area) {
    RadarGeometry geometry;
    geometry.center = area.center();
    for (const report::Axis& axis : figure.axes) {
        FigureLabel label;
        const QString name = fromUtf8(axis.label);
        label.nameLength = static_cast<int>(name.size());
        label.text = name + QChar::Nbsp + fromUtf8(axis.shown);
        const TextBlock text(label.text, labelWidth, labelStyle(label, Qt::AlignLeft));
        label.area = QRectF(0, 0, text.naturalWidth() + 2, text.height());
        geometry.labels.push_back(std::move(label));
    }
    if (geometry.labels.empty())
        return geometry;
    double radius =
        std::min(area.width(), area.height()) / 2 - labelGap - geometry.labels.front().area.height();
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
    for (const FigureLabel& label : geometry.labels)
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
    for (const FigureLabel& label : geometry.labels)
        paintLabel(painter, geometry, label);
}

} // namespace plumbline::ui
