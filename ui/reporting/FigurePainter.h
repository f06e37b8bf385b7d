#pragma once

#include <vector>

#include <QRectF>
#include <QString>

#include "core/report/Report.h"

class QPainter;

/// Figures of the printed report as vectors, in the units and colours of Paper.h.
namespace plumbline::ui {

/// A rating as a pie: whole, four fifths, half, an empty ring; dashed when unrated.
void paintMark(QPainter& painter, const QRectF& area, const report::RatingMark& mark);

struct FigureLabel {
    QString text;
    int nameLength = 0; ///< what follows is the value
    QRectF area;
    QPointF tip; ///< end of the axis it belongs to
};

/// Where a radar's parts stand in `area`: no two labels touch, and none leaves the area.
struct RadarGeometry {
    QPointF center;
    double radius = 0;
    std::vector<FigureLabel> labels; ///< by axis
};
[[nodiscard]] RadarGeometry radarGeometry(const report::RadarFigure& figure, const QRectF& area);

/// Values above the outermost ring are drawn on it.
void paintRadar(QPainter& painter, const QRectF& area, const report::RadarFigure& figure);

[[nodiscard]] double levelBarsHeight(const report::LevelBarsFigure& figure);
void paintLevelBars(QPainter& painter, const QRectF& area, const report::LevelBarsFigure& figure);

} // namespace plumbline::ui
