// Nothing that is typed waits long for the disk, and nothing is called saved that is not.
#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "tests/ui/Fixture.h"
#include "ui/interview/SheetView.h"
#include "ui/support/Language.h"

namespace plumbline::ui::test {
namespace {

class TypingTest : public WindowTest {
protected:
    TypingTest() {
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_window.showCell(cell("data.1", 1));
        note().setFocus();
    }
    QPlainTextEdit& note() { return *child<QPlainTextEdit>("note"); }
    QString saved() { return child<QLabel>("saved")->text(); }
    /// As another program finds it.
    std::string onDisk() {
        const auto file = project::Project::view(m_window.session()->project().path());
        const auto found = file->assessment().notes.find(cell("data.1", 1));
        return found == file->assessment().notes.end() ? std::string() : found->second.front().text;
    }
    std::size_t told() { return m_window.session()->project().history("note", "data.1@1")->size(); }
};

TEST_F(TypingTest, WithoutAPauseIsWrittenWithinTwoSeconds) {
    QElapsedTimer clock;
    clock.start();
    for (int letters = 0; onDisk().empty() && clock.elapsed() < 5000; ++letters) {
        QTest::keyClick(&note(), Qt::Key_A);
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    EXPECT_LT(clock.elapsed(), 2000);
    // And so is what follows.
    const std::size_t first = onDisk().size();
    clock.restart();
    while (onDisk().size() == first && clock.elapsed() < 5000) {
        QTest::keyClick(&note(), Qt::Key_B);
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    EXPECT_LT(clock.elapsed(), 2000);
    EXPECT_TRUE(note().hasFocus());
    EXPECT_EQ(told(), 1U);
}

TEST_F(TypingTest, UndoFromTheMenuTakesBackWhatIsBeingTyped) {
    ASSERT_TRUE(m_window.session()->rate({cell("data.1", 1)}, 0));
    QTest::keyClicks(&note(), QStringLiteral("seen"));
    EXPECT_EQ(child<QAction>("actionUndo")->text(), QStringLiteral("&Undo"));
    trigger("actionUndo");
    EXPECT_EQ(note().toPlainText(), QString());
    EXPECT_EQ(row("data.1"), "full - - - -") << "what was typed was done last";
    trigger("actionRedo");
    EXPECT_EQ(note().toPlainText(), QStringLiteral("seen"));
}

TEST_F(TypingTest, RedoDoesNotOverrunWhatIsBeingTyped) {
    ASSERT_TRUE(m_window.session()->rate({cell("data.1", 1)}, 0));
    trigger("actionUndo");
    note().setFocus();
    QTest::keyClicks(&note(), QStringLiteral("seen"));
    trigger("actionRedo");
    EXPECT_EQ(onDisk(), "seen");
    EXPECT_EQ(row("data.1"), "- - - - -") << "after something new there is nothing to be done again";
    EXPECT_EQ(note().toPlainText(), QStringLiteral("seen"));
    trigger("actionUndo");
    EXPECT_EQ(onDisk(), "");
}

TEST_F(TypingTest, UndoCanTakeBackWhatIsTheFirstOfAll) {
    EXPECT_FALSE(child<QAction>("actionUndo")->isEnabled());
    QTest::keyClicks(&note(), QStringLiteral("seen"));
    EXPECT_TRUE(child<QAction>("actionUndo")->isEnabled());
    trigger("actionUndo");
    EXPECT_EQ(note().toPlainText(), QString());
}

TEST_F(TypingTest, NothingIsCalledSavedThatWasRefused) {
    std::filesystem::remove(m_window.session()->project().path());
    QTest::keyClick(child<SheetView>("sheet"), Qt::Key_1);
    EXPECT_EQ(row("data.1"), "- - - - -");
    EXPECT_EQ(saved(), QStringLiteral("✗ The last change is not saved"));
}

TEST_F(TypingTest, WhatWasUndoneIsNotSaidAfterTheNextChange) {
    ASSERT_TRUE(m_window.session()->rate({cell("data.1", 1)}, 0));
    trigger("actionUndo");
    EXPECT_EQ(child<QLabel>("notice")->text(), QStringLiteral("Undone: rating"));
    ASSERT_TRUE(m_window.session()->rate({cell("data.1", 2)}, 0));
    EXPECT_EQ(child<QLabel>("notice")->text(), QString());
}

} // namespace
} // namespace plumbline::ui::test
