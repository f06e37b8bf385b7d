// The tables of the process: typed, pasted and checked in place.

#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "core/base/File.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/ScheduleTable.h"
#include "tests/ui/ProcessPageTest.h"
#include "tests/ui/RefusingDisk.h"
#include "ui/session/Draft.h"
#include "ui/support/ErrorText.h"

namespace plumbline::ui::test {

class ProcessTablesTest : public ProcessPageTest {
protected:
    /// The schedule as the file it is exported to.
    [[nodiscard]] std::string exportedSchedule() {
        const auto file = toPath(toUtf8(m_folder.filePath(QStringLiteral("schedule.csv"))));
        const auto* plan = model::findStep(session().model().process, "plan-formal");
        EXPECT_TRUE(
            exchange::writeSchedule(session().model(), session().assessment(), *plan, language(), file));
        return readFile(file, 1'000'000).value_or("");
    }
    /// The rows of such a file as a spreadsheet copies them, without their heads.
    static std::string copied(std::string csv) {
        csv.erase(0, csv.find('\n') + 1);
        exchange::CsvReader reader(csv, "schedule.csv");
        std::string rows;
        while (reader.next().value()) {
            for (std::string field : reader.fields()) {
                for (std::size_t at = 0; (at = field.find('"', at)) != std::string::npos; at += 2)
                    field.insert(at, 1, '"');
                rows += '"' + field + "\"\t";
            }
            rows.back() = '\n';
        }
        return rows;
    }
};

TEST_F(ProcessTablesTest, AnEvenTeamIsFlaggedUntilItIsOdd) {
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

TEST_F(ProcessTablesTest, ANewLineOfTheScheduleBeginsWhereTheFormerOneEnds) {
    open("plan-formal");
    type("answer-from", "2026-09-14");
    typeCell("schedule", 0, 1, "9");
    typeCell("schedule", 0, 2, "1030");
    typeCell("schedule", 0, 3, "Data");
    ASSERT_EQ(schedule().size(), 1U);
    EXPECT_EQ(schedule()[0].day, "2026-09-14");
    EXPECT_EQ(schedule()[0].start, "09:00");
    EXPECT_EQ(schedule()[0].finish, "10:30");
    EXPECT_EQ(schedule()[0].parts, "data");
    EXPECT_EQ(shown("schedule", 1, 0), "2026-09-14");
    EXPECT_EQ(shown("schedule", 1, 1), "10:30");
    typeCell("schedule", 1, 3, "Opening meeting");
    EXPECT_EQ(schedule()[1].topic, "Opening meeting");
    EXPECT_EQ(schedule()[1].parts, "");
}

TEST_F(ProcessTablesTest, ADayAloneIsTheNextOfThePlanAndOneOutsideItIsMarked) {
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

TEST_F(ProcessTablesTest, WhatIsRefusedStaysInItsCellAndCostsNothingElse) {
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

TEST_F(ProcessTablesTest, AllThatTheDiskRefusedIsWrittenOnceItCanBe) {
    open("team");
    typeCell("members", 0, 0, "Lin");
    typeCell("members", 1, 0, "He");
    {
        const FullDisk full;
        typeCell("members", 0, 1, "Observer");
        typeCell("members", 1, 1, "Observer");
    }
    EXPECT_TRUE(child<ProcessPage>("processPage")->commit());
    EXPECT_EQ(m_window.session()->draftState(), DraftState::Written);
    for (const Member& member : session().assessment().all<Member>())
        EXPECT_EQ(member.role, assessment::Role::Observer) << member.name;
}

TEST_F(ProcessTablesTest, WhatIsRefusedIsKeptMarkedWhereTheTableIsLeft) {
    open("team");
    typeCell("members", 0, 0, "Lin");
    auto* table = child<RecordTable>("members");
    const QModelIndex date = table->model()->index(0, 5);
    table->setFocus();
    table->setCurrentIndex(date);
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), "31.2");
    m_window.showPage(MainWindow::Evidence);
    m_window.showPage(MainWindow::Process);
    EXPECT_EQ(date.data().toString(), "31.2");
    EXPECT_TRUE(date.data(RecordModelBase::RemarkRole).toString().contains("31.2"));
    EXPECT_EQ(session().draftState(), DraftState::Failed);
    open("acceptance");
    EXPECT_TRUE(table->isVisible()) << "the step is not left";
    EXPECT_EQ(table->currentIndex(), date);
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_EQ(date.data().toString(), "");
    EXPECT_EQ(session().draftState(), DraftState::Written);
    open("acceptance");
    EXPECT_TRUE(child<QComboBox>("answer-decision")->isVisible());
}

TEST_F(ProcessTablesTest, WhatIsRefusedInTheBlankRowGoesAlongWithIt) {
    open("plan-formal");
    auto* table = child<RecordTable>("schedule");
    auto* rows = table->model();
    EXPECT_FALSE(rows->setData(rows->index(0, 1), QStringLiteral("noon")));
    EXPECT_TRUE(rows->setData(rows->index(0, 3), QStringLiteral("Data")));
    ASSERT_EQ(rows->rowCount(), 2);
    EXPECT_EQ(shown("schedule", 0, 1), "noon");
    EXPECT_EQ(shown("schedule", 1, 1), "");
    EXPECT_TRUE(rows->setData(rows->index(0, 1), QStringLiteral("12")));
    EXPECT_EQ(schedule()[0].start, "12:00");
    EXPECT_EQ(session().draftState(), DraftState::Written);
}

TEST_F(ProcessTablesTest, ASubDomainBesideOtherWordsIsMarked) {
    open("plan-formal");
    auto* rows = child<RecordTable>("schedule")->model();
    EXPECT_TRUE(rows->setData(rows->index(0, 3), QStringLiteral("Data, lunch")));
    EXPECT_TRUE(rows->index(0, 0).data(RecordModelBase::RemarkRole).toString().contains("\"Data\""));
    EXPECT_TRUE(rows->setData(rows->index(0, 3), QStringLiteral("Data Network")));
    EXPECT_EQ(rows->index(0, 0).data(RecordModelBase::RemarkRole).toString(), "");
    EXPECT_EQ(schedule()[0].parts, "data network");
}

TEST_F(ProcessTablesTest, ALineOfTheScheduleMayNameSeveralSubDomains) {
    open("plan-formal");
    typeCell("schedule", 0, 3, "Data / Network");
    ASSERT_EQ(schedule().size(), 1U);
    EXPECT_EQ(schedule()[0].parts, "data network");
    EXPECT_EQ(schedule()[0].topic, "");
    EXPECT_EQ(shown("schedule", 0, 3), "Data, Network");
    EXPECT_FALSE(child<QLabel>("uncovered")->text().contains("Network"));
    auto* rows = child<RecordTable>("schedule")->model();
    EXPECT_TRUE(rows->setData(rows->index(0, 3), QStringLiteral("Network、Sales")));
    EXPECT_EQ(schedule()[0].parts, "network sales");
    for (const auto& [typed, parts] :
         {std::pair("Planning and scheduling, Procurement", "planning-scheduling procurement"),
          std::pair("Data and Network", "data network"), std::pair("Data,", "data"),
          std::pair("Data,\u00a0Network", "data network"), std::pair("Data\u3000Network", "data network"),
          std::pair("Data and Planning and scheduling and Network", "data planning-scheduling network")}) {
        EXPECT_TRUE(rows->setData(rows->index(0, 3), QString::fromUtf8(typed)));
        EXPECT_EQ(schedule()[0].parts, parts) << typed;
    }
    typeCell("schedule", 0, 3, "Data and lunch");
    EXPECT_EQ(schedule()[0].parts, "");
    EXPECT_EQ(schedule()[0].topic, "Data and lunch");
}

TEST_F(ProcessTablesTest, ALineThatBeginsLaterEndsLater) {
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

TEST_F(ProcessTablesTest, TheTextOfACellIsWrittenInAPauseAndATimeIsNot) {
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

TEST_F(ProcessTablesTest, ANewRowIsWrittenWhileItIsTypedAndTheTypingGoesOn) {
    open("opening");
    auto* table = child<RecordTable>("attendance");
    auto* edit = qobject_cast<QLineEdit*>(openCell(table, 0, 0));
    ASSERT_NE(edit, nullptr);
    const auto attendees = [&] { return session().assessment().all<assessment::Attendee>(); };
    QTest::keyClicks(edit, "Wang ");
    table->findChild<Draft*>()->writeInPause();
    ASSERT_EQ(attendees().size(), 1U);
    EXPECT_EQ(attendees()[0].name, "Wang");
    EXPECT_EQ(table->model()->rowCount(), 2);
    ASSERT_EQ(QApplication::focusWidget(), edit) << "the same cell is still being typed";
    EXPECT_EQ(edit->text(), "Wang ") << "as it is typed";
    // In the middle as well.
    QTest::keyClick(edit, Qt::Key_Home);
    QTest::keyClicks(edit, "Mr ");
    table->findChild<Draft*>()->writeInPause();
    EXPECT_EQ(edit->cursorPosition(), 3);
    QTest::keyClick(edit, Qt::Key_End);
    QTest::keyClicks(edit, "Wei");
    QTest::keyClick(edit, Qt::Key_Tab);
    ASSERT_EQ(attendees().size(), 1U);
    EXPECT_EQ(attendees()[0].name, "Mr Wang Wei");
    EXPECT_EQ(table->currentIndex(), table->model()->index(0, 1));
    const auto told = session().project().history("attendee", attendees()[0].id).value();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_NE(told[0].after.find("Mr Wang Wei"), std::string::npos);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    trigger("actionUndo");
    EXPECT_TRUE(attendees().empty());
}

TEST_F(ProcessTablesTest, BehindATableTheKeyboardMeetsNothingThatTakesRowsOut) {
    open("team");
    addMembers({"Lin", "He"});
    auto* table = child<RecordTable>("members");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Tab);
    EXPECT_FALSE(table->hasFocus());
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(session().assessment().all<Member>().size(), 2U);
}

TEST_F(ProcessTablesTest, ARowStaysInItsPlaceWhileItsTimeIsChanged) {
    open("plan-formal");
    type("answer-from", "2026-09-14");
    for (int row = 0; row < 2; ++row) {
        typeCell("schedule", row, 1, row == 0 ? "9" : "10");
        typeCell("schedule", row, 3, row == 0 ? "Data" : "Network");
    }
    typeCell("schedule", 0, 1, "11");
    EXPECT_EQ(shown("schedule", 0, 3), "Data");
    EXPECT_EQ(shown("schedule", 0, 1), "11:00");
    EXPECT_EQ(schedule()[0].parts, "network") << "the plan itself is in the order of time";
    open("opening");
    open("plan-formal");
    EXPECT_EQ(shown("schedule", 0, 3), "Network");
}

TEST_F(ProcessTablesTest, ACellOfChoicesIsEndedByTabOrEnterWhileTheyAreListed) {
    open("plan-formal");
    auto* table = child<RecordTable>("schedule");
    for (const auto& [row, key] : {std::pair(0, Qt::Key_Tab), std::pair(1, Qt::Key_Return)}) {
        auto* editor = qobject_cast<QLineEdit*>(openCell(table, row, 3));
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

TEST_F(ProcessTablesTest, ALineOfTheScheduleMayNameSeveralAssessors) {
    addMembers({"Lin", "He Jia", "Zhou"});
    open("plan-formal");
    auto* table = child<RecordTable>("schedule");
    typeCell("schedule", 0, 3, "Network");
    typeCell("schedule", 0, 4, "Lin and Zhou");
    EXPECT_EQ(shown("schedule", 0, 4), "Lin, Zhou");
    // The list completes the last of them.
    auto* editor = qobject_cast<QLineEdit*>(openCell(table, 0, 4));
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, "Zhou, ji");
    auto* list = editor->completer()->popup();
    ASSERT_TRUE(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    press(list, Qt::Key_Tab);
    EXPECT_EQ(shown("schedule", 0, 4), "Zhou, He Jia");
    const auto names = assessment::membersOf(session().assessment(), schedule()[0]);
    ASSERT_EQ(names.size(), 2U);
    EXPECT_EQ(names[1]->name, "He Jia");
    typeCell("schedule", 0, 4, "He Jia and Lin");
    EXPECT_EQ(shown("schedule", 0, 4), "He Jia, Lin");
    typeCell("schedule", 0, 4, "Lin, Lin");
    EXPECT_EQ(shown("schedule", 0, 4), "Lin");
    QSignalSpy failed(&session(), &Session::failed);
    auto* rows = table->model();
    EXPECT_FALSE(rows->setData(rows->index(0, 4), QStringLiteral("Lin, Zhuo")));
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>(), (Error{ErrorCode::UnknownChoice, {"Zhuo"}}));
    // As a colleague writes it who works in the other language.
    EXPECT_TRUE(rows->setData(rows->index(0, 4), QStringLiteral("全体")));
    EXPECT_EQ(schedule()[0].members, "");
    EXPECT_TRUE(rows->setData(rows->index(0, 3), QStringLiteral("数据、网络")));
    EXPECT_EQ(schedule()[0].parts, "data network");
}

TEST_F(ProcessTablesTest, WalkingThroughTheListKeepsWhatWasThere) {
    addMembers({"Lin, Bo", "Zhou"});
    open("plan-formal");
    auto* table = child<RecordTable>("schedule");
    typeCell("schedule", 0, 3, "Network");
    auto* editor = qobject_cast<QLineEdit*>(openCell(table, 0, 4));
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Down);
    auto* list = editor->completer()->popup();
    ASSERT_TRUE(list->isVisible());
    // A name with a mark in it, as any other.
    for (const char* marked : {"Whole team", "Lin, Bo", "Zhou", "Zhou"}) {
        QTest::keyClick(list, Qt::Key_Down);
        EXPECT_EQ(editor->text(), QString::fromUtf8(marked));
    }
    QTest::keyClick(list, Qt::Key_Up);
    press(list, Qt::Key_Tab);
    EXPECT_EQ(shown("schedule", 0, 4), "Lin, Bo");
}

TEST_F(ProcessTablesTest, TheMouseIsShownWhatThereIsToChooseFrom) {
    open("plan-formal");
    auto* table = child<RecordTable>("schedule");
    const QPoint cell = table->visualRect(table->model()->index(0, 3)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell);
    auto* list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->rowCount(), 23);
    press(list, Qt::Key_Escape);
    open("team");
    table = child<RecordTable>("members");
    const QPoint role = table->visualRect(table->model()->index(0, 1)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, role);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, role);
    EXPECT_NE(QApplication::activePopupWidget(), nullptr);
    press(table, Qt::Key_Escape);
}

TEST_F(ProcessTablesTest, ClashesAreMarkedAndWhatNobodyCoversIsNamedAndAdded) {
    ASSERT_TRUE(session().write(project::Operation::Process, [](project::Writer& writer) -> Result<void> {
        const auto member = writer.save(Member{{}, "He"});
        for (const char* part : {"data", "network"}) {
            Slot slot;
            slot.plan = "plan-formal";
            slot.day = "2026-09-14";
            slot.start = "09:00";
            slot.finish = "10:00";
            slot.parts = part;
            slot.members = *member;
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
    EXPECT_TRUE(remark().startsWith("Also busy at 09:00–10:00 Network: He.")) << remark().toStdString();
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

TEST_F(ProcessTablesTest, RowsOfASpreadsheetArePastedAndARowIsTakenOut) {
    open("opening");
    auto* table = child<RecordTable>("attendance");
    paste(table, "孟凡舟\t企管部\t副总经理\r\n郑内勤\t销售部\r\n");
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

TEST_F(ProcessTablesTest, LinesOfAnExportedScheduleArePastedBack) {
    open("plan-formal");
    auto* table = child<RecordTable>("schedule");
    paste(table, "2026-09-14\t09:00\t10:00\tData, Network\tWhole team\tMeng\tRoom 1\t6.2, 6.3\n");
    ASSERT_EQ(schedule().size(), 1U);
    EXPECT_EQ(schedule()[0].parts, "data network");
    EXPECT_EQ(schedule()[0].members, "");
    EXPECT_EQ(schedule()[0].place, "Room 1");
    EXPECT_EQ(shown("schedule", 0, 4), "Whole team");
}

TEST_F(ProcessTablesTest, AnExportedScheduleThatIsPastedIsTheSameSchedule) {
    addMembers({"Lin", "Zhou"});
    open("plan-formal");
    auto* table = child<RecordTable>("schedule");
    paste(table, "2026-09-14\t08:30\t09:15\tOpening meeting\tWhole team\t\tRoom 1\n"
                 "2026-09-14\t09:30\t10:30\tData, Network\tZhou\t\"Meng\nand \"\"Zheng\"\"\"\t=Hall 2\n"
                 "\t\t\tClosing meeting\tLin, Zhou\t\t\n");
    ASSERT_EQ(schedule().size(), 3U);
    const std::string first = exportedSchedule();
    for (int round = 1; round <= 2; ++round) {
        std::vector<Slot> before = schedule();
        ASSERT_TRUE(
            session().write(project::Operation::Process, [&](project::Writer& writer) -> Result<void> {
                for (const Slot& slot : before)
                    if (auto removed = writer.remove<Slot>(slot.id); !removed)
                        return removed;
                return {};
            }));
        paste(table, copied(first).c_str());
        std::vector<Slot> after = schedule();
        for (std::vector<Slot>* slots : {&before, &after})
            for (Slot& slot : *slots)
                slot.id.clear();
        EXPECT_EQ(after, before);
        EXPECT_EQ(exportedSchedule(), first);
    }
}

TEST_F(ProcessTablesTest, SpreadsheetsMayQuoteSpellTimesTheirWayAndAreToldTheRowThatIsWrong) {
    open("plan-formal");
    auto* table = child<RecordTable>("schedule");
    paste(table,
          "9/14/2026\t09:00:00\t2:30 PM\tData\t\t\"Meng\nand Zheng\"\r\n2026/9/15\t9\t1030\tNetwork\n");
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
    QApplication::clipboard()->setText(QStringLiteral("9-16\t9\n\t\n9-17\tnoon\n"));
    QSignalSpy failed(&session(), &Session::failed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(failed.size(), 1);
    const QString said = errorText(failed[0][0].value<Error>());
    EXPECT_TRUE(said.startsWith("Row 3:")) << said.toStdString();
    EXPECT_TRUE(said.contains("noon") && said.endsWith("Nothing was pasted.")) << said.toStdString();
    EXPECT_EQ(schedule().size(), 2U);
}

TEST_F(ProcessTablesTest, ARowThatIsHalfTypedIsKeptWhenTheStepIsLeftOrHoldsItBack) {
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
    QApplication::processEvents();
    EXPECT_EQ(child<GroupedList>("steps")->currentKey(), "team");
    typeCell("members", 0, 0, "Lin");
    ASSERT_EQ(session().assessment().all<Member>().size(), 1U);
    EXPECT_EQ(session().assessment().all<Member>()[0].organisation, "Tianjin");
}

TEST_F(ProcessTablesTest, RowsAreCopiedAndTakenOutTogetherAndThePlaceIsKept) {
    open("opening");
    auto* table = child<RecordTable>("attendance");
    paste(table, "Meng\tOffice\tDirector\nXu\tIT\nZheng\tSales");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), "Meng\tOffice\nXu\tIT");
    // Pasted where it was copied nothing changes.
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(shown("attendance", 0, 0) + shown("attendance", 1, 1), "MengIT");
    ASSERT_EQ(table->model()->rowCount(), 4);
    QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(shown("attendance", 0, 0), "Zheng");
    trigger("actionUndo");
    EXPECT_EQ(table->model()->rowCount(), 4);
    trigger("actionUndo");
    ASSERT_EQ(table->model()->rowCount(), 1);
    // The row that was current is gone; pasting again goes where it was.
    QApplication::clipboard()->setText(QStringLiteral("Qin"));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(table->model()->rowCount(), 2);
}

TEST_F(ProcessTablesTest, TheCellReachedByTabIsCopiedAndItsRowTakenOut) {
    open("opening");
    auto* table = child<RecordTable>("attendance");
    paste(table, "Meng\tOffice\nXu\tIT");
    open("closing");
    open("opening");
    table = child<RecordTable>("attendance");
    table->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(table->currentIndex().isValid());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), "Meng");
    QTest::mouseClick(child<QPushButton>("attendanceRemove"), Qt::LeftButton);
    EXPECT_EQ(table->model()->rowCount(), 2);
    // The blank row is not copied with the others, though it has presets.
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), "Xu\tIT\t");
    QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(table->model()->rowCount(), 1);
}

TEST_F(ProcessTablesTest, WhatIsWorkedOnStaysInPlaceWhereMoreIsMissingAboveIt) {
    open("plan-formal");
    auto* table = child<RecordTable>("schedule");
    paste(table, "2026-09-14\t09:00\t10:00\tData\n2026-09-14\t11:00\t12:00\tlunch");
    QApplication::processEvents();
    const QString before = lacks();
    const int place = table->mapTo(&m_window, QPoint()).y();
    typeCell("schedule", 1, 1, "09:30");
    QApplication::processEvents();
    EXPECT_GT(lacks().count('\n'), before.count('\n'));
    EXPECT_EQ(table->mapTo(&m_window, QPoint()).y(), place);
}

TEST_F(ProcessTablesTest, AnUnknownWordInAPastedRowRefusesThemAll) {
    open("team");
    auto* table = child<RecordTable>("members");
    QSignalSpy failed(&session(), &Session::failed);
    paste(table, "Lin\tLead assessor\nHe\tking");
    EXPECT_EQ(failed.size(), 1);
    EXPECT_TRUE(session().assessment().all<Member>().empty());
}

} // namespace plumbline::ui::test
