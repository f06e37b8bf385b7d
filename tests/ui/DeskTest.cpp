// The review desk by keyboard, and in the interview.

#include <QCheckBox>
#include <QLabel>
#include <QToolButton>

#include "core/assessment/Desk.h"
#include "tests/ui/Fixture.h"
#include "tests/ui/ReviewPageTest.h"
#include "ui/review/CoverageTable.h"
#include "ui/review/DeskTable.h"
#include "ui/support/HistoryWords.h"

namespace plumbline::ui::test {
namespace {

class DeskPageTest : public ReviewPageTest {
protected:
    DeskPageTest() : table(child<DeskTable>("deskTable")) { table->setFocus(); }

    [[nodiscard]] std::vector<CellId> listed() const {
        std::vector<CellId> cells;
        for (int row = 0; row < table->cells().rowCount(); ++row)
            cells.push_back(table->cells().cellAt(row));
        return cells;
    }
    [[nodiscard]] std::vector<CellId> expected(const std::function<bool(const DeskCell&)>& wanted) const {
        std::vector<CellId> cells;
        for (const DeskCell& cell : desk().cells)
            if (wanted(cell))
                cells.push_back(cell.cell);
        return cells;
    }
    [[nodiscard]] CellId current() const { return table->cells().cellAt(table->currentIndex().row()); }
    [[nodiscard]] QToolButton* chip(Issue issue) {
        return child<QToolButton>(
            QStringLiteral("deskIssue%1").arg(static_cast<int>(issue)).toLatin1().constData());
    }
    void press(QWidget* widget, Qt::Key key) {
        widget->setFocus();
        QTest::keyClick(widget, key);
    }

    DeskTable* table;
};

/// The interview shows what the review did.
class ReviewInTheInterview : public WindowTest {
protected:
    void mark(CellId cell) {
        Session& session = *m_window.session();
        ASSERT_TRUE(session.rate({cell}, 0));
        ASSERT_TRUE(session.write(Operation::Review, [&](Writer& writer) -> Result<void> {
            const auto saved = writer.save(
                Review{session.model().cellCode(cell),
                       fingerprint(session.model(), session.assessment(), session.evidence(), cell)});
            return saved ? Result<void>() : failed(saved);
        }));
    }
    [[nodiscard]] QString spoken() {
        return child<QAbstractItemView>("sheet")->currentIndex().data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

TEST_F(DeskPageTest, ListsWhatIsNotReviewedInTheOrderOfTheStandard) {
    EXPECT_EQ(listed(), expected([](const DeskCell& cell) { return !cell.isReviewed(); }));
    EXPECT_LT(listed().size(), 495U);
    press(child<QCheckBox>("deskOnlyOpen"), Qt::Key_Space);
    EXPECT_EQ(listed().size(), 495U);
}

TEST_F(DeskPageTest, SpaceReviewsAndMovesOnAndIsUndone) {
    const auto before = listed();
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_TRUE(reviewed(before[0]));
    EXPECT_EQ(current(), before[1]);
    QTest::keyClick(table, Qt::Key_R);
    EXPECT_TRUE(reviewed(before[1]));
    EXPECT_EQ(current(), before[2]);
    ASSERT_TRUE(m_session.undo());
    EXPECT_FALSE(reviewed(before[1]));
    EXPECT_TRUE(reviewed(before[0]));
}

TEST_F(DeskPageTest, TheHistoryCallsItAsTheDeskDoes) {
    const CellId first = listed().front();
    QTest::keyClick(table, Qt::Key_Space);
    const auto told = m_session.project().history("review", model().cellCode(first));
    ASSERT_TRUE(told.has_value() && !told->empty());
    const HistoryWords words(model(), m_session.assessment());
    EXPECT_EQ(words.after(told->front()), reviewText(ReviewState::Reviewed));
}

TEST_F(DeskPageTest, OnlyTheLeadReviews) {
    const CellId first = current();
    m_session.setAuthor(QStringLiteral("周敏"));
    QSignalSpy failed(&m_session, &Session::failed);
    QTest::keyClick(table, Qt::Key_R);
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>(), (Error{ErrorCode::NotTheLead, {"周敏", "林致远"}}));
    EXPECT_FALSE(reviewed(first));
    // There is no review yet that could be withdrawn.
    QTest::keyClick(table, Qt::Key_Backspace);
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(current(), first);
    m_session.setAuthor(QStringLiteral("林致远"));
    QTest::keyClick(table, Qt::Key_R);
    EXPECT_TRUE(reviewed(first));
}

TEST_F(DeskPageTest, SeveralAreReviewedAtOnce) {
    const auto before = listed();
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Space);
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(reviewed(before[static_cast<std::size_t>(i)]));
    EXPECT_EQ(current(), before[3]);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(listed(), before);
}

TEST_F(DeskPageTest, ReviewedCellsStayWhereAllAreListedAndBackspaceTakesThemBack) {
    press(child<QCheckBox>("deskOnlyOpen"), Qt::Key_Space);
    table->setFocus();
    const CellId first = current();
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_TRUE(reviewed(first));
    EXPECT_NE(current(), first);
    QTest::keyClick(table, Qt::Key_Up);
    EXPECT_EQ(current(), first);
    EXPECT_EQ(table->currentIndex().siblingAtColumn(DeskModel::Review).data(Qt::AccessibleTextRole),
              "Reviewed");
    QTest::keyClick(table, Qt::Key_Backspace);
    EXPECT_FALSE(reviewed(first));
}

TEST_F(DeskPageTest, WhatIsNotRatedCannotBeReviewed) {
    const CellId first = current();
    ASSERT_TRUE(m_session.rate({first}, unrated));
    EXPECT_EQ(current(), first);
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_FALSE(reviewed(first));
    EXPECT_NE(current(), first);
}

TEST_F(DeskPageTest, EnterLeadsToTheCell) {
    QSignalSpy requested(&m_page, &ReviewPage::cellRequested);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][0].value<CellId>(), listed()[1]);
}

TEST_F(DeskPageTest, AKindOfIssueChosenByKeyListsItAloneAndCountsIt) {
    const auto wanted =
        expected([](const DeskCell& cell) { return !cell.isReviewed() && cell.has(Issue::BelowHigher); });
    ASSERT_FALSE(wanted.empty());
    EXPECT_EQ(chip(Issue::BelowHigher)->text(), QString("Below a higher level  %1").arg(wanted.size()));
    press(chip(Issue::BelowHigher), Qt::Key_Space);
    EXPECT_EQ(listed(), wanted);
    EXPECT_FALSE(chip(Issue::Unrated)->isVisible()) << "there is none";
    press(chip(Issue::OpenFinding), Qt::Key_Space);
    EXPECT_EQ(listed(), expected([](const DeskCell& cell) {
                  return !cell.isReviewed() && (cell.has(Issue::BelowHigher) || cell.has(Issue::OpenFinding));
              }));
}

TEST_F(DeskPageTest, CoverageChoosesPartAndAssessor) {
    press(child<CoverageTable>("deskParts"), Qt::Key_Down);
    const model::NodeId part = desk().parts.front().first;
    EXPECT_EQ(listed(), expected([&](const DeskCell& cell) {
                  return !cell.isReviewed() && model().sheetOf(model().itemOf(cell.cell)) == part;
              }));
    press(child<CoverageTable>("deskParts"), Qt::Key_Up);
    press(child<CoverageTable>("deskPeople"), Qt::Key_Down);
    const PersonId person = desk().people.front().first;
    EXPECT_EQ(listed(),
              expected([&](const DeskCell& cell) { return !cell.isReviewed() && cell.assessor == person; }));
}

TEST_F(DeskPageTest, CoverageCountsAlongWithTheWork) {
    const auto* lines = child<CoverageTable>("deskParts")->model();
    const auto whole = desk().whole;
    EXPECT_EQ(lines->index(0, 1).data(), "495/495");
    EXPECT_EQ(lines->index(0, 2).data(), QString::number(whole.reviewed));
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_EQ(lines->index(0, 2).data(), QString::number(whole.reviewed + 1));
    EXPECT_EQ(lines->index(0, 2).data(Qt::AccessibleTextRole),
              QString("%1 of 495 reviewed").arg(whole.reviewed + 1));
}

TEST_F(DeskPageTest, ACellThatChangesComesBackBySelf) {
    const CellId seen = cell("data.1", 1);
    ASSERT_TRUE(reviewed(seen));
    ASSERT_TRUE(m_session.rate({seen}, grade("part")));
    const int row = table->cells().rowOf(seen);
    ASSERT_GE(row, 0);
    EXPECT_TRUE(table->cells().index(row, DeskModel::Issues).data().toString().contains("Changed since"));
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(table->cells().rowOf(seen), -1);
}

TEST_F(DeskPageTest, SaysSoWhenAllIsSettled) {
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_TRUE(listed().empty());
    EXPECT_TRUE(child<QLabel>("deskEmpty")->isVisible());
    EXPECT_EQ(child<QLabel>("deskEmpty")->text(),
              "Every cell has been reviewed. Nothing is left to settle here.");
    ASSERT_TRUE(m_session.undo());
    EXPECT_FALSE(child<QLabel>("deskEmpty")->isVisible());
}

TEST_F(ReviewInTheInterview, ACellSaysThatItIsReviewedUntilItChanges) {
    const CellId at = cell("data.3", 2);
    m_window.showCell(at);
    EXPECT_FALSE(child<QLabel>("reviewed")->isVisible());
    mark(at);
    EXPECT_TRUE(child<QLabel>("reviewed")->isVisible());
    EXPECT_TRUE(spoken().endsWith("Reviewed.")) << spoken().toStdString();
    EXPECT_TRUE(child<QAbstractItemView>("sheet")
                    ->currentIndex()
                    .data(Qt::ToolTipRole)
                    .toString()
                    .endsWith("Reviewed"));
    ASSERT_TRUE(m_window.session()->rate({at}, 1));
    EXPECT_FALSE(child<QLabel>("reviewed")->isVisible());
    EXPECT_FALSE(spoken().contains("Reviewed."));
    trigger("actionUndo");
    EXPECT_TRUE(child<QLabel>("reviewed")->isVisible());
}

TEST_F(ReviewInTheInterview, EnterOnTheDeskOpensTheSheetAtTheCell) {
    m_window.showPage(MainWindow::Review);
    auto* table = child<DeskTable>("deskTable");
    EXPECT_TRUE(table->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    const CellId wanted = table->cells().cellAt(1);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(child<QAbstractItemView>("sheet")->currentIndex().isValid(), true);
    EXPECT_TRUE(child<QAbstractItemView>("sheet")->isVisible());
    EXPECT_TRUE(spoken().startsWith(toQString(model().item(model().itemOf(wanted)).name.in("en"))))
        << spoken().toStdString();
}

} // namespace plumbline::ui::test
