#include "ui/results/NodeModel.h"

#include <utility>

#include <QFont>

#include "ui/results/Figures.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

using model::NodeId;
using scoring::NumberRef;

NodeModel::NodeModel(QObject* parent) : QAbstractItemModel(parent) {}

NodeModel::Row NodeModel::rowOf(const Session& session, NodeId node) {
    const scoring::Scheme& scheme = session.scheme();
    const model::Node& source = session.model().node(node);
    const QString none = QStringLiteral("–");
    Row row;
    row.parent = source.parent;
    row.children = source.children;
    row.assessed = scheme.includes(node);
    row.name = nodeName(session.model(), node);
    row.weight = row.assessed && node != model::rootNode ? shareText(scheme.share(node)) : none;
    if (row.assessed && node != model::rootNode) {
        const Rational weight = session.scope().share(session.model(), node);
        if (!(weight == scheme.share(node)))
            row.weightTip =
                tr("Weight %1, scaled to 100 % of the parts that are assessed").arg(shareText(weight));
    }
    if (row.assessed)
        row.figures = ResultMethod::of(session.model()).figures(session, node);
    return row;
}

void NodeModel::refresh(const Session* session) {
    if (!session) {
        beginResetModel();
        m_rows.clear();
        m_columns.clear();
        endResetModel();
        return;
    }
    const model::Model& model = session->model();
    std::vector<Row> rows;
    for (NodeId node = 0; node < static_cast<NodeId>(model.nodes.size()); ++node)
        rows.push_back(rowOf(*session, node));
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.children.size(); ++i)
            rows[static_cast<std::size_t>(row.children[i])].place = static_cast<int>(i);
    // The whole stands above the elements as the first row of the table.
    for (const NodeId element : rows.front().children)
        ++rows[static_cast<std::size_t>(element)].place;
    std::vector<FigureColumn> columns = ResultMethod::of(model).columns(*session);

    if (rows.size() != m_rows.size() || columns.size() != m_columns.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        m_columns = std::move(columns);
        endResetModel();
        return;
    }
    m_rows.swap(rows);
    m_columns.swap(columns);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!(m_rows[i] == rows[i])) {
            const auto node = static_cast<NodeId>(i);
            Q_EMIT dataChanged(indexOf(node), indexOf(node, lastColumn()));
        }
    if (m_columns != columns)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, lastColumn());
}

QModelIndex NodeModel::indexOf(NodeId node, int column) const {
    return m_rows.empty() ? QModelIndex()
                          : createIndex(m_rows[static_cast<std::size_t>(node)].place, column,
                                        static_cast<quintptr>(node));
}

int NodeModel::widestName(const QFontMetrics& metrics) const {
    int widest = 0;
    for (const Row& row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    return widest;
}

const Figure* NodeModel::figure(const QModelIndex& index) const {
    if (!index.isValid() || index.column() < FirstFigure || !row(index).assessed)
        return nullptr;
    return &row(index).figures[static_cast<std::size_t>(index.column() - FirstFigure)];
}

std::optional<NumberRef> NodeModel::number(const QModelIndex& index) const {
    const Figure* const shown = figure(index);
    return shown ? shown->number : std::nullopt;
}

std::optional<NumberRef> NodeModel::wholeNumber(const QModelIndex& index) const {
    if (!index.isValid())
        return std::nullopt;
    for (const Figure& figure : row(index).figures)
        if (figure.number && figure.number->kind == NumberRef::Kind::NodeSum)
            return figure.number;
    return std::nullopt;
}

QModelIndex NodeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    const NodeId id = parent.isValid() ? this->row(parent).children[static_cast<std::size_t>(row)]
                      : row == 0       ? model::rootNode
                                       : m_rows.front().children[static_cast<std::size_t>(row - 1)];
    return createIndex(row, column, static_cast<quintptr>(id));
}

QModelIndex NodeModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || row(index).parent <= model::rootNode)
        return {};
    return indexOf(row(index).parent);
}

int NodeModel::rowCount(const QModelIndex& parent) const {
    if (m_rows.empty() || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_rows.front().children.size()) + 1;
    return node(parent) == model::rootNode ? 0 : static_cast<int>(row(parent).children.size());
}

int NodeModel::columnCount(const QModelIndex&) const {
    return lastColumn() + 1;
}

QVariant NodeModel::text(const QModelIndex& index) const {
    const Row& at = row(index);
    if (index.column() == Name)
        return at.assessed ? at.name : tr("%1 (not assessed)").arg(at.name);
    if (index.column() == Weight)
        return at.weight;
    const Figure* const shown = figure(index);
    return shown ? shown->text : QStringLiteral("–");
}

QVariant NodeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& at = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return index.column() == Name
                   ? text(index)
                   : QStringLiteral("%1, %2: %3")
                         .arg(at.name, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                              text(index).toString());
    case Qt::ToolTipRole:
        return index.column() == Weight && !at.weightTip.isEmpty() ? QVariant(at.weightTip) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        return at.parent <= model::rootNode ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        if (!at.assessed || index.column() == Weight)
            return Theme::current().muted;
        return {};
    case AssessedRole:
        return at.assessed;
    case ValueRole:
        return figure(index) && figure(index)->bar >= 0 ? QVariant(figure(index)->bar) : QVariant();
    default:
        return {};
    }
}

QVariant NodeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section > lastColumn())
        return {};
    if (role == Qt::DisplayRole)
        return section == Name     ? tr("Part")
               : section == Weight ? tr("Weight")
                                   : m_columns[static_cast<std::size_t>(section - FirstFigure)].head;
    if (role == Qt::ToolTipRole)
        return section == Name     ? QString()
               : section == Weight ? tr("Share of the part above it")
                                   : m_columns[static_cast<std::size_t>(section - FirstFigure)].tip;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace plumbline::ui
