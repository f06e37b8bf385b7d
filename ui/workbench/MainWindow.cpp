#include "ui/workbench/MainWindow.h"

#include <algorithm>

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/File.h"
#include "core/demo/Demo.h"
#include "core/exchange/RatingsTable.h"
#include "ui/backups/BackupKeeper.h"
#include "ui/backups/BackupsDialog.h"
#include "ui/evidence/EvidencePage.h"
#include "ui/interview/CellEvidence.h"
#include "ui/interview/InterviewPage.h"
#include "ui/process/ProcessPage.h"
#include "ui/reporting/ReportPage.h"
#include "ui/results/GapPage.h"
#include "ui/results/ResultsPage.h"
#include "ui/review/ReviewPage.h"
#include "ui/session/People.h"
#include "ui/start/ImportRatingsDialog.h"
#include "ui/start/NewAssessment.h"
#include "ui/start/PropertiesDialog.h"
#include "ui/start/StartPage.h"
#include "ui/support/Banner.h"
#include "ui/support/Card.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/LongWork.h"
#include "ui/support/PageTabs.h"
#include "ui/support/Paths.h"
#include "ui/support/Preferences.h"
#include "ui/support/Theme.h"
#include "ui/support/UserName.h"
#include "ui/workbench/AuthorBar.h"
#include "ui/workbench/HeaderBar.h"

namespace plumbline::ui {

namespace {

constexpr qint64 justNowMs = 1000;
constexpr int watchMs = 4000;

/// Under which a file is claimed, before one knows in whose name it is changed.
QString claimName() {
    const QString name = Preferences::assessor();
    return name.isEmpty() ? MainWindow::tr("Unknown") : name;
}

QString assessmentFilter() {
    return MainWindow::tr("Assessments (*.plumb)");
}

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

bool MainWindow::openFile(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_now && QFileInfo(fileOf(m_now->project().path())) == QFileInfo(whole))
        backToNow();
    if (m_session && (!m_session->project().isReadOnly() || m_session->project().sealState().isSealed()) &&
        QFileInfo(fileOf(m_session->project().path())) == QFileInfo(whole))
        return true;
    const auto aside = project::clearWay(pathOf(whole));
    auto project = project::Project::open(pathOf(whole), toUtf8(claimName()));
    if (!project) {
        showError(project.error());
        if (project.error().code == ErrorCode::FileNotFound)
            Preferences::removeRecentFile(whole);
        if (m_start)
            m_start->refresh();
        return false;
    }
    settleAuthor(*project);
    openProject(std::move(*project));
    if (aside && *aside)
        say(Said::Else, asideText(toUtf8(whole), toUtf8(fileOf(**aside))));
    return true;
}

bool MainWindow::openDemo() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString file = QDir(folder).filePath(QStringLiteral("demo.plumb"));
    if (QFileInfo::exists(file))
        return openFile(file);
    QDir().mkpath(folder);
    auto project = demo::create(pathOf(file), toUtf8(claimName()));
    if (!project) {
        showError(project.error());
        return false;
    }
    openProject(std::move(*project));
    return true;
}

void MainWindow::openProject(project::Project project) {
    if (!releaseSession())
        return;
    const QString file = fileOf(project.path());
    Preferences::addRecentFile(file);
    if (const auto& name = project.author().name; !name.empty())
        Preferences::setAssessorOf(toQString(project.id()), file, toQString(name));
    adoptSession(std::make_unique<Session>(std::move(project)));
    m_error->hide();
    showPage(Interview);
    m_interview->focusSheet();
    showKept();
    if (!m_who->isHidden())
        m_who->focusName();
}

/// Leads to what was begun before and is no part of the assessment yet.
void MainWindow::showKept() {
    if (const auto cell = m_session->model().findCell(toUtf8(CellEvidence::keptIn(*m_session))))
        m_interview->showCell(*cell);
}

/// Writes what is still being typed. Where that fails the user decides; false: stay.
bool MainWindow::releaseSession() {
    if (!m_session)
        return true;
    const bool isWritten = commit() && m_session->draftState() != DraftState::Failed;
    if (isWritten && m_session->refusedRatings().empty())
        return true;
    const QString question =
        isWritten
            ? tr("Ratings that were refused are not made: %1. Go on without them?").arg(notRatedText())
            : tr("Something that was typed is not written; the message below says why. Go on without it?");
    if (!dialogs::confirm(this, question, tr("Discard it")))
        return false;
    for (const auto& [index, page] : m_workPages)
        page->discardDrafts();
    return true;
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

void MainWindow::beginAssessment() {
    NewAssessment assistant(this);
    const bool begun = assistant.exec() == QDialog::Accepted;
    refreshModels();
    if (begun)
        if (auto project = assistant.takeProject())
            openProject(std::move(*project));
}

void MainWindow::chooseFile() {
    const QStringList recent = Preferences::recentFiles();
    const QString folder = recent.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(recent.first()).path();
    const QString file = dialogs::fileToOpen(this, tr("Open an assessment"), folder, assessmentFilter());
    if (!file.isEmpty())
        openFile(file);
}

void MainWindow::closeAssessment() {
    if (releaseSession())
        adoptSession(nullptr);
}

/// What a copy lacks; empty where it is whole.
QString MainWindow::lostWords(const project::Copied& copied) {
    QStringList lost;
    if (!copied.isWhole)
        lost << tr("The file itself could no longer be read: the copy holds the assessment as it was here, "
                   "without the history until now and without former seals.");
    if (copied.lostFiles > 0)
        lost << tr("Attached files whose contents could not be read any more, and which are not in "
                   "the copy: %1.")
                    .arg(copied.lostFiles);
    return lost.join(QLatin1Char(' '));
}

void MainWindow::saveCopy(Afterwards afterwards) {
    const QFileInfo info(fileOf(m_session->project().path()));
    const QString suggestion =
        info.dir().filePath(tr("%1 copy").arg(info.completeBaseName()) + QStringLiteral(".plumb"));
    const QString file =
        dialogs::fileToSave(this, tr("Save a copy"), suggestion, assessmentFilter(), QStringLiteral("plumb"));
    if (file.isEmpty())
        return;
    // What is typed goes into the copy too, by way of the file, or where that takes nothing more, afterwards.
    const bool isWritten = commit();
    if (afterwards == Afterwards::StayInTheFile && isWritten && m_session->project().checkUntouched())
        return copyTo(file);
    // What has no author is written nowhere, and who it is is asked.
    if (!isWritten && m_session->project().author().name.empty())
        return;
    const auto copied = m_session->continueIn(file);
    if (!copied)
        return showError(copied.error());
    Preferences::addRecentFile(file);
    if (const auto& name = m_session->project().author().name; !name.empty())
        Preferences::setAssessorOf(toQString(m_session->project().id()), file, toQString(name));
    m_loss.reset();
    dropError();
    commit();
    refreshActions();
    refreshStatus();
    notify(tr("You now work in %1").arg(QDir::toNativeSeparators(file)));
    if (const QString lost = lostWords(*copied); !lost.isEmpty())
        say(Said::Else, lost);
}

void MainWindow::copyTo(const QString& file) {
    const auto copied = withProgress(this, tr("Copying…"), [&](const Progress& progress) -> Result<void> {
        return m_session->project().copyTo(pathOf(file), progress).map([](const project::Copied&) {});
    });
    if (!copied)
        showError(copied.error());
    else
        notify(tr("Copied to %1").arg(QDir::toNativeSeparators(file)));
}

void MainWindow::importRatings() {
    if (!commit())
        return;
    // They are recorded under a name, so it is asked before they are looked through.
    if (m_session->project().author().name.empty() && !m_session->project().isReadOnly())
        chooseAuthor();
    const QString file = dialogs::fileToOpen(this, tr("Import ratings"),
                                             QFileInfo(fileOf(m_session->project().path())).absolutePath(),
                                             tr("Tables (*.xlsx *.csv *.txt)"));
    if (!file.isEmpty() && ImportRatingsDialog(*m_session, file, this).exec() == QDialog::Accepted)
        notify(tr("Ratings imported"));
}

void MainWindow::showBackups() {
    BackupsDialog dialog(*m_backups, this);
    if (dialog.exec() == QDialog::Accepted && !dialog.broughtBack().isEmpty() &&
        openFile(dialog.broughtBack()))
        notify(tr("You now work in %1").arg(QDir::toNativeSeparators(dialog.broughtBack())));
}

void MainWindow::exportRatings() {
    const QFileInfo info(fileOf(m_session->project().path()));
    const QString suggestion =
        info.dir().filePath(tr("%1 ratings").arg(info.completeBaseName()) + QStringLiteral(".csv"));
    const QString file = dialogs::fileToSave(this, tr("Export the ratings"), suggestion,
                                             tr("CSV tables (*.csv)"), QStringLiteral("csv"));
    if (file.isEmpty())
        return;
    const auto& session = *m_session;
    const std::string csv = exchange::writeRatings(session.model(), session.scope(), session.assessment());
    if (auto written = session.project().checkTarget(pathOf(file)).and_then([&] {
            return writeFile(pathOf(file), csv);
        });
        !written)
        showError(written.error());
    else
        notifyWritten(file);
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

/// The name that was given here for this very file counts, while the file knows it. A file that is new here
/// may have come from anybody.
void MainWindow::settleAuthor(project::Project& project) {
    const QString name = Preferences::assessorOf(toQString(project.id()), fileOf(project.path()));
    if (!name.isEmpty() && knownPeople(project).contains(name))
        project.setAuthor(toUtf8(name));
    else
        project.forgetAuthor();
}

void MainWindow::askAuthor() {
    const bool asks =
        m_session && !m_session->project().isReadOnly() && m_session->project().author().name.empty();
    if (!asks)
        return m_who->hide();
    m_said = Said::Else;
    const QStringList people = knownPeople(m_session->project());
    const QString before = Preferences::anyAssessorOf(toQString(m_session->project().id()));
    const QString last = Preferences::assessor();
    m_who->ask(people, !before.isEmpty() ? before : people.contains(last) ? last : QString());
}

void MainWindow::takeAuthor(const QString& name) {
    if (!isName(name))
        return say(Said::Else, tr("\"%1\" is no name: it has no letter.").arg(name));
    if (const auto fit = project::checkName(toUtf8(name)); !fit)
        return showError(fit.error());
    Preferences::setAssessor(name);
    Preferences::setAssessorOf(toQString(m_session->project().id()), fileOf(m_session->project().path()),
                               name);
    m_session->setAuthor(name);
    askAuthor();
    dropError();
    const auto& team = m_session->assessment().all<assessment::Member>();
    if (!team.empty() && std::ranges::find(team, toUtf8(name), &assessment::Member::name) == team.end())
        notify(tr("%1 is not in the team of this assessment").arg(name));
    // What was typed meanwhile is now somebody's.
    if (commit())
        m_pages->currentWidget()->setFocus();
}

void MainWindow::chooseAuthor() {
    const QString name =
        dialogs::line(this, tr("Change assessor"), tr("Ratings and notes are recorded under this name:"),
                      knownPeople(*m_session))
            .trimmed();
    // What was typed before is of whoever typed it; where nobody was known, of the one who is named now.
    const bool known = !m_session->project().author().name.empty();
    if (!name.isEmpty() && (!known || commit()))
        takeAuthor(name);
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
