// The process page: what is typed is kept, what the standard asks for is checked, nothing is in the way.

#include "ui/process/ProcessPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/Fixture.h"
#include "tests/ui/PdfText.h"
#include "ui/evidence/EvidencePage.h"
#include "ui/process/DateText.h"
#include "ui/process/RecordTable.h"
#include "ui/session/Draft.h"
#include "ui/support/Dialogs.h"
#include "ui/support/GroupedList.h"
#include "ui/support/Language.h"

namespace plumbline::ui::test {
namespace {

using assessment::Member;
using assessment::Slot;

/// The page on an empty assessment.
class ProcessPageTest : public WindowTest {
protected:
    ProcessPageTest() {
        m_window.resize(1280, 780);
        m_window.show();
        m_window.showPage(MainWindow::Process);
        activate();
    }

    [[nodiscard]] Session& session() { return *m_window.session(); }
    void open(const char* step) {
        ASSERT_TRUE(child<GroupedList>("steps")->select(QLatin1String(step)));
        QApplication::processEvents();
        activate();
    }
    void activate() {
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    /// What the list says of a step behind its name.
    [[nodiscard]] QString detail(const char* step) {
        auto* steps = child<GroupedList>("steps");
        for (int row = 0; row < steps->count(); ++row)
            if (steps->item(row)->data(GroupedList::KeyRole) == QLatin1String(step))
                return steps->item(row)->data(TwoLineDelegate::DetailRole).toString();
        ADD_FAILURE() << "no step " << step;
        return {};
    }
    [[nodiscard]] QString lacks() { return child<QLabel>("stepLacks")->text(); }
    [[nodiscard]] std::string answer(const char* step, const char* field) {
        return session().assessment().answer(step, field);
    }
    /// Types into a field and leaves it.
    void type(const char* field, const char* text) {
        auto* widget = child<QWidget>(field);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, QString::fromUtf8(text));
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    /// A key goes to the list of choices where one is open, as the keyboard has it.
    void press(QWidget* widget, Qt::Key key) {
        QWidget* const list = QApplication::activePopupWidget();
        QTest::keyClick(list ? list : widget, key);
        QApplication::processEvents();
        // The offscreen platform makes a list of choices the active window.
        activate();
    }
    /// Types into a cell of a table as one does by hand, and goes on to the next with Tab.
    void typeCell(const char* table, int row, int column, const char* text) {
        auto* view = child<RecordTable>(table);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
        QTest::keyClick(view, Qt::Key_F2);
        auto* editor = QApplication::focusWidget();
        ASSERT_NE(editor, view);
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            box->setCurrentText(QString::fromUtf8(text));
        } else {
            QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(editor, QString::fromUtf8(text));
        }
        press(editor, Qt::Key_Tab);
        if (QApplication::focusWidget() != view)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    [[nodiscard]] QString shown(const char* table, int row, int column) {
        return child<RecordTable>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] std::vector<Slot> schedule() {
        return assessment::scheduleOf(session().assessment(), "plan-formal");
    }
};

} // namespace

TEST_F(ProcessPageTest, ListsTheStepsOfTheModelByStage) {
    QStringList lines;
    auto* steps = child<GroupedList>("steps");
    for (int row = 0; row < steps->count(); ++row)
        lines << steps->item(row)->text();
    EXPECT_EQ(lines.size(), 4 + 13);
    EXPECT_EQ(lines.front(), "Pre-assessment");
    EXPECT_EQ(lines.back(), "Measures");
    m_window.openProject(makeProject("b.plumb", "db37t-industrial-internet"));
    m_window.showPage(MainWindow::Process);
    lines.clear();
    for (int row = 0; row < steps->count(); ++row)
        lines << steps->item(row)->text();
    EXPECT_EQ(lines.front(), "Preparation");
    EXPECT_EQ(lines.size(), 3 + 8);
}

TEST_F(ProcessPageTest, AFieldIsWrittenWhenItIsLeftAndUndoShowsItsFormerText) {
    open("acceptance");
    EXPECT_EQ(detail("acceptance"), "");
    type("answer-decided-by", "Wen");
    EXPECT_EQ(answer("acceptance", "decided-by"), "Wen");
    EXPECT_EQ(detail("acceptance"), "4 missing");
    EXPECT_EQ(child<QAction>("actionUndo")->text(), "&Undo change of the process");
    trigger("actionUndo");
    EXPECT_EQ(child<QLineEdit>("answer-decided-by")->text(), "");
    EXPECT_EQ(answer("acceptance", "decided-by"), "");
}

TEST_F(ProcessPageTest, WhatIsBeingTypedIsKeptWhereAnotherActivityIsShown) {
    open("acceptance");
    auto* remark = child<QPlainTextEdit>("answer-remark");
    remark->setFocus();
    QTest::keyClicks(remark, "all papers seen");
    m_window.showPage(MainWindow::Interview);
    EXPECT_EQ(answer("acceptance", "remark"), "all papers seen");
}

TEST_F(ProcessPageTest, WhatIsTypedIsWrittenInAPauseAndTheStatusTellsHowItStands) {
    constexpr int wellOverThePauseMs = 10'000;
    open("acceptance");
    auto* remark = child<QPlainTextEdit>("answer-remark");
    const auto status = [&] { return child<QLabel>("saved")->text(); };
    remark->setFocus();
    EXPECT_TRUE(status().startsWith("✓ Saved")) << status().toStdString();
    QTest::keyClicks(remark, "all papers");
    EXPECT_EQ(status(), "… Being typed");
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return answer("acceptance", "remark") == "all papers"; }, wellOverThePauseMs));
    EXPECT_TRUE(status().startsWith("✓ Saved")) << status().toStdString();
    EXPECT_TRUE(remark->hasFocus());
    QTest::keyClicks(remark, " seen");
    EXPECT_EQ(remark->toPlainText(), "all papers seen") << "typing goes on where it was";
}

TEST_F(ProcessPageTest, AHalfTypedDateIsNotWrittenInAPauseNorCalledSaved) {
    open("acceptance");
    auto* date = child<QLineEdit>("answer-decided-on");
    date->setFocus();
    QTest::keyClicks(date, "2026-8-1");
    date->parentWidget()->findChild<Draft*>()->writeInPause();
    EXPECT_EQ(answer("acceptance", "decided-on"), "");
    EXPECT_EQ(session().draftState(), DraftState::Typing);
    QTest::keyClicks(date, "8");
    EXPECT_EQ(date->text(), "2026-8-18");
    open("team");
    EXPECT_EQ(answer("acceptance", "decided-on"), "2026-08-18");
    EXPECT_EQ(session().draftState(), DraftState::Written);
}

TEST_F(ProcessPageTest, ADateIsTakenInManyFormsAndOneThatIsNoneIsRefused) {
    auto facts = session().assessment().facts;
    facts.from = "2026-09-14";
    ASSERT_TRUE(session().setFacts(facts));
    open("acceptance");
    type("answer-decided-on", "8-18");
    EXPECT_EQ(answer("acceptance", "decided-on"), "2026-08-18");
    EXPECT_EQ(child<QLineEdit>("answer-decided-on")->text(), "2026-08-18");
    QSignalSpy failed(&session(), &Session::failed);
    type("answer-decided-on", "31.2.2026");
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(answer("acceptance", "decided-on"), "2026-08-18");
    EXPECT_EQ(child<QLineEdit>("answer-decided-on")->text(), "2026-08-18");
    // Where one is still in the field nothing is given up without a question.
    auto* date = child<QLineEdit>("answer-decided-on");
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, "never");
    EXPECT_FALSE(child<ProcessPage>("processPage")->commit());
    EXPECT_EQ(date->text(), "never");
    EXPECT_EQ(session().draftState(), DraftState::Failed);
}

TEST_F(ProcessPageTest, AnEvenTeamIsFlaggedUntilItIsOdd) {
    open("team");
    typeCell("members", 0, 0, "Lin");
    EXPECT_EQ(shown("members", 0, 1), "Lead assessor");
    typeCell("members", 1, 0, "He");
    EXPECT_EQ(shown("members", 1, 1), "Assessor");
    EXPECT_TRUE(lacks().contains("even (2)")) << lacks().toStdString();
    typeCell("members", 2, 0, "Zhou");
    EXPECT_FALSE(lacks().contains("even"));
    typeCell("members", 2, 1, "Observer");
    EXPECT_TRUE(lacks().contains("even (2)"));
    EXPECT_TRUE(lacks().contains("No training is recorded for Lin."));
    ASSERT_EQ(session().assessment().all<Member>().size(), 3U);
    EXPECT_EQ(session().assessment().all<Member>().back().role, assessment::Role::Observer);
}

TEST_F(ProcessPageTest, ANewLineOfTheScheduleBeginsWhereTheFormerOneEnds) {
    open("plan-formal");
    type("answer-from", "2026-09-14");
    typeCell("schedule", 0, 1, "9");
    typeCell("schedule", 0, 2, "1030");
    typeCell("schedule", 0, 3, "Data");
    ASSERT_EQ(schedule().size(), 1U);
    EXPECT_EQ(schedule()[0].day, "2026-09-14");
    EXPECT_EQ(schedule()[0].start, "09:00");
    EXPECT_EQ(schedule()[0].finish, "10:30");
    EXPECT_EQ(schedule()[0].part, "data");
    EXPECT_EQ(shown("schedule", 1, 0), "2026-09-14");
    EXPECT_EQ(shown("schedule", 1, 1), "10:30");
    typeCell("schedule", 1, 3, "Opening meeting");
    EXPECT_EQ(schedule()[1].topic, "Opening meeting");
    EXPECT_EQ(schedule()[1].part, "");
}

TEST_F(ProcessPageTest, ADayAloneIsTheNextOfThePlanAndOneOutsideItIsMarked) {
    open("plan-formal");
    type("answer-from", "2026-09-14");
    type("answer-to", "18");
    EXPECT_EQ(answer("plan-formal", "to"), "2026-09-18");
    typeCell("schedule", 0, 0, "17");
    typeCell("schedule", 0, 3, "Data");
    typeCell("schedule", 1, 0, "9/18/2026");
    typeCell("schedule", 1, 3, "Network");
    typeCell("schedule", 2, 0, "3");
    typeCell("schedule", 2, 3, "Procurement");
    const auto remark = [&](int row) {
        const auto* table = child<RecordTable>("schedule")->model();
        return table->index(row, 0).data(RecordModelBase::RemarkRole).toString();
    };
    EXPECT_EQ(shown("schedule", 0, 0), "2026-09-17");
    EXPECT_EQ(shown("schedule", 1, 0), "2026-09-18");
    EXPECT_EQ(shown("schedule", 2, 0), "2026-10-03");
    EXPECT_EQ(remark(0), "");
    EXPECT_EQ(remark(2), "This day is outside the plan, 2026-09-14 to 2026-09-18.");
    type("answer-confirmed-on", "17");
    EXPECT_EQ(answer("plan-formal", "confirmed-on"), "") << "of which month is not known";
}

TEST_F(ProcessPageTest, WhatIsRefusedStaysInItsCellAndCostsNothingElse) {
    open("plan-formal");
    auto* table = child<RecordTable>("schedule");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, "25");
    QSignalSpy failed(&session(), &Session::failed);
    QTest::keyClick(editor, Qt::Key_Tab);
    ASSERT_EQ(failed.size(), 1);
    ASSERT_EQ(QApplication::focusWidget(), editor);
    EXPECT_EQ(editor->text(), "25");
    EXPECT_EQ(table->currentIndex().column(), 1);
    EXPECT_FALSE(child<ProcessPage>("processPage")->commit()) << "nothing is given up without a question";
    EXPECT_EQ(editor->text(), "25");
    editor->selectAll();
    QTest::keyClicks(editor, "2pm");
    QTest::keyClick(editor, Qt::Key_Tab);
    EXPECT_EQ(shown("schedule", 0, 1), "14:00");
    EXPECT_EQ(table->currentIndex().column(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    typeCell("schedule", 0, 3, "Data");
    ASSERT_EQ(schedule().size(), 1U);
    EXPECT_EQ(schedule()[0].start, "14:00");
}

TEST_F(ProcessPageTest, TimesAreTakenInManyForms) {
    const std::pair<const char*, const char*> forms[] = {
        {"9", "09:00"},        {"930", "09:30"},       {"9：30", "09:30"}, {"9点30分", "09:30"},
        {"14:00:00", "14:00"}, {"2 pm", "14:00"},      {"12am", "00:00"},  {"0:30 pm", "12:30"},
        {"下午2点", "14:00"},  {"上午10:15", "10:15"}, {"14 am", "14 am"}, {"上午2 pm", "上午2 pm"},
        {"25", "25"},          {"noon", "noon"}};
    for (const auto& [typed, kept] : forms)
        EXPECT_EQ(timeFromTyped(QString::fromUtf8(typed)), QString::fromUtf8(kept)) << typed;
}

TEST_F(ProcessPageTest, DaysThatHaveNoYearLieInOrAfterThePlan) {
    const QString december = QStringLiteral("2026-12-28");
    const std::pair<const char*, const char*> forms[] = {
        {"5", "2027-01-05"},      {"30", "2026-12-30"},   {"1-5", "2027-01-05"},
        {"1月5日", "2027-01-05"}, {"1230", "2026-12-30"}, {"13/1/2027", "2027-01-13"},
        {"9/8/2026", "9/8/2026"}, {"914", "914"},         {"2026-2-30", "2026-2-30"}};
    for (const auto& [typed, kept] : forms)
        EXPECT_EQ(dateFromTyped(QString::fromUtf8(typed), session(), december), QString::fromUtf8(kept))
            << typed;
}

TEST_F(ProcessPageTest, ALineThatBeginsLaterEndsLater) {
    open("plan-formal");
    typeCell("schedule", 0, 1, "9");
    typeCell("schedule", 0, 2, "1030");
    typeCell("schedule", 0, 3, "Data");
    typeCell("schedule", 0, 1, "11");
    ASSERT_EQ(schedule().size(), 1U);
    EXPECT_EQ(schedule()[0].start, "11:00");
    EXPECT_EQ(schedule()[0].finish, "12:30");
    typeCell("schedule", 0, 1, "10");
    EXPECT_EQ(schedule()[0].finish, "12:30") << "it lasts longer";
}

TEST_F(ProcessPageTest, TheTextOfACellIsWrittenInAPauseAndATimeIsNot) {
    open("plan-formal");
    typeCell("schedule", 0, 3, "Data");
    auto* table = child<RecordTable>("schedule");
    const auto edit = [&](int column) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, column));
        QTest::keyClick(table, Qt::Key_F2);
        return qobject_cast<QLineEdit*>(QApplication::focusWidget());
    };
    auto* place = edit(6);
    ASSERT_NE(place, nullptr);
    QTest::keyClicks(place, "Hall");
    EXPECT_EQ(session().draftState(), DraftState::Typing);
    table->findChild<Draft*>()->writeInPause();
    EXPECT_EQ(schedule()[0].place, "Hall");
    EXPECT_EQ(session().draftState(), DraftState::Written);
    ASSERT_EQ(QApplication::focusWidget(), place);
    QTest::keyClicks(place, " 2");
    QTest::keyClick(place, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(schedule()[0].place, "Hall 2");
    auto* start = edit(1);
    ASSERT_NE(start, nullptr);
    QTest::keyClicks(start, "9");
    table->findChild<Draft*>()->writeInPause();
    EXPECT_EQ(schedule()[0].start, "");
    EXPECT_EQ(session().draftState(), DraftState::Typing);
    QTest::keyClick(start, Qt::Key_Escape);
}

TEST_F(ProcessPageTest, ARowStaysInItsPlaceWhileItsTimeIsChanged) {
    open("plan-formal");
    type("answer-from", "2026-09-14");
    for (int row = 0; row < 2; ++row) {
        typeCell("schedule", row, 1, row == 0 ? "9" : "10");
        typeCell("schedule", row, 3, row == 0 ? "Data" : "Network");
    }
    typeCell("schedule", 0, 1, "11");
    EXPECT_EQ(shown("schedule", 0, 3), "Data");
    EXPECT_EQ(shown("schedule", 0, 1), "11:00");
    EXPECT_EQ(schedule()[0].part, "network") << "the plan itself is in the order of time";
    open("opening");
    open("plan-formal");
    EXPECT_EQ(shown("schedule", 0, 3), "Network");
}

TEST_F(ProcessPageTest, ACellOfChoicesIsEndedByTabOrEnterWhileTheyAreListed) {
    open("plan-formal");
    auto* table = child<RecordTable>("schedule");
    for (const auto& [row, key] : {std::pair(0, Qt::Key_Tab), std::pair(1, Qt::Key_Return)}) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 3));
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(editor, nullptr);
        QTest::keyClicks(editor, "netw");
        auto* list = editor->completer()->popup();
        ASSERT_TRUE(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        press(list, key);
        EXPECT_FALSE(QApplication::activePopupWidget());
        EXPECT_EQ(shown("schedule", row, 3), "Network");
        EXPECT_EQ(table->currentIndex().column(), 4);
        EXPECT_TRUE(table->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
}

TEST_F(ProcessPageTest, WhatIsWorkedOnStaysInItsPlaceWhileLessIsMissing) {
    open("acceptance");
    auto* field = child<QLineEdit>("answer-decided-by");
    const auto place = [&] { return field->mapTo(&m_window, QPoint()); };
    QApplication::processEvents();
    const QPoint before = place();
    type("answer-decided-by", "Wen");
    type("answer-decided-on", "2026-08-18");
    QApplication::processEvents();
    EXPECT_FALSE(lacks().contains("Decided by"));
    EXPECT_EQ(place(), before);
    type("answer-decided-on", "never");
    QApplication::processEvents();
    EXPECT_TRUE(child<QWidget>("banner")->isVisible());
    EXPECT_EQ(place(), before);
}

TEST_F(ProcessPageTest, ClashesAreMarkedAndWhatNobodyCoversIsNamedAndAdded) {
    ASSERT_TRUE(session().write(project::Operation::Process, [](project::Writer& writer) -> Result<void> {
        const auto member = writer.save(Member{{}, "He"});
        for (const char* part : {"data", "network"}) {
            Slot slot;
            slot.plan = "plan-formal";
            slot.day = "2026-09-14";
            slot.start = "09:00";
            slot.finish = "10:00";
            slot.part = part;
            slot.member = *member;
            if (auto saved = writer.save(slot); !saved)
                return failed(saved);
        }
        return {};
    }));
    open("plan-formal");
    const auto remark = [&] {
        return child<RecordTable>("schedule")
            ->model()
            ->index(0, 0)
            .data(RecordModelBase::RemarkRole)
            .toString();
    };
    EXPECT_TRUE(remark().startsWith("The same assessor is busy at 09:00–10:00")) << remark().toStdString();
    EXPECT_TRUE(lacks().contains("clash: 1"));
    typeCell("schedule", 0, 2, "09:30");
    typeCell("schedule", 1, 1, "09:30");
    EXPECT_EQ(remark(), "");
    auto* uncovered = child<QLabel>("uncovered");
    EXPECT_FALSE(uncovered->text().contains("Network"));
    EXPECT_TRUE(uncovered->text().contains("Procurement"));
    QTest::mouseClick(child<QPushButton>("coverRest"), Qt::LeftButton);
    EXPECT_EQ(schedule().size(), 23U);
    // All are there, but nobody comes at no time.
    EXPECT_EQ(uncovered->text(), "Lines of the schedule without day or time: 21");
    EXPECT_TRUE(lacks().contains(uncovered->text()));
    EXPECT_TRUE(child<RecordTable>("schedule")->hasFocus());
    trigger("actionUndo");
    EXPECT_EQ(schedule().size(), 2U);
}

TEST_F(ProcessPageTest, RowsOfASpreadsheetArePastedAndARowIsTakenOut) {
    open("opening");
    auto* table = child<RecordTable>("attendance");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QApplication::clipboard()->setText(QStringLiteral("孟凡舟\t企管部\t副总经理\r\n郑内勤\t销售部\r\n"));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(table->model()->rowCount(), 3);
    EXPECT_EQ(shown("attendance", 0, 2), "副总经理");
    EXPECT_EQ(shown("attendance", 1, 1), "销售部");
    EXPECT_FALSE(lacks().contains("Nobody is entered"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(table->model()->rowCount(), 2);
    trigger("actionUndo");
    EXPECT_EQ(shown("attendance", 0, 0), "孟凡舟");
    trigger("actionUndo");
    EXPECT_EQ(table->model()->rowCount(), 1);
    EXPECT_TRUE(lacks().contains("Nobody is entered"));
}

TEST_F(ProcessPageTest, SpreadsheetsMayQuoteSpellTimesTheirWayAndAreToldTheRowThatIsWrong) {
    open("plan-formal");
    auto* table = child<RecordTable>("schedule");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QApplication::clipboard()->setText(QStringLiteral(
        "9/14/2026\t09:00:00\t2:30 PM\tData\t\t\"Meng\nand Zheng\"\r\n2026/9/15\t9\t1030\tNetwork\n"));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(schedule().size(), 2U);
    EXPECT_EQ(schedule()[0].day, "2026-09-14");
    EXPECT_EQ(schedule()[0].start, "09:00");
    EXPECT_EQ(schedule()[0].finish, "14:30");
    EXPECT_EQ(schedule()[0].interviewee, "Meng\nand Zheng");
    EXPECT_EQ(schedule()[1].day, "2026-09-15");
    // Text of several lines goes into the cell that is being typed, a table does not.
    table->setCurrentIndex(table->model()->index(2, 5));
    QTest::keyClick(table, Qt::Key_F2);
    QApplication::clipboard()->setText(QStringLiteral("Mr. Meng\nand Mrs. Zheng\n"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), "Mr. Meng and Mrs. Zheng");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_F2);
    QApplication::clipboard()->setText(QStringLiteral("9-16\t9\n9-17\tnoon\n"));
    QSignalSpy failed(&session(), &Session::failed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>(), (Error{ErrorCode::InvalidTime, {"noon (row 2)"}}));
    EXPECT_EQ(schedule().size(), 2U);
}

TEST_F(ProcessPageTest, ARowThatIsHalfTypedIsKeptWhenTheStepIsLeftOrHoldsItBack) {
    open("plan-formal");
    typeCell("schedule", 0, 1, "9");
    EXPECT_TRUE(schedule().empty());
    open("opening");
    ASSERT_EQ(schedule().size(), 1U);
    EXPECT_EQ(schedule()[0].start, "09:00");
    open("team");
    typeCell("members", 0, 2, "Tianjin");
    QSignalSpy failed(&session(), &Session::failed);
    child<GroupedList>("steps")->select(QStringLiteral("opening"));
    EXPECT_EQ(failed.size(), 1) << "a member needs a name";
    EXPECT_EQ(child<QLabel>("stepTitle")->text(), "Assessment team");
    EXPECT_EQ(child<GroupedList>("steps")->currentKey(), "team");
    typeCell("members", 0, 0, "Lin");
    ASSERT_EQ(session().assessment().all<Member>().size(), 1U);
    EXPECT_EQ(session().assessment().all<Member>()[0].organisation, "Tianjin");
}

TEST_F(ProcessPageTest, AnUnknownWordInAPastedRowRefusesThemAll) {
    open("team");
    auto* table = child<RecordTable>("members");
    table->setCurrentIndex(table->model()->index(0, 0));
    QApplication::clipboard()->setText(QStringLiteral("Lin\tLead assessor\nHe\tking"));
    QSignalSpy failed(&session(), &Session::failed);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(failed.size(), 1);
    EXPECT_TRUE(session().assessment().all<Member>().empty());
}

TEST_F(ProcessPageTest, TicksOfTheAgendaCount) {
    open("opening");
    QTest::keyClick(child<QCheckBox>("answer-purpose"), Qt::Key_Space);
    EXPECT_EQ(answer("opening", "purpose"), "yes");
    EXPECT_FALSE(lacks().contains("Purpose of the assessment"));
    QTest::keyClick(child<QCheckBox>("answer-purpose"), Qt::Key_Space);
    EXPECT_EQ(answer("opening", "purpose"), "");
    EXPECT_TRUE(lacks().contains("Purpose of the assessment"));
}

TEST_F(ProcessPageTest, PlanSheetAndMinutesAreSavedAsPdfAndTheScheduleAsATable) {
    const auto save = [&](const char* action, const char* file) {
        const QString target = m_folder.filePath(QLatin1String(file));
        dialogs::answerNext(target);
        child<QAction>(action)->trigger();
        return packed(pdfPages(toPath(toUtf8(target))).join(QString()));
    };
    open("plan-formal");
    type("answer-purpose", "Find the level");
    EXPECT_TRUE(save("planPaperPdf", "plan.pdf").contains("Findthelevel"));
    const QString workbook = m_folder.filePath(QStringLiteral("schedule.xlsx"));
    dialogs::answerNext(workbook);
    child<QPushButton>("exportSchedule")->click();
    EXPECT_TRUE(QFile::exists(workbook));
    open("opening");
    type("answer-place", "Hall 2");
    EXPECT_TRUE(save("signInPaperPdf", "sign.pdf").contains("Signature"));
    EXPECT_TRUE(save("minutesPaperPdf", "minutes.pdf").contains("Hall2"));
}

TEST_F(ProcessPageTest, StepsOfOtherActivitiesLeadThere) {
    open("evidence");
    QTest::mouseClick(child<QPushButton>("stepActivity"), Qt::LeftButton);
    const auto* ledger = m_window.findChild<EvidencePage*>();
    ASSERT_NE(ledger, nullptr);
    EXPECT_TRUE(ledger->isVisible());
}

} // namespace plumbline::ui::test
