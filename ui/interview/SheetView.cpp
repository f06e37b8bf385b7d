#include "ui/interview/SheetView.h"

#include <algorithm>

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/interview/SheetDelegate.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int itemColumnWidth = 104;
constexpr int minimumColumnWidth = 112;
constexpr int minimumRowHeight = 88;
constexpr int headPadding = 10;

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
        painter->drawText(area, Qt::AlignRight | Qt::AlignTop, words(SheetModel::LevelScoreRole));
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
        painter->drawText(rect.adjusted(headPadding, headPadding, -headPadding / 2, -headPadding),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString());
        painter->restore();
    }
};

/// The digit of a key, pressed with Shift or without, on the usual layouts.
std::optional<char> digitOf(const QKeyEvent& event) {
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return static_cast<char>('0' + event.key() - Qt::Key_0);
    constexpr int shifted[] = {Qt::Key_ParenRight, Qt::Key_Exclam,   Qt::Key_At,          Qt::Key_NumberSign,
                               Qt::Key_Dollar,     Qt::Key_Percent,  Qt::Key_AsciiCircum, Qt::Key_Ampersand,
                               Qt::Key_Asterisk,   Qt::Key_ParenLeft};
    const auto found = std::find(std::begin(shifted), std::end(shifted), event.key());
    if (event.modifiers().testFlag(Qt::ShiftModifier) && found != std::end(shifted))
        return static_cast<char>('0' + (found - std::begin(shifted)));
    return std::nullopt;
}

} // namespace

SheetView::SheetView(QWidget* parent)
    : QTableView(parent), m_sheet(new SheetModel(this)), m_delegate(new SheetDelegate(this)) {
    setObjectName(QStringLiteral("sheet"));
    setAccessibleName(tr("Sheet of the sub-domain"));
    setModel(m_sheet);
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
    connect(m_sheet, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_kept = m_session ? currentCell() : -1; });
    connect(m_sheet, &QAbstractItemModel::modelReset, this, [this] {
        m_delegate->forgetLayouts();
        fitRows();
        if (const QModelIndex kept = m_sheet->indexOf(m_kept); m_kept >= 0 && kept.isValid())
            moveTo(kept);
    });
    connect(m_sheet, &SheetModel::levelScoresChanged, horizontalHeader()->viewport(),
            qOverload<>(&QWidget::update));
}

/// Not setCurrentIndex, which would read the keys held at the moment: after Ctrl+Z it would add to the
/// selection.
void SheetView::moveTo(const QModelIndex& index) {
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void SheetView::setSession(Session* session) {
    m_session = session;
    m_kept = -1;
    m_sheet->setSession(session);
}

void SheetView::showLeaf(model::NodeId leaf) {
    if (m_sheet->leaf() != leaf)
        m_sheet->setLeaf(leaf);
    if (!currentIndex().isValid())
        moveTo(m_sheet->index(0, 0));
}

void SheetView::showCell(model::CellId cell) {
    if (m_sheet->leaf() != m_session->model().leafOf(cell))
        m_sheet->setLeaf(m_session->model().leafOf(cell));
    moveTo(m_sheet->indexOf(cell));
}

model::NodeId SheetView::leaf() const {
    return m_sheet->leaf();
}

model::CellId SheetView::currentCell() const {
    return currentIndex().isValid() ? m_sheet->cell(currentIndex()) : -1;
}

std::vector<model::CellId> SheetView::selectedCells() const {
    std::vector<model::CellId> cells;
    for (const QModelIndex& index : selectedIndexes())
        cells.push_back(m_sheet->cell(index));
    if (cells.empty() && currentIndex().isValid())
        cells.push_back(currentCell());
    std::sort(cells.begin(), cells.end());
    return cells;
}

std::optional<assessment::Grade> SheetView::gradeOf(const QKeyEvent& event) const {
    const auto digit = digitOf(event);
    if (!digit || !m_session ||
        (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return std::nullopt;
    const auto& ratings = m_session->model().ratings;
    for (std::size_t i = 0; i < ratings.size(); ++i)
        if (ratings[i].key == *digit)
            return static_cast<assessment::Grade>(i);
    return std::nullopt;
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    const auto grade = gradeOf(*event);
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (grade && event->modifiers().testFlag(Qt::ShiftModifier))
        fillRow(*grade);
    else if (grade)
        rateSelection(*grade);
    else if (plain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete))
        rateSelection(assessment::unrated);
    else if (plain &&
             (event->key() == Qt::Key_N || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT noteRequested();
    else if (plain && event->key() == Qt::Key_F)
        Q_EMIT findRequested();
    else
        QTableView::keyPressEvent(event);
}

void SheetView::rateSelection(assessment::Grade grade) {
    const auto cells = selectedCells();
    if (cells.empty() || !m_session->rate(cells, grade))
        return;
    if (m_advancing && cells.size() == 1 && grade != assessment::unrated)
        advance(grade);
}

void SheetView::fillRow(assessment::Grade grade) {
    const QModelIndex from = currentIndex();
    if (!from.isValid())
        return;
    std::vector<model::CellId> cells;
    for (int column = from.column(); column < m_sheet->columnCount(); ++column)
        cells.push_back(m_sheet->cell(from.siblingAtColumn(column)));
    if (m_session->rate(cells, grade) && m_advancing && from.row() + 1 < m_sheet->rowCount())
        moveTo(m_sheet->index(from.row() + 1, 0));
}

void SheetView::advance(assessment::Grade grade) {
    const QModelIndex from = currentIndex();
    const bool nothing = m_session->model().rating(grade).value == 0;
    if (!nothing && from.column() + 1 < m_sheet->columnCount())
        moveTo(from.siblingAtColumn(from.column() + 1));
    else if (from.row() + 1 < m_sheet->rowCount())
        moveTo(m_sheet->index(from.row() + 1, 0));
}

void SheetView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged(current.isValid() ? m_sheet->cell(current) : -1);
}

void SheetView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitRows();
}

void SheetView::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    fitRows();
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
    for (int row = 0; row < m_sheet->rowCount(); ++row) {
        const QString name = m_sheet->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        int height =
            std::max(minimumRowHeight, names.boundingRect(0, 0, itemColumnWidth - 3 * headPadding / 2, 10'000,
                                                          Qt::TextWordWrap, name)
                                               .height() +
                                           2 * headPadding);
        for (int column = 0; column < m_sheet->columnCount(); ++column)
            height =
                std::max(height, m_delegate->heightFor(m_sheet->index(row, column), columnWidth(column) - 1));
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

} // namespace plumbline::ui
