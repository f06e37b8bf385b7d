// The process page: what is typed is kept, what the standard asks for is checked, nothing is in the way.

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/ui/PdfText.h"
#include "tests/ui/ProcessPageTest.h"
#include "ui/evidence/EvidencePage.h"
#include "ui/session/Draft.h"
#include "ui/support/Dialogs.h"

namespace plumbline::ui::test {

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
    EXPECT_EQ(session().draftState(), DraftState::Written);
    EXPECT_TRUE(session().undo());
    m_window.showPage(MainWindow::Process);
    EXPECT_EQ(remark->toPlainText(), "");
}

TEST_F(ProcessPageTest, WhoClosesTheWindowIsLedToTheDateThatIsNone) {
    open("acceptance");
    type("answer-decided-on", "never");
    m_window.showPage(MainWindow::Evidence);
    dialogs::answerNext(QStringLiteral("no"));
    EXPECT_FALSE(m_window.close());
    auto* date = child<QLineEdit>("answer-decided-on");
    EXPECT_TRUE(date->isVisible());
    EXPECT_TRUE(date->hasFocus());
    EXPECT_EQ(date->text(), "never");
}

TEST_F(ProcessPageTest, ALastDayThatWasTypedFirstIsThatOfTheFirstDay) {
    open("plan-formal");
    type("answer-to", "17");
    EXPECT_EQ(session().draftState(), DraftState::Failed) << "of which month is not known";
    type("answer-from", "2026-09-14");
    child<QLineEdit>("answer-confirmed-by")->setFocus();
    EXPECT_EQ(child<QLineEdit>("answer-to")->text(), "2026-09-17");
    EXPECT_EQ(answer("plan-formal", "to"), "2026-09-17");
    EXPECT_EQ(session().draftState(), DraftState::Written);
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
    // It stays to be mended, and holds up nothing but the leaving of the step.
    auto* date = child<QLineEdit>("answer-decided-on");
    EXPECT_EQ(date->text(), "31.2.2026");
    EXPECT_EQ(session().draftState(), DraftState::Failed);
    type("answer-decided-by", "Wen");
    EXPECT_EQ(answer("acceptance", "decided-by"), "Wen");
    EXPECT_EQ(failed.size(), 1) << "it is said once";
    open("team");
    EXPECT_TRUE(date->isVisible());
    EXPECT_TRUE(date->hasFocus());
    EXPECT_EQ(failed.size(), 2);
    QTest::keyClick(date, Qt::Key_Escape);
    EXPECT_EQ(date->text(), "2026-08-18");
    EXPECT_TRUE(child<ProcessPage>("processPage")->commit());
    EXPECT_EQ(session().draftState(), DraftState::Written);
}

TEST_F(ProcessPageTest, TheMessageGoesWithWhatWasWrong) {
    open("acceptance");
    type("answer-decided-on", "never");
    auto* banner = child<QWidget>("banner");
    EXPECT_TRUE(QTest::qWaitFor([&] { return banner->isVisible(); }));
    auto* date = child<QLineEdit>("answer-decided-on");
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Escape);
    QTest::keyClick(date, Qt::Key_Tab);
    EXPECT_FALSE(banner->isVisible());
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
