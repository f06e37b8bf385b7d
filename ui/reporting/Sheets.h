#pragma once

#include <memory>
#include <variant>
#include <vector>

#include <QColor>
#include <QLineF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include "core/report/Report.h"

class QPainter;

/// A laid-out report: pages of things to paint, the same for screen, printer and PDF. Lengths as in Paper.h.
namespace plumbline::ui {

/// One line of a text.
struct TextItem {
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF at; ///< top left
    QColor color;
};
struct BoxItem {
    QRectF area;
    QColor fill;
    double radius = 0;
};
struct LineItem {
    QLineF line;
    QColor color;
    double width = 1;
};
struct MarkItem {
    QRectF area;
    report::RatingMark mark;
};
struct RadarItem {
    QRectF area;
    std::shared_ptr<const report::RadarFigure> figure;
};
/// Some bars of a figure, from `first` on.
struct BarsItem {
    QRectF area;
    std::shared_ptr<const report::BarsFigure> figure;
    std::size_t first = 0;
    std::size_t count = 0;
};
struct QrItem {
    QRectF area; ///< without its margin
    report::QrCode code;
};
using SheetItem = std::variant<TextItem, BoxItem, LineItem, MarkItem, RadarItem, BarsItem, QrItem>;

void move(SheetItem& item, QPointF by);
[[nodiscard]] double topOf(const SheetItem& item);
[[nodiscard]] double bottomOf(const SheetItem& item);
/// Makes what is higher than `height` that high; texts stay as they are.
void shrinkTo(SheetItem& item, double height);

/// One page.
struct Sheet {
    std::vector<SheetItem> items;
    std::vector<QRectF> rows; ///< places of whole table rows
};

struct Bookmark {
    QString title;
    int page = 0; ///< from 0
    double y = 0;
    int depth = 0; ///< 0: section
};

struct Sheets {
    QString language;
    QString title;
    QString author;
    std::vector<Sheet> pages;
    std::vector<Bookmark> bookmarks;
};

/// Paints a page in its own units: scale the painter first.
void paintSheet(QPainter& painter, const Sheet& sheet);

} // namespace plumbline::ui
