#pragma once

#include <QIcon>
#include <QRectF>

#include "core/assessment/Assessment.h"

class QPainter;

namespace plumbline::ui {

/// Value 0..1 of a grade, -1 when unrated.
[[nodiscard]] double ratingValue(const model::Model& model, assessment::Grade grade);

/// A rating's word; "Not rated" for none.
[[nodiscard]] QString ratingWord(const model::Model& model, assessment::Grade grade);

/// Draws a rating as a pie that is filled by its value: whole, four fifths, half, an empty ring; dashed when
/// unrated. Tells without colour.
void paintRatingMark(QPainter& painter, const QRectF& area, double value);

/// The same as an icon, for menus and buttons.
[[nodiscard]] QIcon ratingIcon(double value, int size);

/// Draws progress `share` 0..1 in the same form, in the accent colour.
void paintProgressMark(QPainter& painter, const QRectF& area, double share);

} // namespace plumbline::ui
