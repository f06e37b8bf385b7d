#include "ui/support/ElidedLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace plumbline::ui {

namespace {
constexpr QStringView between = u" · ";
}

ElidedLabel::ElidedLabel(Spare spare, QWidget* parent) : QLabel(parent), m_spare(spare) {
    setTextFormat(Qt::PlainText);
    if (spare != Spare::FirstParts)
        return;
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ElidedLabel::sizeHint() const {
    return m_spare == Spare::FirstParts ? minimumSizeHint() : QLabel::sizeHint();
}

QSize ElidedLabel::minimumSizeHint() const {
    const int height = QLabel::minimumSizeHint().height();
    if (m_spare == Spare::End)
        return {0, height};
    const qsizetype last = text().lastIndexOf(between);
    const QString part = last < 0 ? text() : text().mid(last + between.size());
    return {fontMetrics().horizontalAdvance(part) + width() - contentsRect().width(), height};
}

QString ElidedLabel::shownText() const {
    const int room = contentsRect().width();
    QString shown = text();
    if (m_spare == Spare::FirstParts)
        while (fontMetrics().horizontalAdvance(shown) > room && shown.contains(between))
            shown.remove(0, shown.indexOf(between) + between.size());
    // What is measured as wide as the room may still be elided by a fraction of a point.
    return fontMetrics().horizontalAdvance(shown) <= room
               ? shown
               : fontMetrics().elidedText(shown, Qt::ElideRight, room);
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || shownText() == text())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(),
                          shownText(), foregroundRole());
}

} // namespace plumbline::ui
