#include "ui/workbench/AuthorBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include "ui/support/Banner.h"
#include "ui/support/Theme.h"
#include "ui/support/UserName.h"

namespace plumbline::ui {

namespace {
constexpr int nameWidth = 28 * grid;
constexpr int longestName = 100;
} // namespace

AuthorBar::AuthorBar(QWidget* parent) : QWidget(parent), m_question(new QLabel), m_name(new QComboBox) {
    setObjectName(QStringLiteral("authorBar"));
    m_name->setObjectName(QStringLiteral("authorName"));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setMinimumWidth(nameWidth);
    m_name->lineEdit()->setMaxLength(longestName);
    m_name->lineEdit()->setPlaceholderText(tr("Your name"));
    auto* const me = new QPushButton(tr("Work under this name"));
    me->setObjectName(QStringLiteral("authorGiven"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, 6, grid, 6);
    layout->setSpacing(grid);
    m_question->setObjectName(QStringLiteral("authorQuestion"));
    m_question->setBuddy(m_name);
    m_question->setWordWrap(true);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_name);
    layout->addWidget(me);
    connect(me, &QPushButton::clicked, this, &AuthorBar::give);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, this, &AuthorBar::give);
    connect(m_name->lineEdit(), &QLineEdit::textEdited, this, &AuthorBar::checkTyped);
    auto* const leave = new QShortcut(Qt::Key_Escape, this, this, &AuthorBar::left);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    hide();
}

void AuthorBar::ask(const QStringList& people, const QString& proposed) {
    m_name->clear();
    m_name->addItems(people);
    m_name->setCurrentIndex(people.indexOf(proposed));
    m_name->setEditText(proposed);
    m_question->setForegroundRole(QPalette::WindowText);
    m_question->setText(tr("&Who works here? All that is changed in this file bears a name."));
    show();
}

void AuthorBar::focusName() {
    if (!isName(m_name->currentText()))
        m_name->clearEditText();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->lineEdit()->selectAll();
}

void AuthorBar::remind() {
    refuse(*m_question, tr("Nothing is recorded yet: &who works here?"));
}

/// Whoever goes on rating types digits into the field.
void AuthorBar::checkTyped() {
    if (const QString text = m_name->currentText(); !text.isEmpty() && !isName(text))
        refuse(*m_question, tr("A name has letters: &who works here? Esc: back to the work."));
}

void AuthorBar::give() {
    const QString name = m_name->currentText().trimmed();
    if (isName(name))
        return Q_EMIT named(name);
    checkTyped();
    focusName();
}

void AuthorBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(QRect(0, 0, 4, height()), theme.accent);
}

} // namespace plumbline::ui
