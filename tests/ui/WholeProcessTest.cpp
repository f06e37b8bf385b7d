// The demo goes through the rest of its process in the window, by keys and mouse: from the evening of the
// last interview to a seal, a report, and the opening of a revision.

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "core/assessment/Progress.h"
#include "core/assessment/Readiness.h"
#include "core/seal/Verification.h"
#include "tests/ui/DemoTest.h"
#include "tests/ui/PdfText.h"
#include "ui/process/RecordTable.h"
#include "ui/reporting/PdfWriter.h"
#include "ui/review/SealPanel.h"
#include "ui/support/Dialogs.h"
#include "ui/support/GroupedList.h"
#include "ui/support/Preferences.h"
#include "ui/support/ProcessWords.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui::test {
namespace {

class WholeProcessTest : public testing::Test {
protected:
    WholeProcessTest() {
        Preferences::setSigningKey(m_folder.filePath(QStringLiteral("lead.plumbkey")));
        m_window.openProject(copyOfDemo(m_folder));
        m_window.resize(1280, 780);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    [[nodiscard]] Session& session() { return *m_window.session(); }
    template <class Widget>
    [[nodiscard]] Widget* child(const char* name) {
        return childOf<Widget>(m_window, name);
    }
    void open(const char* step) {
        m_window.showPage(MainWindow::Process);
        ASSERT_TRUE(child<GroupedList>("steps")->select(QLatin1String(step)));
        // The list of offers of a field that went was a window too.
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    /// As an input method gives it, so that it may be Chinese.
    static void enter(QWidget* widget, const char* text) {
        QInputMethodEvent event;
        event.setCommitString(QString::fromUtf8(text));
        QApplication::sendEvent(widget, &event);
    }
    void type(const char* field, const char* text) {
        auto* widget = child<QWidget>(field);
        widget->setFocus();
        enter(widget, text);
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    void typeRow(const char* table, const std::vector<const char*>& cells) {
        auto* view = child<RecordTable>(table);
        const int row = view->model()->rowCount() - 1;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            view->setFocus();
            view->setCurrentIndex(view->model()->index(row, static_cast<int>(i)));
            QTest::keyClick(view, Qt::Key_F2);
            auto* editor = QApplication::focusWidget();
            if (auto* box = qobject_cast<QComboBox*>(editor))
                box->setCurrentText(QString::fromUtf8(cells[i]));
            else {
                QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
                enter(editor, cells[i]);
                // The list of offers would take the key first.
                if (QWidget* offers = QApplication::activePopupWidget())
                    offers->close();
            }
            QTest::keyClick(editor, Qt::Key_Tab);
            if (QApplication::focusWidget() != view)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        }
    }
    [[nodiscard]] assessment::StepProgress stateOf(std::string_view step) {
        for (auto& each : assessment::progress(session().model(), session().scope(), session().assessment()))
            if (each.step->id == step)
                return each;
        ADD_FAILURE() << "no step " << step;
        return {};
    }
    void expectDone(const char* step) {
        const auto progress = stateOf(step);
        EXPECT_EQ(progress.state, assessment::StepProgress::State::Done) << step;
        for (const assessment::Lack& lack : progress.lacks)
            ADD_FAILURE() << step << ": " << lackText(*progress.step, lack).toStdString();
    }
    void agreeOnAllFindings() {
        open("findings");
        QTest::mouseClick(child<QPushButton>("stepActivity"), Qt::LeftButton);
        auto* findings = child<GroupedList>("findings");
        ASSERT_TRUE(findings->isVisible());
        const auto all = session().assessment().all<assessment::Finding>();
        for (const assessment::Finding& finding : all)
            if (finding.agreement == assessment::Agreement::Open) {
                ASSERT_TRUE(findings->select(QString::fromStdString(finding.id)));
                findings->setFocus();
                QTest::keyClick(findings, Qt::Key_A);
            }
    }
    void tickAgenda(const char* step) {
        for (const model::ProcessPoint& point : model::findStep(session().model().process, step)->points)
            QTest::keyClick(child<QCheckBox>(("answer-" + point.id).c_str()), Qt::Key_Space);
    }
    [[nodiscard]] SealPanel& sealPanel() {
        child<QAction>("actionSeal")->trigger();
        QTest::qWait(1);
        return *child<SealPanel>("sealPanel");
    }
    /// Of those in sight: form and view of the seal have fields of the same names.
    template <class Widget>
    void fill(SealPanel& panel, const char* name, const char* text) {
        for (Widget* field : panel.findChildren<Widget*>(QLatin1String(name)))
            if (field->isVisible()) {
                field->setFocus();
                QTest::keyClicks(field, QString::fromUtf8(text));
            }
    }

    QTemporaryDir m_folder;
    MainWindow m_window;
};

} // namespace

TEST_F(WholeProcessTest, FromTheLastInterviewToTheSealAndToARevision) {
    for (const char* step : {"acceptance", "team", "plan-pre", "plan-formal", "visit", "opening"})
        expectDone(step);

    agreeOnAllFindings();
    expectDone("findings");
    expectDone("level");

    open("result");
    type("answer-reported-on", "2026-09-17");
    type("answer-reported-to", "孟凡舟");
    typeRow("objections", {"软件台账已在现场补交", "the result as a whole", "许工", "2026-09-17"});
    ASSERT_EQ(session().assessment().all<assessment::Objection>().size(), 1U);
    EXPECT_NE(stateOf("result").state, assessment::StepProgress::State::Done);
    auto* objections = child<RecordTable>("objections");
    objections->setFocus();
    objections->setCurrentIndex(objections->model()->index(0, 5));
    QTest::keyClick(objections, Qt::Key_F2);
    auto* outcome = qobject_cast<QComboBox*>(QApplication::focusWidget());
    ASSERT_NE(outcome, nullptr);
    outcome->setCurrentText(QStringLiteral("Result kept"));
    QTest::keyClick(outcome, Qt::Key_Tab);
    EXPECT_EQ(session().assessment().all<assessment::Objection>()[0].outcome, assessment::Outcome::Kept);
    type("answer-final-on", "2026-09-17");
    expectDone("result");

    open("report");
    type("answer-issued-on", "2026-09-17");
    expectDone("report");

    open("closing");
    type("answer-held-on", "2026-09-17");
    tickAgenda("closing");
    typeRow("attendance", {"孟凡舟", "企管部", "副总经理"});
    type("answer-minutes", "结论无异议。");
    expectDone("closing");

    open("improvement");
    typeRow("improvements", {"工控安全", "清点工控资产", "信息部 许工", "2026-12-31"});
    expectDone("improvement");

    // The only things still open are ratings without evidence or a look of the lead, which a reason accepts.
    for (const assessment::OpenPoint& point :
         assessment::openPoints(session().model(), session().scope(), session().assessment()))
        EXPECT_TRUE(!point.blocks() && point.kind != assessment::OpenPoint::Kind::Step) << toString(point);
    SealPanel& panel = sealPanel();
    auto* seal = childOf<QPushButton>(panel, "seal");
    EXPECT_FALSE(seal->isEnabled());
    fill<QPlainTextEdit>(panel, "acceptance", "seen on site");
    fill<QLineEdit>(panel, "passphrase", "measure twice");
    fill<QLineEdit>(panel, "passphraseAgain", "measure twice");
    ASSERT_TRUE(seal->isEnabled()) << childOf<QLabel>(panel, "sealObstacle")->text().toStdString();
    dialogs::answerNext(QStringLiteral("yes"));
    QTest::mouseClick(seal, Qt::LeftButton);
    ASSERT_TRUE(session().project().sealState().isSealed());
    const std::filesystem::path file = session().project().path();
    const auto verified = seal::verify(file);
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->agrees());

    // Sealed: nothing can be changed, the report carries the fingerprint.
    EXPECT_FALSE(session().rate({0}, 0));
    open("closing");
    EXPECT_TRUE(child<QLineEdit>("answer-held-on")->isReadOnly());
    EXPECT_EQ(child<RecordTable>("attendance")->model()->rowCount(), 1);
    const QString report = m_folder.filePath(QStringLiteral("report.pdf"));
    ASSERT_TRUE(writeReport(session().project(), toPath(toUtf8(report)), "en"));
    EXPECT_TRUE(packed(pdfPages(toPath(toUtf8(report))).join(QString()))
                    .contains(toQString(session().project().sealState().seal->fingerprint)));

    // The lead opens a revision with the key and a reason; the former seal is kept.
    SealPanel& sealed = sealPanel();
    fill<QLineEdit>(sealed, "reopeningReason", "a piece of evidence was handed in late");
    fill<QLineEdit>(sealed, "passphrase", "measure twice");
    QTest::mouseClick(childOf<QPushButton>(sealed, "reopen"), Qt::LeftButton);
    ASSERT_FALSE(session().project().sealState().isSealed());
    EXPECT_EQ(session().project().sealState().revision(), 2);
    EXPECT_TRUE(session().rate({0}, 0));
    open("closing");
    EXPECT_FALSE(child<QLineEdit>("answer-held-on")->isReadOnly());
}

} // namespace plumbline::ui::test
