#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest/QTest>

#include "core/scoring/Gap.h"
#include "tests/ui/DemoTest.h"
#include "ui/charts/RadarChart.h"
#include "ui/results/GapModel.h"
#include "ui/results/GapPage.h"
#include "ui/results/GapTable.h"

namespace plumbline::ui {
namespace {

class GapPageTest : public test::PageTest<GapPage> {
protected:
    [[nodiscard]] scoring::Gap gap(int target) const {
        return scoring::gap(model(), m_session.scheme(), m_session.scores(), m_session.assessment().ratings,
                            m_session.verdict().rule, target);
    }
    [[nodiscard]] std::vector<model::CellId> listed() {
        std::vector<model::CellId> cells;
        const QAbstractItemModel& rows = *child<GapTable>("gapTable")->model();
        for (int row = 0; row < rows.rowCount(); ++row)
            cells.push_back(rows.index(row, 0).data(GapModel::CellRole).toInt());
        return cells;
    }
    [[nodiscard]] static std::vector<model::CellId> cells(const scoring::Gap& gap, bool onlyBlocking) {
        std::vector<model::CellId> cells;
        for (const scoring::CellGap& cell : gap.cells)
            if (cell.blocking || !onlyBlocking)
                cells.push_back(cell.cell);
        return cells;
    }
    void chooseTarget(int level) {
        auto* target = child<QComboBox>("gapTarget");
        target->setCurrentIndex(level - 1);
        Q_EMIT target->activated(level - 1);
    }
};

TEST_F(GapPageTest, ListsWhatBlocksTheTargetByGain) {
    const scoring::Gap expected = gap(m_session.targetLevel());
    EXPECT_EQ(listed(), cells(expected, true));
    const QAbstractItemModel& rows = *child<GapTable>("gapTable")->model();
    EXPECT_EQ(rows.index(0, GapModel::Gain).data().toString().toStdString(),
              "+" + scoring::shown(expected.cells.front().gain, 4));
}

TEST_F(GapPageTest, ANarrowTableLeavesTheNameOfTheItemItsRoom) {
    auto* table = child<GapTable>("gapTable");
    EXPECT_FALSE(table->isColumnHidden(GapModel::SubDomain));
    table->setFixedWidth(360);
    QTest::qWait(1);
    EXPECT_TRUE(table->isColumnHidden(GapModel::SubDomain));
    int width = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        width += table->columnWidth(column);
    EXPECT_LE(width, table->viewport()->width());
}

TEST_F(GapPageTest, FilterOffListsEveryCellBelowFull) {
    child<QCheckBox>("gapOnlyBlocking")->click();
    EXPECT_EQ(listed(), cells(gap(m_session.targetLevel()), false));
}

TEST_F(GapPageTest, AnotherTargetIsOfThisPageAlone) {
    const int before = m_session.targetLevel();
    chooseTarget(4);
    EXPECT_EQ(listed(), cells(gap(4), true));
    EXPECT_EQ(m_session.targetLevel(), before);
    std::vector<double> expected;
    for (const model::NodeId element : model().node(model::rootNode).children)
        expected.push_back(score(element, 4).toDouble());
    EXPECT_EQ(child<RadarChart>("gapRadar")->seriesValues(), expected);
}

TEST_F(GapPageTest, EnterOnARowAsksForItsCell) {
    QSignalSpy requested(&m_page, &GapPage::cellRequested);
    auto* table = child<GapTable>("gapTable");
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][0].value<model::CellId>(), listed()[2]);
}

TEST_F(GapPageTest, SortsPartsInTheOrderOfTheStandard) {
    child<GapTable>("gapTable")->sortByColumn(GapModel::SubDomain, Qt::AscendingOrder);
    const auto rows = listed();
    EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end()));
}

TEST_F(GapPageTest, MarksAsManyCellsAsAreEnough) {
    const QAbstractItemModel& rows = *child<GapTable>("gapTable")->model();
    const int enough = gap(m_session.targetLevel()).enough;
    ASSERT_GT(enough, 0);
    for (int row = 0; row < rows.rowCount(); ++row)
        EXPECT_EQ(rows.index(row, 0).data(GapModel::EnoughRole).toBool(), row < enough);
    EXPECT_TRUE(child<QLabel>("gapWay")->text().contains(QString("the first %1 of").arg(enough)));
}

TEST_F(GapPageTest, ARatingLeavesTheListWhenItIsFull) {
    const model::CellId first = listed().front();
    ASSERT_TRUE(m_session.rate({first}, grade("full")));
    EXPECT_EQ(listed(), cells(gap(m_session.targetLevel()), true));
    EXPECT_NE(listed().front(), first);
}

TEST_F(GapPageTest, SaysWhatUnratedCellsCouldStillBring) {
    EXPECT_FALSE(child<QLabel>("gapHeadroom")->isVisible());
    ASSERT_TRUE(m_session.rate({cell("data.3", 3)}, assessment::unrated));
    EXPECT_TRUE(child<QLabel>("gapHeadroom")->text().startsWith("Not rated at Level 3: 1 of 99 cells."));
}

TEST_F(GapPageTest, SaysSoWhenNothingIsMissing) {
    chooseTarget(1);
    EXPECT_TRUE(child<QLabel>("gapEmpty")->text().startsWith("Nothing blocks Level 1"));
    std::vector<model::CellId> all;
    for (model::CellId cell = 0; cell < model().cellCount(); ++cell)
        all.push_back(cell);
    ASSERT_TRUE(m_session.rate(all, grade("full")));
    EXPECT_TRUE(child<QLabel>("gapEmpty")->isVisible());
    EXPECT_FALSE(child<GapTable>("gapTable")->isVisible());
    EXPECT_EQ(child<QLabel>("gapEmpty")->text(), "Nothing is missing on the way to Level 1.");
}

} // namespace
} // namespace plumbline::ui
