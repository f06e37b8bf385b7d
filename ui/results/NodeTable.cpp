#include "ui/results/NodeTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/results/NodeModel.h"
#include "ui/support/TableHeader.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int narrowestName = 16 * grid;
constexpr int fewestRows = 3; ///< that are seen

/// A number over a thin bar of its value.
class ScoreDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem padded = option;
        if (index.column() > NodeModel::Name)
            padded.rect.adjust(0, 0, -grid / 2 + 2, 0);
        QStyledItemDelegate::paint(painter, padded, index);
        const QVariant value = index.data(NodeModel::ValueRole);
        if (!value.isValid())
            return;
        const Theme& theme = Theme::current();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRectF track(option.rect.left() + grid, option.rect.bottom() - 3,
                           option.rect.width() - 1.5 * grid, 2);
        painter->fillRect(track, theme.track);
        painter->fillRect(QRectF(track.left(), track.top(), track.width() * value.toDouble(), track.height()),
                          selected ? theme.surface : theme.accent);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + grid / 2, std::max(size.height(), option.fontMetrics.height() + grid)};
    }
};

} // namespace

NodeTable::NodeTable(QWidget* parent) : QTreeView(parent), m_nodes(new NodeModel(this)) {
    setModel(m_nodes);
    setItemDelegate(new ScoreDelegate(this));
    setSelectionBehavior(SelectItems);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setIndentation(2 * grid);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    setHeader(new TableHeader(indentation() + 3, this));
    header()->setStretchLastSection(false);
    setMinimumHeight(header()->sizeHint().height() + fewestRows * (fontMetrics().height() + grid) +
                     horizontalScrollBar()->sizeHint().height());
    connect(this, &NodeTable::clicked, this, &NodeTable::activate);
    connect(this, &NodeTable::activated, this, &NodeTable::activate);
    connect(this, &NodeTable::entered, this, [this](const QModelIndex& index) {
        viewport()->setCursor(m_nodes->number(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    connect(m_nodes, &NodeModel::headerDataChanged, this, &NodeTable::fitColumns);
    connect(m_nodes, &NodeModel::modelReset, this, [this] {
        open();
        fitColumns();
    });
}

void NodeTable::refresh(const Session* session) {
    m_nodes->refresh(session);
}

void NodeTable::fitColumns() {
    if (m_nodes->rowCount() == 0)
        return;
    const QFontMetrics metrics(strongFont());
    const auto width = [&](int column, const QString& widest) {
        const QString head = m_nodes->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max(metrics.horizontalAdvance(head), metrics.horizontalAdvance(widest)) + 2 * grid;
    };
    const int weight = width(NodeModel::Weight, QStringLiteral("33.33 %"));
    int figures = 0;
    std::vector<int> widths;
    for (int column = NodeModel::FirstFigure; column <= m_nodes->lastColumn(); ++column) {
        QString widest = QStringLiteral("0.00");
        for (int node = 0; node < m_nodes->nodeCount(); ++node)
            if (const QString text = m_nodes->indexOf(node, column).data().toString();
                metrics.horizontalAdvance(text) > metrics.horizontalAdvance(widest))
                widest = text;
        widths.push_back(width(column, widest));
        figures += widths.back();
    }
    // Names get what they need; the figures share what is left, so that their bars can be compared.
    const int count = static_cast<int>(widths.size());
    const int wanted = m_nodes->widestName(metrics) + 5 * grid + 2 * indentation();
    // With little room the weights give way, then the last figures are scrolled to.
    const bool weighs = viewport()->width() - weight - figures >= narrowestName;
    setColumnHidden(NodeModel::Weight, !weighs);
    const int room = viewport()->width() - figures - (weighs ? weight : 0);
    const int spare = std::max(0, room - wanted) / std::max(count, 1);
    header()->resizeSection(NodeModel::Name, std::max(narrowestName, room - spare * count));
    header()->resizeSection(NodeModel::Weight, weight);
    for (int i = 0; i < count; ++i)
        header()->resizeSection(NodeModel::FirstFigure + i, widths[static_cast<std::size_t>(i)] + spare);
}

void NodeTable::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitColumns();
}

void NodeTable::open() {
    for (int row = 1; row < m_nodes->rowCount(); ++row) {
        const QModelIndex element = m_nodes->index(row, 0);
        expand(element);
        for (int child = 0; child < m_nodes->rowCount(element); ++child) {
            const QModelIndex domain = m_nodes->index(child, 0, element);
            const bool repeats =
                m_nodes->rowCount(domain) == 1 && m_nodes->index(0, 0, domain).data() == domain.data();
            setExpanded(domain, !repeats);
        }
    }
}

void NodeTable::activate(const QModelIndex& index) {
    if (const auto number = m_nodes->number(index))
        Q_EMIT numberActivated(*number);
    else if (const auto whole = m_nodes->wholeNumber(index); whole && index.column() == NodeModel::Name)
        Q_EMIT numberActivated(*whole);
}

QModelIndex NodeTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    // In the first column left and right close and open a branch; a tree would do so in every column.
    const QModelIndex at = currentIndex();
    const bool opens = at.column() == NodeModel::Name && m_nodes->rowCount(at) > 0 && !isExpanded(at);
    const int weight = isColumnHidden(NodeModel::Weight) ? NodeModel::Weight : -1;
    if (at.isValid() && action == MoveLeft && at.column() > NodeModel::Name)
        return at.siblingAtColumn(at.column() - (at.column() - 1 == weight ? 2 : 1));
    if (at.isValid() && action == MoveRight && !opens)
        return at.siblingAtColumn(
            std::min(at.column() + (at.column() + 1 == weight ? 2 : 1), m_nodes->lastColumn()));
    return QTreeView::moveCursor(action, modifiers);
}

void NodeTable::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitColumns();
}

} // namespace plumbline::ui
