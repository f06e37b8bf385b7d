// The menus of MainWindow: every action of the program with its keys.
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

#include "ui/interview/InterviewPage.h"
#include "ui/support/Language.h"
#include "ui/support/MenuEscape.h"
#include "ui/support/PageTabs.h"
#include "ui/support/Preferences.h"
#include "ui/support/Theme.h"
#include "ui/workbench/HeaderBar.h"
#include "ui/workbench/KeySheet.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui {

namespace {

/// The name of a file, and behind it the folder that tells it from others of that name.
QString recentText(const QString& path, const QMenu& menu) {
    constexpr int folderRoom = 40 * grid;
    const QFileInfo file(path);
    const QString folder = menu.fontMetrics().elidedText(QDir::toNativeSeparators(file.absolutePath()),
                                                         Qt::ElideMiddle, folderRoom);
    const QString text = file.completeBaseName() + QLatin1Char('\t') + folder;
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

QAction* MainWindow::add(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys,
                         const std::function<void()>& action, bool needsAssessment) {
    QAction* const added = menu->addAction(text, this, action);
    added->setShortcut(keys);
    added->setObjectName(name);
    if (needsAssessment)
        m_assessmentActions.push_back(added);
    return added;
}

QAction* MainWindow::addChoice(QMenu* menu, QActionGroup* group, const QString& text, bool chosen,
                               const std::function<void()>& action) {
    QAction* const choice = menu->addAction(text, this, action);
    choice->setCheckable(true);
    choice->setChecked(chosen);
    group->addAction(choice);
    return choice;
}

void MainWindow::buildMenus() {
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    leaveWithEscape(*menuBar());
}

void MainWindow::buildFileMenu() {
    QMenu* const menu = menuBar()->addMenu(tr("&File"));
    add(
        menu, QStringLiteral("actionNew"), tr("&New assessment…"), QKeySequence::New,
        [this] { beginAssessment(); }, false);
    add(
        menu, QStringLiteral("actionOpen"), tr("&Open…"), QKeySequence::Open, [this] { chooseFile(); },
        false);
    QMenu* const recent = menu->addMenu(tr("Open &recent"));
    recent->setObjectName(QStringLiteral("recentFiles"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    add(
        menu, QStringLiteral("actionDemo"), tr("Open the &demo"), {}, [this] { openDemo(); }, false);
    add(
        menu, QStringLiteral("actionModels"), tr("&Models…"), {}, [this] { showModels(); }, false);
    add(
        menu, QStringLiteral("actionBackups"), tr("&Backups…"), {}, [this] { showBackups(); }, false);
    menu->addSeparator();
    m_presentActions.push_back(add(menu, QStringLiteral("actionProperties"),
                                   tr("&Properties of the assessment…"), QKeySequence(tr("Alt+Return")),
                                   [this] { editProperties(); }));
    m_presentActions.push_back(
        add(menu, QStringLiteral("actionWeights"), tr("&Weights…"), {}, [this] { editWeights(); }));
    m_move = add(menu, QStringLiteral("actionMove"), tr("Mo&ve to another edition of the model…"), {},
                 [this] { moveToEdition(); });
    m_presentActions.push_back(
        add(menu, QStringLiteral("actionSeal"), tr("Finali&se and seal…"), {}, [this] { showSeal(); }));
    m_presentActions.push_back(add(menu, QStringLiteral("actionCopy"), tr("Save a &copy…"),
                                   QKeySequence(tr("Ctrl+Shift+S")), [this] { saveCopy(); }));
    m_presentActions.push_back(
        add(menu, QStringLiteral("actionCheck"), tr("Chec&k the file…"), {}, [this] { checkFile(); }));
    m_presentActions.push_back(
        add(menu, QStringLiteral("actionImport"), tr("Import ratin&gs…"), {}, [this] { importRatings(); }));
    buildExportMenu(menu->addMenu(tr("&Export and print")));
    menu->addSeparator();
    add(menu, QStringLiteral("actionClose"), tr("C&lose the assessment"), QKeySequence::Close,
        [this] { closeAssessment(); });
    add(
        menu, QStringLiteral("actionQuit"), tr("&Quit"), QKeySequence::Quit, [this] { close(); }, false);
}

void MainWindow::buildExportMenu(QMenu* menu) {
    add(menu, QStringLiteral("actionExport"), tr("&Ratings…"), {}, [this] { exportRatings(); });
    add(menu, QStringLiteral("actionExportEvidence"), tr("&Evidence…"), {}, [this] { exportEvidence(); });
    // The keys behind the tab are the report page's own; two actions with the same ones would disable both.
    add(menu, QStringLiteral("actionSavePdf"), tr("Report as PD&F…") + QStringLiteral("\tCtrl+E"), {},
        [this] { reportAction("actionReportPdf"); });
    add(menu, QStringLiteral("actionPrintReport"), tr("Pr&int the report…") + QStringLiteral("\tCtrl+P"), {},
        [this] { reportAction("actionReportPrint"); });
}

void MainWindow::fillRecent(QMenu* menu) {
    menu->clear();
    for (const QString& path : Preferences::recentFiles())
        if (QFileInfo::exists(path))
            menu->addAction(recentText(path, *menu), this, [this, path] { openFile(path); })
                ->setToolTip(path);
    if (menu->isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::buildEditMenu() {
    QMenu* const menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = add(menu, QStringLiteral("actionUndo"), tr("&Undo"), QKeySequence(tr("Ctrl+Z")),
                 [this] { takeBack(); });
    m_redo = add(menu, QStringLiteral("actionRedo"), tr("&Redo"), QKeySequence(tr("Ctrl+Y")),
                 [this] { doAgain(); });
    m_redo->setShortcuts({QKeySequence(tr("Ctrl+Y")), QKeySequence(tr("Ctrl+Shift+Z"))});
    menu->addSeparator();
    add(menu, QStringLiteral("actionFind"), tr("&Find a criterion…"), QKeySequence::Find, [this] {
        showPage(Interview);
        m_interview->focusSearch();
    });
    menu->addSeparator();
    add(menu, QStringLiteral("actionNewPiece"), tr("New piece of &evidence"),
        QKeySequence(tr("Ctrl+Shift+N")), [this] { addPiece(); });
    menu->addSeparator();
    QAction* const advance = menu->addAction(tr("&Move on after a rating"));
    advance->setObjectName(QStringLiteral("actionAdvance"));
    advance->setCheckable(true);
    advance->setChecked(Preferences::advancing());
    connect(advance, &QAction::toggled, this, [this](bool on) {
        Preferences::setAdvancing(on);
        m_interview->setAdvancing(on);
    });
    m_presentActions.push_back(
        add(menu, QStringLiteral("actionAuthor"), tr("&Change assessor…"), {}, [this] { chooseAuthor(); }));
}

/// What is being typed is what was done last.
void MainWindow::takeBack() {
    if (commit() && m_session->project().undoable())
        m_session->undo();
}

/// After something new was typed there is nothing to be done again.
void MainWindow::doAgain() {
    if (commit() && m_session->project().redoable())
        m_session->redo();
}

/// Another window takes over, so nothing may be left half typed in this one.
void MainWindow::rebuild(const std::function<void()>& choose) {
    if (!releaseSession())
        return;
    choose();
    Q_EMIT rebuildRequested();
}

/// Does on the report page what its own button does.
void MainWindow::reportAction(const char* action) {
    openPage(Report)->findChild<QAction*>(QLatin1String(action))->trigger();
}

void MainWindow::buildViewMenu() {
    QMenu* const menu = menuBar()->addMenu(tr("&View"));
    for (int page = 0; page < m_pages->count(); ++page)
        add(menu, QStringLiteral("actionPage%1").arg(page + 1),
            QStringLiteral("&%1 %2").arg(page + 1).arg(m_header->tabs().tabText(page)),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)),
            [this, page] { showPage(page); });
    menu->addSeparator();
    add(menu, QStringLiteral("actionPrevious"), tr("&Previous sub-domain"), QKeySequence(tr("Ctrl+PgUp")),
        [this] {
            showPage(Interview);
            m_interview->showNeighbour(-1);
        });
    add(menu, QStringLiteral("actionNext"), tr("&Next sub-domain"), QKeySequence(tr("Ctrl+PgDown")), [this] {
        showPage(Interview);
        m_interview->showNeighbour(1);
    });
    menu->addSeparator();

    add(menu, QStringLiteral("actionHistory"), tr("&History…"), QKeySequence(tr("Ctrl+H")),
        [this] { showHistory(); });
    m_backToNow = add(menu, QStringLiteral("actionNow"), tr("&Back to now"), QKeySequence(tr("Ctrl+Shift+H")),
                      [this] { backToNow(); });
    menu->addSeparator();

    QMenu* const languages = menu->addMenu(tr("&Language"));
    auto* languageGroup = new QActionGroup(this);
    const auto speak = [this](const QString& language) {
        rebuild([&] { Preferences::setLanguage(language); });
    };
    const QString language = Preferences::language();
    addChoice(languages, languageGroup, tr("As the &system"), language.isEmpty(), [speak] { speak({}); });
    addChoice(languages, languageGroup, QStringLiteral("中文(&C)"), language == QLatin1String("zh_CN"),
              [speak] { speak(QStringLiteral("zh_CN")); });
    addChoice(languages, languageGroup, QStringLiteral("&English"), language == QLatin1String("en"),
              [speak] { speak(QStringLiteral("en")); });

    QMenu* const looks = menu->addMenu(tr("&Appearance"));
    auto* lookGroup = new QActionGroup(this);
    const auto look = [this](Theme::Mode mode) { rebuild([&] { Preferences::setTheme(mode); }); };
    const Theme::Mode mode = Preferences::theme();
    addChoice(looks, lookGroup, tr("As the &system"), mode == Theme::Mode::System,
              [look] { look(Theme::Mode::System); });
    addChoice(looks, lookGroup, tr("&Light"), mode == Theme::Mode::Light,
              [look] { look(Theme::Mode::Light); });
    addChoice(looks, lookGroup, tr("&Dark"), mode == Theme::Mode::Dark, [look] { look(Theme::Mode::Dark); });
}

void MainWindow::buildHelpMenu() {
    QMenu* const menu = menuBar()->addMenu(tr("&Help"));
    add(
        menu, QStringLiteral("actionKeys"), tr("&Keys"), QKeySequence(Qt::Key_F1),
        [this] { showKeySheet(this, m_session ? &m_session->model() : nullptr); }, false);
    add(
        menu, QStringLiteral("actionAbout"), tr("&About Plumbline"), {},
        [this] {
            QMessageBox::about(this, tr("About Plumbline"),
                               tr("Plumbline %1\nA workbench for maturity assessments.\nFree software under "
                                  "the GNU GPL, version 3.")
                                   .arg(QApplication::applicationVersion()));
        },
        false);
}

} // namespace plumbline::ui
