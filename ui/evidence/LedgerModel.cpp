#include "ui/evidence/LedgerModel.h"

#include <algorithm>

#include "ui/evidence/EvidenceWords.h"
#include "ui/support/Language.h"
#include "ui/support/RecordLabels.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

LedgerRow rowOf(const Session& session, const assessment::Evidence& piece) {
    LedgerRow row;
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

QString text(const LedgerRow& row, int column) {
    switch (column) {
    case LedgerModel::Title:
        return row.title;
    case LedgerModel::Kind:
        return row.kind;
    case LedgerModel::Collector:
        return row.collector;
    case LedgerModel::Collected:
        return row.collected;
    case LedgerModel::Cells:
        return QString::number(row.cells);
    default:
        return row.files > 0 ? QString::number(row.files) : QStringLiteral("–");
    }
}

} // namespace

LedgerModel::LedgerModel(QObject* parent) : ColumnModel(ColumnCount, parent) {}

void LedgerModel::show(const Session& session) {
    std::vector<LedgerRow> pieces;
    for (const assessment::Evidence& piece : session.assessment().all<assessment::Evidence>())
        pieces.push_back(rowOf(session, piece));
    if (std::ranges::equal(pieces, rows(), {}, &LedgerRow::id, &LedgerRow::id))
        updateRows(std::move(pieces));
    else
        setRows(std::move(pieces));
}

QVariant LedgerModel::value(const LedgerRow& row, const QModelIndex& index, int role) const {
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

QVariant LedgerModel::head(int column, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("Title"), tr("Kind"), tr("Who"), tr("When"), tr("Cells"), tr("Files")};
    return heads[column];
}

} // namespace plumbline::ui
