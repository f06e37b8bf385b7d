#include "ui/results/NumberLink.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {
constexpr int side = 2; ///< free left and right, for the frame of the focus
}

NumberLink::NumberLink(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize NumberLink::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2 * side, metrics.height()};
}

void NumberLink::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NumberLink::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const QColor color = underMouse() || hasFocus() ? theme.accent : theme.text;
    painter.setPen(color);
    painter.drawText(rect(), Qt::AlignCenter, text());
    const QFontMetrics metrics(font());
    const int y = (height() + metrics.height()) / 2 - metrics.descent() + 2;
    painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
    painter.drawLine(side, y, width() - side - 1, y);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

} // namespace plumbline::ui
