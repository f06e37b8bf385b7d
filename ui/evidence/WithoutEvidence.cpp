#include "ui/evidence/WithoutEvidence.h"

#include <QStandardItemModel>

#include "ui/support/Language.h"
#include "ui/support/RatingMark.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int markSize = 14;
enum Column { Cell, Rating };

} // namespace

WithoutEvidence::WithoutEvidence(QWidget* parent) : QuietTable(parent), m_rows(new QStandardItemModel(this)) {
    QuietTable::show(m_rows, SortRole, Cell);
    sortByColumn(Cell, Qt::AscendingOrder);
    viewport()->setCursor(Qt::PointingHandCursor);
    const auto activate = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT cellActivated(index.siblingAtColumn(Cell).data(CellRole).toInt());
    };
    connect(this, &QTableView::clicked, this, activate);
    connect(this, &QTableView::activated, this, activate);
}

void WithoutEvidence::clear() {
    m_rows->clear();
}

void WithoutEvidence::show(const Session& session) {
    const model::Model& model = session.model();
    const QVariant kept = currentIndex().siblingAtColumn(Cell).data(CellRole);
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Cell"), tr("Rating")});
    for (int column : {Cell, Rating})
        m_rows->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const model::CellId cell : session.cellsWithoutEvidence()) {
        const assessment::Rating rating = session.assessment().wholeRating(cell);
        auto* name = new QStandardItem(cellName(model, cell));
        auto* word = new QStandardItem(ratingWord(model, rating.grade));
        const double value = ratingValue(model, rating.grade);
        word->setIcon(ratingIcon(value, markSize));
        name->setData(cell, CellRole);
        name->setData(cell, SortRole);
        name->setData(name->text(), SearchRole);
        word->setData(-value, SortRole);
        m_rows->appendRow({name, word});
    }
    fitColumns();
    if (kept.isValid())
        select(kept, CellRole);
}

} // namespace plumbline::ui
