#include <optional>

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/File.h"
#include "tests/ui/Fixture.h"
#include "tests/ui/RefusingDisk.h"
#include "ui/backups/BackupKeeper.h"
#include "ui/backups/BackupsDialog.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Language.h"
#include "ui/support/Paths.h"
#include "ui/support/Preferences.h"

namespace plumbline::ui::test {

namespace {

using Qt::StringLiterals::operator""_s;

/// Backups go into a folder of each test's own.
class BackupsTest : public WindowTest {
protected:
    BackupsTest() { Preferences::setBackupsFolder(m_folder.filePath(u"backups"_s)); }
    ~BackupsTest() override {
        Preferences::setBackupsFolder({});
        Preferences::setBackupsKept(10);
    }
    [[nodiscard]] BackupKeeper& keeper() { return *m_window.findChild<BackupKeeper*>(); }
    void make() {
        QSignalSpy made(&keeper(), &BackupKeeper::made);
        keeper().makeNow();
        ASSERT_TRUE(made.wait(60'000));
    }
    [[nodiscard]] QString path() const { return fileOf(m_window.session()->project().path()); }
};

} // namespace

TEST_F(BackupsTest, AreListedAndOneIsBroughtBackAndOpened) {
    m_window.session()->rate({cell("data.1", 1)}, 0);
    make();
    m_window.session()->rate({cell("data.1", 2)}, 0);
    const QString file = m_folder.filePath(u"back.plumb"_s);
    {
        BackupsDialog dialog(keeper());
        auto* list = childOf<QTreeWidget>(dialog, "backupList");
        ASSERT_EQ(list->topLevelItemCount(), 1);
        EXPECT_EQ(list->topLevelItem(0)->text(1), u"测试企业"_s);
        QTest::mouseClick(childOf<QPushButton>(dialog, "checkBackup"), Qt::LeftButton);
        EXPECT_TRUE(list->topLevelItem(0)->text(4).contains(u"checked"_s))
            << list->topLevelItem(0)->text(4).toStdString();
        // Never over what is there.
        dialogs::answerNext(path());
        QTest::mouseClick(childOf<QPushButton>(dialog, "bringBack"), Qt::LeftButton);
        EXPECT_TRUE(dialog.broughtBack().isEmpty());
        EXPECT_TRUE(childOf<QLabel>(dialog, "bannerText")->text().contains(u"exists already"_s));
        dialogs::answerNext(file);
        QTest::keyClick(list, Qt::Key_Return);
        EXPECT_EQ(dialog.broughtBack(), file);
    }
    ASSERT_TRUE(m_window.openFile(file));
    EXPECT_EQ(rating("data.1", 1), 0);
    EXPECT_EQ(rating("data.1", 2), assessment::unrated);
    EXPECT_FALSE(m_window.session()->project().isReadOnly());
}

TEST_F(BackupsTest, AsManyAreKeptAsAreSet) {
    BackupsDialog dialog(keeper());
    childOf<QSpinBox>(dialog, "backupsKept")->setValue(1);
    EXPECT_EQ(Preferences::backupsKept(), 1);
    EXPECT_TRUE(childOf<QLabel>(dialog, "noBackups")->isVisibleTo(&dialog));
    make();
    EXPECT_EQ(childOf<QTreeWidget>(dialog, "backupList")->topLevelItemCount(), 1);
    EXPECT_FALSE(childOf<QLabel>(dialog, "noBackups")->isVisibleTo(&dialog));
    const QString elsewhere = m_folder.path();
    dialogs::answerNext(elsewhere);
    QTest::mouseClick(childOf<QPushButton>(dialog, "chooseBackupsFolder"), Qt::LeftButton);
    EXPECT_EQ(Preferences::backupsFolder(), elsewhere);
}

TEST_F(BackupsTest, WhereNoneAreKeptOneThatIsWantedTakesNoOtherAway) {
    const auto backups = [] { return project::backupsIn(toPath(toUtf8(Preferences::backupsFolder()))); };
    make();
    ASSERT_EQ(backups().size(), 1U);
    const std::filesystem::path first = backups().front().file;
    for (const char* name : {"20200101-000000Z a.plumb", "20210101-000000Z a.plumb"})
        std::filesystem::copy_file(first, first.parent_path() / name);
    std::filesystem::remove(first);
    Preferences::setBackupsKept(0);
    make();
    EXPECT_EQ(backups().size(), 3U);
}

TEST_F(BackupsTest, NobodyIsToldOfOneOfAFileThatIsNoLongerOpen) {
    // No folder can be made where a file stands.
    Preferences::setBackupsFolder(path());
    Session other(makeProject("other.plumb"));
    QSignalSpy failed(&keeper(), &BackupKeeper::failed), made(&keeper(), &BackupKeeper::made);
    keeper().makeNow();
    keeper().setSession(&other);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !keeper().isWorking(); }, 60'000));
    EXPECT_EQ(failed.count() + made.count(), 0);
    keeper().makeNow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !keeper().isWorking(); }, 60'000));
    EXPECT_EQ(failed.count(), 1) << "the other's own first failure";
    keeper().setSession(m_window.session());
}

TEST_F(BackupsTest, AreStoppedWithTheWindow) {
    keeper().makeNow();
    // The window and with it the keeper go at the end of the test, be the backup made or not.
    EXPECT_TRUE(keeper().isWorking());
}

TEST_F(BackupsTest, WhatIsShownIsSavedAsACopyWhereTheFileIsGone) {
    m_window.session()->rate({cell("data.1", 1)}, 0);
    ASSERT_TRUE(QFile::remove(path()));
    auto* note = child<QPlainTextEdit>("note");
    QTest::keyClicks(note, u"half typed"_s);
    const QString copy = m_folder.filePath(u"rescue.plumb"_s);
    dialogs::answerNext(copy);
    trigger("actionCopy");
    ASSERT_TRUE(QFile::exists(copy));
    EXPECT_EQ(QFileInfo(path()), QFileInfo(copy));
    EXPECT_EQ(m_window.session()->draftState(), DraftState::Written);
    EXPECT_EQ(rating("data.1", 1), 0);
    EXPECT_TRUE(m_window.session()->rate({cell("data.1", 2)}, 0));
    const auto reread = project::Project::view(toPath(toUtf8(copy)));
    ASSERT_TRUE(reread);
    EXPECT_EQ(reread->assessment(), m_window.session()->assessment());
    EXPECT_EQ(reread->assessment().notes.size(), 1U);
}

TEST_F(BackupsTest, WhatTheDiskRefusedIsWrittenByItselfOnceItCanBe) {
    std::optional<FullDisk> full(std::in_place);
    QTest::keyClicks(child<QPlainTextEdit>("note"), u"waits"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window.session()->draftState() == DraftState::Failed; }, 20'000));
    full.reset();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return m_window.session()->draftState() == DraftState::Written; }, 20'000));
    EXPECT_EQ(m_window.session()->assessment().notes.size(), 1U);
}

TEST_F(BackupsTest, ACopyTakesWhatTheFileRefuses) {
    SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE"); // it can be read, and not be written to
    QTest::keyClicks(child<QPlainTextEdit>("note"), u"half typed"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window.session()->draftState() == DraftState::Failed; }, 20'000));
    const QString copy = m_folder.filePath(u"rescue.plumb"_s);
    dialogs::answerNext(copy);
    trigger("actionCopy");
    ASSERT_TRUE(QFile::exists(copy));
    EXPECT_EQ(QFileInfo(path()), QFileInfo(copy));
    EXPECT_EQ(m_window.session()->draftState(), DraftState::Written);
    EXPECT_EQ(project::Project::view(toPath(toUtf8(copy)))->assessment().notes.size(), 1U);
}

TEST_F(BackupsTest, TheKeyboardGoesToTheListWhileOneIsMade) {
    m_window.session()->rate({cell("data.1", 1)}, 0);
    BackupsDialog dialog(keeper());
    dialog.show();
    QSignalSpy made(&keeper(), &BackupKeeper::made);
    auto* make = childOf<QPushButton>(dialog, "makeBackup");
    make->setFocus();
    make->click();
    EXPECT_EQ(dialog.focusWidget(), childOf<QTreeWidget>(dialog, "backupList"));
    ASSERT_TRUE(made.wait(60'000));
}

TEST_F(BackupsTest, AFileThatWasOverwrittenIsSaid) {
    m_window.session()->rate({cell("data.1", 1)}, 0);
    { const auto other = makeProject("other.plumb"); }
    QFile other(m_folder.filePath(u"other.plumb"_s)), own(path());
    ASSERT_TRUE(other.open(QIODevice::ReadOnly) && own.open(QIODevice::WriteOnly));
    own.write(other.readAll());
    own.close();
    // Told to whoever comes back to the window, before anything is written.
    QEvent back(QEvent::ActivationChange);
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    QApplication::sendEvent(&m_window, &back);
    bool offered = false;
    for (const QToolButton* action : m_window.findChildren<QToolButton*>())
        offered = offered || (action->isVisible() && action->text() == u"Save a copy…"_s);
    EXPECT_TRUE(offered);
    const auto* saved = m_window.findChild<QLabel*>(u"saved"_s);
    EXPECT_EQ(saved->text(), u"✗ The file is not as it was saved"_s);
    EXPECT_FALSE(m_window.session()->rate({cell("data.1", 2)}, 0));
    bool said = false;
    for (const QLabel* banner : m_window.findChildren<QLabel*>(u"bannerText"_s))
        said = said || banner->text().contains(u"written over"_s);
    EXPECT_TRUE(said);
}

} // namespace plumbline::ui::test
