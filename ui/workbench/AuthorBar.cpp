#include "ui/workbench/AuthorBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {
constexpr int nameWidth = 28 * grid;
constexpr int longestName = 100;
} // namespace

AuthorBar::AuthorBar(QWidget* parent) : QWidget(parent), m_name(new QComboBox) {
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
    auto* const question = new QLabel(tr("&Who works here? All that is changed in this file bears a name."));
    question->setBuddy(m_name);
    question->setWordWrap(true);
    layout->addWidget(question, 1);
    layout->addWidget(m_name);
    layout->addWidget(me);
    connect(me, &QPushButton::clicked, this, &AuthorBar::give);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, this, &AuthorBar::give);
    hide();
}

void AuthorBar::ask(const QStringList& people, const QString& proposed) {
    m_name->clear();
    m_name->addItems(people);
    m_name->setCurrentIndex(people.indexOf(proposed));
    m_name->setEditText(proposed);
    show();
}

void AuthorBar::focusName() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->lineEdit()->selectAll();
}

void AuthorBar::give() {
    if (const QString name = m_name->currentText().trimmed(); !name.isEmpty())
        Q_EMIT named(name);
    else
        focusName();
}

void AuthorBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(QRect(0, 0, 4, height()), theme.accent);
}

} // namespace plumbline::ui
