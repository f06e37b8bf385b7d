#include <optional>

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "core/base/File.h"
#include "core/scoring/Display.h"
#include "tests/ui/Fixture.h"
#include "tests/ui/PdfText.h"
#include "tests/ui/RefusingDisk.h"
#include "ui/interview/CellPanel.h"
#include "ui/interview/RatingMethod.h"
#include "ui/interview/SheetView.h"
#include "ui/results/NodeModel.h"
#include "ui/results/NodeTable.h"
#include "ui/results/ResultsPage.h"
#include "ui/session/Draft.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Language.h"

namespace plumbline::ui::test {
namespace {

/// The window on an empty assessment by DB37/T.
class SecondStandardTest : public WindowTest {
protected:
    SecondStandardTest() {
        m_window.openProject(makeProject("b.plumb", "db37t-industrial-internet"));
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_window.showPage(MainWindow::Interview);
    }

    SheetView* sheet() { return child<SheetView>("sheet"); }
    /// Goes to whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }
    std::string rating(const std::string& item) {
        return assessment::toString(
            model(), m_window.session()->assessment().wholeRating(model().findCell(item, 0).value()));
    }
    std::string current() { return model().cellCode(sheet()->currentCell()); }

    /// Rates every sub-item by keys: levels 2, 3, 4 in turn, every third with a score of its own.
    void rateAllByKeys() {
        constexpr Qt::Key levels[] = {Qt::Key_2, Qt::Key_3, Qt::Key_4};
        for (std::size_t i = 0; i < model().items.size(); ++i) {
            ASSERT_EQ(current(), model().cellCode(static_cast<int>(i)));
            press(levels[i % 3]);
            if (i % 3 == 2) {
                press(Qt::Key_Plus);
                press(Qt::Key_Plus);
            }
            press(Qt::Key_Down);
        }
    }
};

TEST_F(SecondStandardTest, KeysChooseLevelScoreAndMeasuredShare) {
    EXPECT_EQ(current(), "equipment-connection");
    press(Qt::Key_3);
    EXPECT_EQ(rating("equipment-connection"), "level-3");
    EXPECT_EQ(sheet()->currentLevel(), 3);
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    press(Qt::Key_Minus);
    EXPECT_EQ(rating("equipment-connection"), "51");

    // The score stays within the level chosen.
    for (int i = 0; i < 30; ++i)
        press(Qt::Key_Minus);
    EXPECT_EQ(rating("equipment-connection"), "40");
    for (int i = 0; i < 30; ++i)
        press(Qt::Key_Plus);
    EXPECT_EQ(rating("equipment-connection"), "59.9");

    // As a figure: it may lie in another level, which is asked, and where the cursor follows.
    press(Qt::Key_S);
    type("72.5");
    press(Qt::Key_Return);
    EXPECT_EQ(rating("equipment-connection"), "59.9");
    EXPECT_EQ(
        child<QLabel>("scoreBasis")->text(),
        "72.5 is L4 Optimized, and L3 Integrated was given. Enter again: L4 Optimized. Esc: as it was.");
    press(Qt::Key_Return);
    EXPECT_EQ(rating("equipment-connection"), "72.5");
    EXPECT_EQ(sheet()->currentLevel(), 4);
    EXPECT_TRUE(sheet()->hasFocus());

    // Counted: the share proposes, and its own level stands beside a score given otherwise.
    press(Qt::Key_P);
    type("153");
    press(Qt::Key_Return);
    type("250");
    press(Qt::Key_Return);
    EXPECT_EQ(rating("equipment-connection"), "61.2 153/250");
    EXPECT_TRUE(sheet()->hasFocus());
    press(Qt::Key_3);
    EXPECT_EQ(rating("equipment-connection"), "level-3 153/250");
    EXPECT_EQ(child<QLabel>("measuredShare")->text(), "61.2 %, by itself L4 Optimized");

    press(Qt::Key_Backspace);
    EXPECT_EQ(rating("equipment-connection"), "");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(rating("equipment-connection"), "level-3 153/250");
}

TEST_F(SecondStandardTest, OnlyRatiosAskForAMeasuredShareAndTheOthersTakeNoDigits) {
    EXPECT_TRUE(child<QSpinBox>("measuredPart")->isVisible());
    press(Qt::Key_Down);
    EXPECT_EQ(current(), "network-coverage");
    EXPECT_FALSE(child<QSpinBox>("measuredPart")->isVisible());
    press(Qt::Key_P);
    EXPECT_TRUE(sheet()->hasFocus());
    EXPECT_TRUE(child<QWidget>("halt")->isVisible());
    // As one types a share.
    for (const Qt::Key key : {Qt::Key_3, Qt::Key_0, Qt::Key_Tab, Qt::Key_4, Qt::Key_Period, Qt::Key_2,
                              Qt::Key_Backspace, Qt::Key_5})
        press(key);
    EXPECT_EQ(rating("network-coverage"), "");
    EXPECT_TRUE(sheet()->hasFocus());
    press(Qt::Key_Return);
    EXPECT_FALSE(child<QWidget>("halt")->isVisible());
    press(Qt::Key_3);
    EXPECT_EQ(rating("network-coverage"), "level-3");
}

TEST_F(SecondStandardTest, AScoreOfAnotherLevelIsNotTakenUnasked) {
    press(Qt::Key_2);
    press(Qt::Key_S);
    type("85");
    press(Qt::Key_Escape);
    EXPECT_EQ(rating("equipment-connection"), "level-2");
    // Left without an answer it is not taken either, and that is said.
    press(Qt::Key_S);
    type("85");
    sheet()->setFocus();
    EXPECT_EQ(rating("equipment-connection"), "level-2");
    EXPECT_EQ(child<QDoubleSpinBox>("score")->value(), 30);
    bool said = false;
    for (const QLabel* banner : m_window.findChildren<QLabel*>(QStringLiteral("bannerText")))
        said = said || (banner->isVisible() && banner->text().startsWith(u"The score 85.0 was not taken"));
    EXPECT_TRUE(said);
    // The arrows stay within the level.
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(child<QDoubleSpinBox>("score"), Qt::Key_Up);
    EXPECT_EQ(rating("equipment-connection"), "39.9");
}

TEST_F(SecondStandardTest, PressingTheLevelThatIsGivenKeepsTheExactScore) {
    press(Qt::Key_3);
    press(Qt::Key_Plus);
    EXPECT_EQ(rating("equipment-connection"), "51");
    press(Qt::Key_3);
    EXPECT_EQ(rating("equipment-connection"), "51");
}

TEST_F(SecondStandardTest, AnImpossibleShareIsMendedWhereItIsTyped) {
    press(Qt::Key_P);
    type("70");
    press(Qt::Key_Return);
    type("60");
    press(Qt::Key_Return);
    EXPECT_EQ(rating("equipment-connection"), "");
    EXPECT_TRUE(child<QSpinBox>("measuredPart")->hasFocus());
    type("45");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(rating("equipment-connection"), "75 45/60");
    // Given up, it does not stay in the fields.
    press(Qt::Key_P);
    type("99");
    press(Qt::Key_Escape);
    EXPECT_EQ(child<QSpinBox>("measuredPart")->text(), "45");
}

TEST_F(SecondStandardTest, FiguresAreWrittenWhileTheyAreTypedAndToldOnce) {
    press(Qt::Key_P);
    type("153");
    press(Qt::Key_Return);
    auto* draft = child<QWidget>("note")->window()->findChild<CellPanel*>()->findChild<Draft*>(
        QString(), Qt::FindDirectChildrenOnly);
    for (const char* part : {"2", "5", "0"}) {
        type(part);
        EXPECT_EQ(m_window.session()->draftState(), DraftState::Typing);
        draft->writeInPause();
    }
    EXPECT_EQ(rating("equipment-connection"), "61.2 153/250");
    EXPECT_EQ(m_window.session()->project().history("rating", "equipment-connection")->size(), 1U);
    trigger("actionUndo");
    EXPECT_EQ(rating("equipment-connection"), "");
}

/// The figures of one item are not given to others that are selected too.
TEST_F(SecondStandardTest, FiguresAreOfTheItemThatIsShown) {
    QTest::keyClick(sheet(), Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(sheet()->selectedCells().size(), 2U);
    const std::string shown = current();
    press(Qt::Key_S);
    type("72");
    press(Qt::Key_Return);
    EXPECT_EQ(rating(shown), "72");
    EXPECT_EQ(rating(shown == "network-coverage" ? "equipment-connection" : "network-coverage"), "");
}

/// Two items with what is their own: a measured share in level 4, and an exact score in level 3.
TEST_F(SecondStandardTest, SeveralThatAreGivenALevelKeepWhatIsTheirOwn) {
    press(Qt::Key_P);
    type("153");
    press(Qt::Key_Return);
    type("250");
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_3);
    press(Qt::Key_Plus);
    ASSERT_EQ(rating("network-coverage"), "51");
    press(Qt::Key_Up);
    press(Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(sheet()->selectedCells().size(), 2U);
    // An exact score of another level is replaced only when that is meant.
    dialogs::answerNext(QStringLiteral("no"));
    press(Qt::Key_3);
    EXPECT_EQ(rating("equipment-connection"), "61.2 153/250");
    EXPECT_EQ(rating("network-coverage"), "51");
    dialogs::answerNext(QStringLiteral("yes"));
    press(Qt::Key_3);
    EXPECT_EQ(rating("equipment-connection"), "level-3 153/250");
    EXPECT_EQ(rating("network-coverage"), "51");
    trigger("actionUndo");
    EXPECT_EQ(rating("equipment-connection"), "61.2 153/250");
}

TEST_F(SecondStandardTest, AButtonForSeveralGivesNoneTheMeasuredShareOfAnother) {
    child<QSpinBox>("measuredPart")->setValue(70);
    child<QSpinBox>("measuredWhole")->setValue(100);
    ASSERT_EQ(rating("equipment-connection"), "70 70/100");
    press(Qt::Key_Down);
    press(Qt::Key_Up, Qt::ShiftModifier);
    ASSERT_EQ(sheet()->selectedCells().size(), 2U);
    ASSERT_EQ(current(), "equipment-connection");
    // The one that is framed has it already, the other one has not.
    child<QToolButton>("level-4")->click();
    EXPECT_EQ(rating("equipment-connection"), "70 70/100");
    EXPECT_EQ(rating("network-coverage"), "level-4");
    // Now both have it.
    child<QToolButton>("level-4")->click();
    EXPECT_EQ(rating("equipment-connection"), "");
    EXPECT_EQ(rating("network-coverage"), "");
}

TEST_F(SecondStandardTest, AMeasuredShareIsNeverRoundedAcrossABand) {
    child<QSpinBox>("measuredPart")->setValue(59'999);
    child<QSpinBox>("measuredWhole")->setValue(100'000);
    EXPECT_EQ(rating("equipment-connection"), "59.9 59999/100000");
    child<QSpinBox>("measuredWhole")->setValue(50'000);
    EXPECT_EQ(rating("equipment-connection"), "59.9 59999/100000");
    EXPECT_EQ(child<QLabel>("measuredShare")->text(),
              "More counted than there are in all; correct one of the two.");
}

TEST_F(SecondStandardTest, ALevelClickedAgainTakesTheRatingBack) {
    child<QToolButton>("level-4")->click();
    EXPECT_EQ(rating("equipment-connection"), "level-4");
    child<QToolButton>("level-4")->click();
    EXPECT_EQ(rating("equipment-connection"), "");
    EXPECT_FALSE(child<QToolButton>("level-4")->isChecked());
}

TEST_F(SecondStandardTest, TheLevelGivenStandsOutInItsRow) {
    press(Qt::Key_4);
    const auto* rows = sheet()->model();
    const auto words = [&](int column) {
        return rows->index(0, column).data(SheetModel::LookRole).value<CellLook>();
    };
    EXPECT_EQ(words(3).word, "70 (by level)");
    EXPECT_TRUE(words(3).marked);
    for (const int column : {0, 1, 2, 4})
        EXPECT_TRUE(words(column).word.isEmpty()) << column;
    EXPECT_TRUE(words(0).fill.isValid());
    EXPECT_FALSE(words(4).fill.isValid());
    EXPECT_EQ(rows->headerData(0, Qt::Vertical, SheetModel::RowNoteRole).toString(), "70.0");
    EXPECT_EQ(rows->headerData(1, Qt::Vertical, SheetModel::RowNoteRole).toString(), "Not rated");
}

TEST_F(SecondStandardTest, PanelShowsWhatToAskAndHowTheStandardIsRead) {
    EXPECT_TRUE(child<QLabel>("questions")->text().contains("the numerator and the denominator"));
    EXPECT_TRUE(child<QLabel>("evidence")->text().contains("Equipment register"));
    EXPECT_TRUE(child<QLabel>("remarks")->text().contains("neither numerator nor denominator"));
    press(Qt::Key_4);
    EXPECT_TRUE(child<QLabel>("remarks")->text().contains("60% up to below 80%"));
    EXPECT_TRUE(child<QLabel>("leafSubtitle")->text().contains("this tool's default"));
}

TEST_F(SecondStandardTest, IsRatedByKeysAloneToItsReportInBothLanguages) {
    rateAllByKeys();
    const auto& verdict = m_window.session()->verdict();
    ASSERT_EQ(verdict.rated, 36);
    EXPECT_FALSE(verdict.provisional());
    EXPECT_EQ(verdict.total.level, 3);

    QTest::keyClick(&m_window, static_cast<Qt::Key>(Qt::Key_1 + int{MainWindow::Report}),
                    Qt::ControlModifier);
    const std::pair<const char*, std::vector<const char*>> reports[] = {
        {"zh_CN",
         {"工业互联网应用成熟度（草案）", "L3集成级", "等权平均", "设备联网情况", "30（按等级）", "72",
          "对标准的解读", "标准另称：规范级", "距下一级", "签名"}},
        {"en",
         {"L3Integrated", "equalweights", "Equipmentconnection", "30(bylevel)", "Howthestandardwasread",
          "Tothenext", "Signature"}}};
    for (const auto& [language, expected] : reports) {
        auto* choice = child<QComboBox>("reportLanguage");
        choice->setCurrentIndex(choice->findData(QLatin1String(language)));
        const QString file = m_folder.filePath(QLatin1String(language)) + QStringLiteral(".pdf");
        dialogs::answerNext(file);
        QTest::keyClick(&m_window, Qt::Key_E, Qt::ControlModifier);
        const QString text = packed(pdfPages(toPath(toUtf8(file))).join(QString()));
        for (const char* words : expected)
            EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << language << ": " << words;
        for (const model::Item& item : model().items)
            EXPECT_TRUE(text.contains(packed(toQString(item.name.in(language))))) << item.name.in(language);
        if (language == std::string_view("en")) {
            // Of Chinese words only the enterprise's and the assessor's own remain.
            QString rest = text;
            rest.remove(QStringLiteral("测试企业")).remove(QStringLiteral("甲"));
            EXPECT_FALSE(rest.contains(QRegularExpression(QStringLiteral("\\p{Han}+"))))
                << QRegularExpression(QStringLiteral("\\p{Han}+")).match(rest).captured().toStdString();
        }
    }
}

TEST_F(SecondStandardTest, WhatIsNotRatedIsNeitherZeroNorTheFirstLevel) {
    m_window.showPage(MainWindow::Results);
    const auto shown = [&](model::NodeId node, int column) {
        return child<NodeTable>("nodeTable")
            ->nodes()
            .indexOf(node, NodeModel::FirstFigure + column)
            .data()
            .toString();
    };
    EXPECT_EQ(child<QLabel>("resultLevel")->text(), QStringLiteral("Not rated yet"));
    EXPECT_EQ(shown(model::rootNode, 0), QStringLiteral("–"));
    EXPECT_EQ(shown(model::rootNode, 1), QStringLiteral("not rated"));

    const model::CellId cell = model().findCell("equipment-connection", 0).value();
    ASSERT_TRUE(m_window.session()->rate({cell}, {0}));
    EXPECT_EQ(shown(model().leafOf(cell), 0), QStringLiteral("0.00"));
    EXPECT_EQ(shown(model().leafOf(cell), 1), QStringLiteral("L1 Initial"));
    const model::NodeId other = model().findLeaf("network-coverage").value();
    EXPECT_EQ(shown(other, 0), QStringLiteral("–"));
    EXPECT_EQ(shown(other, 1), QStringLiteral("not rated"));
    EXPECT_EQ(shown(other, 2), QStringLiteral("–"));
}

TEST_F(SecondStandardTest, AScoreThatTheDiskRefusesIsKeptInItsField) {
    std::optional<FullDisk> full(std::in_place);
    const auto shown = [this] { return child<QDoubleSpinBox>("score")->value(); };
    press(Qt::Key_S);
    type("55");
    press(Qt::Key_Return);
    EXPECT_EQ(rating("equipment-connection"), "");
    EXPECT_EQ(shown(), 55);
    EXPECT_EQ(m_window.session()->draftState(), DraftState::Failed);
    sheet()->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(shown(), 0);
    press(Qt::Key_Up);
    EXPECT_EQ(shown(), 55);
    full.reset();
    EXPECT_TRUE(QTest::qWaitFor([&] { return rating("equipment-connection") == "55"; }, 20'000));
    EXPECT_EQ(m_window.session()->draftState(), DraftState::Written);
}

TEST_F(SecondStandardTest, ResultsShowTheScoresOfTheEngine) {
    rateAllByKeys();
    m_window.showPage(MainWindow::Results);
    const auto& nodes = child<NodeTable>("nodeTable")->nodes();
    const Session& session = *m_window.session();
    for (model::NodeId id = 0; id < static_cast<model::NodeId>(model().nodes.size()); ++id) {
        const Rational score = scoring::nodeTotal(session.scheme(), session.scores(), id);
        EXPECT_EQ(nodes.indexOf(id, NodeModel::FirstFigure).data().toString().toStdString(),
                  scoring::shownTotal(session.scheme(), score));
        EXPECT_EQ(nodes.indexOf(id, NodeModel::FirstFigure + 1).data().toString(),
                  levelName(model(), model().levelAt(score)));
    }
    EXPECT_EQ(child<QLabel>("resultLevel")->text(), levelName(model(), session.verdict().total.level));
    EXPECT_FALSE(child<QLabel>("resultRule")->isVisible());

    const auto layer = model().findNode(0, "data-management").value();
    m_window.findChild<ResultsPage*>()->explain({scoring::NumberRef::Kind::NodeSum, layer, 0, 0});
    EXPECT_EQ(child<QLabel>("formulaTitle")->text(), "Data management layer");
    EXPECT_EQ(
        child<QLabel>("formulaResult")->text().toStdString(),
        scoring::shownTotal(session.scheme(), scoring::nodeTotal(session.scheme(), session.scores(), layer)));
}

} // namespace
} // namespace plumbline::ui::test
