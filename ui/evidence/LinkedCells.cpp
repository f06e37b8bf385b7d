#include "ui/evidence/LinkedCells.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/support/EditKeys.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int mostRows = 5;
constexpr int CellRole = Qt::UserRole;

} // namespace

LinkedCells::LinkedCells(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_add(new QLineEdit), m_completer(new QCompleter(this)) {
    m_list->setObjectName(QStringLiteral("evidenceCells"));
    m_list->setAccessibleName(tr("Cells of this piece"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_list->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addCell"));
    m_add->setAccessibleName(tr("Link a cell by name"));
    m_add->setPlaceholderText(tr("Link a cell: name"));
    m_completer->setModel(new QStandardItemModel(m_completer));
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(10);
    m_add->setAcceptDrops(false);
    m_add->setCompleter(m_completer);
    m_add->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_list);
    layout->addWidget(m_add);
    const auto request = [this](const QListWidgetItem* item) {
        Q_EMIT cellRequested(item->data(CellRole).toInt());
    };
    connect(m_list, &QListWidget::itemClicked, this, request);
    connect(m_list, &QListWidget::itemActivated, this, request);
    connect(m_add, &QLineEdit::returnPressed, this, &LinkedCells::linkTyped);
    // Queued: the completer writes its choice into the field after it has told of it.
    connect(
        m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this] { linkTyped(); },
        Qt::QueuedConnection);
}

void LinkedCells::setSession(Session* session) {
    m_session = session;
    m_piece.clear();
    refresh();
}

void LinkedCells::showPiece(const assessment::RecordId& piece) {
    if (piece != m_piece)
        m_add->clear();
    m_piece = piece;
    refresh();
}

/// The cells under assessment as they are when the field is entered.
void LinkedCells::fillCompletions() {
    auto* cells = static_cast<QStandardItemModel*>(m_completer->model());
    cells->clear();
    if (!m_session)
        return;
    const model::Model& model = m_session->model();
    for (model::CellId cell = 0; cell < static_cast<model::CellId>(m_session->assessment().ratings.size());
         ++cell) {
        if (!m_session->scope().includes(model.leafOf(cell)) ||
            model.levelOf(cell) > m_session->scope().depth())
            continue;
        auto* item = new QStandardItem(cellName(model, cell));
        item->setData(cell, CellRole);
        cells->appendRow(item);
    }
}

void LinkedCells::refresh() {
    const QVariant kept = m_list->currentItem() ? m_list->currentItem()->data(CellRole) : QVariant();
    const int row = m_list->currentRow();
    m_list->clear();
    const auto cells = m_session ? m_session->evidence().cellsOf(m_piece) : std::vector<model::CellId>();
    for (const model::CellId cell : cells) {
        const model::Model& model = m_session->model();
        auto* item = new QListWidgetItem(cellName(model, cell), m_list);
        item->setData(CellRole, cell);
        item->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>")
                             .arg(item->text().toHtmlEscaped(),
                                  toQString(model.criterion(model.itemOf(cell),
                                                            std::max(1, model.levelOf(cell)), language()))
                                      .toHtmlEscaped()));
        if (item->data(CellRole) == kept)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && row >= 0 && m_list->count() > 0)
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(std::min(m_list->count(), mostRows) * std::max(1, m_list->sizeHintForRow(0)) + 2);
    m_add->setEnabled(m_session && !m_session->project().isReadOnly() && !m_piece.empty());
}

void LinkedCells::link(model::CellId cell, bool linked) {
    m_session->write(project::Operation::Evidence, [&](project::Writer& writer) {
        return writer.link(m_piece, m_session->model().cellCode(cell), linked);
    });
}

/// Links the cell whose code was typed, else the first that the field offers.
void LinkedCells::linkTyped() {
    const QString typed = m_add->text().trimmed();
    if (typed.isEmpty() || !m_session)
        return;
    auto cell = m_session->model().findCell(toUtf8(typed));
    if (!cell) {
        m_completer->setCompletionPrefix(typed);
        if (const QModelIndex first = m_completer->currentIndex(); first.isValid())
            cell = first.data(CellRole).toInt();
    }
    if (!cell)
        return;
    m_completer->popup()->hide();
    m_add->clear();
    link(*cell, true);
}

/// What was chosen and left with Tab or the mouse is linked; anything else is nobody's and goes.
void LinkedCells::leaveField() {
    const auto chosen =
        static_cast<QStandardItemModel*>(m_completer->model())->findItems(m_add->text().trimmed());
    const QVariant cell = chosen.isEmpty() ? QVariant() : chosen.front()->data(CellRole);
    m_add->clear();
    if (cell.isValid())
        link(cell.toInt(), true);
}

bool LinkedCells::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_add && leavesField(*event))
        leaveField();
    if (watched == m_add && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        fillCompletions();
    if (watched == m_list && event->type() == QEvent::KeyPress && m_list->currentItem() &&
        m_add->isEnabled() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        link(m_list->currentItem()->data(CellRole).toInt(), false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline::ui
