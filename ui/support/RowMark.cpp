#include "ui/support/RowMark.h"

#include <QPainter>
#include <QWidget>

#include "ui/support/Theme.h"

namespace plumbline::ui {

void paintRowMark(QPainter& painter, const QRect& row, const QWidget& view) {
    constexpr int width = 3;
    const Theme& theme = Theme::current();
    painter.fillRect(QRect(row.left(), row.top(), width, row.height()),
                     view.hasFocus() ? theme.accent : theme.muted);
}

} // namespace plumbline::ui
