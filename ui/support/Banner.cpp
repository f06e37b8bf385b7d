#include "ui/support/Banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "ui/support/Theme.h"

namespace plumbline::ui {

Banner::Banner(QWidget* parent)
    : QWidget(parent), m_text(new QLabel), m_action(new QToolButton), m_close(new QToolButton) {
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setText(QStringLiteral("×"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, 6, grid, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(m_action, &QToolButton::clicked, this, &Banner::actionTriggered);
    hide();
}

void Banner::showError(const QString& sentence, const QString& action) {
    m_tone = Tone::Error;
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->show();
    show();
    update();
    announce();
}

void Banner::announce() {
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::showState(const QString& sentence, const QString& action, bool passing) {
    m_tone = Tone::State;
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(passing);
    show();
    update();
}

void Banner::showDanger(const QString& sentence, const QString& action) {
    showState(sentence, action);
    m_tone = Tone::Danger;
    announce();
}

void Banner::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    Q_EMIT gone();
}

void Banner::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    QColor dangerSoft = theme.danger;
    dangerSoft.setAlphaF(0.14F);
    painter.fillRect(rect(), m_tone == Tone::Danger  ? dangerSoft
                             : m_tone == Tone::Error ? theme.warningSoft
                                                     : theme.accentSoft);
    painter.fillRect(QRect(0, 0, 4, height()), m_tone == Tone::Danger  ? theme.danger
                                               : m_tone == Tone::Error ? theme.warning
                                                                       : theme.accent);
}

void refuse(QLabel& label, const QString& sentence) {
    label.setForegroundRole(QPalette::BrightText);
    label.setText(QStringLiteral("✗ ") + sentence);
    QAccessibleEvent event(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace plumbline::ui
