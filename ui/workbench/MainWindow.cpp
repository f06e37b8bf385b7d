#include "ui/workbench/MainWindow.h"

#include <functional>
#include <memory>
#include <utility>

#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/backups/BackupKeeper.h"
#include "ui/evidence/EvidencePage.h"
#include "ui/interview/InterviewPage.h"
#include "ui/process/ProcessPage.h"
#include "ui/reporting/ReportPage.h"
#include "ui/results/GapPage.h"
#include "ui/results/ResultsPage.h"
#include "ui/review/ReviewPage.h"
#include "ui/start/PropertiesDialog.h"
#include "ui/start/StartPage.h"
#include "ui/support/Banner.h"
#include "ui/support/Card.h"
#include "ui/support/Language.h"
#include "ui/support/PageTabs.h"
#include "ui/support/Paths.h"
#include "ui/support/Preferences.h"
#include "ui/support/Theme.h"
#include "ui/workbench/AuthorBar.h"
#include "ui/workbench/HeaderBar.h"

namespace plumbline::ui {

namespace {

constexpr qint64 justNowMs = 1000;
constexpr int watchMs = 4000;

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_backups(new BackupKeeper(this)),
      m_header(new HeaderBar),
      m_state(new Banner),
      m_who(new AuthorBar),
      m_offer(new Banner),
      m_error(new Banner),
      m_fileWatch(new QTimer(this)),
      m_stack(new QStackedWidget),
      m_pages(new QStackedWidget),
      m_interview(new InterviewPage) {
    setObjectName(QStringLiteral("workbench"));
    constexpr int frame = 5 * grid;
    resize(QSize(1280, 780).boundedTo(screen()->availableSize() - QSize(0, frame)));
    restoreGeometry(Preferences::layout(QStringLiteral("window")));
    buildPages();
    buildMenus();
    buildStatusBar();
    m_interview->restoreLayoutState(Preferences::layout(QStringLiteral("interview")));
    m_interview->setAdvancing(Preferences::advancing());
    adoptSession(nullptr);
}

MainWindow::~MainWindow() {
    // The pages let go of the session before it goes.
    adoptSession(nullptr);
    // What is hidden with the window is not to be told of any more.
    m_error->disconnect(this);
}

template <class Page>
void MainWindow::addPage(const QString& title) {
    const int index = m_pages->addWidget(new QWidget);
    m_header->tabs().addTab(title);
    m_unbuiltPages.emplace(index, [this, index] {
        auto* const page = new Page;
        connectPage(index, page);
        page->setSession(m_session.get());
        delete m_pages->widget(index);
        m_pages->insertWidget(index, scrolled(page));
    });
}

void MainWindow::connectPage(int index, WorkPage* page) {
    m_workPages.emplace(index, page);
    connect(page, &WorkPage::failed, this, &MainWindow::showError);
    connect(page, &WorkPage::written, this, &MainWindow::notifyWritten);
    connect(page, &WorkPage::cellRequested, this, &MainWindow::showCell);
    connect(page, &WorkPage::pieceRequested, this, &MainWindow::showPiece);
    connect(page, &WorkPage::historyRequested, this,
            [this](model::CellId cell) { showHistory(m_session->model().cellCode(cell)); });
    connect(page, &WorkPage::stepRequested, this, &MainWindow::showStep);
    connect(page, &WorkPage::activityRequested, this, &MainWindow::showActivity);
    connect(page, &WorkPage::weightsRequested, this, &MainWindow::editWeights);
}

void MainWindow::buildPages() {
    addPage<ProcessPage>(tr("Process"));
    connectPage(m_pages->addWidget(m_interview), m_interview);
    m_header->tabs().addTab(tr("Interview"));
    addPage<EvidencePage>(tr("Evidence"));
    addPage<ReviewPage>(tr("Review"));
    addPage<ResultsPage>(tr("Results"));
    addPage<GapPage>(tr("Gap"));
    addPage<ReportPage>(tr("Report"));
    connect(m_backups, &BackupKeeper::failed, this, &MainWindow::showError);

    auto* work = new QWidget;
    auto* workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    workLayout->addWidget(m_header);
    workLayout->addWidget(m_state);
    workLayout->addWidget(m_who);
    workLayout->addWidget(m_offer);
    m_pages->setObjectName(QStringLiteral("pageStack"));
    workLayout->addWidget(m_pages, 1);
    m_stack->addWidget(work);
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // Below, so that nothing moves from under the mouse where it comes and goes.
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_error);
    setCentralWidget(central);

    connect(m_state, &Banner::actionTriggered, this, [this] {
        if (m_now)
            backToNow();
        else if (!m_session->project().damage().empty())
            checkFile();
        else if (m_session->project().sealState().isSealed())
            showSeal();
        else
            reopen();
    });
    connect(m_who, &AuthorBar::named, this, &MainWindow::takeAuthor);
    connect(m_who, &AuthorBar::left, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_error, &Banner::actionTriggered, this, [this] {
        const std::function<void()> action = m_errorAction; // which may say something else
        action();
    });
    connect(m_error, &Banner::gone, this, &MainWindow::refreshStatus);
    connect(m_error, &Banner::closed, this, &MainWindow::closeMessage);
    m_fileWatch->setObjectName(QStringLiteral("fileWatch"));
    connect(m_fileWatch, &QTimer::timeout, this, [this] {
        if (isActiveWindow()) // else it is looked at when one comes back
            lookAtFile(false);
    });
    m_fileWatch->start(watchMs);
    m_state->setObjectName(QStringLiteral("state"));
    m_offer->setObjectName(QStringLiteral("offer"));
    connect(m_offer, &Banner::actionTriggered, this, &MainWindow::moveToEdition);
    connect(&m_header->tabs(), &QTabBar::currentChanged, this, &MainWindow::showPage);
}

/// It is built when it is first seen, so that who opens a file does not wait for it.
void MainWindow::showStart() {
    if (!m_start) {
        m_start = new StartPage;
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::newRequested, this, &MainWindow::beginAssessment);
        connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseFile);
        connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemo);
        connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
    }
    m_start->refresh();
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::setVisible(bool visible) {
    if (visible && !m_session)
        showStart();
    QMainWindow::setVisible(visible);
}

bool MainWindow::commit() {
    for (const auto& [index, page] : m_workPages)
        if (!page->commit()) {
            showPage(index);
            return false;
        }
    return true;
}

void MainWindow::takeOver(MainWindow& former) {
    restoreGeometry(former.saveGeometry());
    m_interview->restoreLayoutState(former.m_interview->layoutState());
    if (!former.m_session)
        return;
    const model::CellId cell = former.m_interview->currentCell();
    const int page = former.m_pages->currentIndex();
    WorkPage* const left = former.shownPage();
    const auto* const process = qobject_cast<ProcessPage*>(left);
    const std::string step = process ? process->step() : std::string();
    const auto* const review = qobject_cast<ReviewPage*>(left);
    const auto section = review ? review->section() : ReviewPage::Desk;
    former.showSession(nullptr);
    former.m_session->disconnect(&former);
    if (former.m_now)
        former.m_now->disconnect(&former);
    adoptSession(std::move(former.m_session), std::move(former.m_now));
    former.adoptSession(nullptr);
    if (cell >= 0)
        m_interview->showCell(cell);
    showPage(page);
    if (!step.empty())
        showStep(step);
    if (review)
        static_cast<ReviewPage*>(shownPage())->showSection(section);
}

/// Tries again to open a file for writing that could only be read.
void MainWindow::reopen() {
    const QString file = fileOf(m_session->project().path());
    const model::CellId cell = m_interview->currentCell();
    if (openFile(file) && cell >= 0)
        m_interview->showCell(cell);
}

void MainWindow::adoptSession(std::unique_ptr<Session> session, std::unique_ptr<Session> now) {
    showSession(nullptr);
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    m_now = std::move(now);
    m_loss.reset();
    if (m_session) {
        connectSession();
        showSession(m_session.get());
    }
    if (m_session)
        m_stack->setCurrentIndex(0);
    else if (isVisible())
        showStart();
    statusBar()->setVisible(m_session != nullptr);
    if (m_session)
        showKeys();
    const QString enterprise = m_session ? toQString(m_session->assessment().facts.enterprise) : QString();
    setWindowTitle(m_session ? tr("%1 – Plumbline").arg(enterprise) : tr("Plumbline"));
    showState();
    askAuthor();
    lookForEdition();
    refreshActions();
    refreshStatus();
    // What was said of another file, or of another edition's cells, is over.
    m_error->hide();
    lookAtFile(false);
    if (m_session && m_error->isHidden())
        sayWhatLasts();
}

void MainWindow::showSession(Session* session) {
    m_header->setSession(session);
    m_backups->setSession(session);
    for (const auto& [index, page] : m_workPages)
        page->setSession(session);
}

void MainWindow::reloadSession() {
    auto session = std::move(m_session);
    session->disconnect(this);
    adoptSession(std::move(session));
}

void MainWindow::connectSession() {
    connect(m_session.get(), &Session::failed, this, &MainWindow::showRefusal);
    connect(m_session.get(), &Session::authorChanged, this, &MainWindow::refreshStatus);
    connect(m_session.get(), &Session::draftsChanged, this, [this] {
        // The message about something typed goes once that is mended, or given up.
        const DraftState state = m_session->draftState();
        if (state == DraftState::Failed)
            m_errorOfDraft = true;
        else if (state < DraftState::Typing && std::exchange(m_errorOfDraft, false))
            dropError();
        refreshStatus();
        refreshActions();
    });
    connect(m_session.get(), &Session::refusedChanged, this, [this] {
        if (m_said == Said::NotRated)
            dropError();
        refreshStatus();
    });
    connect(m_session.get(), &Session::draftsWanted, this, &MainWindow::commit);
    connect(m_session.get(), &Session::modelReplaced, this, &MainWindow::reloadSession);
    connect(m_session.get(), &Session::sealChanged, this, [this] {
        dropError();
        reloadSession();
    });
    connect(m_session.get(), &Session::changed, this, [this](const project::ChangeSummary& summary) {
        m_loss.reset();
        dropError();
        if (summary.facts)
            setWindowTitle(tr("%1 – Plumbline").arg(toQString(m_session->assessment().facts.enterprise)));
        notifyWay(summary);
        refreshActions();
        refreshStatus();
    });
}

void MainWindow::showPage(int page) {
    if (m_pages->currentWidget() == m_interview && page != m_pages->currentIndex())
        m_interview->commit();
    if (const auto build = m_unbuiltPages.extract(page))
        build.mapped()();
    // What is still not written is said on every page, and what the very click brought that leads here.
    if (page != m_pages->currentIndex() && m_session && m_session->draftState() != DraftState::Failed &&
        m_sinceError.hasExpired(justNowMs))
        dropError();
    m_pages->setCurrentIndex(page);
    m_header->tabs().setCurrentIndex(page);
    showKeys();
    if (m_header->tabs().hasFocus())
        return;
    // A field that was refused keeps the keyboard.
    const bool refused = m_session && m_session->draftState() == DraftState::Failed;
    QWidget* const inner = refused ? m_pages->currentWidget()->focusWidget() : nullptr;
    (inner ? inner : m_pages->currentWidget())->setFocus();
}

WorkPage* MainWindow::openPage(Activity activity) {
    showPage(activity);
    return shownPage();
}

WorkPage* MainWindow::shownPage() const {
    const auto found = m_workPages.find(m_pages->currentIndex());
    return found == m_workPages.end() ? nullptr : found->second;
}

void MainWindow::showCell(model::CellId cell) {
    showPage(Interview);
    m_interview->showCell(cell);
}

void MainWindow::editProperties() {
    commit();
    PropertiesDialog(*m_session, this).exec();
}

void MainWindow::editWeights() {
    commit();
    PropertiesDialog dialog(*m_session, this);
    dialog.showWeights();
    dialog.exec();
}

/// Whoever comes back to the window is told what became of the file meanwhile, before anything is written.
void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        lookAtFile(m_error->isHidden());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!releaseSession()) {
        event->ignore();
        return;
    }
    Preferences::setLayout(QStringLiteral("window"), saveGeometry());
    Preferences::setLayout(QStringLiteral("interview"), m_interview->layoutState());
    QMainWindow::closeEvent(event);
}

} // namespace plumbline::ui
