#pragma once

#include <optional>

#include <QRectF>

class QColor;
class QPainter;

namespace plumbline::ui {

/// A ring filled by `share` 0..1 like a pie, in the middle of an area; dashed and empty where there is none.
void paintRatingPie(QPainter& painter, const QRectF& area, std::optional<double> share, const QColor& color);

} // namespace plumbline::ui
