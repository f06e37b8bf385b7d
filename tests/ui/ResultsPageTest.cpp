#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest/QTest>

#include "tests/ui/DemoTest.h"
#include "ui/charts/RadarChart.h"
#include "ui/results/FormulaPanel.h"
#include "ui/results/NodeModel.h"
#include "ui/results/NodeTable.h"
#include "ui/results/ResultsPage.h"

namespace plumbline::ui {
namespace {

using scoring::NumberRef;

class ResultsPageTest : public test::PageTest<ResultsPage> {
protected:
    [[nodiscard]] std::string formulaTitle() { return child<QLabel>("formulaTitle")->text().toStdString(); }
    [[nodiscard]] std::string formulaResult() { return child<QLabel>("formulaResult")->text().toStdString(); }
    [[nodiscard]] QAbstractItemModel& terms() { return *child<QTreeView>("formulaTerms")->model(); }
    [[nodiscard]] std::string term(int row, int column) {
        return terms().index(row, column).data().toString().toStdString();
    }
    void choose(int row) {
        auto* table = child<QTreeView>("formulaTerms");
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
    }
    [[nodiscard]] std::string shownTotal() const {
        return scoring::shown(m_session.verdict().total.value, m_session.scheme().bands());
    }
};

TEST_F(ResultsPageTest, RadarsShowTheSumsOfTheEngine) {
    const auto expected = [&](const std::vector<model::NodeId>& nodes) {
        std::vector<double> values;
        for (const model::NodeId node : nodes)
            values.push_back(scoring::nodeTotal(m_session.scheme(), m_session.scores(), node).toDouble());
        return values;
    };
    EXPECT_EQ(child<RadarChart>("elementRadar")->seriesValues(),
              expected(model().node(model::rootNode).children));
    EXPECT_EQ(child<RadarChart>("leafRadar")->seriesValues(), expected(model().leaves()));
}

TEST_F(ResultsPageTest, ConclusionNamesLevelAndTotal) {
    EXPECT_EQ(child<QLabel>("resultLevel")->text(), levelName(model(), m_session.verdict().total.level));
    EXPECT_EQ(child<QAbstractButton>("resultTotal")->text().toStdString(), shownTotal());
}

TEST_F(ResultsPageTest, ClickOnTotalShowsItsFormulaWithTheFiguresOfTheEngine) {
    QTest::mouseClick(child<QAbstractButton>("levelBar3"), Qt::LeftButton);
    QTest::mouseClick(child<QAbstractButton>("resultTotal"), Qt::LeftButton);

    EXPECT_EQ(formulaTitle(), "Score S");
    EXPECT_EQ(formulaResult(), shownTotal());
    ASSERT_EQ(terms().rowCount(), model().levelCount() + 1);
    const Rational bounds[] = {m_session.scheme().bound()};
    for (int level = 1; level <= model().levelCount(); ++level) {
        const Rational score = this->score(model::rootNode, level);
        const bool met = scoring::isMet(m_session.scheme(), m_session.scores(), level);
        EXPECT_EQ(term(level - 1, 1), scoring::shown(score, bounds, 4));
        EXPECT_EQ(term(level - 1, 2), met ? "1.0000" : scoring::shown(score, bounds, 4));
    }
}

TEST_F(ResultsPageTest, LevelScoreIsTheWeightedSumOfTheElements) {
    QTest::mouseClick(child<QAbstractButton>("levelBar3"), Qt::LeftButton);

    const auto& elements = model().node(model::rootNode).children;
    ASSERT_EQ(terms().rowCount(), static_cast<int>(elements.size()) + 1);
    for (int row = 0; row < static_cast<int>(elements.size()); ++row) {
        const model::NodeId element = elements[static_cast<std::size_t>(row)];
        EXPECT_EQ(term(row, 0), model().node(element).name.in("en"));
        EXPECT_EQ(term(row, 1), scoring::shownPercent(m_session.scheme().share(element)));
        EXPECT_EQ(term(row, 3), scoring::shown(m_session.scheme().share(element) * score(element, 3), 4));
    }
}

TEST_F(ResultsPageTest, TermsLeadDownToTheCellAndBackspaceLeadsBack) {
    m_page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    QSignalSpy requested(&m_page, &ResultsPage::cellRequested);
    choose(2); // level 3
    choose(0); // personnel
    choose(0); // its only domain
    choose(0); // its only sub-domain
    EXPECT_EQ(formulaTitle(), "Personnel / Personnel skills, Level 3 Integrated");
    choose(1);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][0].value<model::CellId>(), cell("personnel-skills.2", 3));

    QTest::keyClick(child<QTreeView>("formulaTerms"), Qt::Key_Backspace);
    EXPECT_EQ(formulaTitle(), "Personnel / Personnel skills, Level 3 Integrated");
    QTest::keyClick(&m_page, Qt::Key_Escape);
    QTest::keyClick(&m_page, Qt::Key_Escape);
    QTest::keyClick(&m_page, Qt::Key_Escape);
    EXPECT_EQ(formulaTitle(), "Score S");
}

TEST_F(ResultsPageTest, TableIsWalkedByArrowsAndEnterExplains) {
    auto* table = child<NodeTable>("nodeTable");
    const model::NodeId data = model().findLeaf("data").value();
    const model::NodeId technology = model().findNode("technology").value();
    EXPECT_EQ(table->nodes().indexOf(data, NodeModel::FirstFigure + 1).data().toString().toStdString(),
              scoring::shown(score(data, 2), std::array{m_session.scheme().bound()}));

    table->setCurrentIndex(table->nodes().indexOf(technology));
    for (int i = 0; i < NodeModel::FirstFigure + 1; ++i)
        QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(formulaTitle(), "Technology, Level 2 Standardized");
    EXPECT_EQ(formulaResult(), scoring::shown(score(technology, 2), std::array{m_session.scheme().bound()}));
}

TEST_F(ResultsPageTest, FiguresFollowARating) {
    const std::string before = formulaResult();
    ASSERT_TRUE(m_session.rate({cell("planning-scheduling.2", 3)}, grade("full")));
    EXPECT_NE(formulaResult(), before);
    EXPECT_EQ(formulaResult(), shownTotal());
    EXPECT_EQ(child<QAbstractButton>("resultTotal")->text().toStdString(), shownTotal());
}

TEST_F(ResultsPageTest, HiddenPageIsBroughtUpToDateWhenItIsShown) {
    m_page.hide();
    ASSERT_TRUE(m_session.rate({cell("planning-scheduling.2", 3)}, grade("full")));
    m_page.show();
    EXPECT_EQ(formulaResult(), shownTotal());
}

TEST_F(ResultsPageTest, TheSumOfTheWholeIsExplainedWhereItIsNotTheTotal) {
    const auto* note = child<QLabel>("sumNote");
    EXPECT_TRUE(note->isVisible());
    EXPECT_TRUE(note->text().contains("2.50")) << note->text().toStdString();
    EXPECT_TRUE(note->text().contains("2.69"));
}

TEST_F(ResultsPageTest, WhatIsNotRatedIsNoZero) {
    std::vector<model::CellId> cells;
    for (int item = 1; const auto found = model().findCell("data." + std::to_string(item), 3); ++item)
        cells.push_back(*found);
    ASSERT_TRUE(m_session.rate(cells, assessment::unrated));
    const auto& nodes = child<NodeTable>("nodeTable")->nodes();
    const model::NodeId data = model().findLeaf("data").value();
    EXPECT_EQ(nodes.indexOf(data, NodeModel::FirstFigure + 2).data().toString(), QStringLiteral("–"));
    EXPECT_NE(nodes.indexOf(data, NodeModel::FirstFigure + 1).data().toString(), QStringLiteral("–"));
}

TEST_F(ResultsPageTest, UnratedCellsAreSaidAndTheRangeIsShown) {
    EXPECT_FALSE(child<QLabel>("resultProspect")->text().contains("Still possible"));
    ASSERT_TRUE(m_session.rate({cell("planning-scheduling.2", 3)}, assessment::unrated));
    EXPECT_TRUE(child<QLabel>("resultProspect")->text().contains("Still possible"));
    bool said = false;
    for (const QLabel* label : m_page.findChildren<QLabel*>())
        said =
            said || label->text() == "The result is provisional; ratings missing and counted as 0: 1 of 495.";
    EXPECT_TRUE(said);
}

TEST_F(ResultsPageTest, PartsOutOfScopeAreGreyAndLevelsAboveTheDepthAreDashes) {
    assessment::Facts facts = m_session.assessment().facts;
    facts.depth = 3;
    const model::NodeId sales = model().findLeaf("sales").value();
    ASSERT_TRUE(m_session.setProperties(facts, {{model().node(sales).parent, "no sales of its own"}}, {}));

    const NodeModel& nodes = child<NodeTable>("nodeTable")->nodes();
    EXPECT_EQ(nodes.indexOf(sales).data().toString(), "Sales (not assessed)");
    EXPECT_FALSE(nodes.number(nodes.indexOf(sales, NodeModel::FirstFigure)).has_value());
    EXPECT_EQ(nodes.indexOf(model::rootNode, NodeModel::FirstFigure + 3).data().toString(), "–");
    EXPECT_EQ(child<RadarChart>("leafRadar")->labels().size(), model().leaves().size() - 1);
}

TEST_F(ResultsPageTest, NothingIsSqueezedOnASmallScreenWhenThereIsMuchToSay) {
    for (const char* item : {"data.1", "sales.1", "network.1"})
        ASSERT_TRUE(m_session.rate({cell(item, 2), cell(item, 3)}, assessment::unrated));
    ResultsPage page;
    page.resize(1280, 600);
    page.setSession(&m_session);
    page.show();
    QApplication::processEvents();
    for (const char* name : {"levelBar1", "levelBar5", "resultTotal"}) {
        auto* widget = page.findChild<QWidget*>(QLatin1String(name));
        EXPECT_GE(widget->height(), widget->sizeHint().height()) << name;
    }
    auto* formula = page.findChild<QTreeView*>(QStringLiteral("formulaTerms"));
    EXPECT_GE(formula->height(), formula->sizeHint().height());
}

TEST_F(ResultsPageTest, ANarrowTableNamesItsPartsAndShowsSomeRows) {
    m_page.resize(853, 480);
    QApplication::processEvents();
    const auto* table = child<NodeTable>("nodeTable");
    EXPECT_TRUE(table->isColumnHidden(NodeModel::Weight));
    EXPECT_GE(table->columnWidth(NodeModel::Name), 100);
    EXPECT_GE(table->viewport()->height(), 3 * table->visualRect(table->nodes().index(0, 0)).height());
    m_page.resize(1280, 720);
    QApplication::processEvents();
    EXPECT_FALSE(table->isColumnHidden(NodeModel::Weight));
}

TEST_F(ResultsPageTest, ShowsNothingWithoutASession) {
    m_page.setSession(nullptr);
    EXPECT_FALSE(child<QLabel>("resultLevel")->isVisible());
}

} // namespace
} // namespace plumbline::ui
