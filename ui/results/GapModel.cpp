#include "ui/results/GapModel.h"

#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

QString text(const GapRow& row, int column) {
    switch (column) {
    case GapModel::SubDomain:
        return row.part;
    case GapModel::Item:
        return row.item;
    case GapModel::Level:
        return row.levelText;
    case GapModel::Rating:
        return row.ratingText;
    case GapModel::Gain:
        return row.gain;
    default:
        return row.criterion;
    }
}

} // namespace

GapModel::GapModel(QObject* parent) : ColumnModel(ColumnCount, parent) {}

void GapModel::show(std::vector<GapRow> rows, const GapWords& words) {
    m_heads = words.heads;
    m_gainTip = words.gainTip;
    setRows(std::move(rows));
}

QVariant GapModel::value(const GapRow& row, const QModelIndex& index, int role) const {
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

QVariant GapModel::head(int column, int role) const {
    if (role == Qt::ToolTipRole && column == Gain)
        return m_gainTip;
    return role == Qt::DisplayRole ? QVariant(m_heads.value(column)) : QVariant();
}

} // namespace plumbline::ui
