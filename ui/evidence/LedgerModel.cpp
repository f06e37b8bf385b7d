#include "ui/evidence/LedgerModel.h"

#include <algorithm>

#include "ui/evidence/EvidenceWords.h"
#include "ui/support/Language.h"
#include "ui/support/RecordLabels.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

LedgerModel::Row LedgerModel::rowOf(const Session& session, const assessment::Evidence& piece) {
    Row row;
    row.id = toQString(piece.id);
    row.title = titleText(piece);
    row.kind = wordOf(piece.kind);
    row.kindOrder = static_cast<int>(piece.kind);
    row.collector = toQString(piece.collector);
    row.collected = toQString(piece.collected);
    const auto& cells = session.evidence().cellsOf(piece.id);
    const auto& files = session.evidence().attachmentsOf(piece.id);
    row.cells = static_cast<int>(cells.size());
    row.files = static_cast<int>(files.size());
    QStringList words{row.title,
                      row.kind,
                      row.collector,
                      row.collected,
                      toQString(piece.source),
                      toQString(piece.place),
                      toQString(piece.description)};
    for (const model::CellId cell : cells)
        words << cellName(session.model(), cell);
    for (const assessment::RecordId& file : files)
        words << toQString(session.assessment().find<assessment::Attachment>(file)->name);
    row.words = words.join(QLatin1Char('\n'));
    return row;
}

void LedgerModel::show(const Session& session) {
    std::vector<Row> rows;
    for (const assessment::Evidence& piece : session.assessment().all<assessment::Evidence>())
        rows.push_back(rowOf(session, piece));
    const bool same = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LedgerModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int LedgerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString LedgerModel::text(const Row& row, int column) {
    switch (column) {
    case Title:
        return row.title;
    case Kind:
        return row.kind;
    case Collector:
        return row.collector;
    case Collected:
        return row.collected;
    case Cells:
        return QString::number(row.cells);
    default:
        return row.files > 0 ? QString::number(row.files) : QStringLiteral("–");
    }
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title ? row.title : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Cells)
            return tr("%n cell(s)", nullptr, row.cells);
        if (index.column() == Files)
            return tr("%n file(s)", nullptr, row.files);
        return text(row, index.column());
    case Qt::FontRole:
        return index.column() == Title ? strongFont() : bodyFont();
    case SortRole:
        return index.column() == Kind    ? QVariant(row.kindOrder)
               : index.column() == Cells ? QVariant(row.cells)
               : index.column() == Files ? QVariant(row.files)
                                         : QVariant(text(row, index.column()));
    case SearchRole:
        return row.words;
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("Title"), tr("Kind"), tr("Who"), tr("When"), tr("Cells"), tr("Files")};
    return heads[section];
}

} // namespace plumbline::ui
