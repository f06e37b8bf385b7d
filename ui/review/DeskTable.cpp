#include "ui/review/DeskTable.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/support/RatingMark.h"
#include "ui/support/RowMark.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int markSize = 14;
constexpr int signWidth = 4 * grid;
constexpr int tagPadding = 6;
constexpr int narrowestIssues = 18 * grid;
constexpr int narrowestNames = 24 * grid;

/// Ratings with their mark, issues as tags.
class DeskDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, selected ? theme.accentSoft : theme.surface);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme.line);
        const auto* table = qobject_cast<const QTableView*>(option.widget);
        if (index.column() == 0 && table && table->currentIndex().row() == index.row())
            paintRowMark(*painter, option.rect, *table);
        QRect area = option.rect.adjusted(grid, 0, -grid / 2, 0);
        if (const QVariant issues = index.data(DeskModel::IssuesRole); issues.isValid())
            paintTags(*painter, area, issues.toStringList());
        else
            paintText(*painter, area, index);
        painter->restore();
    }

private:
    static void paintText(QPainter& painter, QRect area, const QModelIndex& index) {
        QColor color = Theme::current().text;
        if (const QVariant own = index.data(Qt::ForegroundRole); own.isValid())
            color = own.value<QColor>();
        if (const QVariant value = index.data(DeskModel::RatingValueRole); value.isValid()) {
            painter.setRenderHint(QPainter::Antialiasing);
            const QRectF mark(area.left(), area.center().y() - markSize / 2.0 + 0.5, markSize, markSize);
            paintRatingMark(painter, mark, value.toDouble());
            area.setLeft(area.left() + markSize + 6);
            color = Theme::current().rating(value.toDouble());
        }
        const auto font = index.data(Qt::FontRole).value<QFont>();
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(
            area, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    }

    /// As many as have the room; then how many more there are.
    static void paintTags(QPainter& painter, const QRect& area, const QStringList& tags) {
        const Theme& theme = Theme::current();
        const QFontMetrics metrics(smallFont());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(smallFont());
        int x = area.left();
        for (qsizetype i = 0; i < tags.size(); ++i) {
            const int width = metrics.horizontalAdvance(tags[i]) + 2 * tagPadding;
            const auto left = tags.size() - i;
            const QString rest = QStringLiteral("+%1").arg(left);
            const int room = left > 1 ? metrics.horizontalAdvance(rest) + grid : 0;
            if (i > 0 && x + width + room > area.right()) {
                painter.setPen(theme.muted);
                painter.drawText(QRect(x, area.top(), area.right() - x, area.height()),
                                 Qt::AlignLeft | Qt::AlignVCenter, rest);
                return;
            }
            const QRectF tag(x, area.center().y() - metrics.height() / 2.0 - 1,
                             std::min(width, area.right() - x), metrics.height() + 3);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.warningSoft);
            painter.drawRoundedRect(tag, 3, 3);
            painter.setPen(theme.text);
            painter.drawText(tag, Qt::AlignCenter,
                             metrics.elidedText(tags[i], Qt::ElideRight, static_cast<int>(tag.width()) - 4));
            x += width + grid / 2;
        }
    }
};

} // namespace

DeskTable::DeskTable(QWidget* parent) : FittedTable(grid, parent), m_cells(new DeskModel(this)) {
    setModel(m_cells);
    setItemDelegate(new DeskDelegate(this));
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setMinimumSectionSize(signWidth);
    // A Chinese input method must not swallow the keys.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(this, &DeskTable::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT cellActivated(m_cells->cellAt(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(),
            qOverload<>(&QWidget::update));
}

void DeskTable::show(const Session& session, const std::vector<assessment::DeskCell>& cells) {
    const int row = currentIndex().row();
    const model::CellId current = row >= 0 ? m_cells->cellAt(row) : -1;
    const auto selected = selectedCells();
    m_cells->show(session, cells);
    fitColumns();
    const int kept = m_cells->rowOf(current);
    if (kept < 0) {
        int next = 0;
        while (next + 1 < m_cells->rowCount() && m_cells->cellAt(next) < current)
            ++next;
        select(next);
        return;
    }
    select(kept);
    for (const model::CellId cell : selected)
        if (const int at = m_cells->rowOf(cell); at >= 0)
            selectionModel()->select(m_cells->index(at, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void DeskTable::clear() {
    m_cells->clear();
}

std::vector<model::CellId> DeskTable::selectedCells() const {
    std::vector<model::CellId> cells;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        cells.push_back(m_cells->cellAt(index.row()));
    std::sort(cells.begin(), cells.end());
    return cells;
}

/// Not setCurrentIndex, which would read the keys held at the moment.
void DeskTable::select(int row) {
    const QModelIndex index = m_cells->index(row, DeskModel::Item);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void DeskTable::moveOn() {
    int last = -1;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        last = std::max(last, index.row());
    select(std::min(last + 1, m_cells->rowCount() - 1));
}

void DeskTable::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && (event->key() == Qt::Key_Space || event->key() == Qt::Key_R))
        Q_EMIT reviewRequested();
    else if (plain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete))
        Q_EMIT withdrawalRequested();
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             currentIndex().isValid())
        Q_EMIT cellActivated(m_cells->cellAt(currentIndex().row()));
    else
        QTableView::keyPressEvent(event);
}

void DeskTable::fitColumns() {
    const QFontMetrics body(bodyFont()), strong(strongFont());
    verticalHeader()->setDefaultSectionSize(body.height() + grid + 2);
    const auto widest = [&](int column, const QFontMetrics& metrics) {
        int width =
            body.horizontalAdvance(m_cells->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_cells->rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_cells->index(row, column).data().toString()));
        return width > 0 ? width + 2 * grid : 0;
    };
    int room = viewport()->width();
    const auto take = [&](int column, int width) {
        setColumnHidden(column, width == 0);
        setColumnWidth(column, width);
        room -= width;
    };
    take(DeskModel::Review, signWidth);
    take(DeskModel::Level, widest(DeskModel::Level, body));
    take(DeskModel::Rating, widest(DeskModel::Rating, body) + markSize + 6);
    int part = widest(DeskModel::Part, body), item = widest(DeskModel::Item, strong);
    // With little room who and when go first, then the names share what there is, and at last the item's
    // alone is left.
    for (const int column : {DeskModel::Assessor, DeskModel::Changed}) {
        const int width = widest(column, body);
        const bool fits =
            room - width - std::min(part, room / 4) - std::min(item, room / 3) >= narrowestIssues + 4 * grid;
        take(column, fits ? width : 0);
    }
    const int names = room - narrowestIssues;
    if (names < narrowestNames) {
        part = 0;
        item = std::min(item, std::max(names, narrowestNames / 2));
    } else if (part + item > names) {
        part = std::min(part, names * 2 / 5);
        item = std::min(item, names - part);
    }
    take(DeskModel::Part, part);
    take(DeskModel::Item, item);
    take(DeskModel::Issues, std::max(room, 1));
}

} // namespace plumbline::ui
