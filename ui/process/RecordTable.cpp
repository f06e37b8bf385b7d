#include "ui/process/RecordTable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int remarkWidth = 2 * grid;

/// Cells over hair lines; what is wrong with a row is marked before its first cell.
class RecordDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        const QStringList choices = index.data(RecordModelBase::ChoicesRole).toStringList();
        if (index.data(RecordModelBase::ClosedRole).toBool()) {
            auto* box = new QComboBox(parent);
            box->addItems(choices);
            return box;
        }
        auto* edit = new QLineEdit(parent);
        edit->setFrame(false);
        if (!choices.isEmpty()) {
            auto* completer = new QCompleter(choices, edit);
            completer->setFilterMode(Qt::MatchContains);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            edit->setCompleter(completer);
        }
        return edit;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        const QString text = index.data(Qt::EditRole).toString();
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentText(text);
        else
            static_cast<QLineEdit*>(editor)->setText(text);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        const auto* box = qobject_cast<QComboBox*>(editor);
        model->setData(index, box ? box->currentText() : static_cast<QLineEdit*>(editor)->text());
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex&) const override {
        editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const auto* view = static_cast<const QTableView*>(option.widget);
        const QFontMetrics metrics(bodyFont());
        const int left = grid + (index.column() == 0 ? remarkWidth : 0);
        const QRect room(0, 0, view->columnWidth(index.column()) - left - grid, 1000);
        const QRect text = metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
        return {room.width(), std::max(metrics.height(), text.height()) + grid + 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        const bool current = static_cast<const QTableView*>(option.widget)->currentIndex() == index;
        painter->fillRect(option.rect, current ? theme.accentSoft : theme.surface);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme.line);
        QRect area = option.rect.adjusted(grid, 0, -grid, -1);
        if (index.column() == 0) {
            if (!index.data(RecordModelBase::RemarkRole).toString().isEmpty()) {
                painter->setPen(theme.warning);
                painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("⚠"));
            }
            if (isBlankRow(index)) {
                painter->setPen(theme.accent);
                painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("+"));
            }
            area.setLeft(area.left() + remarkWidth);
        }
        painter->setFont(bodyFont());
        painter->setPen(isBlankRow(index) ? theme.muted : theme.text);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
        if (current && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(theme.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
        }
    }

private:
    [[nodiscard]] static bool isBlankRow(const QModelIndex& index) {
        return index.flags().testFlag(Qt::ItemIsEditable) && index.row() == index.model()->rowCount() - 1;
    }
};

} // namespace

RecordTable::RecordTable(RecordModelBase* rows, const QString& name, const QString& spoken)
    : FittedTable(grid + remarkWidth, nullptr), m_rows(rows) {
    rows->setParent(this);
    setObjectName(name);
    setAccessibleName(spoken);
    setModel(rows);
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(rows, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::keepPlace);
    connect(rows, &QAbstractItemModel::modelReset, this, &RecordTable::restorePlace);
    connect(rows, &QAbstractItemModel::dataChanged, this, [this] {
        fitColumns();
        Q_EMIT currentRowChanged();
    });
}

void RecordTable::setSession(Session* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &Session::changed, this, [this](const project::ChangeSummary& summary) {
            if (m_rows->concerns(summary))
                m_rows->refresh();
        });
    m_rows->setSession(session);
}

bool RecordTable::commit() {
    // An open editor gives what it has when it loses the keyboard.
    if (state() == EditingState)
        setFocus();
    if (m_rows->commit())
        return true;
    setCurrentIndex(m_rows->index(m_rows->rowCount() - 1, 0));
    setFocus();
    return false;
}

void RecordTable::discardDraft() {
    m_rows->discardDraft();
}

QString RecordTable::remark() const {
    return currentIndex().data(RecordModelBase::RemarkRole).toString();
}

bool RecordTable::canRemove() const {
    return currentIndex().isValid() && currentIndex().row() < m_rows->rowCount() - 1 &&
           currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void RecordTable::removeCurrent() {
    if (canRemove())
        m_rows->removeRow(currentIndex().row());
}

void RecordTable::keepPlace() {
    m_place = currentIndex().data(RecordModelBase::IdRole).toString();
    m_column = std::max(0, currentIndex().column());
}

void RecordTable::restorePlace() {
    for (int row = 0; row < m_rows->rowCount() && !m_place.isEmpty(); ++row)
        if (const QModelIndex index = m_rows->index(row, m_column);
            index.data(RecordModelBase::IdRole).toString() == m_place)
            setCurrentIndex(index);
    fitColumns();
    Q_EMIT currentRowChanged();
}

void RecordTable::fitColumns() {
    int shares = 0;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        shares += m_rows->share(column);
    int left = viewport()->width();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const bool last = column == m_rows->columnCount() - 1;
        const int width = last ? left : viewport()->width() * m_rows->share(column) / std::max(1, shares);
        setColumnWidth(column, width);
        left -= width;
    }
    resizeRowsToContents();
    updateGeometry();
}

QSize RecordTable::sizeHint() const {
    return {40 * grid, horizontalHeader()->height() + verticalHeader()->length() + 2};
}

void RecordTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    // Where what was typed brought other rows, the editor is closed already.
    if (state() == EditingState)
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint != QAbstractItemDelegate::NoHint)
        setFocus();
    const bool back = hint == QAbstractItemDelegate::EditPreviousItem;
    if (!back && hint != QAbstractItemDelegate::EditNextItem &&
        hint != QAbstractItemDelegate::SubmitModelCache)
        return;
    setCurrentIndex(moveCursor(back ? MovePrevious : MoveNext, Qt::NoModifier));
    edit(currentIndex());
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged();
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier)
        removeCurrent();
    else if (event->key() == Qt::Key_Delete && index.flags().testFlag(Qt::ItemIsEditable))
        m_rows->setData(index, QString(), Qt::EditRole);
    else if (event->matches(QKeySequence::Paste))
        m_rows->paste(index, QApplication::clipboard()->text());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        edit(index);
    else
        QTableView::keyPressEvent(event);
}

} // namespace plumbline::ui
