// What is framed, what the panel shows and what a key rates is one and the same.
#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

#include "tests/ui/Fixture.h"
#include "ui/interview/SheetModel.h"
#include "ui/interview/SheetView.h"
#include "ui/support/Language.h"

namespace plumbline::ui::test {
namespace {

class RightCellTest : public WindowTest {
protected:
    RightCellTest() {
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        goTo("data.1", 1);
    }
    SheetView& sheet() { return *child<SheetView>("sheet"); }
    void goTo(const std::string& item, int level) { m_window.showCell(cell(item, level)); }
    std::string current() { return model().cellCode(sheet().currentCell()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&sheet(), key, modifiers);
    }
    /// As the system sends it: with the scan code of its key, and the sign of the layout.
    void send(Qt::Key sign, quint32 scan, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
              bool repeated = false) {
        QKeyEvent event(QEvent::KeyPress, sign, modifiers, scan, 0, 0, QStringLiteral("x"), repeated);
        QCoreApplication::sendEvent(&sheet(), &event);
    }
    /// A key rates what is framed and shown, and nothing else.
    void expectOneCell(const char* after) {
        SCOPED_TRACE(after);
        const std::string framed = current();
        EXPECT_EQ(sheet().selectedCells(), std::vector{sheet().currentCell()});
        const int level = sheet().currentLevel();
        EXPECT_EQ(child<QLabel>("criterion")->text(),
                  toQString(model().criterion(model().itemOf(sheet().currentCell()), level, language())));
        const auto before = m_window.session()->assessment().ratings;
        press(Qt::Key_3);
        const auto& now = m_window.session()->assessment().ratings;
        for (model::CellId each = 0; each < model().cellCount(); ++each)
            EXPECT_EQ(now[static_cast<std::size_t>(each)] != before[static_cast<std::size_t>(each)],
                      model().cellCode(each) == framed)
                << model().cellCode(each);
        trigger("actionUndo");
    }
    QWidget& halt() { return *child<QWidget>("halt"); }
};

TEST_F(RightCellTest, IsTheFramedOneHoweverOneCameToIt) {
    for (const Qt::KeyboardModifiers keys : {Qt::NoModifier, Qt::ControlModifier})
        for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_Down, Qt::Key_Right, Qt::Key_Up,
                                  Qt::Key_Left, Qt::Key_PageDown, Qt::Key_PageUp}) {
            goTo("data.2", 3);
            if (keys == Qt::ControlModifier && (key == Qt::Key_PageDown || key == Qt::Key_PageUp))
                continue;
            press(key, keys);
            expectOneCell(qPrintable(QKeySequence(int(key) | int(keys)).toString()));
        }
    goTo("data.2", 3);
    press(Qt::Key_Space, Qt::ControlModifier);
    expectOneCell("taken out of the selection");
    goTo("data.2", 3);
    for (const char* letter : {"t", "q"})
        QTest::keyClicks(&sheet(), QLatin1String(letter));
    EXPECT_EQ(current(), "data.2@3") << "a letter leads nowhere";
}

TEST_F(RightCellTest, ASelectionByKeysBeginsWhereARatingMovedOnTo) {
    press(Qt::Key_Down);
    press(Qt::Key_1);
    press(Qt::Key_1);
    ASSERT_EQ(current(), "data.2@3");
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_2);
    EXPECT_EQ(row("data.2"), "full full most most -") << "what was rated before is not rated over";
}

TEST_F(RightCellTest, AClickWithCtrlFramesOneThatIsSelected) {
    const auto click = [&](const char* item, int level) {
        const auto& rows = static_cast<const SheetModel&>(*sheet().model());
        const QRect place = sheet().visualRect(rows.indexOf(cell(item, level)));
        QTest::mouseClick(sheet().viewport(), Qt::LeftButton, Qt::ControlModifier, place.center());
    };
    click("data.1", 2);
    click("data.1", 3);
    EXPECT_EQ(sheet().selectedCells().size(), 3U);
    EXPECT_TRUE(child<QLabel>("selectedCells")->isVisible());
    EXPECT_TRUE(child<QLabel>("selectedCells")->text().startsWith(u"3 cells"));
    click("data.1", 3);
    ASSERT_EQ(sheet().selectedCells().size(), 2U);
    const auto selected = sheet().selectedCells();
    EXPECT_NE(std::find(selected.begin(), selected.end(), sheet().currentCell()), selected.end())
        << current();
    click("data.1", 2);
    click("data.1", 1);
    EXPECT_EQ(sheet().selectedCells(), std::vector{sheet().currentCell()});
    EXPECT_FALSE(child<QLabel>("selectedCells")->isVisible());
}

TEST_F(RightCellTest, AKeyThatIsHeldDownRatesOnce) {
    send(Qt::Key_1, 10);
    for (int i = 0; i < 20; ++i)
        send(Qt::Key_1, 10, Qt::NoModifier, true);
    EXPECT_EQ(row("data.1"), "full - - - -");
    for (int i = 0; i < 5; ++i)
        send(Qt::Key_Backspace, 22, Qt::NoModifier, i > 0);
    EXPECT_EQ(m_window.session()->project().undoable(), project::Operation::Rate);
}

TEST_F(RightCellTest, TheKeyThatOpensTheNoteIsNotTypedIntoIt) {
    press(Qt::Key_N);
    auto* const note = child<QPlainTextEdit>("note");
    ASSERT_TRUE(note->hasFocus());
    for (int i = 0; i < 5; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_N, Qt::NoModifier, QStringLiteral("n"), true);
        QCoreApplication::sendEvent(note, &held);
    }
    QTest::keyClicks(note, QStringLiteral("no"));
    EXPECT_EQ(note->toPlainText(), QStringLiteral("no"));
}

TEST_F(RightCellTest, TheNumberRowRatesOnEveryLayout) {
    // The signs of the keys 1, 2, 3 and 0: France, Belgium, Czech Republic.
    const std::array<std::array<Qt::Key, 4>, 3> layouts = {
        {{Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl, Qt::Key_Agrave},
         {Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl, Qt::Key_Agrave},
         {Qt::Key_Plus, Qt::Key(0x11b), Qt::Key(0x161), Qt::Key_Eacute}}};
    for (const auto& signs : layouts) {
        goTo("data.1", 1);
        constexpr std::array<quint32, 4> scans = {10, 11, 12, 19};
        for (std::size_t i = 0; i < signs.size(); ++i)
            send(signs[i], scans[i]);
        EXPECT_EQ(row("data.1"), "full most part none -");
        for (int i = 0; i < 4; ++i)
            trigger("actionUndo");
    }
    // With Shift the sign is a digit, and Shift is Shift: the rest of the row.
    goTo("data.2", 2);
    send(Qt::Key_2, 11, Qt::ShiftModifier);
    EXPECT_EQ(row("data.2"), "- most most most most");
    // The keypad, and keys without a scan code.
    goTo("data.3", 1);
    send(Qt::Key_3, 89, Qt::KeypadModifier);
    send(Qt::Key_1, 0);
    EXPECT_EQ(row("data.3"), "part full - - -");
    // Another key with the sign of a shifted digit is none.
    goTo("data.4", 1);
    send(Qt::Key_Exclam, 61, Qt::ShiftModifier);
    EXPECT_EQ(row("data.4"), "- - - - -");
}

TEST_F(RightCellTest, AtTheEndOfASubDomainKeysRateNothingMore) {
    goTo("data.4", 5);
    press(Qt::Key_3);
    EXPECT_FALSE(childOf<QLabel>(halt(), "bannerText")->text().contains(u"Esc"));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_0})
        press(key);
    press(Qt::Key_1, Qt::ShiftModifier);
    EXPECT_EQ(row("data.4"), "- - - - part");
    EXPECT_TRUE(halt().isVisible());
    const QString said = childOf<QLabel>(halt(), "bannerText")->text();
    EXPECT_TRUE(said.contains(u"1 of 20")) << said.toStdString();
    EXPECT_TRUE(said.contains(u"rates nothing") && said.contains(u"Esc"))
        << "who corrects the last one is told how: " << said.toStdString();
    // Escape, and what was rated can be changed.
    press(Qt::Key_Escape);
    EXPECT_FALSE(halt().isVisible());
    press(Qt::Key_1);
    EXPECT_EQ(row("data.4"), "- - - - full");
    // Enter goes on.
    press(Qt::Key_2);
    press(Qt::Key_Return);
    EXPECT_EQ(current(), "integration.1@1");
    EXPECT_FALSE(halt().isVisible());
    press(Qt::Key_2);
    EXPECT_EQ(row("integration.1"), "most - - - -");
    // Not met, with Shift, and the rest of a selection come to the end as well.
    for (const auto& [key, keys] : {std::pair(Qt::Key_0, Qt::NoModifier), {Qt::Key_1, Qt::ShiftModifier}}) {
        goTo("data.4", 2);
        press(key, keys);
        EXPECT_TRUE(halt().isVisible());
        const std::string rated = row("data.4");
        press(Qt::Key_3);
        EXPECT_EQ(row("data.4"), rated);
        press(Qt::Key_Left);
        EXPECT_FALSE(halt().isVisible());
    }
    // Taken back, it is not at its end.
    goTo("data.4", 5);
    press(Qt::Key_3);
    trigger("actionUndo");
    EXPECT_FALSE(halt().isVisible());
}

TEST_F(RightCellTest, TheButtonsStayWhereTheyAreWhateverTheCriterion) {
    m_window.resize(1280, 720);
    QApplication::processEvents();
    auto* const button = child<QToolButton>("rating-most");
    const QPoint place = button->mapTo(&m_window, QPoint());
    for (const model::NodeId leaf : model().leaves()) {
        sheet().showSheet(leaf);
        for (int row = 0; row < sheet().model()->rowCount(); ++row) {
            sheet().showCell(model().cell(model().node(leaf).firstItem + row, 5), 5);
            QApplication::processEvents();
            ASSERT_EQ(button->mapTo(&m_window, QPoint()), place) << current();
            ASSERT_TRUE(button->isVisible());
        }
    }
}

TEST_F(RightCellTest, ALongWordInANoteLeavesTheButtonsWhole) {
    ASSERT_TRUE(m_window.session()->setNote(
        cell("data.1", 1), QStringLiteral("D:\\evidence\\2026\\MES_production_schedule_export_") +
                               QString(200, QLatin1Char('x'))));
    m_window.session()->setAuthor(QStringLiteral("Zhou"));
    goTo("data.2", 1);
    goTo("data.1", 1);
    QApplication::processEvents();
    for (const char* name : {"rating-full", "rating-most", "rating-part", "rating-none"}) {
        auto* const button = child<QToolButton>(name);
        EXPECT_EQ(button->visibleRegion().boundingRect(), button->rect()) << name;
    }
}

TEST_F(RightCellTest, ASideThatWasDraggedShutOpensWhereTheKeyboardGoesToIt) {
    auto* const splitter = sheet().window()->findChild<QSplitter*>();
    for (const auto& [key, field, place] :
         {std::tuple(Qt::Key_N, "note", 2), {Qt::Key_E, "addEvidence", 2}, {Qt::Key_F, "search", 0}}) {
        QList<int> sizes = splitter->sizes();
        sizes[place] = 0;
        splitter->setSizes(sizes);
        ASSERT_TRUE(child<QWidget>(field)->visibleRegion().isEmpty()) << field;
        press(key);
        QApplication::processEvents();
        EXPECT_FALSE(child<QWidget>(field)->visibleRegion().isEmpty()) << field;
        EXPECT_TRUE(child<QWidget>(field)->hasFocus()) << field;
        sheet().setFocus();
    }
}

} // namespace
} // namespace plumbline::ui::test
