// The lead finalises and seals in the workbench, and opens the assessment again.

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/report/AssessmentReport.h"
#include "core/seal/Verification.h"
#include "tests/ui/DemoTest.h"
#include "tests/ui/Fixture.h"
#include "tests/ui/PdfText.h"
#include "ui/reporting/PdfWriter.h"
#include "ui/review/SealPanel.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Preferences.h"

namespace plumbline::ui::test {
namespace {

class SealTest : public PageTest<SealPanel> {
protected:
    SealTest() {
        const QString data = m_folder.path();
        Preferences::setSigningKey(data + QStringLiteral("/lead.plumbkey"));
        m_page.setSession(&m_session);
    }

    [[nodiscard]] std::filesystem::path file() const { return m_session.project().path(); }
    [[nodiscard]] QString text(const char* label) { return child<QLabel>(label)->text(); }
    /// Of those in sight: a form that is hidden has fields of the same names.
    template <class Widget>
    [[nodiscard]] Widget* visible(const char* name) {
        QApplication::processEvents();
        for (Widget* each : m_page.findChildren<Widget*>(QLatin1String(name)))
            if (each->isVisible())
                return each;
        ADD_FAILURE() << "no " << name << " in sight";
        return nullptr;
    }
    void type(const char* field, const QString& words) {
        auto* edit = visible<QWidget>(field);
        edit->setFocus();
        QTest::keyClicks(edit, words);
    }
    void click(const char* button) { QTest::mouseClick(visible<QPushButton>(button), Qt::LeftButton); }
    void fill(const QString& passphrase = QStringLiteral("measure twice")) {
        type("acceptance", QStringLiteral("agreed"));
        type("passphrase", passphrase);
        type("passphraseAgain", passphrase);
    }
    void sealIt() {
        fill();
        dialogs::answerNext(QStringLiteral("yes"));
        click("seal");
    }
    [[nodiscard]] QStringList points() {
        QStringList texts;
        for (const QLabel* point : m_page.findChildren<QLabel*>(QStringLiteral("sealPoint")))
            texts << point->text();
        return texts;
    }
};

} // namespace

TEST_F(SealTest, TheButtonIsThereAndSaysWhyItCannotBePressedYet) {
    auto* button = visible<QPushButton>("seal");
    const auto obstacle = [&] { return text("sealObstacle"); };
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(obstacle().contains(QStringLiteral("Points still open"))) << obstacle().toStdString();
    type("acceptance", QStringLiteral("agreed"));
    EXPECT_TRUE(obstacle().contains(QStringLiteral("passphrase"))) << obstacle().toStdString();
    type("passphrase", QStringLiteral("measure"));
    EXPECT_TRUE(visible<QLabel>("passphraseStrength")->text().startsWith(QStringLiteral("⚠")));
    type("passphrase", QStringLiteral(" twice"));
    EXPECT_FALSE(visible<QLabel>("passphraseStrength")->text().startsWith(QStringLiteral("⚠")));
    EXPECT_EQ(obstacle(), QStringLiteral("Enter the same passphrase twice."));
    type("passphraseAgain", QStringLiteral("measure twice"));
    EXPECT_TRUE(button->isEnabled());
    auto* level = child<QComboBox>("levelDecided");
    EXPECT_EQ(level->currentText(), QStringLiteral("Level 2 Standardized (computed)"));
    level->setCurrentIndex(1);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(obstacle().contains(QStringLiteral("give the reason"))) << obstacle().toStdString();
    type("departureReason", QStringLiteral("weak evidence"));
    EXPECT_TRUE(button->isEnabled());
}

TEST_F(SealTest, AnUnratedCriterionBlocksAndLeadsToItself) {
    ASSERT_TRUE(m_session.rate({cell("data.3", 2), cell("data.3", 3)}, assessment::unrated));
    EXPECT_EQ(points().front(), QStringLiteral("Criteria not rated yet: 2"));
    fill();
    EXPECT_FALSE(visible<QPushButton>("seal")->isEnabled());
    model::CellId requested = -1;
    QObject::connect(&m_page, &SealPanel::cellRequested, [&](model::CellId asked) { requested = asked; });
    QTest::mouseClick(visible<QToolButton>("sealPointGo"), Qt::LeftButton);
    EXPECT_EQ(requested, cell("data.3", 2));
}

TEST_F(SealTest, WhatTheLeadDecidedStaysWhileRatingsChangeAndTheListDoesNotGrow) {
    auto* level = child<QComboBox>("levelDecided");
    level->setCurrentIndex(1);
    type("departureReason", QStringLiteral("weak evidence"));
    const auto height = [&] {
        QApplication::processEvents();
        return m_page.findChild<QLabel*>(QStringLiteral("sealPoint"))->parentWidget()->sizeHint().height();
    };
    const int before = height();
    for (int i = 0; i < 10; ++i)
        ASSERT_TRUE(m_session.rate({cell("data.3", 1)}, static_cast<assessment::Grade>(i % 2)));
    EXPECT_EQ(level->currentIndex(), 1);
    EXPECT_EQ(height(), before);
}

TEST_F(SealTest, SealingMakesTheKeyAndShowsTheSeal) {
    EXPECT_TRUE(visible<QLabel>("keyState")->text().contains(QStringLiteral("no signing key yet")));
    sealIt();
    ASSERT_TRUE(m_session.project().sealState().isSealed());
    EXPECT_TRUE(QFile::exists(Preferences::signingKey()));
    EXPECT_TRUE(visible<QLabel>("sealedBy")->text().startsWith(QStringLiteral("Sealed by 林致远 on ")));
    EXPECT_EQ(visible<QLabel>("sealedLevel")->text(), QStringLiteral("Level 2 Standardized"));
    EXPECT_EQ(visible<QLabel>("sealedAcceptance")->text(), QStringLiteral("agreed"));
    EXPECT_EQ(visible<QLabel>("sealedFingerprint")->text().remove(u' ').toStdString(),
              m_session.project().sealState().seal->fingerprint);
    EXPECT_TRUE(seal::verify(file())->agrees());
    click("verify");
    EXPECT_TRUE(text("verified").startsWith(QStringLiteral("✓")));
}

TEST_F(SealTest, OnlyItsPassphraseOpensItAgain) {
    sealIt();
    EXPECT_FALSE(visible<QPushButton>("reopen")->isEnabled());
    type("reopeningReason", QStringLiteral("an objection was right"));
    type("passphrase", QStringLiteral("measure once"));
    click("reopen");
    EXPECT_TRUE(m_session.project().sealState().isSealed());
    EXPECT_TRUE(text("reopeningObstacle").contains(QStringLiteral("does not open the signing key")));
    type("passphrase", QStringLiteral("measure twice"));
    click("reopen");
    EXPECT_FALSE(m_session.project().sealState().isSealed());
    EXPECT_EQ(m_session.project().sealState().revision(), 2);
    EXPECT_TRUE(visible<QPushButton>("seal"));
    // The key is there now, so its passphrase is asked for once.
    type("acceptance", QStringLiteral("agreed"));
    type("passphrase", QStringLiteral("measure twice"));
    EXPECT_TRUE(visible<QPushButton>("seal")->isEnabled());
}

TEST_F(SealTest, ARevisionShowsTheSealBeforeIt) {
    EXPECT_FALSE(child<QLabel>("formerSeal")->isVisible());
    sealIt();
    const std::string fingerprint = m_session.project().sealState().seal->fingerprint;
    type("reopeningReason", QStringLiteral("late paper"));
    type("passphrase", QStringLiteral("measure twice"));
    click("reopen");
    const QString former = visible<QLabel>("formerSeal")->text();
    EXPECT_TRUE(former.contains(QStringLiteral("late paper"))) << former.toStdString();
    EXPECT_TRUE(former.contains(toQString(seal::inGroups(fingerprint)))) << former.toStdString();
    EXPECT_TRUE(former.contains(QStringLiteral("revision 2"))) << former.toStdString();
}

TEST_F(SealTest, TheKeyIsCopiedAndAnotherChosen) {
    sealIt();
    const QString copy = m_folder.filePath(QStringLiteral("copy.plumbkey"));
    dialogs::answerNext(copy);
    QTest::mouseClick(visible<QToolButton>("keyCopy"), Qt::LeftButton);
    EXPECT_TRUE(QFile::exists(copy));
    ASSERT_TRUE(QFile::remove(Preferences::signingKey()));
    dialogs::answerNext(copy);
    QTest::mouseClick(visible<QToolButton>("keyOther"), Qt::LeftButton);
    EXPECT_EQ(Preferences::signingKey(), copy);
    type("reopeningReason", QStringLiteral("an objection was right"));
    type("passphrase", QStringLiteral("measure twice"));
    click("reopen");
    EXPECT_FALSE(m_session.project().sealState().isSealed());
}

TEST_F(SealTest, TheReportCarriesItOnEveryPageAndADraftSaysThatItIsOne) {
    const auto target = file().parent_path() / "report.pdf";
    const auto pages = [&] {
        EXPECT_TRUE(writeReport(m_session.project(), target, "en"));
        return pdfPages(target);
    };
    for (const QString& page : pages())
        EXPECT_TRUE(page.contains(QStringLiteral("Draft, not sealed"))) << page.toStdString();

    child<QComboBox>("levelDecided")->setCurrentIndex(1);
    type("departureReason", QStringLiteral("weak evidence"));
    sealIt();
    const std::string& fingerprint = m_session.project().sealState().seal->fingerprint;
    const QStringList sealed = pages();
    for (const QString& page : sealed) {
        EXPECT_TRUE(packed(page).contains(QStringLiteral("Seal") + toQString(fingerprint.substr(0, 16))));
        EXPECT_FALSE(page.contains(QStringLiteral("Draft")));
    }
    EXPECT_TRUE(sealed[0].contains(QStringLiteral("Level 1 Planning")));
    EXPECT_TRUE(sealed[0].contains(QStringLiteral("weak evidence")));
    EXPECT_TRUE(packed(sealed[1]).contains(toQString(fingerprint)));
    EXPECT_TRUE(sealed[1].contains(QStringLiteral("Level 2 Standardized was computed")));
}

TEST_F(SealTest, AReportOfAFileThatWasChangedSinceShowsNoFingerprint) {
    sealIt();
    seal::SealState state = m_session.project().sealState();
    state.broken = true;
    const auto report = report::assessmentReport(m_session.model(), m_session.assessment(), m_session.scope(),
                                                 "en", {}, state);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->mark, "Changed after it was sealed; the seal does not hold");
}

namespace {

class SealInTheWindow : public WindowTest {
protected:
    SealInTheWindow() {
        Preferences::setSigningKey(m_folder.filePath(QStringLiteral("lead.plumbkey")));
        std::vector<model::CellId> cells;
        for (model::CellId cell = 0; cell < model().cellCount(); ++cell)
            cells.push_back(cell);
        EXPECT_TRUE(m_window.session()->rate(cells, 2));
    }
    /// The section that the menu opens.
    [[nodiscard]] SealPanel& panel() {
        trigger("actionSeal");
        auto* panel = child<SealPanel>("sealPanel");
        EXPECT_TRUE(panel->isVisible());
        return *panel;
    }
    /// What the bar in the head says to a screen reader.
    [[nodiscard]] QString headOf() { return child<QWidget>("verdict")->accessibleName(); }
    void sealIt() {
        SealPanel& seal = panel();
        for (const char* field : {"passphrase", "passphraseAgain"})
            for (QLineEdit* edit : seal.findChildren<QLineEdit*>(QLatin1String(field)))
                edit->setText(QStringLiteral("measure twice"));
        childOf<QPlainTextEdit>(seal, "acceptance")->setPlainText(QStringLiteral("agreed"));
        dialogs::answerNext(QStringLiteral("yes"));
        QTest::mouseClick(childOf<QPushButton>(seal, "seal"), Qt::LeftButton);
        ASSERT_TRUE(m_window.session()->project().sealState().isSealed());
    }
    [[nodiscard]] QString stateText() {
        for (const QLabel* label : m_window.findChildren<QLabel*>(QStringLiteral("bannerText")))
            if (label->isVisible())
                return label->text();
        return {};
    }
};

} // namespace

TEST_F(SealInTheWindow, ASealedAssessmentIsReadOnlyUntilItIsOpenedAgain) {
    EXPECT_TRUE(stateText().isEmpty());
    SealPanel& seal = panel();
    sealIt();
    EXPECT_TRUE(stateText().startsWith(QStringLiteral("Sealed by "))) << stateText().toStdString();
    EXPECT_TRUE(stateText().endsWith(QStringLiteral(": read-only.")));
    EXPECT_FALSE(child<QAction>("actionUndo")->isEnabled());
    EXPECT_EQ(child<QLabel>("saved")->text(), QStringLiteral("Sealed"));
    EXPECT_FALSE(m_window.session()->rate({cell("data.3", 2)}, 0));
    EXPECT_EQ(rating("data.3", 2), 2);
    EXPECT_TRUE(headOf().contains(QStringLiteral("Level: Level 2 Standardized"))) << headOf().toStdString();

    childOf<QLineEdit>(panel(), "reopeningReason")->setText(QStringLiteral("objection"));
    for (QLineEdit* edit : seal.findChildren<QLineEdit*>(QStringLiteral("passphrase")))
        edit->setText(QStringLiteral("measure twice"));
    QTest::mouseClick(childOf<QPushButton>(seal, "reopen"), Qt::LeftButton);
    EXPECT_FALSE(m_window.session()->project().sealState().isSealed());
    EXPECT_TRUE(stateText().isEmpty()) << stateText().toStdString();
    EXPECT_TRUE(m_window.session()->rate({cell("data.3", 2)}, 0));
    EXPECT_EQ(rating("data.3", 2), 0);
}

TEST_F(SealInTheWindow, AWrongPassphraseIsSaidInSightAndCanBeTypedAnew) {
    m_window.resize(853, 480);
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    sealIt();
    auto* const button = childOf<QPushButton>(panel(), "reopen");
    auto* const card = button->parentWidget();
    auto* const passphrase = childOf<QLineEdit>(*card, "passphrase");
    childOf<QLineEdit>(*card, "reopeningReason")->setText(QStringLiteral("objection"));
    QTest::keyClicks(passphrase, QStringLiteral("measure once"));
    QTest::keyClick(passphrase, Qt::Key_Return);
    QApplication::processEvents();
    auto* const obstacle = childOf<QLabel>(*card, "reopeningObstacle");
    EXPECT_TRUE(obstacle->text().contains(QStringLiteral("does not open the signing key")));
    EXPECT_EQ(obstacle->visibleRegion().boundingRect(), obstacle->rect());
    EXPECT_EQ(passphrase->text(), QString());
    EXPECT_TRUE(passphrase->hasFocus());
}

TEST_F(SealInTheWindow, TheLevelDecidedStandsBesideTheOneComputed) {
    SealPanel& seal = panel();
    childOf<QComboBox>(seal, "levelDecided")->setCurrentIndex(1);
    childOf<QPlainTextEdit>(seal, "departureReason")->setPlainText(QStringLiteral("weak evidence"));
    sealIt();
    EXPECT_TRUE(headOf().contains(QStringLiteral("Level decided: Level 1 Planning")))
        << headOf().toStdString();
    EXPECT_TRUE(headOf().contains(QStringLiteral("Computed: Level 2 Standardized")));
    EXPECT_TRUE(child<QLabel>("shortage")->text().startsWith(QStringLiteral("As computed: ")));
    m_window.showPage(MainWindow::Results);
    EXPECT_EQ(child<QLabel>("resultLevel")->text(), QStringLiteral("Level 1 Planning"));
    const QString decision = child<QLabel>("resultDecision")->text();
    EXPECT_TRUE(decision.contains(QStringLiteral("Level 2 Standardized"))) << decision.toStdString();
    EXPECT_TRUE(decision.contains(QStringLiteral("weak evidence")));
}

TEST_F(SealInTheWindow, ASealThatDoesNotHoldIsSaidInTheWordsOfTheAssessment) {
    sealIt();
    const auto file = m_window.session()->project().path();
    const auto copy = file.parent_path() / "changed.plumb";
    std::filesystem::copy_file(file, copy);
    {
        SQLite::Database db(copy.string(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE rating SET value = 'full' WHERE item = 'data.3' AND level = 2");
    }
    m_window.openProject(project::Project::open(copy, "甲").value());
    EXPECT_TRUE(stateText().startsWith(QStringLiteral("The seal does not hold")))
        << stateText().toStdString();
    static_cast<void>(panel());
    const QString found = child<QLabel>("verified")->text();
    EXPECT_TRUE(found.contains(QStringLiteral("Level 2, by 甲: Partly met → Fully met")))
        << found.toStdString();
    EXPECT_EQ(child<QLabel>("verified")->foregroundRole(), QPalette::BrightText);
    EXPECT_FALSE(child<QLabel>("sealedBy")->text().startsWith(QStringLiteral("Sealed by")));
    EXPECT_EQ(child<QLabel>("saved")->text(), QStringLiteral("✗ Not as it was sealed"));
    EXPECT_EQ(child<QLabel>("saved")->foregroundRole(), QPalette::BrightText);
    for (const auto* button : panel().findChildren<QPushButton*>(QStringLiteral("reopen")))
        EXPECT_FALSE(button->isVisible()) << "what would be refused is not offered";
    const QString instead = child<QLabel>("notReopened")->text();
    EXPECT_TRUE(child<QLabel>("notReopened")->isVisible());
    EXPECT_TRUE(instead.contains(QStringLiteral("cannot be opened again"))) << instead.toStdString();
    EXPECT_FALSE(instead.contains(QStringLiteral("plumbline-cli")));
}

} // namespace plumbline::ui::test
