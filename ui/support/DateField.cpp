#include "ui/support/DateField.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QWidgetAction>

#include "core/base/Clock.h"
#include "ui/support/DateText.h"
#include "ui/support/EditKeys.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int iconSize = 16;

/// Drawn at twice its size, so that it is sharp on a dense screen.
template <class Draw>
QIcon drawn(const Draw& draw) {
    QPixmap canvas(2 * iconSize, 2 * iconSize);
    canvas.fill(Qt::transparent);
    canvas.setDevicePixelRatio(2);
    QPainter painter(&canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return canvas;
}

QIcon calendarIcon() {
    return drawn([](QPainter& painter) {
        painter.setPen(QPen(Theme::current().muted, 1.2));
        painter.drawRoundedRect(QRectF(2.5, 3.5, 11, 10), 1.5, 1.5);
        painter.drawLine(QPointF(2.5, 6.5), QPointF(13.5, 6.5));
        for (const double x : {5.5, 10.5})
            painter.drawLine(QPointF(x, 2), QPointF(x, 4.5));
    });
}

QIcon warningIcon() {
    return drawn([](QPainter& painter) {
        painter.setPen(Theme::current().warning);
        painter.drawText(QRect(0, 0, iconSize, iconSize), Qt::AlignCenter, QStringLiteral("⚠"));
    });
}

} // namespace

DateField::DateField(Precision precision, QWidget* parent)
    : QLineEdit(parent), m_precision(precision), m_warning(new QAction(this)) {
    addAction(m_warning, LeadingPosition);
    m_warning->setToolTip(tr("This is no date; write it as 2026-09-14."));
    if (precision == Precision::Day) {
        setPlaceholderText(tr("year-month-day"));
        setToolTip(tr("t: today · Alt+Down: calendar"));
        m_calendar = addAction(QIcon(), TrailingPosition);
        m_calendar->setToolTip(tr("Calendar (Alt+Down)"));
        connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
    } else {
        setPlaceholderText(QStringLiteral("2026-09-14 10:30"));
        setToolTip(tr("t: today"));
    }
    paintIcons();
    mark();
    connect(this, &QLineEdit::textChanged, this, &DateField::mark);
    connect(this, &QLineEdit::editingFinished, this, [this] { setDate(date()); });
}

void DateField::setReference(const QString& near, const QString& firstDay) {
    m_near = near;
    m_firstDay = firstDay;
    // What was typed may have become a date. It is told later, since the listener may be writing just now.
    if (hasFocus() || text() == date())
        return;
    setText(date());
    QMetaObject::invokeMethod(this, &QLineEdit::editingFinished, Qt::QueuedConnection);
}

void DateField::setKept(const QString& date) {
    m_kept = date;
}

void DateField::setDate(const QString& date) {
    if (text() != date) {
        setText(date);
        setCursorPosition(0);
    }
    if (isSound())
        m_kept = date;
}

QString DateField::date() const {
    return m_precision == Precision::Day ? dateFromTyped(text(), m_near, m_firstDay)
                                         : momentFromTyped(text(), m_near);
}

bool DateField::isSound() const {
    const std::string kept = toUtf8(date());
    return m_precision == Precision::Day ? kept.empty() || isDate(kept) : checkMoment(kept).has_value();
}

void DateField::openCalendar() {
    QMenu menu(this);
    auto* const calendar = new QCalendarWidget;
    auto* const holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const QString& day : {date(), m_firstDay, m_near})
        if (const QDate shown = QDate::fromString(day, Qt::ISODate); shown.isValid()) {
            calendar->setSelectedDate(shown);
            break;
        }
    const auto take = [&](const QDate& day) {
        setText(day.toString(Qt::ISODate));
        menu.close();
        Q_EMIT textEdited(text());
        Q_EMIT editingFinished();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    connect(&menu, &QMenu::aboutToShow, calendar, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

/// What is no date is marked once it is left; while it is typed it may become one.
void DateField::mark() {
    const bool sound = isSound();
    m_warning->setVisible(!sound && !hasFocus());
    // Who comes back to mend it hears it too.
    if (sound)
        setAccessibleDescription({});
    else if (!hasFocus())
        setAccessibleDescription(m_warning->toolTip());
}

void DateField::paintIcons() {
    m_warning->setIcon(warningIcon());
    if (m_calendar)
        m_calendar->setIcon(calendarIcon());
}

void DateField::keyPressEvent(QKeyEvent* event) {
    if (m_calendar && m_calendar->isVisible() && event->key() == Qt::Key_Down &&
        event->modifiers() == Qt::AltModifier)
        return openCalendar();
    if (event->key() == Qt::Key_Escape && text() != m_kept) {
        setText(m_kept);
        selectAll();
        Q_EMIT textEdited(m_kept);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    mark();
}

void DateField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    // Where nothing was typed since it was left before, nothing is said to be finished.
    if (leavesField(*event) && text() != date()) {
        setDate(date());
        Q_EMIT editingFinished();
    }
    mark();
}

void DateField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
    if (event->type() == QEvent::ReadOnlyChange && m_calendar)
        m_calendar->setVisible(!isReadOnly());
}

} // namespace plumbline::ui
