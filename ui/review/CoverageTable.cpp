#include "ui/review/CoverageTable.h"

#include <algorithm>

#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "ui/support/RowMark.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

enum Column { Name, Rated, Reviewed, Issues, ColumnCount };
constexpr int keyRole = Qt::UserRole;
constexpr int shareRole = Qt::UserRole + 1; ///< 0..1, of a number that has a bar

/// A number over a thin bar of its share.
class CoverageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, selected ? theme.accentSoft : theme.surface);
        if (selected && index.column() == Name)
            paintRowMark(*painter, option.rect, *option.widget);
        const bool name = index.column() == Name;
        const QFont font = selected && name ? strongFont() : bodyFont();
        const QRect area = option.rect.adjusted(grid, 0, name ? 0 : -grid, 0);
        painter->setFont(font);
        painter->setPen(name || index.column() == Issues ? theme.text : theme.muted);
        painter->drawText(
            area, (name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        if (const QVariant share = index.data(shareRole); share.isValid()) {
            const QRectF track(option.rect.left() + grid, option.rect.bottom() - 3,
                               option.rect.width() - 2 * grid, 2);
            painter->fillRect(track, theme.track);
            painter->fillRect(
                QRectF(track.left(), track.top(), track.width() * share.toDouble(), track.height()),
                theme.accent);
        }
        painter->restore();
    }
};

QStandardItem* cell(const QString& text, const QString& key, const QString& spoken) {
    auto* item = new QStandardItem(text);
    item->setData(key, keyRole);
    item->setData(spoken, Qt::AccessibleTextRole);
    item->setToolTip(spoken);
    return item;
}

QStandardItem* share(const QString& text, int part, int whole, const QString& key, const QString& spoken) {
    QStandardItem* const item = cell(text, key, spoken);
    item->setData(whole > 0 ? static_cast<double>(part) / whole : 0, shareRole);
    return item;
}

} // namespace

CoverageTable::CoverageTable(QWidget* parent)
    : FittedTable(grid, parent), m_lines(new QStandardItemModel(0, ColumnCount, this)) {
    setModel(m_lines);
    setItemDelegate(new CoverageDelegate(this));
    setEditTriggers(NoEditTriggers);
}

void CoverageTable::show(const QString& head, const std::vector<Line>& lines) {
    m_filling = true;
    m_lines->clear();
    m_lines->setHorizontalHeaderLabels({head, tr("Rated"), tr("Reviewed"), tr("Open")});
    m_lines->horizontalHeaderItem(Name)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = Rated; column < ColumnCount; ++column)
        m_lines->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const Line& line : lines) {
        const assessment::Coverage& done = line.coverage;
        m_lines->appendRow({cell(line.name, line.key, line.name),
                            share(QStringLiteral("%1/%2").arg(done.rated).arg(done.cells), done.rated,
                                  done.cells, line.key, tr("%1 of %2 rated").arg(done.rated).arg(done.cells)),
                            share(QString::number(done.reviewed), done.reviewed, done.cells, line.key,
                                  tr("%1 of %2 reviewed").arg(done.reviewed).arg(done.cells)),
                            cell(QString::number(done.issues), line.key,
                                 tr("Not reviewed and with something to settle: %1").arg(done.issues))});
    }
    fitColumns();
    m_filling = false;
    choose(m_chosen);
}

void CoverageTable::clear() {
    m_lines->clear();
    m_chosen.clear();
}

void CoverageTable::choose(const QString& key) {
    int row = 0;
    for (int i = 0; i < m_lines->rowCount(); ++i)
        if (m_lines->item(i, Name)->data(keyRole).toString() == key)
            row = i;
    selectionModel()->setCurrentIndex(m_lines->index(row, Name),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CoverageTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (m_filling || !current.isValid())
        return;
    const QString key = current.data(keyRole).toString();
    if (key == m_chosen)
        return;
    m_chosen = key;
    Q_EMIT chosenChanged(key);
}

void CoverageTable::fitHeight() {
    setFixedHeight(horizontalHeader()->sizeHint().height() +
                   m_lines->rowCount() * verticalHeader()->defaultSectionSize());
}

void CoverageTable::fitColumns() {
    const QFontMetrics body(bodyFont()), small(smallFont());
    verticalHeader()->setDefaultSectionSize(body.height() + grid + 2);
    int names = viewport()->width();
    for (int column = Rated; column < ColumnCount; ++column) {
        int width =
            small.horizontalAdvance(m_lines->headerData(column, Qt::Horizontal).toString()) + grid / 2;
        for (int row = 0; row < m_lines->rowCount(); ++row)
            width = std::max(width, body.horizontalAdvance(m_lines->item(row, column)->text()) + grid / 2);
        setColumnWidth(column, width + 2 * grid);
        names -= columnWidth(column);
    }
    setColumnWidth(Name, names);
}

} // namespace plumbline::ui
