#include "ui/results/GapModel.h"

#include "core/scoring/Display.h"
#include "ui/results/Figures.h"
#include "ui/support/Language.h"
#include "ui/support/RatingMark.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

GapModel::GapModel(QObject* parent) : QAbstractTableModel(parent) {}

void GapModel::show(const Session& session, const scoring::Gap& gap) {
    constexpr int places = 4;
    const model::Model& model = session.model();
    const double largest = gap.cells.empty() ? 1 : gap.cells.front().gain.toDouble();
    int enough = gap.enough;
    beginResetModel();
    m_rows.clear();
    for (const scoring::CellGap& cell : gap.cells) {
        const model::Item& item = model.item(model.itemOf(cell.cell));
        Row row;
        row.cell = cell.cell;
        row.subDomain = nodeName(model, item.leaf);
        row.item = local(item.name);
        row.level = model.levelOf(cell.cell);
        row.levelText = levelOrdinal(model, row.level);
        row.rating = ratingValue(model, cell.grade);
        row.ratingText = ratingWord(model, cell.grade);
        row.gain = QLatin1Char('+') + toQString(scoring::shown(cell.gain, places));
        row.gainShare = cell.gain.toDouble() / largest;
        row.criterion =
            toQString(model.criterion(model.itemOf(cell.cell), model.levelOf(cell.cell), language()));
        row.blocking = cell.blocking;
        row.enough = cell.blocking && enough-- > 0;
        m_rows.push_back(row);
    }
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

QString GapModel::text(const Row& row, int column) const {
    switch (column) {
    case SubDomain:
        return row.subDomain;
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
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        // As rich text, so that a long criterion wraps.
        return QStringLiteral("<p>%1</p>").arg(row.criterion.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        if (index.column() == SubDomain && row.enough)
            return tr("%1, one of the cells that are enough").arg(row.subDomain);
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
        return tr("What the level score gains when the cell becomes full");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubDomain:
        return tr("Sub-domain");
    case Item:
        return tr("Item");
    case Level:
        return tr("Level");
    case Rating:
        return tr("Rating");
    case Gain:
        return tr("Gain");
    default:
        return tr("Criterion");
    }
}

} // namespace plumbline::ui
