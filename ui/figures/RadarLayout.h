#pragma once

#include <vector>

#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QStringList>

namespace plumbline::ui {

/// The name of one axis, broken into lines, in its place around the plot.
struct RadarLabel {
    QStringList lines;
    QRectF box; ///< of the name and its value
    Qt::AlignmentFlag alignment = Qt::AlignHCenter;
    QLineF leader; ///< from the axis to a label that had to move away from it; else null
};

/// What the names leave room for.
struct RadarValues {
    QString widest;      ///< empty: no values
    bool beside = false; ///< in bold, a space behind the name; else on a line of its own below it
};

/// Where a radar of named axes stands in its area. Axis 0 points up, the others follow clockwise.
struct RadarLayout {
    QPointF center;
    double radius = 0;
    std::size_t axes = 0;
    QFont font;
    double lineHeight = 0;
    std::vector<RadarLabel> labels; ///< empty where the room is too small for any arrangement

    /// On an axis, at a share 0..1 of the radius.
    [[nodiscard]] QPointF point(std::size_t axis, double share) const;
    /// One corner on each axis.
    [[nodiscard]] QPolygonF ring(double share) const;
};

/// The largest plot around which every name has room in an area of a size: no two boxes meet, none is cut by
/// the edge or reaches into the plot. Names wrap where a line may break; the type becomes smaller only where
/// the plot would get too small, and names are cut only where they find no place as they are.
/// `unit`: a pixel of a screen, in the units of `area`. Where that is not 1, the size of the font is in
/// pixels, which are units.
[[nodiscard]] RadarLayout layOutRadar(const QStringList& names, const QFont& font, const QSizeF& area,
                                      const RadarValues& values = {}, double unit = 1);

} // namespace plumbline::ui
