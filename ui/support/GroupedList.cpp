#include "ui/support/GroupedList.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/support/RowMark.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int headingHeight = 4 * grid;

/// Headings, entries, and the word of the action at an entry's end.
class EntryDelegate : public TwoLineDelegate {
public:
    explicit EntryDelegate(GroupedList* list) : TwoLineDelegate(list), m_list(list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const QSize size = TwoLineDelegate::sizeHint(option, index);
        return isHeading(index) ? QSize(size.width(), headingHeight) : size;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        if (isHeading(index)) {
            painter->save();
            painter->setFont(smallFont());
            painter->setPen(theme.muted);
            painter->drawText(option.rect.adjusted(12, 0, -12, -4), Qt::AlignLeft | Qt::AlignBottom,
                              index.data().toString());
            painter->restore();
            return;
        }
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.accentSoft);
        QStyleOptionViewItem text = option;
        text.rect.setRight(actionArea(option.rect).left());
        TwoLineDelegate::paint(painter, text, index);
        painter->save();
        if (m_list->currentIndex() == index)
            paintRowMark(*painter, option.rect, *m_list);
        painter->setFont(smallFont());
        painter->setPen(theme.accent);
        painter->drawText(actionArea(option.rect), Qt::AlignCenter, m_list->action());
        painter->restore();
    }

    bool editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override {
        if (event->type() != QEvent::MouseButtonRelease || isHeading(index) || m_list->action().isEmpty() ||
            !actionArea(option.rect).contains(static_cast<QMouseEvent*>(event)->pos()))
            return false;
        Q_EMIT m_list->actionRequested({index.data(GroupedList::KeyRole).toString()});
        return true;
    }

private:
    static bool isHeading(const QModelIndex& index) { return !index.data(GroupedList::KeyRole).isValid(); }
    [[nodiscard]] QRect actionArea(const QRect& row) const {
        const int width = m_list->action().isEmpty()
                              ? 0
                              : QFontMetrics(smallFont()).horizontalAdvance(m_list->action()) + 2 * grid;
        return {row.right() - width, row.top(), width, row.height()};
    }

    GroupedList* m_list;
};

} // namespace

GroupedList::GroupedList(QWidget* parent) : QListWidget(parent) {
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setMinimumHeight(6 * grid);
    // A Chinese input method must not swallow the keys.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT currentKeyChanged(currentKey());
    });
}

void GroupedList::setAction(const QString& word) {
    m_action = word;
}

void GroupedList::show(const std::vector<Group>& groups) {
    const QString kept = currentKey();
    const int row = currentRow();
    const bool choosesFirst = count() == 0;
    m_filling = true;
    clear();
    for (const Group& group : groups) {
        if (group.entries.empty())
            continue;
        auto* heading = new QListWidgetItem(group.heading, this);
        heading->setFlags(Qt::NoItemFlags);
        for (const Entry& entry : group.entries) {
            auto* item = new QListWidgetItem(entry.title, this);
            item->setData(KeyRole, entry.key);
            item->setData(ShareRole, entry.share);
            item->setData(TwoLineDelegate::DetailRole, entry.detail);
            item->setData(Qt::AccessibleTextRole, entry.whole);
            // As rich text, so that a long one wraps.
            item->setToolTip(
                QStringLiteral("<p>%1</p>")
                    .arg(entry.whole.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"))));
        }
    }
    if (!select(kept) && count() > 0 && (row >= 0 || choosesFirst)) {
        const int next = std::clamp(row, 0, count() - 1);
        // Below a heading there is always an entry.
        setCurrentRow(isHeading(next) ? next + 1 : next, QItemSelectionModel::ClearAndSelect);
        // The first heading is seen too.
        if (currentRow() == 1)
            scrollToTop();
    }
    m_filling = false;
    if (currentKey() != kept)
        Q_EMIT currentKeyChanged(currentKey());
}

QString GroupedList::currentKey() const {
    return currentItem() ? currentItem()->data(KeyRole).toString() : QString();
}

QStringList GroupedList::selectedKeys() const {
    QStringList keys;
    for (int row = 0; row < count(); ++row)
        if (item(row)->isSelected())
            keys << item(row)->data(KeyRole).toString();
    return keys;
}

bool GroupedList::select(const QString& key) {
    for (int row = 0; row < count() && !key.isEmpty(); ++row)
        if (item(row)->data(KeyRole).toString() == key) {
            setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
            return true;
        }
    return false;
}

void GroupedList::selectLater(const QString& key) {
    QMetaObject::invokeMethod(
        this, [this, key] { select(key); }, Qt::QueuedConnection);
}

bool GroupedList::isHeading(int row) const {
    return !item(row)->data(KeyRole).isValid();
}

QModelIndex GroupedList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex to = QListWidget::moveCursor(action, modifiers);
    return to.isValid() && isHeading(to.row()) ? to.siblingAtRow(to.row() + 1) : to;
}

void GroupedList::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_action.isEmpty() && !selectedKeys().isEmpty())
        Q_EMIT actionRequested(selectedKeys());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace plumbline::ui
