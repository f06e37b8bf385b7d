#include "ui/interview/InterviewPage.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/model/Names.h"
#include "core/scoring/Display.h"
#include "ui/evidence/Attaching.h"
#include "ui/interview/CellEvidence.h"
#include "ui/interview/CellPanel.h"
#include "ui/interview/Outline.h"
#include "ui/interview/SearchResults.h"
#include "ui/interview/SheetView.h"
#include "ui/support/Banner.h"
#include "ui/support/Card.h"
#include "ui/support/HeldKey.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"
#include "ui/support/WrappedLabel.h"

namespace plumbline::ui {

namespace {

constexpr int outlineWidth = 232;
constexpr int panelWidth = 288;

QWidget* filled(QWidget* widget) {
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
    return widget;
}

} // namespace

InterviewPage::InterviewPage(QWidget* parent)
    : WorkPage(parent),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_search(new QLineEdit),
      m_left(new QStackedWidget),
      m_outline(new Outline),
      m_results(new SearchResults),
      m_found(mutedLabel()),
      m_title(new QLabel),
      m_subtitle(mutedLabel()),
      m_sheet(new SheetView),
      m_halt(new Banner),
      m_panel(new CellPanel) {
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Find criterion, item, note (F)"));
    m_search->setAccessibleName(tr("Find a criterion, item or note"));
    m_search->setClearButtonEnabled(true);
    m_title->setFont(titleFont());
    m_title->setObjectName(QStringLiteral("leafTitle"));
    m_subtitle->setObjectName(QStringLiteral("leafSubtitle"));
    m_left->addWidget(m_outline);
    m_left->addWidget(m_results);

    auto* left = filled(new QWidget);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, grid + 4, 0, 0);
    leftLayout->setSpacing(grid);
    auto* searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(grid + 4, 0, grid + 4, 0);
    searchRow->addWidget(m_search);
    searchRow->addWidget(m_found);
    leftLayout->addLayout(searchRow);
    leftLayout->addWidget(m_left, 1);
    m_found->hide();

    auto* middle = new QWidget;
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(2 * grid, grid + 4, 2 * grid, 2 * grid);
    middleLayout->setSpacing(2);
    middleLayout->addWidget(m_title);
    middleLayout->addWidget(m_subtitle);
    middleLayout->addSpacing(grid);
    middleLayout->addWidget(m_sheet, 1);
    middleLayout->addWidget(m_halt);
    m_halt->setObjectName(QStringLiteral("halt"));
    m_halt->setToolTip(tr("Esc: change this cell"));
    connect(m_halt, &Banner::actionTriggered, this, [this] { showNeighbour(1); });

    m_splitter->addWidget(left);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({outlineWidth, 10'000, panelWidth});
    left->setMinimumWidth(150);
    middle->setMinimumWidth(380);
    m_panel->setMinimumWidth(220);
    m_splitter->setHandleWidth(1);
    m_splitter->setCollapsible(1, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    setFocusProxy(m_sheet);
    connect(m_outline, &Outline::sheetSelected, this, &InterviewPage::showSheet);
    connect(m_outline, &Outline::activated, this, &InterviewPage::focusSheet);
    connect(m_sheet, &SheetView::currentCellChanged, m_panel, &CellPanel::showCell);
    connect(m_sheet, &SheetView::selectionSized, m_panel, &CellPanel::showSelected);
    connect(m_sheet, &SheetView::halted, this, &InterviewPage::showHalt);
    connect(m_sheet, &SheetView::noteRequested, this, [this] {
        unfold(m_panel);
        m_panel->focusNote();
    });
    connect(m_sheet, &SheetView::editorRequested, this, [this](Qt::Key key) {
        unfold(m_panel);
        m_panel->focusEditor(key);
    });
    connect(m_sheet, &SheetView::neighbourRequested, this, [this](int step) {
        if (m_outline->neighbour(step) < 0)
            return;
        showNeighbour(step);
        if (step < 0)
            m_sheet->showLastItem();
    });
    connect(m_sheet, &SheetView::findRequested, this, &InterviewPage::focusSearch);
    connect(m_panel, &CellPanel::chosen, m_sheet, &SheetView::chooseForSelection);
    connect(m_panel, &CellPanel::figured, this, [this](model::CellId cell) {
        if (cell == m_sheet->currentCell())
            m_sheet->showCell(cell);
    });
    connect(m_panel, &CellPanel::refused, this, [this](const QString& why) { m_halt->showError(why); });
    connect(m_panel, &CellPanel::historyRequested, this, &InterviewPage::historyRequested);
    connect(m_panel, &CellPanel::done, this, &InterviewPage::focusSheet);
    connect(m_sheet, &SheetView::evidenceRequested, this, [this] {
        unfold(m_panel);
        m_panel->evidence().focusField();
    });
    connect(&m_panel->evidence(), &CellEvidence::pieceRequested, this, &InterviewPage::pieceRequested);
    connect(&m_panel->evidence(), &CellEvidence::pieceChosen, this, &InterviewPage::linkPiece);
    connect(&m_panel->evidence(), &CellEvidence::pieceGiven, this, [this](const assessment::Evidence& piece) {
        if (!makePiece(piece, m_sheet->selectedCells(), *m_session).empty())
            m_panel->evidence().taken();
    });
    connect(m_search, &QLineEdit::textChanged, this, &InterviewPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_left->currentWidget() == m_results && m_results->currentIndex().isValid())
            m_results->activateCurrent();
    });
    connect(m_results, &SearchResults::cellActivated, this, &InterviewPage::showCell);
    setAcceptDrops(true);
    auto* paste = new QShortcut(QKeySequence::Paste, this, [this] {
        if (const QMimeData* data = QGuiApplication::clipboard()->mimeData())
            take(*data, m_sheet->selectedCells());
    });
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    auto* down = new QShortcut(Qt::Key_Down, m_search, [this] { m_left->currentWidget()->setFocus(); });
    down->setContext(Qt::WidgetShortcut);
    auto* leave = new QShortcut(Qt::Key_Escape, left, [this] {
        m_search->clear();
        focusSheet();
    });
    leave->setContext(Qt::WidgetWithChildrenShortcut);
}

void InterviewPage::linkPiece(const assessment::RecordId& piece) {
    const auto body = [&](project::Writer& writer) -> Result<void> {
        for (const model::CellId cell : m_sheet->selectedCells())
            if (auto linked = writer.link(piece, m_session->model().cellCode(cell)); !linked)
                return linked;
        return {};
    };
    if (m_session->write(project::Operation::Evidence, body))
        m_panel->evidence().taken();
}

/// Makes evidence of files or a picture.
void InterviewPage::take(const QMimeData& data, const std::vector<model::CellId>& cells) {
    if (m_session && !m_session->project().isReadOnly() && !cells.empty() && m_panel->commit())
        static_cast<void>(makePieceOf(attachablesIn(data), cells, *m_session, this));
}

void InterviewPage::dragEnterEvent(QDragEnterEvent* event) {
    if (m_session && !m_session->project().isReadOnly() && canAttach(*event->mimeData()))
        acceptAsCopy(*event);
}

void InterviewPage::dragMoveEvent(QDragMoveEvent* event) {
    acceptAsCopy(*event);
}

void InterviewPage::dropEvent(QDropEvent* event) {
    acceptAsCopy(*event);
    const QPoint place = m_sheet->viewport()->mapFrom(this, event->position().toPoint());
    if (m_sheet->viewport()->rect().contains(place) && m_sheet->indexAt(place).isValid())
        m_sheet->selectionModel()->setCurrentIndex(m_sheet->indexAt(place),
                                                   QItemSelectionModel::ClearAndSelect);
    take(*event->mimeData(), m_sheet->selectedCells());
}

void InterviewPage::setSession(Session* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_search->clear();
    m_sheet->setSession(session);
    m_panel->setSession(session);
    m_results->setSession(session);
    m_outline->setSession(session);
    if (session)
        connect(session, &Session::changed, this, [this](const project::ChangeSummary& summary) {
            refreshHeading();
            // What undo or redo changed is to be seen.
            const auto& cells = summary.ratings.empty() ? summary.notes : summary.ratings;
            if (summary.way != project::Way::Do && !cells.empty() && isVisible())
                reveal(cells.front());
        });
    refreshHeading();
}

void InterviewPage::showSheet(model::NodeId sheet) {
    m_panel->commit();
    m_sheet->showSheet(sheet);
    refreshHeading();
}

void InterviewPage::reveal(model::CellId cell, int level) {
    m_outline->select(m_session->model().sheetOf(m_session->model().itemOf(cell)));
    m_sheet->showCell(cell, level);
    refreshHeading();
}

void InterviewPage::showCell(model::CellId cell, int level) {
    reveal(cell, level);
    focusSheet();
}

void InterviewPage::showNeighbour(int step) {
    if (const model::NodeId leaf = m_outline->neighbour(step); leaf >= 0)
        m_outline->select(leaf);
    focusSheet();
}

void InterviewPage::setAdvancing(bool advancing) {
    m_sheet->setAdvancing(advancing);
}

void InterviewPage::focusSheet() {
    m_sheet->setFocus(Qt::OtherFocusReason);
}

/// What the keyboard goes to is to be seen, also where it was dragged shut.
void InterviewPage::unfold(QWidget* side) {
    const int place = m_splitter->indexOf(side);
    QList<int> sizes = m_splitter->sizes();
    if (sizes[place] > 0)
        return;
    sizes[place] = side == m_panel ? panelWidth : outlineWidth;
    m_splitter->setSizes(sizes);
}

/// Why the keys rate nothing, and how one goes on.
void InterviewPage::showHalt(SheetView::Halt why) {
    if (why == SheetView::Halt::None)
        return m_halt->hide();
    const model::Model& model = m_session->model();
    if (why == SheetView::Halt::NotMeasured) {
        const QString name = local(model.item(model.itemOf(m_sheet->currentCell())).name);
        m_halt->showState(tr("No share is measured of \"%1\". Esc, then S: its score.").arg(name), {});
        return m_halt->announce();
    }
    int cells = 0, rated = 0;
    for (model::CellId cell = 0; cell < model.cellCount(); ++cell)
        if (model.sheetOf(model.itemOf(cell)) == m_sheet->sheet() &&
            m_session->scope().assesses(model, cell)) {
            ++cells;
            rated += m_session->assessment().rating(cell) != assessment::unrated;
        }
    QString said = tr("The end: %1 of %2 rated").arg(rated).arg(cells);
    if (why == SheetView::Halt::PastEnd)
        said = tr("%1. A digit rates nothing more; to change the last one, press Esc first.").arg(said);
    m_halt->showState(said, m_outline->neighbour(1) < 0 ? QString() : tr("Enter: go on"));
    m_halt->announce();
}

void InterviewPage::focusSearch() {
    unfold(m_splitter->widget(0));
    m_search->setFocus(Qt::ShortcutFocusReason);
    passOverHeldKey(*m_search);
    m_search->selectAll();
}

bool InterviewPage::commit() {
    if (m_panel->commit())
        return true;
    reveal(m_panel->unwrittenCell());
    return false;
}

void InterviewPage::discardDrafts() {
    m_panel->discardDrafts();
}

model::CellId InterviewPage::currentCell() const {
    return m_sheet->currentCell();
}

QByteArray InterviewPage::layoutState() const {
    return m_splitter->saveState();
}

void InterviewPage::restoreLayoutState(const QByteArray& state) {
    m_splitter->restoreState(state);
}

void InterviewPage::refreshHeading() {
    if (!m_session || m_sheet->sheet() == model::rootNode) {
        m_title->clear();
        m_subtitle->clear();
        return;
    }
    const model::Model& model = m_session->model();
    const model::NodeId id = m_sheet->sheet();
    const model::Node& sheet = model.node(id);
    QString share = toQString(scoring::shownPercent(m_session->scheme().shareOfWhole(id)));
    if (m_session->scheme().weighting() == scoring::Weighting::ToolDefault)
        share = tr("%1 (equal weights: this tool's default)").arg(share);
    m_title->setText(local(sheet.name));
    QStringList parts{toQString(model::nodePath(model, id, language())), placeInStandard(sheet),
                      tr("weight %1").arg(share)};
    parts << (model.item(sheet.firstItem).number > 0
                  ? tr("%n item(s)", nullptr, sheet.itemCount)
                  : tr("%1: %2").arg(local(model.kinds.back().name)).arg(sheet.itemCount));
    int without = 0;
    for (const model::CellId cell : m_session->cellsWithoutEvidence())
        without += model.sheetOf(model.itemOf(cell)) == id;
    if (without > 0)
        parts << tr("%n without evidence", nullptr, without);
    m_subtitle->setText(wrappable(parts));
}

void InterviewPage::search(const QString& text) {
    const QString wanted = text.trimmed();
    m_found->setVisible(!wanted.isEmpty());
    if (wanted.isEmpty()) {
        m_left->setCurrentWidget(m_outline);
        return;
    }
    const int count = m_results->search(wanted);
    m_left->setCurrentWidget(m_results);
    m_found->setText(count > 0 ? tr("%n cell(s)", nullptr, count) : tr("Nothing found. Try fewer words."));
}

} // namespace plumbline::ui
