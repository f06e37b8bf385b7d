#include "core/scoring/Gap.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using model::TotalRule;

scoring::Gap gapOf(const Sheet& sheet, int target) {
    return scoring::gap(shippedModel(), sheet.scheme, sheet.scores(), sheet.ratings, TotalRule::Credit,
                        target);
}

} // namespace

TEST(Gap, ListsTheLevelsAndWhatTheyMiss) {
    Sheet sheet;
    sheet.rateLevel(1, full);
    sheet.rateLevel(2, part);
    const auto gap = gapOf(sheet, 2);
    ASSERT_EQ(gap.levels.size(), 2u);
    EXPECT_TRUE(gap.levels[0].met);
    EXPECT_EQ(gap.levels[0].missing, (Rational{0, 1}));
    EXPECT_FALSE(gap.levels[1].met);
    EXPECT_EQ(gap.levels[1].missing, (Rational{3, 10}));
    EXPECT_EQ(gap.missing, (Rational{3, 10}));
    EXPECT_EQ(gap.cells.size(), 99u);
    EXPECT_TRUE(std::all_of(gap.cells.begin(), gap.cells.end(), [](const auto& c) { return c.blocking; }));
}

TEST(Gap, GainIsWhatALevelScoreWinsWhenTheCellBecomesFull) {
    std::mt19937 random(9);
    Sheet sheet(facts(), {{domain("sales"), "sells to one customer"}});
    sheet.rateRandomly(random, true);
    const auto gap = gapOf(sheet, 5);
    for (std::size_t i = 0; i < gap.cells.size(); i += 7) {
        const auto& cell = gap.cells[i];
        const int level = shippedModel().levelOf(cell.cell);
        Sheet better = sheet;
        better.rate(cell.cell, full);
        EXPECT_EQ(better.score(model::rootNode, level), sheet.score(model::rootNode, level) + cell.gain);
    }
    EXPECT_TRUE(std::is_sorted(gap.cells.begin(), gap.cells.end(),
                               [](const auto& a, const auto& b) { return b.gain < a.gain; }));
}

TEST(Gap, EnoughCellsReachTheTargetAndOneFewerDoesNot) {
    Sheet sheet;
    sheet.rateLevel(1, most);
    sheet.rateLevel(2, part);
    for (int level = 3; level <= 5; ++level)
        sheet.rateLevel(level, none);
    const auto gap = gapOf(sheet, 2);
    ASSERT_GT(gap.enough, 1);
    Sheet better = sheet;
    int raised = 0;
    for (const auto& cell : gap.cells) {
        if (!cell.blocking)
            continue;
        if (raised == gap.enough)
            break;
        EXPECT_LT(better.verdict().total.level, 2);
        better.rate(cell.cell, full);
        ++raised;
    }
    EXPECT_EQ(better.verdict().total.level, 2);
}

TEST(Gap, IsEmptyWhereTheTargetIsReachedInFull) {
    Sheet sheet;
    for (int level = 1; level <= 5; ++level)
        sheet.rateLevel(level, full);
    const auto gap = gapOf(sheet, scoring::nextLevel(sheet.scheme, sheet.verdict().total));
    EXPECT_EQ(gap.target, 5);
    EXPECT_TRUE(gap.cells.empty());
    EXPECT_EQ(gap.enough, 0);
}

TEST(Gap, LevelsAboveTheDepthCannotBeReached) {
    assessment::Facts limited = facts();
    limited.depth = 2;
    const auto gap = gapOf(Sheet(limited), 4);
    ASSERT_EQ(gap.levels.size(), 4u);
    EXPECT_TRUE(gap.levels[1].assessed);
    EXPECT_FALSE(gap.levels[2].assessed);
    EXPECT_EQ(gap.enough, -1);
}

} // namespace plumbline::test
