#include "ui/interview/Outline.h"

#include <algorithm>

#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "core/scoring/Display.h"
#include "ui/support/Language.h"
#include "ui/support/RatingMark.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int leafHeight = 28;
constexpr int headingHeight = 32;
constexpr int markSize = 13;
constexpr int countWidth = 56;

/// Headings quiet, sub-domains with a progress pie, name, score and count.
class OutlineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {120, isLeaf(index) ? leafHeight : index.parent().isValid() ? leafHeight : headingHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        const bool leaf = isLeaf(index);
        const bool selected = option.state & QStyle::State_Selected;
        QRect area = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) {
            painter->fillRect(QRect(0, area.top(), area.right() + 1, area.height()), theme.accentSoft);
            painter->fillRect(QRect(0, area.top(), 3, area.height()), theme.accent);
        }
        area.adjust(4, 0, -8, 0);
        if (leaf) {
            paintProgressMark(
                *painter, QRectF(area.left(), area.center().y() - markSize / 2.0 + 0.5, markSize, markSize),
                index.data(Outline::ShareRole).toDouble());
            area.adjust(markSize + 7, 0, 0, 0);
        }
        painter->setFont(smallFont());
        painter->setPen(selected ? theme.text : theme.muted);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, index.data(Outline::ScoreRole).toString());
        area.adjust(0, 0, -scoreWidth(painter->fontMetrics(), index), 0);
        const QFont font = leaf                       ? (selected ? strongFont() : bodyFont())
                           : index.parent().isValid() ? smallFont()
                                                      : strongFont();
        const int name = QFontMetrics(font).horizontalAdvance(index.data().toString());
        // The pie says how much is rated; the count stands where one works, and over the groups, as long as
        // the name is whole beside it.
        if (index.data(Outline::ShareRole).toDouble() < 1 && (selected || !leaf) &&
            name <= area.width() - countWidth) {
            painter->setPen(theme.muted);
            painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                              index.data(Outline::CountRole).toString());
            area.adjust(0, 0, -countWidth, 0);
        }
        painter->setFont(font);
        painter->setPen(leaf || !index.parent().isValid() ? theme.text : theme.muted);
        painter->drawText(
            area, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        if ((option.state & QStyle::State_HasFocus) && selected) {
            painter->setPen(QPen(theme.accent, 1));
            painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter->restore();
    }

private:
    /// Room for the score and a gap, such that counts stand in one column.
    static int scoreWidth(const QFontMetrics& metrics, const QModelIndex& index) {
        const auto length = std::max<qsizetype>(4, index.data(Outline::ScoreRole).toString().size());
        return metrics.horizontalAdvance(QString(length, QLatin1Char('0'))) + 6;
    }
    static bool isLeaf(const QModelIndex& index) { return !index.model()->hasChildren(index); }
};

} // namespace

Outline::Outline(QWidget* parent) : QTreeView(parent), m_items(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Parts of the model"));
    setModel(m_items);
    setItemDelegate(new OutlineDelegate(this));
    setHeaderHidden(true);
    setIndentation(10);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setItemsExpandable(false);
}

void Outline::setSession(Session* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_sheet = -1;
    if (session)
        connect(session, &Session::changed, this, [this](const project::ChangeSummary& summary) {
            if (summary.scope || summary.facts)
                rebuild();
            else if (!summary.ratings.empty())
                refresh();
        });
    rebuild();
}

void Outline::rebuild() {
    const model::NodeId kept = m_sheet;
    {
        const QSignalBlocker quiet(this);
        m_items->clear();
        m_itemOfNode.clear();
        if (!m_session)
            return;
        m_itemOfNode.assign(m_session->model().nodes.size(), nullptr);
        addChildren(m_items->invisibleRootItem(), model::rootNode);
        expandAll();
        refresh();
    }
    if (kept >= 0 && m_itemOfNode[static_cast<std::size_t>(kept)])
        select(kept);
    else if (const model::NodeId first = neighbour(1); first >= 0)
        select(first);
}

void Outline::addChildren(QStandardItem* under, model::NodeId node) {
    const model::Model& model = m_session->model();
    if (model.node(node).kind == model.sheetKind)
        return;
    for (model::NodeId child : model.node(node).children) {
        if (!m_session->scope().includes(child))
            continue;
        // A domain with a single sub-domain goes by that one's row.
        if (node != model::rootNode && model.node(child).kind + 1 == model.sheetKind &&
            model.node(child).children.size() == 1)
            child = model.node(child).children.front();
        auto* item = new QStandardItem(local(model.node(child).name));
        item->setData(child, NodeRole);
        item->setSelectable(model.node(child).kind == model.sheetKind);
        under->appendRow(item);
        m_itemOfNode[static_cast<std::size_t>(child)] = item;
        addChildren(item, child);
    }
}

void Outline::refresh() {
    const auto& scheme = m_session->scheme();
    for (std::size_t id = 0; id < m_itemOfNode.size(); ++id) {
        QStandardItem* const item = m_itemOfNode[id];
        if (!item)
            continue;
        const auto node = static_cast<model::NodeId>(id);
        const int rated = scoring::ratedCells(scheme, m_session->scores(), node);
        const int cells = scheme.cellsPerColumn(node) * scheme.depth();
        const QString count = QStringLiteral("%1/%2").arg(rated).arg(cells);
        if (item->data(CountRole) != count) {
            item->setData(cells > 0 ? static_cast<double>(rated) / cells : 0, ShareRole);
            item->setData(count, CountRole);
        }
        const QString score = rated > 0 ? toQString(scoring::shownTotal(
                                              scheme, scoring::nodeTotal(scheme, m_session->scores(), node)))
                                        : QString();
        if (item->data(ScoreRole) != score)
            item->setData(score, ScoreRole);
        QString words = tr("%1, %2 of %3 rated").arg(item->text()).arg(rated).arg(cells);
        if (!score.isEmpty())
            words += tr(", score %1").arg(score);
        if (item->accessibleText() != words) {
            item->setAccessibleText(words);
            item->setToolTip(words);
        }
    }
}

void Outline::select(model::NodeId sheet) {
    if (QStandardItem* const item = m_itemOfNode[static_cast<std::size_t>(sheet)]) {
        setCurrentIndex(item->index());
        scrollTo(item->index());
    }
}

model::NodeId Outline::neighbour(int step) const {
    std::vector<model::NodeId> sheets;
    for (const model::NodeId sheet : m_session->model().nodesOf(m_session->model().sheetKind))
        if (m_itemOfNode[static_cast<std::size_t>(sheet)])
            sheets.push_back(sheet);
    if (m_sheet < 0)
        return sheets.empty() ? -1 : sheets.front();
    const auto here = std::find(sheets.begin(), sheets.end(), m_sheet);
    const auto there = (here - sheets.begin()) + step;
    if (here == sheets.end() || there < 0 || there >= static_cast<std::ptrdiff_t>(sheets.size()))
        return -1;
    return sheets[static_cast<std::size_t>(there)];
}

QModelIndex Outline::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    // Headings are passed over: only a sub-domain can be worked on.
    const bool up = action == MoveUp || action == MovePageUp || action == MoveHome;
    QModelIndex index = QTreeView::moveCursor(action, modifiers);
    while (index.isValid() && m_items->hasChildren(index))
        index = up && indexAbove(index).isValid() ? indexAbove(index) : indexBelow(index);
    return index.isValid() ? index : currentIndex();
}

void Outline::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (!current.isValid() || m_items->hasChildren(current))
        return;
    m_sheet = current.data(NodeRole).toInt();
    Q_EMIT sheetSelected(m_sheet);
}

} // namespace plumbline::ui
