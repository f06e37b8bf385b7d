// What MainWindow does about files: opening and closing, copies, backups, ratings in and out.
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/base/File.h"
#include "core/demo/Demo.h"
#include "core/exchange/RatingsTable.h"
#include "ui/backups/BackupsDialog.h"
#include "ui/interview/CellEvidence.h"
#include "ui/interview/InterviewPage.h"
#include "ui/start/ImportRatingsDialog.h"
#include "ui/start/NewAssessment.h"
#include "ui/start/StartPage.h"
#include "ui/support/Banner.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/LongWork.h"
#include "ui/support/Paths.h"
#include "ui/support/Preferences.h"
#include "ui/workbench/AuthorBar.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui {

namespace {

/// Under which a file is claimed, before one knows in whose name it is changed.
QString claimName() {
    const QString name = Preferences::assessor();
    return name.isEmpty() ? MainWindow::tr("Unknown") : name;
}

QString assessmentFilter() {
    return MainWindow::tr("Assessments (*.plumb)");
}

/// Among the recent files, and in whose name it is worked on there.
void remember(const project::Project& project, const QString& file) {
    Preferences::addRecentFile(file);
    if (const auto& name = project.author().name; !name.empty())
        Preferences::setAssessorOf(toQString(project.id()), file, toQString(name));
}

} // namespace

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
    if (!openProject(std::move(*project)))
        return false;
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
    return openProject(std::move(*project));
}

bool MainWindow::openProject(project::Project project) {
    if (!releaseSession())
        return false;
    remember(project, fileOf(project.path()));
    adoptSession(std::make_unique<Session>(std::move(project)));
    m_error->hide();
    showPage(Interview);
    m_interview->focusSheet();
    showKept();
    if (!m_who->isHidden())
        m_who->focusName();
    return true;
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
    // While a moment is shown the ratings wait in the assessment as it is now.
    const Session& ratings = m_now ? *m_now : *m_session;
    if (isWritten && ratings.refusedRatings().empty())
        return true;
    const QString question =
        isWritten
            ? tr("Ratings that were refused are not made: %1. Go on without them?").arg(notRatedText(ratings))
            : tr("Something that was typed is not written; the message below says why. Go on without it?");
    if (!dialogs::confirm(this, question, tr("Discard it")))
        return false;
    for (const auto& [index, page] : m_workPages)
        page->discardDrafts();
    return true;
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
    if (afterwards == Afterwards::StayInTheFile && m_session->project().checkUntouched()) {
        if (isWritten)
            return copyTo(file);
        // A date that is none keeps nobody from working on in the file; it was said what is wrong with it.
        if (!m_session->isRefusedByFile())
            return;
    }
    // What has no author is written nowhere, and who it is is asked.
    if (!isWritten && m_session->project().author().name.empty())
        return;
    const auto copied = m_session->continueIn(file);
    if (!copied)
        return showError(copied.error());
    remember(m_session->project(), file);
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
    project::Copied copied;
    const auto written = withProgress(this, tr("Copying…"), [&](const Progress& progress) -> Result<void> {
        return m_session->project().copyTo(pathOf(file), progress).map([&](const project::Copied& what) {
            copied = what;
        });
    });
    if (!written)
        return showError(written.error());
    notify(tr("Copied to %1").arg(QDir::toNativeSeparators(file)));
    if (const QString lost = lostWords(copied); !lost.isEmpty())
        say(Said::Else, lost);
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

} // namespace plumbline::ui
