#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "core/scoring/Display.h"
#include "tests/ui/Fixture.h"
#include "ui/interview/Outline.h"
#include "ui/interview/SheetView.h"
#include "ui/workbench/VerdictBar.h"

namespace plumbline::ui::test {
namespace {

class InterviewTest : public WindowTest {
protected:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(child<SheetView>("sheet"), static_cast<Qt::Key>(key), modifiers);
    }
    void goTo(const std::string& item, int level) { m_window.showCell(cell(item, level)); }
    std::string current() { return model().cellCode(child<SheetView>("sheet")->currentCell()); }
};

TEST_F(InterviewTest, AWholeSubdomainIsRatedByKeysAlone) {
    goTo("data.1", 1);
    for (int item = 0; item < 4; ++item)
        for (const int key : {Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_3})
            press(key);
    for (const char* item : {"data.1", "data.2", "data.3", "data.4"})
        EXPECT_EQ(row(item), "full full most part part") << item;
    EXPECT_EQ(m_window.session()->verdict().rated, 20);

    // What is shown is on the disk.
    const auto reread = project::Project::view(m_window.session()->project().path());
    ASSERT_TRUE(reread.has_value());
    EXPECT_EQ(reread->assessment(), m_window.session()->assessment());
}

TEST_F(InterviewTest, UndoGoesBackToEmptyAndRedoForthAgain) {
    const auto empty = m_window.session()->assessment().ratings;
    goTo("data.1", 1);
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_0, Qt::Key_1})
        press(key);
    m_window.session()->setNote(cell("data.1", 1), QStringLiteral("看过记录"));
    const auto full = m_window.session()->assessment();
    auto* undo = child<QAction>("actionUndo");
    int steps = 0;
    for (; undo->isEnabled(); ++steps)
        undo->trigger();
    EXPECT_EQ(steps, 6);
    EXPECT_EQ(m_window.session()->assessment().ratings, empty);
    EXPECT_TRUE(m_window.session()->assessment().notes.empty());
    EXPECT_EQ(m_window.session()->verdict().rated, 0);
    while (child<QAction>("actionRedo")->isEnabled())
        trigger("actionRedo");
    EXPECT_EQ(m_window.session()->assessment().ratings, full.ratings);
    EXPECT_EQ(m_window.session()->assessment().notes.size(), 1U);
}

TEST_F(InterviewTest, AfterCtrlZTheNextKeyRatesOneCellAlone) {
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    goTo("data.1", 1);
    press(Qt::Key_1);
    // Control is down while the cursor goes back to the cell.
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(row("data.1"), "- - - - -");
    EXPECT_EQ(child<SheetView>("sheet")->selectedCells().size(), 1U);
    press(Qt::Key_3);
    EXPECT_EQ(row("data.1"), "part - - - -");
}

TEST_F(InterviewTest, ChangedPropertiesLeaveTheCursorWhereItIs) {
    goTo("data.3", 2);
    auto facts = m_window.session()->assessment().facts;
    facts.address = "Tianjin";
    ASSERT_TRUE(m_window.session()->setFacts(facts));
    EXPECT_EQ(current(), "data.3@2");
}

TEST_F(InterviewTest, TheOutlineIsWalkedOverItsHeadings) {
    goTo("information-security.1", 1);
    auto* outline = child<Outline>("outline");
    QTest::keyClick(outline, Qt::Key_Down);
    EXPECT_EQ(model().node(outline->currentIndex().data(Outline::NodeRole).toInt()).code, "equipment");
    QTest::keyClick(outline, Qt::Key_Up);
    EXPECT_EQ(model().node(outline->currentIndex().data(Outline::NodeRole).toInt()).code,
              "information-security");
    QTest::keyClick(outline, Qt::Key_Home);
    EXPECT_EQ(model().node(outline->currentIndex().data(Outline::NodeRole).toInt()).code, "personnel-skills");
}

TEST_F(InterviewTest, UndoShowsTheCellItChanged) {
    goTo("data.3", 2);
    press(Qt::Key_1);
    goTo("network.1", 1);
    trigger("actionUndo");
    EXPECT_EQ(current(), "data.3@2");
    EXPECT_EQ(row("data.3"), "- - - - -");
}

TEST_F(InterviewTest, RatingMovesOnToTheNextLevelAndAfterNothingToTheNextItem) {
    goTo("data.1", 4);
    press(Qt::Key_1);
    EXPECT_EQ(current(), "data.1@5");
    press(Qt::Key_1);
    EXPECT_EQ(current(), "data.2@1");
    press(Qt::Key_2);
    press(Qt::Key_0);
    EXPECT_EQ(current(), "data.3@1");
    EXPECT_EQ(row("data.2"), "most none - - -");
}

TEST_F(InterviewTest, MovingOnCanBeSwitchedOff) {
    trigger("actionAdvance");
    goTo("data.1", 1);
    press(Qt::Key_1);
    press(Qt::Key_3);
    EXPECT_EQ(current(), "data.1@1");
    EXPECT_EQ(row("data.1"), "part - - - -");
    trigger("actionAdvance");
}

TEST_F(InterviewTest, ShiftFillsTheRestOfTheRow) {
    goTo("data.2", 3);
    press(Qt::Key_ParenRight, Qt::ShiftModifier);
    EXPECT_EQ(row("data.2"), "- - none none none");
    EXPECT_EQ(current(), "data.3@1");
    trigger("actionUndo");
    EXPECT_EQ(row("data.2"), "- - - - -") << "one action, one undo";
}

TEST_F(InterviewTest, ASelectionIsRatedAndClearedAtOnce) {
    goTo("data.1", 1);
    for (const auto& [key, times] : {std::pair(Qt::Key_Right, 2), std::pair(Qt::Key_Down, 1)})
        for (int i = 0; i < times; ++i)
            press(key, Qt::ShiftModifier);
    press(Qt::Key_2);
    EXPECT_EQ(row("data.1"), "most most most - -");
    EXPECT_EQ(row("data.2"), "most most most - -");
    // The next key is the next cell's; they are not all rated over.
    EXPECT_EQ(current(), "data.2@4");
    press(Qt::Key_3);
    EXPECT_EQ(row("data.1"), "most most most - -");
    EXPECT_EQ(row("data.2"), "most most most part -");
    goTo("data.1", 1);
    for (int i = 0; i < 2; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Backspace);
    EXPECT_EQ(row("data.1"), "- - - - -");
    EXPECT_EQ(row("data.2"), "most most most part -");
}

TEST_F(InterviewTest, ANoteIsWrittenWithoutTheMouse) {
    goTo("data.2", 3);
    press(Qt::Key_N);
    auto* note = child<QPlainTextEdit>("note");
    QTest::keyClicks(note, QStringLiteral("MES shows it"));
    QTest::keyClick(note, Qt::Key_Escape);
    const auto& session = *m_window.session();
    EXPECT_EQ(session.assessment().note(cell("data.2", 3), session.project().author().id), "MES shows it");
    goTo("data.1", 1);
    EXPECT_EQ(note->toPlainText(), QString());
    goTo("data.2", 3);
    EXPECT_EQ(note->toPlainText(), QStringLiteral("MES shows it"));
}

TEST_F(InterviewTest, AHalfTypedNoteSurvivesLeavingTheCellAndClosing) {
    goTo("data.2", 3);
    press(Qt::Key_N);
    QTest::keyClicks(child<QPlainTextEdit>("note"), QStringLiteral("half"));
    goTo("network.1", 1);
    press(Qt::Key_N);
    QTest::keyClicks(child<QPlainTextEdit>("note"), QStringLiteral("other"));
    const auto path = m_window.session()->project().path();
    const auto first = cell("data.2", 3), second = cell("network.1", 1);
    m_window.close();
    const auto reread = project::Project::view(path);
    ASSERT_TRUE(reread.has_value());
    ASSERT_TRUE(reread->assessment().notes.contains(first));
    EXPECT_EQ(reread->assessment().notes.at(first).front().text, "half");
    ASSERT_TRUE(reread->assessment().notes.contains(second));
    EXPECT_EQ(reread->assessment().notes.at(second).front().text, "other");
}

TEST_F(InterviewTest, TheHistoryOfACellIsShown) {
    goTo("data.1", 1);
    press(Qt::Key_1);
    goTo("data.1", 1);
    press(Qt::Key_3);
    goTo("data.1", 1);
    const QString history = child<QLabel>("history")->text();
    EXPECT_TRUE(history.contains(QStringLiteral("Fully met → Partly met"))) << history.toStdString();
    EXPECT_TRUE(history.contains(QStringLiteral("甲: Not rated → Fully met"))) << history.toStdString();
}

TEST_F(InterviewTest, FindLeadsToACriterionByItsText) {
    press(Qt::Key_F);
    auto* search = child<QLineEdit>("search");
    QTest::keyClicks(search, QStringLiteral("ESB"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(current(), "integration.3@4");
}

TEST_F(InterviewTest, ArrowKeysStayInTheSheetAndTabLeavesIt) {
    goTo("data.1", 1);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    EXPECT_EQ(current(), "data.2@2");
    EXPECT_FALSE(child<SheetView>("sheet")->tabKeyNavigation());
}

TEST_F(InterviewTest, SubdomainsAreWalkedByKeys) {
    goTo("data.1", 1);
    trigger("actionNext");
    EXPECT_EQ(current(), "integration.1@1");
    trigger("actionPrevious");
    EXPECT_EQ(current(), "data.1@1");
}

TEST_F(InterviewTest, TheVerdictFollowsEveryKey) {
    auto* verdict = child<VerdictBar>("verdict");
    EXPECT_EQ(verdict->figures().back().value, QStringLiteral("0 / 495"));
    EXPECT_EQ(verdict->figures()[2].value, QStringLiteral("Below Level 1 – Level 5"));
    goTo("personnel-skills.1", 1);
    press(Qt::Key_1);
    EXPECT_EQ(verdict->figures().back().value, QStringLiteral("1 / 495"));
    // 3 % of one item of five: 0.006, shown as 0.01.
    EXPECT_EQ(verdict->figures().front().value, QStringLiteral("0.01"));
    EXPECT_TRUE(child<QLabel>("saved")->text().contains(QStringLiteral("Saved")));
}

TEST_F(InterviewTest, AScreenReaderHearsRatingAndCriterion) {
    goTo("data.1", 1);
    press(Qt::Key_2);
    const auto* sheet = child<SheetView>("sheet");
    const QString heard = sheet->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(heard.contains(QStringLiteral("Mostly met"))) << heard.toStdString();
    EXPECT_TRUE(heard.contains(sheet->model()->index(0, 0).data().toString())) << heard.toStdString();
}

/// Rows that are too low for one of their criteria.
std::vector<int> rowsTooLow(const SheetView& sheet) {
    std::vector<int> rows;
    for (int row = 0; row < sheet.model()->rowCount(); ++row)
        for (int column = 0; column < sheet.model()->columnCount(); ++column) {
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, sheet.columnWidth(column), 0);
            const QModelIndex index = sheet.model()->index(row, column);
            if (sheet.rowHeight(row) < sheet.itemDelegate()->sizeHint(option, index).height())
                rows.push_back(row);
        }
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

TEST_F(InterviewTest, NoCriterionIsCutOffAtAnySize) {
    auto* sheet = child<SheetView>("sheet");
    for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)}) {
        m_window.resize(size);
        for (const model::NodeId leaf : model().leaves()) {
            sheet->showSheet(leaf);
            // A scroll bar that comes or goes with the sheet takes its place before the next painting.
            QApplication::processEvents();
            EXPECT_EQ(rowsTooLow(*sheet), std::vector<int>{}) << model().node(leaf).code;
        }
    }
}

TEST_F(InterviewTest, NoCriterionIsCutOffInASheetThatChangedBehindAnotherPage) {
    m_window.showPage(MainWindow::Results);
    child<SheetView>("sheet")->showCell(cell("integration.1", 1));
    m_window.showPage(MainWindow::Interview);
    EXPECT_EQ(rowsTooLow(*child<SheetView>("sheet")), std::vector<int>{});
}

} // namespace
} // namespace plumbline::ui::test
