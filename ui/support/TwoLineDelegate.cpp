#include "ui/support/TwoLineDelegate.h"

#include <QIcon>
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
    QRect area = option.rect.adjusted(12, 7, -12, -7);
    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        const QRect sign(area.left(), area.top(), area.height(), area.height());
        icon.paint(painter, sign);
        area.setLeft(sign.right() + 12);
    }
    painter->setPen(theme.text);
    painter->setFont(strongFont());
    painter->drawText(
        area, Qt::AlignTop | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->setFont(smallFont());
    painter->setPen(theme.muted);
    painter->drawText(area, Qt::AlignBottom | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data(DetailRole).toString(),
                                                        option.textElideMode, area.width()));
    painter->restore();
}

} // namespace plumbline::ui
