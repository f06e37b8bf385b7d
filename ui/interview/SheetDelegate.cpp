#include "ui/interview/SheetDelegate.h"

#include <cmath>

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

#include "ui/figures/RatingPie.h"
#include "ui/interview/RatingMethod.h"
#include "ui/interview/SheetModel.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int padding = 10;
constexpr int markSize = 14;
constexpr int wordHeight = 20;
constexpr int noteRoom = 15;
constexpr qreal lineSpacing = 1.06; ///< Chinese wants air between the lines

void paintNoteSign(QPainter& painter, const QRectF& area, const QColor& color) {
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, 1.5, 1.5);
    for (const qreal y : {0.35, 0.65})
        painter.drawLine(QPointF(area.left() + 2.5, area.top() + area.height() * y),
                         QPointF(area.right() - 2.5, area.top() + area.height() * y));
}

} // namespace

SheetDelegate::SheetDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void SheetDelegate::forgetLayouts() {
    m_laid.clear();
}

const SheetDelegate::Laid& SheetDelegate::laid(const QModelIndex& index, int width) const {
    std::unique_ptr<Laid>& entry = m_laid[index.data(SheetModel::TextRole).toInt()];
    if (entry && entry->width == width)
        return *entry;
    entry = std::make_unique<Laid>();
    entry->width = width;
    entry->layout.setFont(bodyFont());
    entry->layout.setText(index.data().toString());
    entry->layout.setCacheEnabled(true);
    entry->layout.beginLayout();
    for (QTextLine line = entry->layout.createLine(); line.isValid(); line = entry->layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, entry->height));
        entry->height += line.height() * lineSpacing;
    }
    entry->layout.endLayout();
    return *entry;
}

int SheetDelegate::heightFor(const QModelIndex& index, int width) const {
    return static_cast<int>(std::ceil(laid(index, width - 2 * padding).height)) + wordHeight + 2 * padding +
           4;
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.rect.width(), heightFor(index, option.rect.width())};
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    // The current cell stays marked while the keyboard is in its note.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view && view->currentIndex() == index;
    const bool selected = option.state & QStyle::State_Selected;
    const auto look = index.data(SheetModel::LookRole).value<CellLook>();
    const QRectF area = option.rect;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(area, selected ? theme.accentSoft : theme.surface);
    if (look.fill.isValid())
        painter->fillRect(area, look.fill);

    const QRectF mark(area.left() + padding, area.top() + padding + (wordHeight - markSize) / 2.0, markSize,
                      markSize);
    if (look.marked)
        paintRatingPie(*painter, mark, look.share < 0 ? std::nullopt : std::optional(look.share), look.color);
    painter->setFont(smallFont());
    painter->setPen(look.color);
    const bool noted = index.data(SheetModel::HasNoteRole).toBool();
    const double wordRight = area.right() - padding - (noted ? noteRoom : 0);
    const QRectF word(mark.right() + 6, area.top() + padding, wordRight - mark.right() - 6, wordHeight);
    painter->drawText(
        word, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(look.word, Qt::ElideRight, static_cast<int>(word.width())));
    if (noted)
        paintNoteSign(*painter, QRectF(area.right() - padding - 11, mark.top() + 1, 10, 12), theme.muted);

    painter->setPen(theme.text);
    const Laid& text = laid(index, option.rect.width() - 2 * padding);
    text.layout.draw(painter, QPointF(area.left() + padding, area.top() + padding + wordHeight + 4));

    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (current) {
        painter->setPen(QPen(view->hasFocus() ? theme.accent : theme.muted, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(area.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace plumbline::ui
