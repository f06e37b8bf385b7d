#include "ui/process/RecordTable.h"

#include <algorithm>
#include <iterator>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

#include "ui/process/NameList.h"
#include "ui/session/Draft.h"
#include "ui/support/EndingKeys.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int remarkWidth = 2 * grid;
constexpr int fieldMargin = 3; ///< of a field without a frame, and its place in the cell's
constexpr const char* refusedProperty = "refused";

/// Completes the last of several names.
class NamesCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString& path) const override {
        return {path.mid(lastNameIn(path)).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        const QString before = completionPrefix().left(lastNameIn(completionPrefix()));
        // A mark of a western list has a space behind it.
        const bool spaced = before.endsWith(QLatin1Char(',')) || before.endsWith(QLatin1Char(';'));
        return before + QLatin1String(spaced ? " " : "") + QCompleter::pathFromIndex(index);
    }
};

/// A cell while it is typed. Down lists all of its choices.
class CellEdit : public QLineEdit {
public:
    CellEdit(const QStringList& choices, bool several, QWidget* parent)
        : QLineEdit(parent), m_several(several) {
        setFrame(false);
        if (choices.isEmpty())
            return;
        auto* list = several ? new NamesCompleter(choices, this) : new QCompleter(choices, this);
        list->setFilterMode(Qt::MatchContains);
        list->setCaseSensitivity(Qt::CaseInsensitive);
        // Past its end what was typed would be put in place of what is marked.
        list->setWrapAround(false);
        setCompleter(list);
        passEndingKeys(*list, *this);
    }

    void offerAll() {
        if (!completer())
            return;
        completer()->setCompletionPrefix(m_several ? text().left(lastNameIn(text())) : QString());
        completer()->complete();
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Down && completer() && !completer()->popup()->isVisible())
            offerAll();
        else
            QLineEdit::keyPressEvent(event);
    }

private:
    bool m_several;
};

bool isBlankRow(const QModelIndex& index) {
    return index.flags().testFlag(Qt::ItemIsEditable) && index.row() == index.model()->rowCount() - 1;
}

/// Cells over hair lines; what is wrong with a row is marked before its first cell.
class RecordDelegate : public QStyledItemDelegate {
public:
    /// `touched` is called while a cell is typed, `pasted` where cells of a spreadsheet are pasted into one.
    RecordDelegate(QObject* parent, std::function<void()> touched, std::function<void()> pasted)
        : QStyledItemDelegate(parent), m_touched(std::move(touched)), m_pasted(std::move(pasted)) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        const QStringList choices = index.data(RecordModelBase::ChoicesRole).toStringList();
        if (index.data(RecordModelBase::ClosedRole).toBool()) {
            auto* box = new QComboBox(parent);
            box->addItems(choices);
            return box;
        }
        auto* edit = new CellEdit(choices, index.data(RecordModelBase::SeveralRole).toBool(), parent);
        // The words stay where they are read.
        edit->setTextMargins(leftOf(index) - fieldMargin, 0, 0, 0);
        connect(edit, &QLineEdit::textEdited, this, m_touched);
        return edit;
    }

    bool eventFilter(QObject* editor, QEvent* event) override {
        const bool pastes =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste);
        auto* const edit = qobject_cast<QLineEdit*>(editor);
        // One that is closed already may still be told that it lost the keyboard.
        const bool isPast =
            event->type() == QEvent::FocusOut && !static_cast<const QWidget*>(editor)->isVisible();
        if (!pastes || !edit)
            return !isPast && QStyledItemDelegate::eventFilter(editor, event);
        const auto rows = tableFromText(QApplication::clipboard()->text());
        if (!isTable(rows)) {
            edit->insert(textOf(rows));
            m_touched();
            return true;
        }
        Q_EMIT closeEditor(static_cast<QWidget*>(editor), RevertModelCache);
        m_pasted();
        return true;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        const QString text = index.data(Qt::EditRole).toString();
        auto* const edit = qobject_cast<QLineEdit*>(editor);
        if (!edit)
            static_cast<QComboBox*>(editor)->setCurrentText(text);
        // What is written while it is typed stays as it is typed, with its cursor.
        else if (!edit->isModified())
            edit->setText(text);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        const auto* box = qobject_cast<QComboBox*>(editor);
        const QString text = box ? box->currentText() : static_cast<QLineEdit*>(editor)->text();
        const QPointer<QWidget> open(editor);
        const bool taken = model->setData(index, text);
        if (open)
            open->setProperty(refusedProperty, !taken);
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex&) const override {
        editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const auto* view = static_cast<const QTableView*>(option.widget);
        const QFontMetrics metrics(bodyFont());
        const QRect room(0, 0, view->columnWidth(index.column()) - leftOf(index) - grid, 1000);
        const QRect text = metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
        return {room.width(), std::max(metrics.height(), text.height()) + grid + 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        const auto* view = static_cast<const QTableView*>(option.widget);
        const bool current = view->currentIndex() == index;
        const bool chosen = current || option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, chosen ? theme.accentSoft : theme.surface);
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
        }
        area.setLeft(option.rect.left() + leftOf(index));
        painter->setFont(bodyFont());
        painter->setPen(index.data(RecordModelBase::RefusedRole).toBool() ? theme.danger
                        : isBlankRow(index)                               ? theme.muted
                                                                          : theme.text);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
        if (current && (option.state.testFlag(QStyle::State_HasFocus) || view->indexWidget(index))) {
            painter->setPen(theme.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
        }
    }

private:
    /// Where the words of a cell begin in it.
    [[nodiscard]] static int leftOf(const QModelIndex& index) {
        return grid + (index.column() == 0 ? remarkWidth : 0);
    }

    std::function<void()> m_touched, m_pasted;
};

/// How a column shares in the width of its table.
struct ColumnRoom {
    int share = 1;
    bool unbroken = false; ///< its texts are not broken into lines
    int least = 0;         ///< so that no word is cut
    int wanted = 0;        ///< so that no text is broken into lines
};

/// Dates and times take what they need, and the others the rest.
std::vector<int> widthsByShare(const std::vector<ColumnRoom>& columns, int room) {
    std::vector<int> widths(columns.size());
    int shares = 0;
    for (const ColumnRoom& column : columns)
        shares += column.share;
    for (const bool unbroken : {true, false}) {
        const int left = shares, width = room;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].unbroken != unbroken)
                continue;
            const int fair = width * columns[i].share / std::max(1, left);
            widths[i] = unbroken ? std::max(columns[i].least, fair) : fair;
            room -= widths[i];
            shares -= columns[i].share;
        }
    }
    widths.back() += room;
    return widths;
}

/// No word is cut. What is left goes to those with more to say, and where all is said, to all.
std::vector<int> widthsByContent(const std::vector<ColumnRoom>& columns, int room) {
    int least = 0, wanted = 0, shares = 0;
    for (const ColumnRoom& column : columns) {
        least += column.least;
        wanted += column.wanted;
        shares += column.share;
    }
    std::vector<int> widths;
    int left = room;
    for (const ColumnRoom& column : columns) {
        widths.push_back(room < least    ? room * column.least / least
                         : room < wanted ? column.least + (room - least) * (column.wanted - column.least) /
                                                              (wanted - least)
                                         : column.wanted + (room - wanted) * column.share / shares);
        left -= widths.back();
    }
    widths.back() += left;
    return widths;
}

/// Of the words of a text the widest; Chinese may be broken anywhere.
int widestWord(const QString& text, const QFontMetrics& metrics) {
    static const QRegularExpression breaks(QStringLiteral("\\s|(?=\\p{Han})"));
    int widest = 0;
    for (const QString& word : text.split(breaks, Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

/// Whether the keyboard is to go on to another cell.
bool goesOn(QAbstractItemDelegate::EndEditHint hint) {
    return hint == QAbstractItemDelegate::EditPreviousItem || hint == QAbstractItemDelegate::EditNextItem ||
           hint == QAbstractItemDelegate::SubmitModelCache;
}

} // namespace

QString RecordModelBase::refusedRemark(const QString& text) {
    return RecordTable::tr("\"%1\" was not taken: mend it, or give it up with Escape.").arg(text);
}

RecordTable::RecordTable(RecordModelBase* rows, const QString& name, const QString& spoken)
    : FittedTable(grid + remarkWidth, nullptr),
      m_rows(rows),
      m_draft(new Draft([this] { return writeInPause(); }, this)) {
    rows->setParent(this);
    setObjectName(name);
    setAccessibleName(spoken);
    setModel(rows);
    setItemDelegate(new RecordDelegate(
        this, [this] { m_draft->touch(); }, [this] { paste(); }));
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::currentRowChanged);
    connect(rows, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::keepPlace);
    connect(rows, &QAbstractItemModel::modelReset, this, &RecordTable::restorePlace);
    // A row that was inserted is told with the data of those around it.
    connect(rows, &QAbstractItemModel::dataChanged, this, [this] {
        fitColumns();
        m_draft->settle(draftState());
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
    m_draft->setSession(session);
}

bool RecordTable::commit() {
    if (auto* const editor = indexWidget(currentIndex()); editor && state() == EditingState) {
        const QPointer<QWidget> open(editor);
        commitData(editor);
        if (open && open->property(refusedProperty).toBool()) {
            open->setFocus();
            m_draft->settle(DraftState::Failed);
            return false;
        }
        if (open)
            closeEditor(open, QAbstractItemDelegate::NoHint);
    }
    const bool written = m_rows->commit();
    m_draft->settle(written ? DraftState::Written : DraftState::Failed);
    if (written)
        return true;
    const QModelIndex refused = m_rows->refused();
    setCurrentIndex(refused.isValid() ? refused : m_rows->index(m_rows->rowCount() - 1, 0));
    setFocus();
    return false;
}

void RecordTable::discardDraft() {
    m_rows->discardDraft();
    m_draft->settle(DraftState::Written);
}

DraftState RecordTable::draftState() const {
    if (state() != EditingState && m_rows->refused().isValid())
        return DraftState::Failed;
    return state() == EditingState || m_rows->hasDraft() ? DraftState::Typing : DraftState::Written;
}

DraftState RecordTable::writeInPause() {
    const QModelIndex index = currentIndex();
    auto* const editor = qobject_cast<QLineEdit*>(indexWidget(index));
    if (!editor)
        return draftState();
    // A half typed date or name is none yet, and what was emptied may be typed anew.
    if (!index.data(RecordModelBase::FreeRole).toBool() || editor->text().trimmed().isEmpty())
        return draftState();
    commitData(editor);
    return m_rows->hasDraft() || editor->property(refusedProperty).toBool() ? DraftState::Typing
                                                                            : DraftState::Written;
}

QModelIndexList RecordTable::chosen() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    // Who came here with Tab has a current cell, but none selected.
    if (cells.isEmpty() && currentIndex().isValid())
        cells << currentIndex();
    std::sort(cells.begin(), cells.end());
    // The blank row is none that others could be taken for.
    while (!cells.isEmpty() && isBlankRow(cells.back()) && !isBlankRow(cells.front()))
        cells.pop_back();
    return cells;
}

void RecordTable::copy() const {
    const QModelIndexList cells = chosen();
    QStringList lines;
    for (const QModelIndex& cell : cells) {
        const QString text = cell.data().toString().simplified();
        if (cell.column() == cells.front().column())
            lines << text;
        else
            lines.back() += QLatin1Char('\t') + text;
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void RecordTable::paste() {
    m_rows->paste(chosen().value(0), QApplication::clipboard()->text());
}

QString RecordTable::remark() const {
    return currentIndex().data(RecordModelBase::RemarkRole).toString();
}

bool RecordTable::canRemove() const {
    const QModelIndex first = chosen().value(0);
    return first.isValid() && first.flags().testFlag(Qt::ItemIsEditable) && !isBlankRow(first);
}

void RecordTable::removeChosen() {
    if (!canRemove())
        return;
    const QModelIndexList cells = chosen();
    m_rows->removeRows(cells.front().row(), cells.back().row() - cells.front().row() + 1);
}

void RecordTable::keepPlace() {
    m_place = currentIndex().data(RecordModelBase::IdRole).toString();
    m_row = currentIndex().row();
    m_column = std::max(0, currentIndex().column());
}

void RecordTable::restorePlace() {
    // Where the row itself is gone, the one in its place.
    int row = m_rows->rowCount() - 1;
    while (row >= 0 && m_rows->index(row, 0).data(RecordModelBase::IdRole).toString() != m_place)
        --row;
    if (m_row >= 0)
        setCurrentIndex(m_rows->index(row >= 0 ? row : std::min(m_row, m_rows->rowCount() - 1), m_column));
    fitColumns();
    m_draft->settle(draftState());
    Q_EMIT currentRowChanged();
}

void RecordTable::fitColumns() {
    const int columns = m_rows->columnCount();
    if (columns == 0)
        return;
    constexpr int longestWord = 24 * grid, longestText = 60 * grid;
    const QFontMetrics metrics(bodyFont());
    std::vector<ColumnRoom> rooms;
    for (int column = 0; column < columns; ++column) {
        const int padding = 2 * grid + (column == 0 ? remarkWidth : 0) + 2;
        const QString widest = m_rows->widest(column);
        const QString head = m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        ColumnRoom room{m_rows->share(column), !widest.isEmpty(), metrics.horizontalAdvance(widest), 0};
        if (widest.isEmpty())
            room.least = QFontMetrics(smallFont()).horizontalAdvance(head);
        room.wanted = room.least;
        for (int row = 0; row < m_rows->rowCount() && widest.isEmpty(); ++row) {
            const QString text = m_rows->index(row, column).data().toString();
            room.least = std::max(room.least, std::min(longestWord, widestWord(text, metrics)));
            room.wanted = std::max(room.wanted, std::min(longestText, metrics.horizontalAdvance(text)));
        }
        room.least += padding;
        room.wanted += padding;
        rooms.push_back(room);
    }
    const int width = viewport()->width();
    std::vector<int> widths = widthsByShare(rooms, width);
    if (!std::equal(widths.begin(), widths.end(), rooms.begin(),
                    [](int given, const ColumnRoom& room) { return given >= room.least; }))
        widths = widthsByContent(rooms, width);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    resizeRowsToContents();
    updateGeometry();
}

QSize RecordTable::sizeHint() const {
    return {40 * grid, horizontalHeader()->height() + verticalHeader()->length() + 2};
}

void RecordTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    // With a key that goes on, what was refused stays to be mended; else the cell keeps it, marked.
    auto* const refused = qobject_cast<QLineEdit*>(editor);
    if (refused && refused->property(refusedProperty).toBool() && goesOn(hint)) {
        refused->setProperty(refusedProperty, false);
        refused->selectAll();
        m_draft->settle(DraftState::Failed);
        return;
    }
    if (hint == QAbstractItemDelegate::RevertModelCache)
        m_rows->giveUp(currentIndex());
    // Where what was typed brought other rows, the editor is closed already.
    if (state() == EditingState)
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    m_draft->settle(draftState());
    if (hint != QAbstractItemDelegate::NoHint)
        setFocus();
    if (!goesOn(hint))
        return;
    const bool back = hint == QAbstractItemDelegate::EditPreviousItem;
    setCurrentIndex(moveCursor(back ? MovePrevious : MoveNext, Qt::NoModifier));
    edit(currentIndex());
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged();
}

/// Who takes the mouse to a cell is shown what there is to choose from.
void RecordTable::mouseDoubleClickEvent(QMouseEvent* event) {
    QTableView::mouseDoubleClickEvent(event);
    QWidget* const editor = indexWidget(currentIndex());
    if (auto* const edit = dynamic_cast<CellEdit*>(editor))
        edit->offerAll();
    else if (auto* const box = qobject_cast<QComboBox*>(editor))
        box->showPopup();
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier)
        removeChosen();
    else if (event->key() == Qt::Key_Delete && index.flags().testFlag(Qt::ItemIsEditable))
        m_rows->setData(index, QString(), Qt::EditRole);
    else if (event->key() == Qt::Key_Escape && index.data(RecordModelBase::RefusedRole).toBool())
        m_rows->giveUp(index);
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (state() == EditingState)
        event->accept(); // the delegate is about to end it
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        edit(index);
    else
        QTableView::keyPressEvent(event);
}

} // namespace plumbline::ui
