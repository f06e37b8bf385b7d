#include "ui/support/PageTabs.h"

#include <QPainter>

#include "ui/support/Theme.h"

namespace plumbline::ui {

PageTabs::PageTabs(QWidget* parent) : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus);
}

QSize PageTabs::tabSizeHint(int index) const {
    return {QFontMetrics(strongFont()).horizontalAdvance(tabText(index)) + 4 * grid, 36};
}

QSize PageTabs::minimumTabSizeHint(int index) const {
    return {QFontMetrics(strongFont()).horizontalAdvance(tabText(index)) + grid, 36};
}

void PageTabs::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const bool current = i == currentIndex();
        const QRectF area = QRectF(tabRect(i)).adjusted(2, 3, -2, -3);
        if (current || tabRect(i).contains(mapFromGlobal(QCursor::pos()))) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(current ? theme.accentSoft : theme.raised);
            painter.drawRoundedRect(area, 5, 5);
        }
        if (current && hasFocus()) {
            painter.setPen(QPen(theme.accent, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area, 5, 5);
        }
        painter.setFont(current ? strongFont() : bodyFont());
        painter.setPen(current ? theme.accent : theme.text);
        painter.drawText(area, Qt::AlignCenter, tabText(i));
    }
}

} // namespace plumbline::ui
