#include "core/scoring/Outcome.h"

#include <gtest/gtest.h>

#include "core/scoring/Explanation.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

scoring::Outcome outcomeOf(const Sheet& sheet) {
    return scoring::outcome(sheet.model, sheet.scope, sheet.ratings).value();
}

} // namespace

TEST(Outcome, AfterSomeRatingsIsTheOneComputedAnew) {
    std::mt19937 random(5);
    Sheet sheet;
    sheet.rateRandomly(random, true);
    scoring::Outcome kept = outcomeOf(sheet);
    const auto before = sheet.ratings;
    const std::vector<model::CellId> cells{cell("data.1", 2), cell("data.3", 1), cell("network.1", 5)};
    for (const model::CellId each : cells)
        sheet.rate(each, before[static_cast<std::size_t>(each)] == full ? assessment::unrated : full);
    kept.rerate(cells, before, sheet.ratings);
    const scoring::Outcome fresh = outcomeOf(sheet);
    EXPECT_EQ(kept.scores.numerator, fresh.scores.numerator);
    EXPECT_EQ(kept.scores.rated, fresh.scores.rated);
    EXPECT_EQ(kept.verdict.total.value, fresh.verdict.total.value);
    EXPECT_EQ(kept.verdict.flags, fresh.verdict.flags);
}

TEST(Outcome, AimsAtTheNextLevelWhereNoneIsWanted) {
    Sheet sheet;
    sheet.rateLevel(1, full);
    const scoring::Outcome outcome = outcomeOf(sheet);
    ASSERT_EQ(outcome.verdict.total.level, 1);
    EXPECT_EQ(outcome.target(0), 2);
    EXPECT_EQ(outcome.target(4), 4);
    const scoring::Gap gap = outcome.gapTo(sheet.model, sheet.ratings, 3);
    EXPECT_EQ(gap.target, 3);
    EXPECT_EQ(gap.missing, (Rational{18, 10}));
}

TEST(Outcome, KnowsWhatIsRated) {
    Sheet sheet;
    sheet.rate(cell("data.1", 2), none);
    const auto [scheme, scores, verdict] = outcomeOf(sheet);
    EXPECT_TRUE(isRatedAt(scheme, scores, leaf("data"), 2)) << "a 0 that was given";
    EXPECT_FALSE(isRatedAt(scheme, scores, leaf("data"), 1));
    EXPECT_TRUE(isRated(scheme, scores, element("technology")));
    EXPECT_FALSE(isRated(scheme, scores, element("personnel")));
    EXPECT_TRUE(levelGap(scheme, scores, 2).rated);
    EXPECT_FALSE(levelGap(scheme, scores, 3).rated);
}

TEST(Outcome, SaysWhatTheUnratedCellsOfALevelCouldBring) {
    Sheet sheet;
    sheet.rateLevel(2, full);
    sheet.rateLeaf(leaf("personnel-skills"), 2, assessment::unrated);
    const auto [scheme, scores, verdict] = outcomeOf(sheet);
    const scoring::Headroom room = headroom(scheme, scores, 2);
    EXPECT_EQ(room.cells, 99);
    EXPECT_EQ(room.unrated, sheet.model.node(leaf("personnel-skills")).itemCount);
    EXPECT_EQ(room.highest, (Rational{1, 1}));
    EXPECT_EQ(room.lowest, sheet.score(model::rootNode, 2));
}

TEST(Outcome, ExplainsItsNumbersBySumsThatAddUp) {
    std::mt19937 random(11);
    Sheet sheet;
    sheet.rateRandomly(random, true);
    sheet.rateLeaf(leaf("data"), 3, assessment::unrated);
    const auto [scheme, scores, verdict] = outcomeOf(sheet);
    using Kind = scoring::NumberRef::Kind;
    for (const scoring::NumberRef& number : {scoring::NumberRef{},
                                             {Kind::NodeSum, element("technology")},
                                             {Kind::Score, model::rootNode, 2},
                                             {Kind::Score, leaf("network"), 2}}) {
        const auto found = explain(sheet.model, scheme, scores, sheet.ratings, verdict.rule, number);
        EXPECT_EQ(found.sum() * (Rational{1, found.divisor}), found.value);
        EXPECT_TRUE(found.rated);
    }
    const auto technology = explain(sheet.model, scheme, scores, sheet.ratings, verdict.rule,
                                    {Kind::Score, element("technology"), 3});
    EXPECT_FALSE(technology.terms.front().rated) << "nothing of data is rated at level 3";
    EXPECT_FALSE(
        explain(sheet.model, scheme, scores, sheet.ratings, verdict.rule, {Kind::Score, leaf("data"), 3})
            .rated);
}

} // namespace plumbline::test
