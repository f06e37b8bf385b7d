// What the window says of a disk that takes nothing, and of a file that is gone, as long as that lasts.
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "core/base/File.h"
#include "tests/ui/Fixture.h"
#include "tests/ui/RefusingDisk.h"
#include "ui/interview/SheetView.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Paths.h"

namespace plumbline::ui::test {
namespace {

using Qt::StringLiterals::operator""_s;

class DiskTest : public WindowTest {
protected:
    DiskTest() {
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_window.showCell(cell("data.1", 1));
    }
    SheetView& sheet() { return *child<SheetView>("sheet"); }
    QPlainTextEdit& note() { return *child<QPlainTextEdit>("note"); }
    QString saved() { return child<QLabel>("saved")->text(); }
    bool isSaved() { return saved().startsWith(u"✓"); }
    QWidget& banner() { return *child<QWidget>("banner"); }
    QString said() {
        return banner().isVisible() ? childOf<QLabel>(banner(), "bannerText")->text() : QString();
    }
    /// The button of the banner; nullptr where it has none.
    QToolButton* action() {
        auto* const button = childOf<QToolButton>(banner(), "bannerAction");
        return button->isVisible() ? button : nullptr;
    }
    QString offered() { return action() ? action()->text() : QString(); }
    void rate(Qt::Key key) { QTest::keyClick(&sheet(), key); }
    void typeNote() {
        note().setFocus();
        QTest::keyClicks(&note(), u"seen"_s);
        QTest::keyClick(&note(), Qt::Key_Escape);
    }
    /// A note and a rating that a full disk refuses, and then the note alone is written.
    void leaveARatingBehind() {
        {
            const FullDisk full;
            typeNote();
            rate(Qt::Key_1);
            ASSERT_EQ(row("data.1"), "- - - - -");
        }
        m_window.showCell(cell("data.2", 1));
        ASSERT_EQ(m_window.session()->assessment().notes.size(), 1U);
    }
    void lookNow() {
        child<QTimer>("fileWatch")->start(0);
        QTest::qWait(10);
    }
    QString path() { return fileOf(m_window.session()->project().path()); }
    QString aside() { return m_folder.filePath(u"aside.plumb"_s); }
};

TEST_F(DiskTest, ARefusedRatingIsNotForgottenWhereTypedTextIsWritten) {
    leaveARatingBehind();
    EXPECT_EQ(saved(), u"✗ The last change is not saved"_s);
    EXPECT_TRUE(said().contains(u"Data / Data acquisition, Level 1"_s)) << said().toStdString();
    m_window.showPage(MainWindow::Results);
    EXPECT_FALSE(said().isEmpty()) << "it is said on every page";
    ASSERT_EQ(offered(), u"Show the cell"_s);
    action()->click();
    EXPECT_EQ(sheet().currentCell(), cell("data.1", 1));
    rate(Qt::Key_2);
    EXPECT_EQ(row("data.1"), "most - - - -");
    EXPECT_TRUE(isSaved()) << saved().toStdString();
    EXPECT_EQ(said(), QString());
}

TEST_F(DiskTest, ARefusedRatingIsForgottenWhereOneSaysSo) {
    leaveARatingBehind();
    rate(Qt::Key_1);
    EXPECT_FALSE(said().isEmpty()) << "another cell was rated";
    childOf<QToolButton>(banner(), "bannerClose")->click();
    EXPECT_TRUE(isSaved()) << saved().toStdString();
    rate(Qt::Key_1);
    EXPECT_EQ(said(), QString());
}

TEST_F(DiskTest, ARefusedRatingIsNotForgottenWithAnotherMessage) {
    leaveARatingBehind();
    EXPECT_FALSE(m_window.openFile(m_folder.filePath(u"nowhere.plumb"_s)));
    EXPECT_TRUE(said().contains(u"nowhere"_s)) << said().toStdString();
    childOf<QToolButton>(banner(), "bannerClose")->click();
    EXPECT_TRUE(said().contains(u"Data / Data acquisition, Level 1"_s)) << said().toStdString();
    EXPECT_FALSE(isSaved());
}

TEST_F(DiskTest, ACopyIsOfferedWhereTheDiskRefuses) {
    const FullDisk full;
    rate(Qt::Key_1);
    EXPECT_TRUE(said().contains(u"full"_s)) << said().toStdString();
    EXPECT_EQ(offered(), u"Save a copy…"_s);
}

#ifndef _WIN32
TEST_F(DiskTest, AFolderThatIsClosedIsCalledSo) {
    const ClosedFolder closed(m_window.session()->project().path().parent_path());
    rate(Qt::Key_1);
    EXPECT_TRUE(said().contains(u"can only be read"_s)) << said().toStdString();
    EXPECT_EQ(offered(), u"Save a copy…"_s);
}
#endif

TEST_F(DiskTest, AnErrorOfAnotherFileOffersNoCopyOfThisOne) {
    QFile other(aside());
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.close();
    EXPECT_FALSE(m_window.openFile(aside()));
    EXPECT_FALSE(said().isEmpty());
    EXPECT_EQ(offered(), QString());
}

TEST_F(DiskTest, AFileThatIsGoneIsMissedWithoutAChangeAndFoundAgain) {
    rate(Qt::Key_1);
    ASSERT_TRUE(isSaved());
    ASSERT_TRUE(QFile::rename(path(), aside()));
    lookNow();
    EXPECT_EQ(saved(), u"✗ The file is not as it was saved"_s);
    EXPECT_EQ(offered(), u"Save a copy…"_s);
    ASSERT_TRUE(QFile::rename(aside(), path()));
    lookNow();
    EXPECT_TRUE(isSaved()) << saved().toStdString();
    EXPECT_EQ(said(), QString());
}

TEST_F(DiskTest, AFileThatIsGoneIsSaidUntilItIsBack) {
    ASSERT_TRUE(QFile::rename(path(), aside()));
    typeNote();
    ASSERT_FALSE(said().isEmpty());
    note().setFocus();
    note().undo();
    QTest::keyClick(&note(), Qt::Key_Escape);
    ASSERT_EQ(m_window.session()->draftState(), DraftState::Written);
    EXPECT_EQ(offered(), u"Save a copy…"_s);
    // Who closed the message is not told again and again.
    childOf<QToolButton>(banner(), "bannerClose")->click();
    lookNow();
    EXPECT_EQ(said(), QString());
    EXPECT_EQ(saved(), u"✗ The file is not as it was saved"_s);
    dialogs::answerNext(m_folder.filePath(u"copy.plumb"_s));
    trigger("actionCopy");
    EXPECT_TRUE(isSaved()) << saved().toStdString();
}

/// Each of several ratings is told of before any is given up.
TEST_F(DiskTest, ClosingAnotherMessageGivesNoRatingUp) {
    {
        const FullDisk full;
        rate(Qt::Key_1);
        m_window.showCell(cell("data.2", 1));
        rate(Qt::Key_1);
        EXPECT_TRUE(said().contains(u"full"_s)) << said().toStdString();
        childOf<QToolButton>(banner(), "bannerClose")->click();
    }
    EXPECT_TRUE(said().contains(u"Data / Data acquisition, Level 1; Data / "_s)) << said().toStdString();
    EXPECT_FALSE(isSaved());
    // By whichever way a cell is rated after all, it is made.
    ASSERT_TRUE(m_window.session()->write(project::Operation::Import, [&](project::Writer& writer) {
        return writer.rate(cell("data.1", 1), 0).and_then([&] { return writer.rate(cell("data.2", 1), 0); });
    }));
    EXPECT_EQ(said(), QString());
    EXPECT_TRUE(isSaved()) << saved().toStdString();
}

TEST_F(DiskTest, WhoLeavesIsAskedAboutRefusedRatings) {
    {
        const FullDisk full;
        rate(Qt::Key_1);
    }
    dialogs::answerNext(QString());
    trigger("actionClose");
    ASSERT_TRUE(m_window.session());
    dialogs::answerNext(u"yes"_s);
    trigger("actionClose");
    EXPECT_FALSE(m_window.session());
    EXPECT_TRUE(banner().isHidden()) << "it spoke of what is closed";
}

TEST_F(DiskTest, WhatACopyLacksIsSaidAlsoWhereANoteWaited) {
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write("overwritten");
    file.close();
    typeNote();
    dialogs::answerNext(m_folder.filePath(u"copy.plumb"_s));
    ASSERT_TRUE(action());
    action()->click();
    EXPECT_EQ(m_window.session()->assessment().notes.size(), 1U);
    EXPECT_TRUE(said().contains(u"without the history"_s)) << said().toStdString();
}

} // namespace
} // namespace plumbline::ui::test
