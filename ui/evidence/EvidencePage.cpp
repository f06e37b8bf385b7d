#include "ui/evidence/EvidencePage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/evidence/Attaching.h"
#include "ui/evidence/EvidenceEditor.h"
#include "ui/evidence/EvidenceWords.h"
#include "ui/evidence/LedgerModel.h"
#include "ui/evidence/WithoutEvidence.h"
#include "ui/support/Card.h"
#include "ui/support/Language.h"
#include "ui/support/PageTabs.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

using assessment::Evidence;
using assessment::RecordId;

constexpr int editorWidth = 400;
constexpr int filterWidth = 240;
enum Tab { Pieces, Without };

QToolButton* buttonOf(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    return button;
}

} // namespace

EvidencePage::EvidencePage(QWidget* parent)
    : WorkPage(parent),
      m_title(new QLabel(tr("Evidence"))),
      m_subtitle(mutedLabel()),
      m_tabs(new PageTabs),
      m_filter(new QLineEdit),
      m_stack(new QStackedWidget),
      m_pieces(new LedgerModel(this)),
      m_ledger(new QuietTable),
      m_without(new WithoutEvidence),
      m_empty(new QLabel),
      m_editor(new EvidenceEditor) {
    setAcceptDrops(true);
    m_add = makeAction(QStringLiteral("actionAddPiece"), tr("New piece"), Qt::Key_Insert,
                       &EvidencePage::addPiece);
    m_remove = makeAction(QStringLiteral("actionRemovePiece"), tr("Delete"), Qt::Key_Delete,
                          &EvidencePage::removePiece);
    // Del means something else in a field.
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(m_add);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_ledger->addAction(m_remove);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(ledger());
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({10'000, editorWidth});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_editor->setMinimumWidth(320);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_ledger, &QuietTable::currentRowChanged, this, &EvidencePage::showCurrent);
    connect(m_ledger, &QTableView::activated, m_editor, &EvidenceEditor::focusTitle);
    connect(m_without, &WithoutEvidence::cellActivated, this, &EvidencePage::cellRequested);
    connect(m_editor, &EvidenceEditor::cellRequested, this, &EvidencePage::cellRequested);
    connect(m_editor, &EvidenceEditor::failed, this, &EvidencePage::failed);
    connect(m_editor, &EvidenceEditor::done, this, [this] { setFocus(); });
    connect(m_filter, &QLineEdit::textChanged, this, &EvidencePage::search);
    connect(m_tabs, &QTabBar::currentChanged, this, &EvidencePage::refreshHeading);
    auto* paste = new QShortcut(QKeySequence::Paste, this, [this] { this->paste(); });
    paste->setContext(Qt::WidgetWithChildrenShortcut);
}

QAction* EvidencePage::makeAction(const QString& name, const QString& text, const QKeySequence& keys,
                                  void (EvidencePage::*action)()) {
    auto* added = new QAction(text, this);
    added->setObjectName(name);
    added->setShortcut(keys);
    added->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    connect(added, &QAction::triggered, this, action);
    return added;
}

QWidget* EvidencePage::ledger() {
    m_title->setFont(titleFont());
    m_subtitle->setObjectName(QStringLiteral("evidenceCount"));
    m_tabs->setObjectName(QStringLiteral("evidenceTabs"));
    m_tabs->setAccessibleName(tr("What is listed"));
    m_tabs->addTab(tr("Pieces"));
    m_tabs->addTab(tr("Ratings without evidence"));
    m_filter->setObjectName(QStringLiteral("evidenceFilter"));
    m_filter->setAccessibleName(tr("Filter by words"));
    m_filter->setPlaceholderText(tr("Filter (F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(filterWidth / 2);
    m_filter->setMaximumWidth(filterWidth);
    m_filter->installEventFilter(this);
    m_ledger->setObjectName(QStringLiteral("ledger"));
    m_ledger->setAccessibleName(tr("Pieces of evidence"));
    m_ledger->show(m_pieces, LedgerModel::SortRole, LedgerModel::Title);
    m_ledger->sortByColumn(LedgerModel::Collected, Qt::DescendingOrder);
    m_ledger->installEventFilter(this);
    m_without->setObjectName(QStringLiteral("withoutEvidence"));
    m_without->setAccessibleName(tr("Ratings without evidence"));
    m_without->installEventFilter(this);
    m_empty->setObjectName(QStringLiteral("evidenceEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setFocusPolicy(Qt::StrongFocus);
    m_empty->setWordWrap(true);
    for (QWidget* view : std::initializer_list<QWidget*>{m_ledger, m_without, m_empty})
        m_stack->addWidget(view);

    auto* heading = new QHBoxLayout;
    heading->setSpacing(grid);
    heading->addWidget(m_title, 1);
    heading->addWidget(buttonOf(m_remove));
    heading->addWidget(buttonOf(m_add));
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_tabs);
    choice->addStretch(1);
    choice->addWidget(m_filter, 1);
    auto* card = new Card;
    card->content()->addLayout(choice);
    card->content()->addWidget(m_stack, 1);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(2 * grid, grid + 4, 2 * grid, 2 * grid);
    layout->setSpacing(2);
    layout->addLayout(heading);
    layout->addWidget(m_subtitle);
    layout->addSpacing(grid);
    layout->addWidget(card, 1);
    return side;
}

void EvidencePage::setSession(Session* session) {
    commit();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_filter->clear();
    m_tabs->setCurrentIndex(Pieces);
    m_editor->setSession(session);
    if (session) {
        connect(session, &Session::changed, this, &EvidencePage::refresh);
        refreshAll();
    } else {
        m_pieces->clear();
        m_without->clear();
    }
}

void EvidencePage::refresh(const project::ChangeSummary& summary) {
    const bool pieces = summary.touches<Evidence>() || summary.touches<assessment::Link>() ||
                        summary.touches<assessment::Attachment>();
    if (!pieces && summary.ratings.empty() && !summary.changesScheme())
        return;
    const auto before = m_pieces->rowCount();
    std::set<QString> known;
    for (int row = 0; row < before; ++row)
        known.insert(m_pieces->index(row, 0).data(LedgerModel::IdRole).toString());
    refreshAll();
    // What undo or redo brought back is to be seen.
    if (summary.way == project::Way::Do || m_stale)
        return;
    for (int row = 0; row < m_pieces->rowCount(); ++row)
        if (const QString id = m_pieces->index(row, 0).data(LedgerModel::IdRole).toString();
            !known.contains(id))
            select(toUtf8(id));
}

void EvidencePage::refreshAll() {
    m_stale = !isVisible();
    if (m_stale)
        return;
    const RecordId kept = m_editor->piece();
    const int row = m_ledger->currentIndex().row();
    // Whoever types on does so in the same piece, also where the filter hides it now.
    const bool typing =
        m_session->assessment().find<Evidence>(kept) && m_editor->isAncestorOf(QApplication::focusWidget());
    {
        const QScopedValueRollback filling(m_filling, true);
        m_pieces->show(*m_session);
        m_without->show(*m_session);
        if (!m_ledger->select(toQString(kept), LedgerModel::IdRole) && m_ledger->shownRows() > 0 && !typing)
            m_ledger->selectRow(std::clamp(row, 0, m_ledger->shownRows() - 1));
    }
    m_editor->refresh();
    if (!typing)
        showCurrent();
    refreshHeading();
}

void EvidencePage::refreshHeading() {
    if (!m_session)
        return;
    const int pieces = m_pieces->rowCount();
    const auto without = static_cast<int>(m_session->cellsWithoutEvidence().size());
    m_subtitle->setText(tr("%n piece(s)", nullptr, pieces) + QStringLiteral(" · ") +
                        tr("%n rating(s) without evidence", nullptr, without));
    const bool writes = !m_session->project().isReadOnly();
    const bool listsPieces = m_tabs->currentIndex() == Pieces;
    m_add->setEnabled(writes);
    m_remove->setEnabled(writes && listsPieces && m_ledger->currentIndex().isValid());
    QuietTable* const table = listsPieces ? m_ledger : m_without;
    QWidget* const shown = table->shownRows() > 0 ? static_cast<QWidget*>(table) : m_empty;
    const bool focused = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (focused)
        shown->setFocus();
    if (shown == table)
        return;
    m_empty->setText(
        (listsPieces ? pieces : without) > 0 ? tr("Nothing found. Try fewer words.")
        : listsPieces
            ? tr("No evidence yet.\nPress Ins for a new piece, drop files here, or paste a picture.\n"
                 "In the interview, E adds evidence for the cell.")
            : tr("Every rating that is largely met has its evidence."));
}

RecordId EvidencePage::currentPiece() const {
    return toUtf8(m_ledger->currentIndex().data(LedgerModel::IdRole).toString());
}

void EvidencePage::showCurrent() {
    if (m_filling)
        return;
    if (!m_editor->showPiece(currentPiece()))
        select(m_editor->piece());
    if (m_session)
        m_remove->setEnabled(m_add->isEnabled() && m_ledger->currentIndex().isValid());
}

void EvidencePage::select(const RecordId& piece) {
    m_tabs->setCurrentIndex(Pieces);
    const QVariant id = toQString(piece);
    if (!m_ledger->select(id, LedgerModel::IdRole)) {
        m_filter->clear();
        m_ledger->select(id, LedgerModel::IdRole);
    }
}

void EvidencePage::editPiece(const RecordId& piece) {
    select(piece);
    m_editor->focusTitle();
}

void EvidencePage::search(const QString& text) {
    m_ledger->filter(text, LedgerModel::SearchRole);
    m_without->filter(text, WithoutEvidence::SearchRole);
    refreshHeading();
}

void EvidencePage::addPiece() {
    if (!commit())
        return;
    const RecordId made =
        makePiece(evidenceOfNow(*m_session, assessment::EvidenceKind::Interview), {}, *m_session);
    if (!made.empty())
        editPiece(made);
}

void EvidencePage::removePiece() {
    const RecordId piece = currentPiece();
    // What is wrong with a piece goes with it.
    if (!commit())
        discardDrafts();
    if (!piece.empty())
        m_session->write(project::Operation::Evidence,
                         [&](project::Writer& writer) { return writer.remove<Evidence>(piece); });
}

void EvidencePage::paste() {
    if (const QMimeData* data = QGuiApplication::clipboard()->mimeData())
        take(*data, !m_editor->isAncestorOf(focusWidget()));
}

void EvidencePage::take(const QMimeData& data, bool newPiece) {
    if (!m_session || m_session->project().isReadOnly() || !commit())
        return;
    const Attachables things = attachablesIn(data);
    if (!newPiece && !m_editor->piece().empty())
        attachTo(m_editor->piece(), things, *m_session, this);
    else if (const RecordId made = makePieceOf(things, {}, *m_session, this); !made.empty())
        editPiece(made);
}

bool EvidencePage::commit() {
    return m_editor->commit();
}

void EvidencePage::discardDrafts() {
    m_editor->discardDrafts();
}

void EvidencePage::showEvent(QShowEvent* event) {
    WorkPage::showEvent(event);
    if (m_stale && m_session)
        refreshAll();
}

void EvidencePage::hideEvent(QHideEvent* event) {
    commit();
    WorkPage::hideEvent(event);
}

void EvidencePage::dragEnterEvent(QDragEnterEvent* event) {
    if (m_session && !m_session->project().isReadOnly() && canAttach(*event->mimeData()))
        acceptAsCopy(*event);
}

void EvidencePage::dragMoveEvent(QDragMoveEvent* event) {
    acceptAsCopy(*event);
}

void EvidencePage::dropEvent(QDropEvent* event) {
    acceptAsCopy(*event);
    const QPoint place = m_editor->mapFrom(this, event->position().toPoint());
    take(*event->mimeData(), !m_editor->rect().contains(place));
}

bool EvidencePage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return WorkPage::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    if (watched == m_filter) {
        if (key->key() == Qt::Key_Escape)
            m_filter->clear();
        else if (key->key() != Qt::Key_Down)
            return false;
        m_stack->currentWidget()->setFocus();
        return true;
    }
    if (plain && key->key() == Qt::Key_F) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
        return true;
    }
    return WorkPage::eventFilter(watched, event);
}

} // namespace plumbline::ui
