#include "ui/support/TwoLineDelegate.h"

#include <QPainter>

#include "ui/support/Theme.h"

namespace plumbline::ui {

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, 52};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect,
                          option.state & QStyle::State_Selected ? theme.accentSoft : theme.raised);
    const QRect area = option.rect.adjusted(12, 7, -12, -7);
    painter->setPen(theme.text);
    painter->setFont(strongFont());
    painter->drawText(
        area, Qt::AlignTop | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->setFont(smallFont());
    painter->setPen(theme.muted);
    painter->drawText(
        area, Qt::AlignBottom | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data(DetailRole).toString(), Qt::ElideMiddle, area.width()));
    painter->restore();
}

} // namespace plumbline::ui
