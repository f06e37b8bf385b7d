#include "ui/interview/SearchResults.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

enum Role { CellRole = Qt::UserRole, PlaceRole };

constexpr int rowHeight = 62;
constexpr int padding = 10;

/// Where it stands, small, above two lines of the criterion.
class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {100, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.accentSoft);
        QRect area = option.rect.adjusted(padding, 5, -padding, -4);
        painter->setFont(smallFont());
        painter->setPen(theme.muted);
        painter->drawText(QRect(area.left(), area.top(), area.width(), 16), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(PlaceRole).toString(), Qt::ElideRight,
                                                            area.width()));
        painter->setPen(theme.text);
        area.setTop(area.top() + 17);
        painter->setClipRect(area);
        painter->drawText(area, Qt::TextWordWrap | Qt::AlignTop, index.data().toString());
        painter->setClipping(false);
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }
};

} // namespace

SearchResults::SearchResults(QWidget* parent) : QListView(parent), m_items(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("searchResults"));
    setAccessibleName(tr("Criteria found"));
    setModel(m_items);
    setItemDelegate(new HitDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto activate = [this](const QModelIndex& index) {
        Q_EMIT cellActivated(index.data(CellRole).toInt());
    };
    connect(this, &QListView::clicked, this, activate);
    connect(this, &QListView::activated, this, activate);
}

void SearchResults::activateCurrent() {
    if (currentIndex().isValid())
        Q_EMIT cellActivated(currentIndex().data(CellRole).toInt());
}

int SearchResults::search(const QString& text) {
    m_items->clear();
    if (!m_session)
        return 0;
    const model::Model& model = m_session->model();
    for (model::CellId cell = 0; cell < model.cellCount(); ++cell) {
        if (!m_session->scheme().assesses(cell))
            continue;
        const QString criterion =
            toQString(model.criterion(model.itemOf(cell), model.levelOf(cell), language()));
        const QString leaf = local(model.node(model.leafOf(cell)).name);
        const QString item = local(model.item(model.itemOf(cell)).name);
        bool found = criterion.contains(text, Qt::CaseInsensitive) ||
                     leaf.contains(text, Qt::CaseInsensitive) || item.contains(text, Qt::CaseInsensitive);
        if (const auto notes = m_session->assessment().notes.find(cell);
            notes != m_session->assessment().notes.end())
            for (const assessment::Note& note : notes->second)
                found = found || toQString(note.text).contains(text, Qt::CaseInsensitive);
        if (!found)
            continue;
        auto* row = new QStandardItem(criterion);
        row->setData(cell, CellRole);
        row->setData(QStringLiteral("%1 · %2 · %3").arg(leaf, item, levelOrdinal(model, model.levelOf(cell))),
                     PlaceRole);
        row->setAccessibleText(row->data(PlaceRole).toString() + QStringLiteral(". ") + criterion);
        m_items->appendRow(row);
    }
    if (m_items->rowCount() > 0)
        setCurrentIndex(m_items->index(0, 0));
    return m_items->rowCount();
}

} // namespace plumbline::ui
