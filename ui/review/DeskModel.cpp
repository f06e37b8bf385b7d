#include "ui/review/DeskModel.h"

#include <QDateTime>

#include "ui/review/ReviewWords.h"
#include "ui/support/Language.h"
#include "ui/support/RatingMark.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

using assessment::ReviewState;

QString reviewSign(ReviewState state) {
    return state == ReviewState::Reviewed  ? QStringLiteral("✓")
           : state == ReviewState::Changed ? QStringLiteral("↻")
                                           : QString();
}

QString reviewText(ReviewState state) {
    return state == ReviewState::Reviewed  ? DeskModel::tr("Reviewed")
           : state == ReviewState::Changed ? DeskModel::tr("Changed since it was reviewed")
                                           : DeskModel::tr("Not reviewed");
}

DeskModel::DeskModel(QObject* parent) : QAbstractTableModel(parent) {}

DeskModel::Row DeskModel::rowOf(const Session& session, const assessment::DeskCell& cell) {
    const model::Model& model = session.model();
    const model::ItemId item = model.itemOf(cell.cell);
    const assessment::Grade grade = session.assessment().rating(cell.cell);
    const int level =
        grade == assessment::unrated ? model.levelOf(cell.cell) : model.levelOf(cell.cell, grade);
    Row row;
    row.cell = cell.cell;
    row.review = cell.review;
    row.rating = ratingValue(model, grade);
    QStringList explanation;
    for (const assessment::Issue issue : assessment::allIssues)
        if (cell.has(issue)) {
            row.issues << issueWord(issue);
            explanation << issueText(issue);
        }
    if (const int own = model.levelOf(cell.cell); own > 0)
        explanation << toQString(model.criterion(item, own, language()));
    row.explanation = explanation.join(QLatin1Char('\n'));
    row.texts[Review] = reviewSign(cell.review);
    row.texts[Part] = local(model.node(model.sheetOf(item)).name);
    row.texts[Item] = local(model.item(item).name);
    row.texts[Level] = level > 0 ? levelOrdinal(model, level) : QString();
    row.texts[Rating] = ratingWord(model, grade);
    row.texts[Issues] = row.issues.join(QStringLiteral(" · "));
    if (const auto* person = session.assessment().person(cell.assessor))
        row.texts[Assessor] = toQString(person->name);
    if (cell.changed > 0)
        row.texts[Changed] =
            QDateTime::fromMSecsSinceEpoch(cell.changed).toString(QStringLiteral("MM-dd HH:mm"));
    return row;
}

void DeskModel::show(const Session& session, const std::vector<assessment::DeskCell>& cells) {
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(cells.size());
    for (const assessment::DeskCell& cell : cells)
        m_rows.push_back(rowOf(session, cell));
    const model::Model& model = session.model();
    m_part = local(model.kinds[static_cast<std::size_t>(model.sheetKind)].name);
    endResetModel();
}

void DeskModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int DeskModel::rowOf(model::CellId cell) const {
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].cell == cell)
            return static_cast<int>(row);
    return -1;
}

int DeskModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeskModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeskModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[index.column()];
    case Qt::ToolTipRole:
        // As rich text, so that a long criterion wraps.
        return index.column() == Review ? reviewText(row.review)
                                        : QStringLiteral("<p>%1</p>")
                                              .arg(row.explanation.toHtmlEscaped().replace(
                                                  QLatin1Char('\n'), QLatin1String("<br>")));
    case Qt::AccessibleTextRole:
        return index.column() == Review ? reviewText(row.review) : row.texts[index.column()];
    case Qt::FontRole:
        return index.column() == Item ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        return index.column() == Assessor || index.column() == Changed ? QVariant(Theme::current().muted)
               : index.column() == Review
                   ? QVariant(row.review == ReviewState::Changed ? Theme::current().warning
                                                                 : Theme::current().accent)
                   : QVariant();
    case CellRole:
        return row.cell;
    case RatingValueRole:
        return index.column() == Rating ? QVariant(row.rating) : QVariant();
    case IssuesRole:
        return index.column() == Issues ? QVariant(row.issues) : QVariant();
    case ReviewRole:
        return index.column() == Review ? QVariant(static_cast<int>(row.review)) : QVariant();
    default:
        return {};
    }
}

QVariant DeskModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Review)
        return tr("Review");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Part:
        return m_part;
    case Item:
        return tr("Item");
    case Level:
        return tr("Level");
    case Rating:
        return tr("Rating");
    case Issues:
        return tr("To settle");
    case Assessor:
        return tr("Assessor");
    case Changed:
        return tr("Last change");
    default:
        return QString();
    }
}

} // namespace plumbline::ui
