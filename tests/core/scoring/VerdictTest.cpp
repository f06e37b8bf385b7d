#include <gtest/gtest.h>

#include <algorithm>

#include "core/exchange/ModelWorkbook.h"
#include "core/scoring/Display.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using FlagKind = scoring::Flag::Kind;
using model::TotalRule;

bool hasFlag(const scoring::Verdict& verdict, FlagKind kind, int number) {
    return std::find(verdict.flags.begin(), verdict.flags.end(), scoring::Flag{kind, number}) !=
           verdict.flags.end();
}

} // namespace

TEST(Verdict, LevelScoreExactlyAtTheBoundIsMet) {
    Sheet sheet;
    sheet.rateLevel(1, most);
    EXPECT_EQ(sheet.score(model::rootNode, 1), (Rational{4, 5}));
    EXPECT_TRUE(isMet(sheet.scheme, sheet.scores(), 1));
    EXPECT_EQ(sheet.verdict(TotalRule::Credit).total.value, (Rational{1, 1}));

    sheet.rate(cell("data.1", 1), part);
    EXPECT_FALSE(isMet(sheet.scheme, sheet.scores(), 1));
    EXPECT_LT(sheet.verdict(TotalRule::Credit).total.value, (Rational{4, 5}));
    EXPECT_EQ(sheet.verdict(TotalRule::Credit).total.level, 0);
}

TEST(Verdict, TotalExactlyAtEachBandReachesItsLevel) {
    for (int level = 1; level <= 5; ++level) {
        SCOPED_TRACE(level);
        Sheet sheet;
        for (int below = 1; below < level; ++below)
            sheet.rateLevel(below, full);
        sheet.rateLevel(level, most);
        const auto at = sheet.verdict(TotalRule::Sum);
        EXPECT_EQ(at.total.value, (Rational{level * 10 - 2, 10}));
        EXPECT_EQ(at.total.level, level);

        sheet.rate(cell("data.1", level), part);
        const auto below = sheet.verdict(TotalRule::Sum);
        EXPECT_EQ(below.total.level, level - 1);
        EXPECT_NE(scoring::shown(below.total.value, sheet.scheme.bands()),
                  scoring::shown(at.total.value, sheet.scheme.bands()));
    }
}

TEST(Verdict, CreditReachesABandWithItsLevelUnmetAndSaysSo) {
    Sheet sheet(facts(), {}, personnelThirtyPercent());
    sheet.rateLevel(1, full);
    sheet.rateLevel(2, part);
    sheet.rateLevel(3, none);
    sheet.rateLeaf(leaf("personnel-skills"), 3, full);
    const auto at = sheet.verdict(TotalRule::Credit);
    EXPECT_EQ(at.total.value, (Rational{18, 10}));
    EXPECT_EQ(at.total.level, 2);
    EXPECT_TRUE(hasFlag(at, FlagKind::LevelNotMet, 2));
    EXPECT_FALSE(hasFlag(at, FlagKind::LevelNotMet, 1));
    EXPECT_TRUE(hasFlag(at, FlagKind::OwnWeights, 0));

    sheet.rate(cell("personnel-skills.1", 3), most);
    EXPECT_EQ(sheet.verdict(TotalRule::Credit).total.level, 1);
}

TEST(Verdict, KnowsNoOtherRuleThanTheModelOffers) {
    const auto model = model::parsePack(exchange::templatePack(), "").value(); // "credit" alone
    assessment::Facts facts = test::facts("workshop");
    facts.depth = model.levelCount();
    Sheet sheet(facts, {}, {}, model);
    sheet.rateLevel(1, full);
    EXPECT_FALSE(sheet.verdict().other);
    EXPECT_FALSE(sheet.verdict().rulesDiffer());
    facts.rule = TotalRule::Sum;
    EXPECT_EQ(errorOf(assessment::Scope::check(model, facts, {}, {})),
              (Error{ErrorCode::UnknownRule, {"sum", "credit"}}));
}

TEST(Verdict, SaysWhereTheRulesDiffer) {
    Sheet sheet;
    for (int level = 1; level <= 5; ++level)
        sheet.rateLevel(level, most);
    const auto credit = sheet.verdict(TotalRule::Credit);
    EXPECT_EQ(credit.total.value, (Rational{5, 1}));
    EXPECT_EQ(credit.other->total.value, (Rational{4, 1}));
    EXPECT_TRUE(hasFlag(credit, FlagKind::RulesDiffer, 4));
    EXPECT_TRUE(hasFlag(sheet.verdict(TotalRule::Sum), FlagKind::RulesDiffer, 5));

    sheet.rateLevel(5, full);
    for (int level = 1; level <= 4; ++level)
        sheet.rateLevel(level, full);
    EXPECT_TRUE(sheet.verdict(TotalRule::Credit).flags.empty());
}

TEST(Verdict, UnratedCellsCountZeroAndOpenARange) {
    Sheet sheet;
    const auto empty = sheet.verdict();
    EXPECT_EQ(empty.unrated(), 495);
    EXPECT_EQ(empty.total.value, (Rational{0, 1}));
    EXPECT_EQ(empty.lowest.level, 0);
    EXPECT_EQ(empty.highest.value, (Rational{5, 1}));
    EXPECT_EQ(empty.highest.level, 5);
    EXPECT_TRUE(hasFlag(empty, FlagKind::Provisional, 495));

    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        sheet.rateRandomly(random, true);
        const auto verdict = sheet.verdict();
        Sheet lowest = sheet, highest = sheet;
        std::replace(lowest.ratings.begin(), lowest.ratings.end(), unrated, none);
        std::replace(highest.ratings.begin(), highest.ratings.end(), unrated, full);
        EXPECT_EQ(verdict.lowest.value, lowest.verdict().total.value);
        EXPECT_EQ(verdict.highest.value, highest.verdict().total.value);
        EXPECT_EQ(verdict.lowest.level, lowest.verdict().total.level);
        EXPECT_EQ(verdict.highest.level, highest.verdict().total.level);
        EXPECT_EQ(verdict.unrated(), std::count(sheet.ratings.begin(), sheet.ratings.end(), unrated));
        EXPECT_FALSE(lowest.verdict().provisional());
    }
}

TEST(Verdict, LevelsAboveTheDepthCountNothing) {
    assessment::Facts limited = facts();
    limited.depth = 3;
    Sheet sheet(limited);
    for (int level = 1; level <= 5; ++level)
        sheet.rateLevel(level, full);
    const auto verdict = sheet.verdict();
    EXPECT_EQ(verdict.total.value, (Rational{3, 1}));
    EXPECT_EQ(verdict.total.level, 3);
    EXPECT_EQ(verdict.cells, 99 * 3);
    EXPECT_FALSE(verdict.provisional());
    EXPECT_TRUE(hasFlag(verdict, FlagKind::LimitedDepth, 3));
    EXPECT_EQ(sheet.score(leaf("data"), 4), (Rational{0, 1}));
    EXPECT_FALSE(isMet(sheet.scheme, sheet.scores(), 4));
    EXPECT_EQ(verdict.highest.value, (Rational{3, 1}));
}

} // namespace plumbline::test
