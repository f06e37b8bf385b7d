#include "ui/interview/SheetModel.h"

#include <algorithm>

#include "ui/interview/RatingMethod.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

SheetModel::SheetModel(QObject* parent) : QAbstractTableModel(parent) {}

void SheetModel::setSession(Session* session) {
    beginResetModel();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_sheet = model::rootNode;
    if (session)
        connect(session, &Session::changed, this, &SheetModel::refresh);
    endResetModel();
}

void SheetModel::setSheet(model::NodeId sheet) {
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
}

void SheetModel::refresh(const project::ChangeSummary& summary) {
    if (summary.changesScheme()) {
        beginResetModel();
        endResetModel();
        return;
    }
    if ((summary.touches<assessment::Link>() || summary.touches<assessment::Evidence>()) && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    for (const auto* cells : {&summary.ratings, &summary.notes})
        for (const model::CellId cell : *cells)
            if (const QModelIndex changed = indexOf(cell); changed.isValid()) {
                const model::LevelRange levels = m_session->model().levelsOf(cell);
                Q_EMIT dataChanged(changed.siblingAtColumn(levels.first - 1),
                                   changed.siblingAtColumn(std::min(levels.last, columnCount()) - 1));
            }
    if (!summary.ratings.empty() && columnCount() > 0)
        Q_EMIT notesChanged();
    if ((summary.touches<assessment::Review>() || summary.touches<assessment::Link>()) && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ReviewedRole});
}

model::ItemId SheetModel::item(int row) const {
    return m_session->model().node(m_sheet).firstItem + row;
}

model::CellId SheetModel::cell(const QModelIndex& index) const {
    return m_session->model().cell(item(index.row()), index.column() + 1);
}

QModelIndex SheetModel::indexOf(model::CellId cell, int level) const {
    if (!m_session || cell < 0)
        return {};
    const model::Model& model = m_session->model();
    if (level == 0)
        level = std::max(1, RatingMethod::of(model).levelOf(*m_session, cell));
    if (model.sheetOf(model.itemOf(cell)) != m_sheet || level > columnCount())
        return {};
    return index(model.itemOf(cell) - item(0), level - 1);
}

int SheetModel::rowCount(const QModelIndex& parent) const {
    return m_session && !parent.isValid() && m_sheet != model::rootNode
               ? m_session->model().node(m_sheet).itemCount
               : 0;
}

int SheetModel::columnCount(const QModelIndex& parent) const {
    return m_session && !parent.isValid() && m_sheet != model::rootNode ? m_session->scope().depth() : 0;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const {
    if (!m_session || !index.isValid())
        return {};
    const model::Model& model = m_session->model();
    const RatingMethod& method = RatingMethod::of(model);
    const model::ItemId id = item(index.row());
    const int level = index.column() + 1;
    switch (role) {
    case Qt::DisplayRole:
        return toQString(model.criterion(id, level, language()));
    case LookRole:
        return QVariant::fromValue(method.look(*m_session, id, level));
    case TextRole:
        return static_cast<int>(model.criterionIndex(id, level));
    case HasNoteRole:
        return m_session->assessment().notes.contains(model.cell(id, level)) &&
               method.showsNote(*m_session, id, level);
    case EvidenceRole:
        return static_cast<int>(evidenceSign(id, level));
    case ReviewedRole:
        return method.showsNote(*m_session, id, level) && m_session->isReviewed(model.cell(id, level));
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return accessibleText(id, level);
    default:
        return {};
    }
}

SheetModel::EvidenceSign SheetModel::evidenceSign(model::ItemId item, int level) const {
    const model::Model& model = m_session->model();
    const model::CellId cell = model.cell(item, level);
    // As with notes, where an item is rated once its rating's level has the sign.
    if (!RatingMethod::of(model).showsNote(*m_session, item, level))
        return EvidenceSign::None;
    return m_session->lacksEvidence(cell)                   ? EvidenceSign::Missing
           : m_session->evidence().evidenceOf(cell).empty() ? EvidenceSign::None
                                                            : EvidenceSign::Linked;
}

QString SheetModel::toolTip(const QModelIndex& index) const {
    QStringList lines;
    if (evidenceSign(item(index.row()), index.column() + 1) == EvidenceSign::Missing)
        lines << tr("No evidence for this rating yet (E adds it)");
    if (index.data(ReviewedRole).toBool())
        lines << tr("Reviewed");
    return lines.join(QLatin1Char('\n'));
}

QString SheetModel::accessibleText(model::ItemId item, int level) const {
    const model::Model& model = m_session->model();
    const model::CellId cell = model.cell(item, level);
    QString text = tr("%1, %2: %3. %4")
                       .arg(local(model.item(item).name), levelOrdinal(model, level),
                            RatingMethod::of(model).word(model, m_session->assessment().wholeRating(cell)),
                            toQString(model.criterion(item, level, language())));
    if (m_session->assessment().notes.contains(cell))
        text += QLatin1Char(' ') + tr("Has a note.");
    switch (evidenceSign(item, level)) {
    case EvidenceSign::Linked:
        text += QLatin1Char(' ') + tr("Has evidence.");
        break;
    case EvidenceSign::Missing:
        text += QLatin1Char(' ') + tr("Without evidence.");
        break;
    case EvidenceSign::None:
        break;
    }
    if (m_session->isReviewed(cell))
        text += QLatin1Char(' ') + tr("Reviewed.");
    return text;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (!m_session || section < 0)
        return {};
    const model::Model& model = m_session->model();
    const RatingMethod& method = RatingMethod::of(model);
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        if (role == RowNoteRole)
            return method.rowNote(*m_session, item(section));
        return role == Qt::DisplayRole ? local(model.item(item(section)).name) : QVariant();
    }
    if (section >= columnCount())
        return {};
    const int level = section + 1;
    switch (role) {
    case Qt::DisplayRole:
        return levelName(model, level);
    case OrdinalRole:
        return levelOrdinal(model, level);
    case NameRole:
        return local(model.level(level).name);
    case ColumnNoteRole:
        return method.columnNote(*m_session, m_sheet, level);
    default:
        return {};
    }
}

} // namespace plumbline::ui
