#pragma once

#include <vector>

#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QStringList>

namespace plumbline::ui {

/// The name of one axis, broken into lines, in its place around the plot.
struct RadarLabel {
    QStringList lines;
    QRectF box; ///< of the name and the line for its value
    Qt::AlignmentFlag alignment = Qt::AlignHCenter;
    QLineF leader; ///< from the axis to a label that had to move away from it; else null
};

/// Where a radar of named axes stands in its widget. Axis 0 points up, the others follow clockwise.
struct RadarLayout {
    QPointF center;
    double radius = 0;
    QFont font;
    double lineHeight = 0;
    std::vector<RadarLabel> labels; ///< empty where the room is too small for any arrangement
};

/// The largest plot around which every name has room: no two boxes meet, none is cut by the edge or reaches
/// into the plot. Names wrap where a line may break; the type becomes smaller only where the plot would get
/// too small.
/// Below each name there is a line for its value, unless `widestValue` is empty.
[[nodiscard]] RadarLayout layOutRadar(const QStringList& names, const QFont& font, const QSizeF& size,
                                      const QString& widestValue = {});

} // namespace plumbline::ui
