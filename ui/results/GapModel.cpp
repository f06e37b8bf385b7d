#include "ui/results/GapModel.h"

#include "ui/support/Theme.h"

namespace plumbline::ui {

GapModel::GapModel(QObject* parent) : QAbstractTableModel(parent) {}

void GapModel::show(std::vector<GapRow> rows, const GapWords& words) {
    beginResetModel();
    m_rows = std::move(rows);
    m_heads = words.heads;
    m_gainTip = words.gainTip;
    endResetModel();
}

void GapModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int GapModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GapModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString GapModel::text(const GapRow& row, int column) const {
    switch (column) {
    case SubDomain:
        return row.part;
    case Item:
        return row.item;
    case Level:
        return row.levelText;
    case Rating:
        return row.ratingText;
    case Gain:
        return row.gain;
    default:
        return row.criterion;
    }
}

QVariant GapModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const GapRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        // As rich text, so that a long criterion wraps.
        return QStringLiteral("<p>%1</p>").arg(row.criterion.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        if (index.column() == SubDomain && row.enough)
            return tr("%1, one of the cells that are enough").arg(row.part);
        return text(row, index.column());
    case Qt::FontRole:
        return index.column() == Item ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        return index.column() == Criterion ? QVariant(Theme::current().muted) : QVariant();
    case SortRole:
        switch (index.column()) {
        case Level:
            return row.level;
        case Rating:
            return row.rating;
        case Gain:
            return -index.row();
        default:
            return row.cell;
        }
    case CellRole:
        return row.cell;
    case RatingValueRole:
        return index.column() == Rating ? QVariant(row.rating) : QVariant();
    case GainShareRole:
        return index.column() == Gain ? QVariant(row.gainShare) : QVariant();
    case BlockingRole:
        return row.blocking;
    case EnoughRole:
        return row.enough;
    default:
        return {};
    }
}

QVariant GapModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Gain)
        return m_gainTip;
    return role == Qt::DisplayRole && section < m_heads.size() ? QVariant(m_heads[section]) : QVariant();
}

} // namespace plumbline::ui
