#include "ui/support/TableHeader.h"

#include <QPaintEvent>
#include <QPainter>

#include "ui/support/Theme.h"

namespace plumbline::ui {

TableHeader::TableHeader(int padding, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_padding(padding) {
    setSectionsMovable(false);
    setHighlightSections(false);
    setMouseTracking(true);
}

QSize TableHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), QFontMetrics(smallFont()).height() + grid};
}

void TableHeader::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::current().surface);
    painter.fillRect(0, height() - 1, viewport()->width(), 1, Theme::current().line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme& theme = Theme::current();
    const auto alignment =
        Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->save();
    painter->fillRect(rect, theme.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line);
    painter->setFont(smallFont());
    painter->setPen(sorts ? theme.text : theme.muted);
    const QRect text = rect.adjusted(section == 0 ? m_padding : grid, 0, -grid / 2, 0);
    const QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->drawText(text, static_cast<int>(alignment),
                      QFontMetrics(smallFont()).elidedText(words, Qt::ElideRight, text.width()));
    if (sorts) {
        const double x = text.left() + QFontMetrics(smallFont()).horizontalAdvance(words) + grid;
        const double y = text.center().y();
        const double rise = sortIndicatorOrder() == Qt::AscendingOrder ? -2 : 2;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(theme.text);
        painter->setPen(Qt::NoPen);
        painter->drawPolygon(QPolygonF{{x - 3.5, y - rise}, {x + 3.5, y - rise}, {x, y + rise}});
    }
    painter->restore();
}

} // namespace plumbline::ui
