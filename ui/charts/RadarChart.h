#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "ui/figures/RadarLayout.h"

QT_BEGIN_NAMESPACE
class QAbstractSeries;
class QAreaSeries;
class QChartView;
class QLineSeries;
class QPolarChart;
class QScatterSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace plumbline::ui {

class RadarFrame;
class RadarLabels;

struct RadarAxis {
    QString name;
    double value = 0;
    QString shown; ///< the value as it is written for people
    bool operator==(const RadarAxis&) const = default;
};

struct RadarData {
    std::vector<RadarAxis> axes;
    double max = 1; ///< the outer ring; values are clamped to 0..max
    int rings = 5;
    std::optional<double> reference; ///< a dashed ring
    bool operator==(const RadarData&) const = default;
};

/// A radar chart whose names all have room, from 3 to about 30 axes. A name is activated by click, or with
/// the arrow keys and Enter; the accessible description says all values in words.
class RadarChart : public QWidget {
    Q_OBJECT

public:
    explicit RadarChart(QWidget* parent = nullptr);

    void setData(const RadarData& data);
    [[nodiscard]] const RadarData& data() const { return m_data; }

    /// What the drawn series hold, by axis.
    [[nodiscard]] std::vector<double> seriesValues() const;
    /// Where the names stand, in this widget.
    [[nodiscard]] const std::vector<RadarLabel>& labels() const { return m_layout.labels; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void axisActivated(int axis);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addSeries(QAbstractSeries* series);
    void drawValues();
    void describe();
    void color();
    void layOut();
    void setCurrent(int axis);
    void hover(const QPoint& position);
    /// With few axes the values stand below the names.
    [[nodiscard]] bool showsValues() const;
    [[nodiscard]] int labelAt(const QPointF& position) const;
    /// The axis nearest to a point of the plot, -1 outside.
    [[nodiscard]] int axisAt(const QPointF& position) const;
    [[nodiscard]] int axisCount() const { return static_cast<int>(m_data.axes.size()); }

    RadarData m_data;
    RadarLayout m_layout;
    int m_current = -1;
    QPolarChart* m_chart;
    QChartView* m_view;
    QValueAxis* m_angular;
    QValueAxis* m_radial;
    QLineSeries* m_reference;
    QLineSeries* m_values; ///< upper edge of the area
    QLineSeries* m_outline;
    QAreaSeries* m_area;
    QScatterSeries* m_points;
    RadarFrame* m_frame;
    RadarLabels* m_labels;
};

} // namespace plumbline::ui
