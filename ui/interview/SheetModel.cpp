#include "ui/interview/SheetModel.h"

#include "core/scoring/Display.h"
#include "ui/support/Language.h"
#include "ui/support/RatingMark.h"

namespace plumbline::ui {

SheetModel::SheetModel(QObject* parent) : QAbstractTableModel(parent) {}

void SheetModel::setSession(Session* session) {
    beginResetModel();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_leaf = model::rootNode;
    if (session)
        connect(session, &Session::changed, this, &SheetModel::refresh);
    endResetModel();
}

void SheetModel::setLeaf(model::NodeId leaf) {
    beginResetModel();
    m_leaf = leaf;
    endResetModel();
}

void SheetModel::refresh(const project::ChangeSummary& summary) {
    if (summary.changesScheme()) {
        beginResetModel();
        endResetModel();
        return;
    }
    for (const auto* cells : {&summary.ratings, &summary.notes})
        for (const model::CellId cell : *cells)
            if (const QModelIndex changed = indexOf(cell); changed.isValid())
                Q_EMIT dataChanged(changed, changed);
    if (!summary.ratings.empty() && columnCount() > 0)
        Q_EMIT levelScoresChanged();
}

model::CellId SheetModel::cell(const QModelIndex& index) const {
    return m_session->model().cell(m_session->model().node(m_leaf).firstItem + index.row(),
                                   index.column() + 1);
}

QModelIndex SheetModel::indexOf(model::CellId cell) const {
    if (!m_session || cell < 0 || m_session->model().leafOf(cell) != m_leaf ||
        m_session->model().levelOf(cell) > columnCount())
        return {};
    const model::Model& model = m_session->model();
    return index(model.itemOf(cell) - model.node(m_leaf).firstItem, model.levelOf(cell) - 1);
}

int SheetModel::rowCount(const QModelIndex& parent) const {
    return m_session && !parent.isValid() ? m_session->model().node(m_leaf).itemCount : 0;
}

int SheetModel::columnCount(const QModelIndex& parent) const {
    return m_session && !parent.isValid() && m_leaf != model::rootNode ? m_session->scope().depth() : 0;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const {
    if (!m_session || !index.isValid())
        return {};
    const model::Model& model = m_session->model();
    const model::CellId id = cell(index);
    const assessment::Grade grade = m_session->assessment().rating(id);
    switch (role) {
    case Qt::DisplayRole:
        return toQString(model.criterion(model.itemOf(id), index.column() + 1, language()));
    case CellRole:
        return id;
    case GradeRole:
        return static_cast<int>(grade);
    case RatingValueRole:
        return ratingValue(model, grade);
    case RatingWordRole:
        return ratingWord(model, grade);
    case HasNoteRole:
        return m_session->assessment().notes.contains(id);
    case Qt::AccessibleTextRole:
        return accessibleText(id);
    default:
        return {};
    }
}

QString SheetModel::accessibleText(model::CellId cell) const {
    const model::Model& model = m_session->model();
    QString text =
        tr("%1, %2: %3. %4")
            .arg(local(model.item(model.itemOf(cell)).name), levelOrdinal(model, model.levelOf(cell)),
                 ratingWord(model, m_session->assessment().rating(cell)),
                 toQString(model.criterion(model.itemOf(cell), model.levelOf(cell), language())));
    if (m_session->assessment().notes.contains(cell))
        text += QLatin1Char(' ') + tr("Has a note.");
    return text;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (!m_session || section < 0)
        return {};
    const model::Model& model = m_session->model();
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount()
                   ? local(model.item(model.node(m_leaf).firstItem + section).name)
                   : QVariant();
    const int level = section + 1;
    if (role == Qt::DisplayRole)
        return levelName(model, level);
    if (role == OrdinalRole)
        return levelOrdinal(model, level);
    if (role == NameRole)
        return local(model.level(level).name);
    if (role == LevelScoreRole) {
        const auto& scheme = m_session->scheme();
        const bool rated = m_session->scores().rated[scheme.slot(m_leaf, level)] > 0;
        return rated ? toQString(scoring::shownScore(
                           scheme, scoring::scoreAt(scheme, m_session->scores(), m_leaf, level)))
                     : QStringLiteral("–");
    }
    return {};
}

} // namespace plumbline::ui
