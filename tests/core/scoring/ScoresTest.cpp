#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::test {

TEST(Scores, FollowTheFormulasByHand) {
    // Discrete profile: data is 46 % of technology, which is 10 % of all; data has four items.
    Sheet sheet;
    sheet.rate(cell("data.1", 2), full);
    sheet.rate(cell("data.2", 2), most);
    sheet.rate(cell("data.3", 2), part);
    sheet.rate(cell("data.4", 2), none);
    EXPECT_EQ(sheet.score(leaf("data"), 2), (Rational{23, 40}));
    EXPECT_EQ(sheet.score(domain("data"), 2), (Rational{23, 40}));
    EXPECT_EQ(sheet.score(element("technology"), 2), (Rational{23 * 46, 40 * 100}));
    EXPECT_EQ(sheet.score(model::rootNode, 2), (Rational{23 * 46, 40 * 1000}));
    EXPECT_EQ(sheet.score(model::rootNode, 1), (Rational{0, 1}));
}

TEST(Scores, OwnWeightsTakeThePlaceOfTheRecommendedOnes) {
    Sheet sheet(facts(), {}, personnelThirtyPercent());
    sheet.rateLeaf(leaf("personnel-skills"), 1, full);
    EXPECT_EQ(sheet.score(model::rootNode, 1), (Rational{30, 100}));

    Sheet fine(facts(), {}, {{domain("equipment"), 33'33}, {domain("network"), 66'67}});
    fine.rateLeaf(leaf("equipment"), 1, full);
    EXPECT_EQ(fine.score(element("resources"), 1), (Rational{3333, 10000}));
    EXPECT_EQ(fine.score(model::rootNode, 1), (Rational{3333 * 11, 10000 * 100}));
}

TEST(Scores, WhatIsLeftUnderANodeIsScaledUp) {
    // Manufacturing, discrete: design 13, production 48, logistics 13, sales 13, service 13.
    Sheet sheet(facts(), {{domain("sales"), "sells to one customer"}});
    EXPECT_EQ(sheet.scheme.share(domain("production")), (Rational{48, 87}));
    sheet.rateLeaf(leaf("logistics"), 1, full);
    EXPECT_EQ(sheet.score(element("manufacturing"), 1), (Rational{13, 87}));
    EXPECT_FALSE(sheet.scheme.includes(leaf("sales")));
    sheet.rateLeaf(leaf("sales"), 1, full);
    EXPECT_EQ(sheet.score(element("manufacturing"), 1), (Rational{13, 87}));
}

TEST(Scores, EverythingFullIsOneAtEveryNode) {
    for (const char* profile : {"process", "discrete"}) {
        Sheet sheet{facts(profile)};
        for (int level = 1; level <= 5; ++level)
            sheet.rateLevel(level, full);
        for (model::NodeId id = 0; id < static_cast<model::NodeId>(shippedModel().nodes.size()); ++id)
            for (int level = 1; level <= 5 && sheet.scheme.includes(id); ++level)
                EXPECT_EQ(sheet.score(id, level), (Rational{1, 1})) << shippedModel().node(id).code;
    }
}

TEST(Scores, CellWeightsOfALevelSumToOne) {
    const Sheet sheet(facts(), {{leaf("product-design"), "built to print"}});
    Rational sum;
    for (model::ItemId item = 0; item < static_cast<int>(shippedModel().items.size()); ++item)
        sum = sum + sheet.scheme.cellWeight(shippedModel().cell(item, 3));
    EXPECT_EQ(sum, (Rational{1, 1}));
}

TEST(Scores, RescoringOneCellEqualsScoringAll) {
    std::mt19937 random(3);
    assessment::Facts limited = facts("process");
    limited.depth = 4;
    for (Sheet sheet : {Sheet(), Sheet(limited, {{domain("logistics"), "outsourced"}}),
                        Sheet(facts(), {}, personnelThirtyPercent())}) {
        scoring::Scores scores = sheet.scores();
        std::uniform_int_distribution<int> anyCell(0, shippedModel().cellCount() - 1), anyGrade(-1, 3);
        for (int change = 0; change < 3000; ++change) {
            const model::CellId cell = anyCell(random);
            auto& grade = sheet.ratings[static_cast<std::size_t>(cell)];
            const auto before = grade;
            grade = static_cast<assessment::Grade>(anyGrade(random));
            scoring::rescore(sheet.scheme, cell, before, grade, scores);
            const scoring::Scores fresh = sheet.scores();
            ASSERT_EQ(scores.rated, fresh.rated);
            ASSERT_TRUE(scores.numerator == fresh.numerator);
            ASSERT_TRUE(scores.open == fresh.open);
        }
    }
}

} // namespace plumbline::test
