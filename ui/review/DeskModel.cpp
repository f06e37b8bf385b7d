#include "ui/review/DeskModel.h"

#include <algorithm>

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

namespace {

DeskRow deskRow(const Session& session, const assessment::DeskCell& cell) {
    const model::Model& model = session.model();
    const model::ItemId item = model.itemOf(cell.cell);
    const assessment::Grade grade = session.assessment().rating(cell.cell);
    const int level =
        grade == assessment::unrated ? model.levelOf(cell.cell) : model.levelOf(cell.cell, grade);
    DeskRow row;
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
    row.texts[DeskModel::Review] = reviewSign(cell.review);
    row.texts[DeskModel::Part] = local(model.node(model.sheetOf(item)).name);
    row.texts[DeskModel::Item] = local(model.item(item).name);
    row.texts[DeskModel::Level] = level > 0 ? levelOrdinal(model, level) : QString();
    row.texts[DeskModel::Rating] = ratingWord(model, grade);
    row.texts[DeskModel::Issues] = row.issues.join(QStringLiteral(" · "));
    if (const auto* person = session.assessment().person(cell.assessor))
        row.texts[DeskModel::Assessor] = toQString(person->name);
    if (cell.changed > 0)
        row.texts[DeskModel::Changed] =
            QDateTime::fromMSecsSinceEpoch(cell.changed).toString(QStringLiteral("MM-dd HH:mm"));
    return row;
}

} // namespace

DeskModel::DeskModel(QObject* parent) : ColumnModel(ColumnCount, parent) {
    static_assert(std::tuple_size_v<decltype(DeskRow::texts)> == ColumnCount);
}

void DeskModel::show(const Session& session, const std::vector<assessment::DeskCell>& cells) {
    std::vector<DeskRow> rows;
    rows.reserve(cells.size());
    for (const assessment::DeskCell& cell : cells)
        rows.push_back(deskRow(session, cell));
    const model::Model& model = session.model();
    m_part = local(model.kinds[static_cast<std::size_t>(model.sheetKind)].name);
    setRows(std::move(rows));
}

int DeskModel::rowOf(model::CellId cell) const {
    const auto found = std::ranges::find(rows(), cell, &DeskRow::cell);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant DeskModel::value(const DeskRow& row, const QModelIndex& index, int role) const {
    const QString& text = row.texts[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        // As rich text, so that a long criterion wraps.
        return index.column() == Review ? reviewText(row.review)
                                        : QStringLiteral("<p>%1</p>")
                                              .arg(row.explanation.toHtmlEscaped().replace(
                                                  QLatin1Char('\n'), QLatin1String("<br>")));
    case Qt::AccessibleTextRole:
        return index.column() == Review ? reviewText(row.review) : text;
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

QVariant DeskModel::head(int column, int role) const {
    if (role == Qt::AccessibleTextRole && column == Review)
        return tr("Review");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
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
