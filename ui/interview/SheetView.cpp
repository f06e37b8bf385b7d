#include "ui/interview/SheetView.h"

#include <algorithm>
#include <utility>

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/interview/DigitKey.h"
#include "ui/interview/RatingMethod.h"
#include "ui/interview/SheetDelegate.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int itemColumnWidth = 104;
constexpr int minimumColumnWidth = 112;
constexpr int minimumRowHeight = 88;
constexpr int headPadding = 10;
constexpr int rowNoteHeight = 40; ///< two small lines

/// Level names over the columns: the ramp's colour as a bar, the name, and the level's score at the right.
class LevelHeader : public QHeaderView {
public:
    explicit LevelHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setSectionResizeMode(QHeaderView::Stretch);
        setMinimumSectionSize(minimumColumnWidth);
        setSectionsClickable(false);
        setHighlightSections(false);
    }
    QSize sizeHint() const override { return {0, 48}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const Theme& theme = Theme::current();
        painter->save();
        painter->fillRect(rect, theme.raised);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3),
                          theme.level(section + 1, model()->columnCount()));
        painter->setPen(theme.line);
        painter->drawLine(rect.topRight(), rect.bottomRight());
        const QRect area = rect.adjusted(headPadding, 4, -headPadding, -6);
        const auto words = [&](int role) {
            return model()->headerData(section, Qt::Horizontal, role).toString();
        };
        painter->setPen(theme.text);
        painter->setFont(strongFont());
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, words(SheetModel::OrdinalRole));
        painter->setPen(theme.muted);
        painter->setFont(smallFont());
        painter->drawText(
            area, Qt::AlignLeft | Qt::AlignBottom,
            painter->fontMetrics().elidedText(words(SheetModel::NameRole), Qt::ElideRight, area.width()));
        painter->drawText(area, Qt::AlignRight | Qt::AlignTop, words(SheetModel::ColumnNoteRole));
        painter->restore();
    }
};

/// The items' names at the left, strong and wrapped.
class ItemHeader : public QHeaderView {
public:
    explicit ItemHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {
        setSectionResizeMode(QHeaderView::Fixed);
        setSectionsClickable(true);
        setHighlightSections(false);
    }
    QSize sizeHint() const override { return {itemColumnWidth, 0}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const Theme& theme = Theme::current();
        painter->save();
        painter->fillRect(rect, theme.surface);
        painter->setPen(theme.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->setPen(theme.text);
        painter->setFont(strongFont());
        QRect area = rect.adjusted(headPadding, headPadding, -headPadding / 2, -headPadding);
        QRect name;
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString(), &name);
        area.setTop(name.bottom() + headPadding / 2);
        painter->setPen(theme.muted);
        painter->setFont(smallFont());
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          model()->headerData(section, Qt::Vertical, SheetModel::RowNoteRole).toString());
        painter->restore();
    }
};

} // namespace

SheetView::SheetView(QWidget* parent)
    : QTableView(parent), m_model(new SheetModel(this)), m_delegate(new SheetDelegate(this)) {
    setObjectName(QStringLiteral("sheet"));
    setAccessibleName(tr("Sheet"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new LevelHeader(this));
    setVerticalHeader(new ItemHeader(this));
    // The style would paint a button over the corner between the heads.
    if (auto* corner = findChild<QAbstractButton*>())
        corner->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalScrollBar()->setSingleStep(3 * grid);
    setWordWrap(true);
    // A Chinese input method must not swallow the rating keys.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = m_session ? currentCell() : -1;
        m_keptLevel = currentLevel();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_delegate->forgetLayouts();
        fitRows();
        if (const QModelIndex kept = m_model->indexOf(m_kept, m_keptLevel); m_kept >= 0 && kept.isValid())
            moveTo(kept);
    });
    connect(verticalHeader(), &QHeaderView::sectionPressed, this, &SheetView::keepFramedSelected);
    connect(m_model, &SheetModel::notesChanged, this, [this] {
        horizontalHeader()->viewport()->update();
        verticalHeader()->viewport()->update();
    });
}

/// Not setCurrentIndex, which would read the keys held at the moment: after Ctrl+Z it would add to the
/// selection.
void SheetView::moveTo(const QModelIndex& index) {
    halt(Halt::None);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_anchor = index;
    scrollTo(index);
}

void SheetView::halt(Halt why) {
    const Halt before = std::exchange(m_halt, why);
    if (before != why || why != Halt::None)
        Q_EMIT halted(why);
}

void SheetView::setSession(Session* session) {
    halt(Halt::None);
    m_session = session;
    m_kept = -1;
    m_model->setSession(session);
}

void SheetView::showSheet(model::NodeId sheet) {
    if (m_model->sheet() != sheet)
        m_model->setSheet(sheet);
    if (!currentIndex().isValid())
        moveTo(m_model->index(0, 0));
}

void SheetView::showCell(model::CellId cell, int level) {
    const model::Model& model = m_session->model();
    if (const model::NodeId sheet = model.sheetOf(model.itemOf(cell)); m_model->sheet() != sheet)
        m_model->setSheet(sheet);
    moveTo(m_model->indexOf(cell, level));
}

model::NodeId SheetView::sheet() const {
    return m_model->sheet();
}

model::CellId SheetView::currentCell() const {
    return currentIndex().isValid() ? m_model->cell(currentIndex()) : -1;
}

std::vector<model::CellId> SheetView::selectedCells() const {
    std::vector<model::CellId> cells;
    for (const QModelIndex& index : selectedIndexes())
        cells.push_back(m_model->cell(index));
    if (cells.empty() && currentIndex().isValid())
        cells.push_back(currentCell());
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    return cells;
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (m_halt != Halt::None && takeHalted(*event))
        return;
    if (m_session && RatingMethod::of(m_session->model()).press(*this, *event))
        return;
    if (plain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        if (!event->isAutoRepeat())
            rateSelection(assessment::unrated);
    } else if (plain &&
               (event->key() == Qt::Key_N || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT noteRequested();
    else if (plain && event->key() == Qt::Key_E)
        Q_EMIT evidenceRequested();
    else if (plain && event->key() == Qt::Key_F)
        Q_EMIT findRequested();
    else {
        m_extending = event->modifiers().testFlag(Qt::ShiftModifier);
        QTableView::keyPressEvent(event);
        if (!std::exchange(m_extending, false))
            m_anchor = currentIndex();
    }
    keepFramedSelected();
}

/// Qt begins a selection by keys where it was last moved to with a key or the mouse, not where a rating moved
/// on to.
void SheetView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const bool anchored = m_extending && m_anchor.isValid();
    QTableView::setSelection(
        anchored ? QRect(visualRect(m_anchor).center(), visualRect(currentIndex()).center()) : rect, command);
}

/// What is typed on at the end of a sheet, or for a share that is not asked for, is nobody's. Any other key
/// ends that, and does what it does.
bool SheetView::takeHalted(const QKeyEvent& event) {
    const bool atEnd = m_halt == Halt::AtEnd || m_halt == Halt::PastEnd;
    const bool enters = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool moves = event.key() >= Qt::Key_Home && event.key() <= Qt::Key_PageDown;
    const QString text = event.text();
    const bool isLetter = !text.isEmpty() && text.at(0).isLetter();
    // Shift alone ends nothing; nor does anything that belongs to a number, where one is typed.
    const bool ofNumber = digitOf(event) || (!atEnd && !isLetter && event.key() != Qt::Key_Escape);
    const bool alone = text.isEmpty() && !moves;
    if (!enters && !moves && (ofNumber || alone)) {
        halt(atEnd && digitOf(event) ? Halt::PastEnd : m_halt);
        return true;
    }
    halt(Halt::None);
    if (enters && atEnd)
        Q_EMIT neighbourRequested(1);
    return enters || event.key() == Qt::Key_Escape;
}

bool SheetView::focusNextPrevChild(bool next) {
    // From the one number of a share to the other.
    return m_halt == Halt::NotMeasured || QTableView::focusNextPrevChild(next);
}

void SheetView::mousePressEvent(QMouseEvent* event) {
    halt(Halt::None);
    QTableView::mousePressEvent(event);
    keepFramedSelected();
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        m_anchor = currentIndex();
}

void SheetView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    keepFramedSelected();
}

QItemSelectionModel::SelectionFlags SheetView::selectionCommand(const QModelIndex& index,
                                                                const QEvent* event) const {
    // With Ctrl held Qt moves the frame and leaves the selection behind.
    if (event && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() != Qt::Key_Space)
            return key.modifiers().testFlag(Qt::ShiftModifier) ? QItemSelectionModel::SelectCurrent
                                                               : QItemSelectionModel::ClearAndSelect;
    }
    return QTableView::selectionCommand(index, event);
}

/// Where the framed cell was taken out of the selection, another of it is framed.
void SheetView::keepFramedSelected() {
    if (!currentIndex().isValid() || selectionModel()->isSelected(currentIndex()))
        return;
    const QModelIndexList left = selectedIndexes();
    selectionModel()->setCurrentIndex(left.isEmpty() ? currentIndex() : left.back(),
                                      QItemSelectionModel::Select);
}

void SheetView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionSized(m_session ? static_cast<int>(selectedCells().size()) : 0);
}

bool SheetView::rate(const std::vector<model::CellId>& cells, const assessment::Rating& rating) {
    return !cells.empty() && m_session->rate(cells, rating);
}

std::vector<assessment::Rating> SheetView::given(const std::vector<model::CellId>& cells,
                                                 assessment::Grade grade) const {
    const RatingMethod& method = RatingMethod::of(m_session->model());
    std::vector<assessment::Rating> ratings;
    for (const model::CellId cell : cells)
        ratings.push_back(method.given(m_session->model(), m_session->assessment().wholeRating(cell), grade));
    return ratings;
}

bool SheetView::isMeant(const std::vector<model::CellId>& cells,
                        const std::vector<assessment::Rating>& ratings) {
    int replaced = 0;
    for (std::size_t i = 0; cells.size() > 1 && i < cells.size(); ++i) {
        const assessment::Grade before = m_session->assessment().rating(cells[i]), after = ratings[i].grade;
        // What no key gives was typed as a figure.
        replaced += before != assessment::unrated && after != assessment::unrated && before != after &&
                    m_session->model().scale.rating(before).key == 0;
    }
    return replaced == 0 ||
           dialogs::confirm(this,
                            tr("Selected items with an exact score in another level: %1. Replace it by the "
                               "middle of the level chosen?")
                                .arg(replaced),
                            tr("Replace"));
}

void SheetView::rateSelection(assessment::Grade grade) {
    const auto cells = selectedCells();
    const QModelIndexList chosen = selectedIndexes();
    if (cells.empty())
        return;
    const auto ratings = given(cells, grade);
    if (!isMeant(cells, ratings))
        return;
    if (!m_session->rateEach(cells, ratings))
        return;
    if (cells.size() == 1 && !m_session->model().scale.byLevel())
        moveTo(m_model->indexOf(cells.front()));
    else if (m_session->model().scale.byLevel() && m_advancing && grade != assessment::unrated)
        advance(chosen.isEmpty() ? currentIndex() : *std::max_element(chosen.begin(), chosen.end()), grade);
}

void SheetView::chooseForSelection(assessment::Grade grade) {
    const auto cells = selectedCells();
    const auto ratings = given(cells, grade);
    const auto has = [this](model::CellId cell, const assessment::Rating& rating) {
        return m_session->assessment().wholeRating(cell) == rating;
    };
    const bool hasAlready = std::equal(cells.begin(), cells.end(), ratings.begin(), has);
    rateSelection(hasAlready ? assessment::unrated : grade);
}

void SheetView::fillRow(const assessment::Rating& rating) {
    const QModelIndex from = currentIndex();
    if (!from.isValid())
        return;
    std::vector<model::CellId> cells;
    for (int column = from.column(); column < m_model->columnCount(); ++column)
        cells.push_back(m_model->cell(from.siblingAtColumn(column)));
    if (rate(cells, rating) && m_advancing)
        goOn(m_model->index(from.row() + 1, 0));
}

/// To the next cell; where there is none the frame stays on the last.
void SheetView::goOn(const QModelIndex& next) {
    moveTo(next.isValid() ? next : m_model->index(m_model->rowCount() - 1, currentIndex().column()));
    if (!next.isValid())
        halt(Halt::AtEnd);
}

/// To the item's next level, and after a rating of nothing (0) or the last level to the next item.
void SheetView::advance(const QModelIndex& from, assessment::Grade grade) {
    const bool nothing = m_session->model().scale.rating(grade).value == 0;
    const bool inRow = !nothing && from.column() + 1 < m_model->columnCount();
    goOn(inRow ? from.siblingAtColumn(from.column() + 1) : m_model->index(from.row() + 1, 0));
}

void SheetView::showLastItem() {
    moveTo(m_model->index(m_model->rowCount() - 1, currentIndex().column()));
}

void SheetView::moveToItem(int step) {
    const QModelIndex to = currentIndex().sibling(currentIndex().row() + step, currentIndex().column());
    if (to.isValid())
        moveTo(to);
    else
        Q_EMIT neighbourRequested(step);
}

void SheetView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged(current.isValid() ? m_model->cell(current) : -1, current.column() + 1);
}

void SheetView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    // A window that is shown is given several sizes in turn: rows are laid out for the one that is painted.
    scheduleDelayedItemsLayout();
    // What is said of it takes some of the room.
    if (m_halt != Halt::None) {
        executeDelayedItemsLayout();
        scrollTo(currentIndex());
    }
}

void SheetView::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    scheduleDelayedItemsLayout();
}

void SheetView::doItemsLayout() {
    fitRows();
    QTableView::doItemsLayout();
}

void SheetView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_delegate->forgetLayouts();
        fitRows();
    }
}

void SheetView::fitRows() {
    // Texts are laid out once the columns have their widths.
    if (!isVisible())
        return;
    QFontMetrics names(strongFont());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        const int nameHeight =
            names.boundingRect(0, 0, itemColumnWidth - 3 * headPadding / 2, 10'000, Qt::TextWordWrap, name)
                .height();
        const bool noted =
            !m_model->headerData(row, Qt::Vertical, SheetModel::RowNoteRole).toString().isEmpty();
        int height = std::max(minimumRowHeight, nameHeight + 2 * headPadding + (noted ? rowNoteHeight : 0));
        for (int column = 0; column < m_model->columnCount(); ++column)
            height =
                std::max(height, m_delegate->heightFor(m_model->index(row, column), columnWidth(column) - 1));
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

} // namespace plumbline::ui
