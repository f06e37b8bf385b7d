#pragma once

#include <QRectF>

#include "core/report/Report.h"
#include "ui/figures/RadarLayout.h"
#include "ui/reporting/Sheets.h"

class QPainter;

/// Figures of the printed report as vectors, in the units and colours of Paper.h.
namespace plumbline::ui {

/// A rating as a pie: whole, four fifths, half, an empty ring; dashed when unrated.
void paintMark(QPainter& painter, const QRectF& area, const report::RatingMark& mark);

/// Where a radar's parts stand in an area of a size.
[[nodiscard]] RadarLayout radarLayout(const report::RadarFigure& figure, const QSizeF& area);

/// Values above the outermost ring are drawn on it.
void paintRadar(QPainter& painter, const QRectF& area, const report::RadarFigure& figure);

/// Of so many bars with the bounds above them.
[[nodiscard]] double barsHeight(std::size_t bars);
void paintBars(QPainter& painter, const BarsItem& item);

/// Its dark modules; the margin around it is the caller's.
void paintQr(QPainter& painter, const QRectF& area, const report::QrCode& code);

} // namespace plumbline::ui
