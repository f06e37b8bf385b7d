#include "ui/interview/LevelButton.h"

#include <QPainter>

#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

LevelButton::LevelButton(const model::Model& model, int level, QWidget* parent)
    : QToolButton(parent), m_level(level), m_levels(model.levelCount()) {
    setText(levelOrdinal(model, level));
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(levelName(model, level));
    setToolTip(tr("%1 (key %2)").arg(levelName(model, level)).arg(level));
}

QSize LevelButton::sizeHint() const {
    return {40, 36};
}

void LevelButton::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    const QColor color = theme.level(m_level, m_levels);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = isChecked() ? color : underMouse() ? theme.raised : theme.surface;
    if (isChecked())
        fill.setAlpha(theme.dark ? 110 : 70);
    painter.setBrush(fill);
    painter.setPen(QPen(isChecked()  ? theme.text
                        : hasFocus() ? theme.accent
                                     : theme.line,
                        isChecked() ? 1.6 : 1));
    painter.drawRoundedRect(frame, 5, 5);
    painter.fillRect(QRectF(frame.left() + 6, frame.bottom() - 6, frame.width() - 12, 3), color);
    if (hasFocus()) {
        painter.setPen(QPen(theme.text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
    }
    painter.setOpacity(isEnabled() ? 1 : 0.45);
    painter.setFont(isChecked() ? strongFont() : bodyFont());
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(0, 0, 0, -5), Qt::AlignCenter, text());
}

} // namespace plumbline::ui
