#include "ui/support/LinkList.h"

#include <algorithm>

#include <QAction>
#include <QCompleter>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaMethod>
#include <QRegularExpression>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/support/Card.h"
#include "ui/support/EditKeys.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int mostLines = 5;
constexpr int KeyRole = Qt::UserRole;

/// A name with too little room gives up the end of its first part, which says the least.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const qsizetype end = option->text.indexOf(QStringLiteral(" · "));
        const QFontMetrics& metrics = option->fontMetrics;
        const int over = metrics.horizontalAdvance(option->text) - (option->rect.width() - 2 * margin);
        if (end < 0 || over <= 0)
            return;
        const QString first = option->text.left(end);
        const int room = std::max(metrics.horizontalAdvance(first) - over, leastOfFirst);
        option->text.replace(0, end, metrics.elidedText(first, Qt::ElideRight, room));
    }

private:
    static constexpr int margin = grid / 2; ///< the style's, beside the text
    static constexpr int leastOfFirst = 4 * grid;
};

} // namespace

LinkList::LinkList(const QString& name, const QString& heading, const QString& hint,
                   std::function<Targets()> targets, QWidget* parent)
    : QWidget(parent),
      m_targets(std::move(targets)),
      m_heading(heading),
      m_names(new QStringListModel(this)),
      m_caption(mutedLabel(heading)),
      m_list(new QListWidget),
      m_remove(new QAction(tr("Remove (Del)"), this)),
      m_field(new QLineEdit),
      m_none(mutedLabel()) {
    m_list->setObjectName(name);
    m_list->setAccessibleName(heading);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new NameDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_remove);
    m_list->installEventFilter(this);
    m_field->installEventFilter(this);
    m_field->setObjectName(name + QStringLiteral("Field"));
    m_field->setAccessibleName(hint);
    m_field->setPlaceholderText(hint);
    auto* completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(10);
    completer->popup()->setItemDelegate(new NameDelegate(completer));
    m_field->setCompleter(completer);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_caption);
    layout->addWidget(m_list);
    layout->addWidget(m_field);
    layout->addWidget(m_none);
    m_none->setObjectName(name + QStringLiteral("None"));
    m_none->hide();
    // Before the completer's own, which offers what is in it.
    connect(m_field, &QLineEdit::textEdited, this, &LinkList::offer);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { add(m_field->text()); });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &LinkList::add);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { Q_EMIT activated(item->data(KeyRole).toString()); });
    connect(m_remove, &QAction::triggered, this, [this] { pressInList(Qt::Key_Delete); });
}

void LinkList::show(const Targets& linked) {
    const QVariant kept = m_list->currentItem() ? m_list->currentItem()->data(KeyRole) : QVariant();
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Target& target : linked) {
        auto* item = new QListWidgetItem(target.name, m_list);
        item->setData(KeyRole, target.key);
        item->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>")
                             .arg(target.name.toHtmlEscaped(), target.tip.toHtmlEscaped()));
        if (item->data(KeyRole) == kept)
            m_list->setCurrentItem(item);
    }
    const int count = m_list->count();
    if (m_list->currentRow() < 0 && row >= 0)
        m_list->setCurrentRow(std::min(row, count - 1));
    const bool leads = isSignalConnected(QMetaMethod::fromSignal(&LinkList::activated));
    m_list->viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_caption->setText(QStringLiteral("%1 · %2").arg(m_heading).arg(count));
    m_list->setVisible(count > 0);
    m_list->setFixedHeight(std::min(count, mostLines) * std::max(m_list->sizeHintForRow(0), 1) + 2);
}

void LinkList::setWritable(bool writable) {
    m_field->setVisible(writable);
    m_remove->setEnabled(writable);
}

void LinkList::setReady(bool ready) {
    m_field->setEnabled(ready);
}

void LinkList::setHint(const QString& hint) {
    m_field->setPlaceholderText(hint.isEmpty() ? m_field->accessibleName() : hint);
}

namespace {

/// Whether a name or key holds every word.
bool holds(const LinkList::Target& target, const QStringList& words) {
    return std::ranges::all_of(words, [&](const QString& word) {
        return target.name.contains(word, Qt::CaseInsensitive) ||
               target.key.contains(word, Qt::CaseInsensitive);
    });
}

/// Without what stands between the parts of a name.
QStringList wordsOf(const QString& typed) {
    static const QRegularExpression between(QStringLiteral("[\\s,，·/›、]+"));
    return typed.split(between, Qt::SkipEmptyParts);
}

} // namespace

void LinkList::offer(const QString& typed) {
    m_none->hide();
    QStringList names;
    for (const Target& target : m_offered)
        if (holds(target, wordsOf(typed)))
            names << target.name;
    m_names->setStringList(names);
}

/// The target of that very name or key, else the first that holds what was typed.
void LinkList::add(const QString& typed) {
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return;
    auto found = std::ranges::find_if(
        m_offered, [&](const Target& target) { return target.name == wanted || target.key == wanted; });
    if (found == m_offered.end())
        found = std::ranges::find_if(m_offered,
                                     [&](const Target& target) { return holds(target, wordsOf(wanted)); });
    if (found == m_offered.end()) {
        m_none->setText(
            tr("Nothing is called \"%1\"; type a part of a name and choose from the list.").arg(wanted));
        m_none->show();
        return;
    }
    const QString key = found->key;
    m_field->completer()->popup()->hide();
    m_field->clear();
    // The completer writes its choice into the field once it has said it.
    QTimer::singleShot(0, m_field, &QLineEdit::clear);
    Q_EMIT added(key);
}

/// A name that is offered is added when the field is left with Tab or the mouse; any other text is cleared.
void LinkList::leaveField() {
    const QString typed = m_field->text().trimmed();
    const auto found = std::ranges::find(m_offered, typed, &Target::name);
    m_field->clear();
    m_none->hide();
    if (!typed.isEmpty() && found != m_offered.end())
        Q_EMIT added(QString(found->key));
}

bool LinkList::pressInList(int key) {
    if (!m_list->currentItem())
        return false;
    const QString target = m_list->currentItem()->data(KeyRole).toString();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT activated(target);
    else if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && m_field->isEnabled() &&
             !m_field->isHidden())
        Q_EMIT removed(target);
    else
        return false;
    return true;
}

bool LinkList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && leavesField(*event))
        leaveField();
    if (watched == m_field && isTakingBack(*event) && m_field->text().isEmpty()) {
        event->ignore();
        return true;
    }
    if (watched == m_field && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        m_offered = m_targets();
    if (watched == m_list && event->type() == QEvent::KeyPress)
        return pressInList(static_cast<QKeyEvent*>(event)->key());
    return QWidget::eventFilter(watched, event);
}

LinkList::Target cellTarget(const model::Model& model, model::CellId cell) {
    const int level = std::max(1, model.levelOf(cell));
    return {toQString(model.cellCode(cell)), cellName(model, cell),
            toQString(model.criterion(model.itemOf(cell), level, language()))};
}

LinkList::Targets cellTargets(const model::Model& model, const assessment::Scope& scope) {
    LinkList::Targets cells;
    for (model::CellId cell = 0; cell < model.cellCount(); ++cell)
        if (scope.assesses(model, cell))
            cells.push_back(cellTarget(model, cell));
    return cells;
}

} // namespace plumbline::ui
