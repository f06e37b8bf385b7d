#include "ui/evidence/QuietTable.h"

#include <algorithm>

#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include "ui/support/RowMark.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

/// Lets through the rows that hold every word looked for.
class QuietTable::Filter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QStringList& words, int role) {
        m_words = words;
        m_role = role;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QString text = sourceModel()->index(row, 0, parent).data(m_role).toString();
        return std::ranges::all_of(
            m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
    int m_role = Qt::DisplayRole;
};

namespace {

constexpr int markSize = 14;
constexpr int narrowestStretched = 120;

/// A row's cell: mark and words over a hair line.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const bool selected = row.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(row.rect, theme.accentSoft);
        painter->fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), theme.line);
        if (selected && index.column() == 0)
            paintRowMark(*painter, row.rect, *row.widget);
        QRect area = row.rect.adjusted(grid, 0, -grid, 0);
        if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
            icon.paint(painter, QRect(area.left(), area.center().y() - markSize / 2 + 1, markSize, markSize));
            area.setLeft(area.left() + markSize + 6);
        }
        painter->setPen(theme.text);
        painter->setFont(row.font);
        painter->drawText(area, static_cast<int>(row.displayAlignment),
                          QFontMetrics(row.font).elidedText(row.text, Qt::ElideRight, area.width()));
    }
};

} // namespace

QuietTable::QuietTable(QWidget* parent) : FittedTable(grid, parent), m_filter(new Filter(this)) {
    setModel(m_filter);
    setItemDelegate(new RowDelegate(this));
    horizontalHeader()->setSectionsClickable(true);
    setSortingEnabled(true);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &QuietTable::fitColumns);
}

void QuietTable::show(QAbstractItemModel* rows, int sortRole, int stretched) {
    m_stretched = stretched;
    m_filter->setSortRole(sortRole);
    m_filter->setSourceModel(rows);
    fitColumns();
}

void QuietTable::filter(const QString& text, int role) {
    m_filter->setWords(text.split(QLatin1Char(' '), Qt::SkipEmptyParts), role);
}

int QuietTable::shownRows() const {
    return m_filter->rowCount();
}

bool QuietTable::select(const QVariant& value, int role) {
    for (int row = 0; row < m_filter->rowCount(); ++row)
        if (const QModelIndex index = m_filter->index(row, m_stretched);
            m_filter->index(row, 0).data(role) == value) {
            setCurrentIndex(index);
            return true;
        }
    return false;
}

void QuietTable::fitColumns() {
    verticalHeader()->setDefaultSectionSize(QFontMetrics(bodyFont()).height() + grid + 2);
    int room = viewport()->width();
    const QFontMetrics metrics(bodyFont());
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        setColumnHidden(column, false);
        if (column == m_stretched)
            continue;
        // The mark of the sorting stands beside the head.
        int width = metrics.horizontalAdvance(
                        m_filter->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
                    grid;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex index = m_filter->index(row, column);
            const int mark = index.data(Qt::DecorationRole).isValid() ? markSize + 6 : 0;
            width = std::max(width, mark + metrics.horizontalAdvance(index.data().toString()));
        }
        width += 2 * grid + 2;
        setColumnWidth(column, width);
        room -= width;
    }
    // With little room the last ones go.
    for (int column = m_filter->columnCount() - 1; column >= 0 && room < narrowestStretched; --column)
        if (column != m_stretched) {
            room += columnWidth(column);
            setColumnHidden(column, true);
        }
    setColumnWidth(m_stretched, room);
}

void QuietTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid() || !previous.isValid())
        Q_EMIT currentRowChanged();
}

} // namespace plumbline::ui
