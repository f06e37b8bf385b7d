#include "ui/reporting/Sheets.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/reporting/FigurePainter.h"

namespace plumbline::ui {

namespace {

struct Mover {
    QPointF by;
    void operator()(TextItem& item) const { item.at += by; }
    void operator()(LineItem& item) const { item.line.translate(by); }
    template <class Item>
    void operator()(Item& item) const {
        item.area.translate(by);
    }
};

struct Top {
    double operator()(const TextItem& item) const { return item.at.y(); }
    double operator()(const LineItem& item) const { return std::min(item.line.y1(), item.line.y2()); }
    template <class Item>
    double operator()(const Item& item) const {
        return item.area.top();
    }
};

struct Bottom {
    double operator()(const TextItem& item) const {
        return item.at.y() + item.layout->lineAt(item.line).height();
    }
    double operator()(const LineItem& item) const { return std::max(item.line.y1(), item.line.y2()); }
    template <class Item>
    double operator()(const Item& item) const {
        return item.area.bottom();
    }
};

struct Shrinker {
    double height;
    void operator()(TextItem&) const {}
    void operator()(LineItem& item) const {
        if (std::abs(item.line.dy()) > height)
            item.line.setP2({item.line.x2(), item.line.y1() + (item.line.dy() > 0 ? height : -height)});
    }
    template <class Item>
    void operator()(Item& item) const {
        if (item.area.height() > height)
            item.area.setHeight(height);
    }
};

struct Painting {
    QPainter& painter;
    void operator()(const TextItem& item) const {
        painter.setPen(item.color);
        item.layout->lineAt(item.line).draw(&painter, item.at);
    }
    void operator()(const BoxItem& item) const {
        painter.setPen(Qt::NoPen);
        painter.setBrush(item.fill);
        if (item.radius > 0)
            painter.drawRoundedRect(item.area, item.radius, item.radius);
        else
            painter.drawRect(item.area);
    }
    void operator()(const LineItem& item) const {
        painter.setPen(QPen(item.color, item.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(item.line);
    }
    void operator()(const MarkItem& item) const { paintMark(painter, item.area, item.mark); }
    void operator()(const RadarItem& item) const { paintRadar(painter, item.area, *item.figure); }
    void operator()(const QrItem& item) const { paintQr(painter, item.area, item.code); }
    void operator()(const BarsItem& item) const { paintBars(painter, item); }
};

} // namespace

void move(SheetItem& item, QPointF by) {
    std::visit(Mover{by}, item);
}

double topOf(const SheetItem& item) {
    return std::visit(Top{}, item);
}

double bottomOf(const SheetItem& item) {
    return std::visit(Bottom{}, item);
}

void shrinkTo(SheetItem& item, double height) {
    std::visit(Shrinker{height}, item);
}

void paintSheet(QPainter& painter, const Sheet& sheet) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const SheetItem& item : sheet.items)
        std::visit(Painting{painter}, item);
}

} // namespace plumbline::ui
