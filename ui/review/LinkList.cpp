#include "ui/review/LinkList.h"

#include <algorithm>

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/support/Card.h"
#include "ui/support/EditKeys.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {
constexpr int mostLines = 4;
}

LinkList::LinkList(const QString& name, const QString& heading, const QString& hint, QWidget* parent)
    : QWidget(parent), m_names(new QStringListModel(this)), m_list(new QListWidget), m_field(new QLineEdit) {
    m_list->setObjectName(name);
    m_list->setAccessibleName(heading);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_field->installEventFilter(this);
    m_field->setObjectName(name + QStringLiteral("Field"));
    m_field->setAccessibleName(hint);
    m_field->setPlaceholderText(hint);
    auto* completer = new QCompleter(m_names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(completer);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(mutedLabel(heading));
    layout->addWidget(m_list);
    layout->addWidget(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { add(m_field->text()); });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &LinkList::add);
    connect(m_list, &QListWidget::itemDoubleClicked, this,
            [this](QListWidgetItem* item) { Q_EMIT activated(item->data(Qt::UserRole).toString()); });
}

void LinkList::setTargets(const std::vector<Target>& targets, const QString& hint) {
    m_field->setPlaceholderText(hint.isEmpty() ? m_field->accessibleName() : hint);
    m_targets = targets;
    QStringList names;
    for (const Target& target : targets)
        names << target.name;
    m_names->setStringList(names);
}

void LinkList::show(const std::vector<Target>& linked) {
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Target& target : linked) {
        auto* item = new QListWidgetItem(target.name, m_list);
        item->setData(Qt::UserRole, target.key);
        item->setToolTip(target.name);
    }
    const auto count = static_cast<int>(linked.size());
    m_list->setCurrentRow(std::min(row, count - 1));
    m_list->setVisible(count > 0);
    m_list->setFixedHeight(std::min(count, mostLines) * std::max(m_list->sizeHintForRow(0), 2 * grid) + 2);
}

/// The target of that very name or key, else the first whose name holds what was typed.
void LinkList::add(const QString& typed) {
    const QString wanted = typed.trimmed();
    auto found = std::ranges::find_if(
        m_targets, [&](const Target& target) { return target.name == wanted || target.key == wanted; });
    if (found == m_targets.end() && !wanted.isEmpty())
        found = std::ranges::find_if(m_targets, [&](const Target& target) {
            return target.name.contains(wanted, Qt::CaseInsensitive);
        });
    if (found == m_targets.end())
        return;
    const QString key = found->key;
    // The completer writes its choice into the field once it has said it.
    QTimer::singleShot(0, m_field, &QLineEdit::clear);
    Q_EMIT added(key);
}

/// What was chosen and left with Tab or the mouse is added; anything else is nobody's and goes.
void LinkList::leaveField() {
    const QString typed = m_field->text().trimmed();
    const auto found = std::ranges::find(m_targets, typed, &Target::name);
    m_field->clear();
    if (found != m_targets.end())
        Q_EMIT added(QString(found->key));
}

bool LinkList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && leavesField(*event))
        leaveField();
    if (watched == m_list && event->type() == QEvent::KeyPress && m_list->currentItem()) {
        const QString key = m_list->currentItem()->data(Qt::UserRole).toString();
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT activated(key);
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            Q_EMIT removed(key);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline::ui
