#include "ui/results/Notice.h"

#include <QPainter>

#include "ui/support/Theme.h"

namespace plumbline::ui {

Notice::Notice(Tone tone, const QString& text, QWidget* parent) : QLabel(text, parent), m_tone(tone) {
    setWordWrap(true);
    setContentsMargins(grid + 4, grid / 2, grid, grid / 2);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void Notice::addLink(const QString& words) {
    setText(QStringLiteral("%1 <a href=\"#\">%2</a>").arg(text().toHtmlEscaped(), words.toHtmlEscaped()));
    setTextInteractionFlags(Qt::TextBrowserInteraction);
}

void Notice::paintEvent(QPaintEvent* event) {
    const Theme& theme = Theme::current();
    const bool warning = m_tone == Tone::Warning;
    {
        QPainter painter(this);
        painter.fillRect(rect(), warning ? theme.warningSoft : theme.raised);
        painter.fillRect(0, 0, 3, height(), warning ? theme.warning : theme.muted);
    }
    QLabel::paintEvent(event);
}

} // namespace plumbline::ui
