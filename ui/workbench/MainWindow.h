#pragma once

#include <map>
#include <memory>

#include <QElapsedTimer>
#include <QMainWindow>

#include "ui/session/Session.h"

class QAction;
class QActionGroup;
class QLabel;
class QTimer;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace plumbline::ui {

class AuthorBar;
class BackupKeeper;
class Banner;
class ElidedLabel;
class HeaderBar;
class InterviewPage;
class StartPage;
class WorkPage;

/// The workbench: a start page, or one open assessment with its activities.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The activities, in the order of the head.
    enum Activity { Process, Interview, Evidence, Review, Results, Gap, Report };

    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a file in place of the current one; a failure is said in the banner and changes nothing.
    bool openFile(const QString& path);
    bool openDemo();
    /// False where the user rather stays with what is open.
    bool openProject(project::Project project);
    [[nodiscard]] Session* session() const { return m_session.get(); }

    /// Takes over the open assessment of another window, with its place and layout, to show it with another
    /// language or look.
    void takeOver(MainWindow& former);
    void setVisible(bool visible) override;
    void showPage(int page);
    void showCell(model::CellId cell);
    void showPiece(const assessment::RecordId& piece);
    void addPiece();

Q_SIGNALS:
    /// Language or look were chosen: the window is to be built again.
    void rebuildRequested();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildPages();
    void showStart();
    void buildMenus();
    void buildFileMenu();
    void buildExportMenu(QMenu* menu);
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildStatusBar();
    QAction* add(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys,
                 const std::function<void()>& action, bool needsAssessment = true);
    /// Adds an activity whose page is built when it is first shown, so that the program starts at once.
    template <class Page>
    void addPage(const QString& title);
    void connectPage(int index, WorkPage* page);
    /// The page of an activity, which is shown.
    WorkPage* openPage(Activity activity);
    [[nodiscard]] WorkPage* shownPage() const;
    /// On head and pages; nullptr: nothing.
    void showSession(Session* session);
    QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, bool chosen,
                       const std::function<void()>& action);

    /// `now` is the session of now, where the one shown is of a moment.
    void adoptSession(std::unique_ptr<Session> session, std::unique_ptr<Session> now = nullptr);
    void showHistory(const std::string& cell = {});
    void showMoment(long long counter);
    void backToNow();
    void replaceSession(std::unique_ptr<Session> session, std::unique_ptr<Session> now);
    void reopen();
    /// The ids of the model's parts mean others now, so every page begins anew.
    void reloadSession();
    void lookForEdition();
    void moveToEdition();
    void notify(const QString& sentence);
    void notifyWritten(const QString& file);
    void rebuild(const std::function<void()>& choose);
    void reportAction(const char* action);

    void showKept();
    void beginAssessment();
    void showSeal();
    void showStep(const std::string& step);
    /// Where a step of the process is worked, if not on its own page.
    void showActivity(model::StepForm form);
    /// What the banner says of a sealed assessment.
    void showSealed();
    void showModels();
    void showBackups();
    /// The user's models or wordings of standards may be others now.
    void refreshModels();
    void chooseFile();
    void closeAssessment();
    /// Where one works after a copy was saved; in the copy in any case where the file takes nothing more.
    enum class Afterwards { StayInTheFile, WorkInIt };
    void saveCopy(Afterwards afterwards = Afterwards::StayInTheFile);
    [[nodiscard]] static QString lostWords(const project::Copied& copied);
    void importRatings();
    void copyTo(const QString& file);
    /// Looks through the whole file for damage.
    void checkFile();
    /// Names what is damaged, and offers to save what can be read.
    void showDamage(const std::vector<Error>& damage);
    void rescueFile();
    void exportRatings();
    void exportEvidence();
    void editProperties();
    void editWeights();
    /// Whether one knows in whose name a file that was opened is changed; else it is asked.
    void settleAuthor(project::Project& project);
    void askAuthor();
    void takeAuthor(const QString& name);
    void chooseAuthor();
    void fillRecent(QMenu* menu);
    void connectSession();
    [[nodiscard]] static QString operationWords(project::Operation operation);
    void takeBack();
    void doAgain();
    void notifyWay(const project::ChangeSummary& summary);
    void refreshActions();
    /// The message that is shown says that something was not written.
    [[nodiscard]] bool isChangeRefused() const;
    [[nodiscard]] QString savedText() const;
    void refreshStatus();
    /// Those of the page that is shown.
    void showKeys();
    void showError(const Error& error);
    /// Something was to be written and is not.
    void showRefusal(const Error& error);
    /// What the banner of errors says.
    enum class Said {
        Else,
        Refusal, ///< something was to be written and is not
        Loss,    ///< what became of the file
        NotRated ///< which ratings are still not made
    };
    /// Says something in the banner of errors, with a button that does `action` where it has a name.
    void say(Said what, const QString& sentence, const QString& name = {},
             const std::function<void()>& action = {});
    /// Says again what lasts: that the file is lost, or that ratings were refused. False: neither does.
    bool sayWhatLasts();
    void sayNotRated();
    [[nodiscard]] static QString notRatedText(const Session& session);
    /// The user has read the message.
    void closeMessage();
    /// The message that is shown goes, unless something lasts.
    void dropError();
    /// The error is about the file that is open.
    [[nodiscard]] bool isOfThisFile(const Error& error) const;
    /// Tells what became of the file meanwhile; `again`: also what was told before.
    void lookAtFile(bool again);
    void showState();
    bool releaseSession();
    /// Writes what is still being typed on any page.
    bool commit();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Session> m_now; ///< kept aside, with its undo, while a moment is shown
    BackupKeeper* m_backups;
    HeaderBar* m_header;
    Banner* m_state;
    AuthorBar* m_who; ///< while nobody has said in whose name it is changed
    Banner* m_offer;  ///< of a newer edition of the model
    Banner* m_error;
    QElapsedTimer m_sinceError;
    bool m_errorOfDraft = false; ///< something typed was refused
    Said m_said = Said::Else;
    std::optional<Error> m_loss; ///< the file is gone, or another one is in its place
    std::function<void()> m_errorAction;
    QTimer* m_fileWatch;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr; ///< from when it is first seen
    QStackedWidget* m_pages;
    InterviewPage* m_interview;
    // By index, which is an Activity; each page is in one of them.
    std::map<int, WorkPage*> m_workPages;
    std::map<int, std::function<void()>> m_unbuiltPages;
    QLabel* m_saved;
    QToolButton* m_author;
    ElidedLabel* m_shortage;
    ElidedLabel* m_notice;
    QTimer* m_noticeEnd;
    bool m_noticeOfWay = false; ///< of what was taken back or done again last
    ElidedLabel* m_keys;        ///< those of the model's rating method
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_move = nullptr;
    QAction* m_backToNow = nullptr;
    std::optional<model::PackFiles>
        m_edition; ///< installed under the id of the model, and not the one in use
    std::vector<QAction*> m_assessmentActions;
    std::vector<QAction*> m_presentActions; ///< of these, the ones that a moment does not have
};

} // namespace plumbline::ui
