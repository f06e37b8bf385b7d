#include "ui/charts/RadarChart.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QAreaSeries>
#include <QChartView>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPainter>
#include <QPolarChart>
#include <QScatterSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include "ui/support/Theme.h"

namespace plumbline::ui {

/// Rings and spokes as straight lines, below the series: a polar chart's own grid is made of circles.
class RadarFrame : public QGraphicsItem {
public:
    RadarFrame() { setZValue(-1); }
    void setLayout(const RadarLayout* layout, int rings, const QRectF& bounds) {
        prepareGeometryChange();
        m_layout = layout;
        m_rings = rings;
        m_bounds = bounds;
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        if (!m_layout)
            return;
        const Theme& theme = Theme::current();
        painter->setPen(QPen(theme.dark ? theme.line.lighter(125) : theme.line.darker(104), 1));
        painter->setBrush(Qt::NoBrush);
        for (int k = 1; k <= m_rings; ++k)
            painter->drawPolygon(m_layout->ring(static_cast<double>(k) / m_rings));
        for (const QPointF& tip : m_layout->ring(1))
            painter->drawLine(m_layout->center, tip);
    }

private:
    const RadarLayout* m_layout = nullptr;
    int m_rings = 0;
    QRectF m_bounds;
};

/// The names around the plot, with leaders. Chart axes can neither wrap their labels nor keep them apart.
class RadarLabels : public QGraphicsItem {
public:
    void setLayout(const RadarLayout* layout, const QRectF& bounds) {
        prepareGeometryChange();
        m_layout = layout;
        m_bounds = bounds;
    }
    void setValues(const QStringList& values) {
        m_values = values;
        update();
    }
    void setCurrent(int axis) {
        m_current = axis;
        update();
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        if (!m_layout)
            return;
        const Theme& theme = Theme::current();
        painter->setFont(m_layout->font);
        for (std::size_t i = 0; i < m_layout->labels.size(); ++i) {
            const RadarLabel& label = m_layout->labels[i];
            painter->setPen(QPen(theme.muted, 0.5));
            if (!label.leader.isNull())
                painter->drawLine(label.leader);
            const bool current = static_cast<int>(i) == m_current;
            painter->setPen(current ? theme.accent : theme.text);
            paintLines(*painter, label, m_values.value(static_cast<int>(i)));
            if (current) {
                painter->setPen(QPen(theme.accent, 1));
                painter->drawLine(label.box.bottomLeft(), label.box.bottomRight());
            }
        }
    }

private:
    void paintLines(QPainter& painter, const RadarLabel& label, const QString& value) const {
        QRectF line = label.box;
        line.setHeight(m_layout->lineHeight);
        for (const QString& text : value.isEmpty() ? label.lines : label.lines + QStringList(value)) {
            painter.drawText(line, static_cast<int>(label.alignment) | Qt::AlignVCenter | Qt::TextDontClip,
                             text);
            line.translate(0, m_layout->lineHeight);
        }
    }

    const RadarLayout* m_layout = nullptr;
    QRectF m_bounds;
    QStringList m_values; ///< the line below each name, where there is one
    int m_current = -1;
};

namespace {

/// A closed polygon with one corner per axis at `value`.
QList<QPointF> ring(int axes, double value) {
    QList<QPointF> points;
    for (int i = 0; i <= axes; ++i)
        points.append({static_cast<double>(i), value});
    return points;
}

/// The chart reaches a little beyond the outer ring, since it cuts lines that run along its edge.
constexpr double overhang = 1.05;

QValueAxis* hiddenAxis(QObject* parent) {
    auto* axis = new QValueAxis(parent);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    return axis;
}

} // namespace

RadarChart::RadarChart(QWidget* parent)
    : QWidget(parent),
      m_chart(new QPolarChart),
      m_view(new QChartView(m_chart, this)),
      m_angular(hiddenAxis(this)),
      m_radial(hiddenAxis(this)),
      m_reference(new QLineSeries(this)),
      m_values(new QLineSeries(this)),
      m_outline(new QLineSeries(this)),
      m_area(new QAreaSeries(this)),
      m_points(new QScatterSeries(this)),
      m_frame(new RadarFrame),
      m_labels(new RadarLabels) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addAxis(m_angular, QPolarChart::PolarOrientationAngular);
    m_chart->addAxis(m_radial, QPolarChart::PolarOrientationRadial);
    m_area->setUpperSeries(m_values);
    // What is added later lies above.
    addSeries(m_area);
    addSeries(m_reference);
    addSeries(m_outline);
    addSeries(m_points);
    m_points->setMarkerSize(8);
    m_view->scene()->addItem(m_frame);
    m_view->scene()->addItem(m_labels);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    color();
}

void RadarChart::addSeries(QAbstractSeries* series) {
    m_chart->addSeries(series);
    series->attachAxis(m_angular);
    series->attachAxis(m_radial);
}

void RadarChart::setData(const RadarData& data) {
    if (data == m_data)
        return;
    const auto sameName = [](const RadarAxis& a, const RadarAxis& b) { return a.name == b.name; };
    const bool sameNames = std::ranges::equal(data.axes, m_data.axes, sameName);
    const bool sameFrame = sameNames && data.rings == m_data.rings && data.max == m_data.max;
    m_data = data;
    drawValues();
    describe();
    if (!sameFrame) {
        m_current = -1;
        layOut();
    }
}

void RadarChart::drawValues() {
    m_angular->setRange(0, std::max(axisCount(), 1));
    QList<QPointF> points;
    for (int i = 0; i < axisCount(); ++i)
        points.append({static_cast<double>(i),
                       std::clamp(m_data.axes[static_cast<std::size_t>(i)].value, 0.0, m_data.max)});
    m_points->replace(points);
    if (!points.isEmpty())
        points.append({static_cast<double>(axisCount()), points.front().y()});
    m_values->replace(points);
    m_outline->replace(points);
    QStringList shown;
    for (const RadarAxis& axis : m_data.axes)
        shown.append(axis.shown);
    m_labels->setValues(showsValues() ? shown : QStringList());
    m_reference->replace(m_data.reference ? ring(axisCount(), *m_data.reference) : QList<QPointF>());
}

void RadarChart::describe() {
    QStringList parts;
    for (const RadarAxis& axis : m_data.axes)
        parts.append(tr("%1: %2").arg(axis.name, axis.shown));
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

void RadarChart::color() {
    const Theme& theme = Theme::current();
    QColor fill = theme.accent;
    fill.setAlphaF(theme.dark ? 0.22F : 0.16F);
    m_area->setBrush(fill);
    m_area->setPen(Qt::NoPen);
    m_outline->setPen(QPen(theme.accent, 2));
    m_points->setBrush(theme.accent);
    m_points->setPen(QPen(theme.surface, 1));
    m_reference->setPen(QPen(theme.warning, 1.5, Qt::DashLine));
}

std::vector<double> RadarChart::seriesValues() const {
    std::vector<double> values;
    for (int i = 0; i < axisCount(); ++i)
        values.push_back(m_values->at(i).y());
    return values;
}

bool RadarChart::showsValues() const {
    constexpr int most = 8;
    return axisCount() <= most;
}

QSize RadarChart::sizeHint() const {
    return {m_data.axes.size() > 12 ? 520 : 320, 320};
}

QSize RadarChart::minimumSizeHint() const {
    return m_data.axes.size() > 12 ? QSize(300, 240) : QSize(220, 180);
}

void RadarChart::layOut() {
    QStringList names;
    for (const RadarAxis& axis : m_data.axes)
        names.append(axis.name);
    m_layout =
        layOutRadar(names, smallFont(), size(), {showsValues() ? QStringLiteral("0.00") : QString(), false});
    m_view->scene()->setSceneRect(rect());
    m_labels->setLayout(&m_layout, rect());
    m_labels->setCurrent(m_current);
    m_frame->setLayout(&m_layout, m_data.rings, rect());
    const double reach = std::ceil(m_layout.radius * overhang);
    const QPointF corner(reach, reach);
    m_radial->setRange(0, m_data.max * reach / std::max(m_layout.radius, 1.0));
    m_chart->setPlotArea({m_layout.center - corner, m_layout.center + corner});
}

void RadarChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void RadarChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        layOut();
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void RadarChart::setCurrent(int axis) {
    m_current = axis;
    m_labels->setCurrent(axis);
}

void RadarChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && axisCount() > 0)
        setCurrent(0);
}

void RadarChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void RadarChart::keyPressEvent(QKeyEvent* event) {
    const int count = axisCount();
    switch (count > 0 ? event->key() : 0) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setCurrent((m_current + 1) % count);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setCurrent((std::max(m_current, 0) + count - 1) % count);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT axisActivated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool RadarChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove) {
        hover(static_cast<QMouseEvent*>(event)->pos());
    } else if (event->type() == QEvent::Leave) {
        setCurrent(-1);
    } else if (event->type() == QEvent::MouseButtonRelease) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        const int axis = labelAt(mouse->position());
        if (axis >= 0 && mouse->button() == Qt::LeftButton)
            Q_EMIT axisActivated(axis);
    }
    return QWidget::eventFilter(watched, event);
}

void RadarChart::hover(const QPoint& position) {
    const int label = labelAt(position);
    m_view->viewport()->setCursor(label >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const int axis = label >= 0 ? label : axisAt(position);
    setCurrent(axis);
    if (axis < 0)
        return QToolTip::hideText();
    const RadarAxis& at = m_data.axes[static_cast<std::size_t>(axis)];
    QToolTip::showText(m_view->viewport()->mapToGlobal(position), tr("%1: %2").arg(at.name, at.shown), this);
}

int RadarChart::labelAt(const QPointF& position) const {
    for (std::size_t i = 0; i < m_layout.labels.size(); ++i)
        if (m_layout.labels[i].box.adjusted(-2, -1, 2, 1).contains(position))
            return static_cast<int>(i);
    return -1;
}

int RadarChart::axisAt(const QPointF& position) const {
    const QPointF from = position - m_layout.center;
    if (axisCount() == 0 || std::hypot(from.x(), from.y()) > m_layout.radius)
        return -1;
    const double turn = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi);
    return (static_cast<int>(std::lround(turn * axisCount())) + axisCount()) % axisCount();
}

} // namespace plumbline::ui
