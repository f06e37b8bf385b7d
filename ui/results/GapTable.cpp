#include "ui/results/GapTable.h"

#include <algorithm>

#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include "ui/results/GapModel.h"
#include "ui/support/RatingMark.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

/// Lets through what blocks, or everything.
class GapFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyBlocking(bool only) {
        m_onlyBlocking = only;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        return !m_onlyBlocking || sourceModel()->index(row, 0, parent).data(GapModel::BlockingRole).toBool();
    }

private:
    bool m_onlyBlocking = true;
};

namespace {

constexpr int markSize = 14;
constexpr int barLength = 80;
constexpr int barHeight = 8;
constexpr int shortBar = 40; ///< with little room
constexpr int narrowestCriterion = 150;
constexpr int narrowestNames = 24 * grid;

/// Ratings with their mark, gains with their bar, and a stroke before the cells that are enough.
class GapDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QString text = ground.text;
        ground.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const Theme& theme = Theme::current();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme.line);
        QRect area = option.rect.adjusted(grid, 0, -grid / 2, 0);
        QColor color = ground.palette.color(QPalette::Text);
        if (const QVariant value = index.data(GapModel::RatingValueRole); value.isValid()) {
            const QRectF mark(area.left(), area.center().y() - markSize / 2.0 + 0.5, markSize, markSize);
            color = theme.rating(value.toDouble());
            paintRatingMark(*painter, mark, value.toDouble());
            area.setLeft(area.left() + markSize + 6);
        }
        if (const QVariant share = index.data(GapModel::GainShareRole); share.isValid()) {
            const int left = area.left() + ground.fontMetrics.horizontalAdvance(text) + grid;
            const double length = std::max(2.0, std::min(barLength, area.right() - left) * share.toDouble());
            painter->fillRect(QRectF(left, area.center().y() - barHeight / 2.0 + 0.5, length, barHeight),
                              theme.accent);
        }
        if (isFirstShown(option, index) && index.data(GapModel::EnoughRole).toBool())
            painter->fillRect(QRect(option.rect.left(), option.rect.top() + 3, 3, option.rect.height() - 6),
                              theme.accent);
        painter->setPen(color);
        painter->setFont(ground.font);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(ground.font).elidedText(text, Qt::ElideRight, area.width()));
    }

private:
    [[nodiscard]] static bool isFirstShown(const QStyleOptionViewItem& option, const QModelIndex& index) {
        const auto* const table = qobject_cast<const QTableView*>(option.widget);
        return table && table->horizontalHeader()->logicalIndexAt(0) == index.column();
    }
};

} // namespace

GapTable::GapTable(QWidget* parent)
    : FittedTable(grid, parent), m_cells(new GapModel(this)), m_filter(new GapFilter(this)) {
    m_filter->setSourceModel(m_cells);
    m_filter->setSortRole(GapModel::SortRole);
    setModel(m_filter);
    setItemDelegate(new GapDelegate(this));
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setStretchLastSection(true);
    setSortingEnabled(true);
    sortByColumn(GapModel::Gain, Qt::DescendingOrder);
    connect(this, &GapTable::clicked, this, &GapTable::activate);
    connect(this, &GapTable::activated, this, &GapTable::activate);
    connect(m_cells, &GapModel::modelReset, this, &GapTable::fitColumns);
}

void GapTable::setOnlyBlocking(bool only) {
    m_filter->setOnlyBlocking(only);
}

void GapTable::goTo(const std::function<bool(model::CellId)>& matches) {
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, GapModel::Item);
        if (const int cell = index.data(GapModel::CellRole).toInt(); cell < 0 || !matches(cell))
            continue;
        setCurrentIndex(index);
        scrollTo(index, PositionAtTop);
        setFocus();
        return;
    }
}

void GapTable::activate(const QModelIndex& index) {
    if (const int cell = index.data(GapModel::CellRole).toInt(); index.isValid() && cell >= 0)
        Q_EMIT cellActivated(cell);
}

void GapTable::fitColumns() {
    const QFontMetrics body(bodyFont()), strong(strongFont());
    verticalHeader()->setDefaultSectionSize(body.height() + grid);
    const auto widest = [&](int column, const QFontMetrics& metrics) {
        // The mark of the sorting stands beside the head.
        int width =
            body.horizontalAdvance(m_cells->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
            2 * grid;
        for (int row = 0; row < m_cells->rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_cells->index(row, column).data().toString()));
        return width + 3 * grid;
    };
    const int room = viewport()->width();
    const int level = widest(GapModel::Level, body);
    const int rating = widest(GapModel::Rating, body) + markSize + 6;
    const int figures = widest(GapModel::Gain, body) + grid;
    const bool narrow = room - level - rating - figures - barLength < narrowestNames;
    const int gain = figures + (narrow ? shortBar : barLength);
    const int names = room - level - rating - gain;
    int part = widest(GapModel::SubDomain, body), item = widest(GapModel::Item, strong);
    // With little room the criterion goes first, then the names share what there is.
    const int limit = room * 2 / 9;
    part = std::min(part, limit);
    item = std::min(item, limit);
    const bool criterion = names - part - item >= narrowestCriterion;
    if (narrow) {
        // At last the item's name is left alone.
        part = 0;
        item = names;
    } else if (!criterion) {
        const double scale = static_cast<double>(names) / (part + item);
        part = static_cast<int>(part * scale);
        item = names - part;
    }
    setColumnHidden(GapModel::SubDomain, narrow);
    setColumnHidden(GapModel::Criterion, !criterion);
    setColumnWidth(GapModel::SubDomain, part);
    setColumnWidth(GapModel::Item, item);
    setColumnWidth(GapModel::Level, level);
    setColumnWidth(GapModel::Rating, rating);
    setColumnWidth(GapModel::Gain, gain);
}

} // namespace plumbline::ui
