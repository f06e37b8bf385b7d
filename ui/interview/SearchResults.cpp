#include "ui/interview/SearchResults.h"

#include <algorithm>

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

enum Role { CellRole = Qt::UserRole, LevelRole, PlaceRole };

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
    connect(this, &QListView::clicked, this, &SearchResults::activate);
    connect(this, &QListView::activated, this, &SearchResults::activate);
}

void SearchResults::activateCurrent() {
    if (currentIndex().isValid())
        activate(currentIndex());
}

void SearchResults::activate(const QModelIndex& index) {
    Q_EMIT cellActivated(index.data(CellRole).toInt(), index.data(LevelRole).toInt());
}

bool SearchResults::matches(model::ItemId item, int level, const QString& text) const {
    const auto holds = [&](const QString& words) { return words.contains(text, Qt::CaseInsensitive); };
    const model::Model& model = m_session->model();
    if (holds(toQString(model.criterion(item, level, language()))) ||
        holds(toQString(m_session->overlay().text(model, item, level))) ||
        holds(local(model.item(item).name)) || holds(local(model.node(model.sheetOf(item)).name)))
        return true;
    const auto notes = m_session->assessment().notes.find(model.cell(item, level));
    return notes != m_session->assessment().notes.end() &&
           std::any_of(notes->second.begin(), notes->second.end(),
                       [&](const assessment::Note& note) { return holds(toQString(note.text)); });
}

void SearchResults::addHit(model::ItemId item, int level) {
    const model::Model& model = m_session->model();
    const QString criterion = toQString(model.criterion(item, level, language()));
    auto* row = new QStandardItem(criterion);
    row->setData(model.cell(item, level), CellRole);
    row->setData(level, LevelRole);
    row->setData(QStringLiteral("%1 · %2 · %3")
                     .arg(local(model.node(model.sheetOf(item)).name), local(model.item(item).name),
                          levelOrdinal(model, level)),
                 PlaceRole);
    row->setAccessibleText(row->data(PlaceRole).toString() + QStringLiteral(". ") + criterion);
    m_items->appendRow(row);
}

int SearchResults::search(const QString& text) {
    m_items->clear();
    if (!m_session)
        return 0;
    const model::Model& model = m_session->model();
    for (model::ItemId item = 0; item < static_cast<model::ItemId>(model.items.size()); ++item)
        for (int level = 1; level <= m_session->scope().depth(); ++level)
            if (m_session->scope().includes(model.item(item).leaf) && matches(item, level, text))
                addHit(item, level);
    if (m_items->rowCount() > 0)
        setCurrentIndex(m_items->index(0, 0));
    return m_items->rowCount();
}

} // namespace plumbline::ui
