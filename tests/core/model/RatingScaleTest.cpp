#include "core/model/RatingScale.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/model/ModelReader.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using model::LevelRange;
using model::RatingScale;

} // namespace

TEST(RatingScale, StepsAreWorthASharePerLevelAndAreStrongFromTheBoundOn) {
    const RatingScale& scale = shippedModel(test::db12).scale;
    ASSERT_EQ(scale.kind, RatingScale::Kind::Steps);
    EXPECT_TRUE(scale.byLevel());
    const int full = scale.find("full").value(), partly = scale.find("part").value(),
              mostly = scale.find("most").value();
    EXPECT_EQ(scale.points(full), (Rational{1, 1}));
    EXPECT_EQ(scale.points(partly), scale.share(partly));
    EXPECT_TRUE(scale.isBest(full));
    EXPECT_FALSE(scale.isBest(mostly));
    EXPECT_TRUE(scale.isStrong(mostly)) << "0.8 is the bound";
    EXPECT_FALSE(scale.isStrong(partly));
    EXPECT_EQ(scale.find("62.5"), std::nullopt);
}

TEST(RatingScale, PointsAreOnTheScaleOfTheTotalAndStrongFromTheLastLevelButOneOn) {
    const RatingScale& scale = shippedModel(test::db37).scale;
    ASSERT_EQ(scale.kind, RatingScale::Kind::Points);
    EXPECT_FALSE(scale.byLevel());
    const int score = scale.gradeByScore("62.50").value();
    EXPECT_EQ(scale.points(score), (Rational{125, 2}));
    EXPECT_EQ(scale.share(score), (Rational{5, 8}));
    EXPECT_TRUE(scale.isBest(scale.gradeByScore("100").value()));
    EXPECT_TRUE(scale.isStrong(scale.gradeByLevel(4)));
    EXPECT_FALSE(scale.isStrong(scale.gradeByLevel(3)));
}

TEST(RatingScale, ACellIsAboutItsLevelOrAboutAll) {
    const model::Model &steps = shippedModel(test::db12), &points = shippedModel(test::db37);
    const auto third = steps.cell(0, 3), whole = points.cell(0, 3);
    EXPECT_EQ(steps.levelOf(third), 3);
    EXPECT_EQ(steps.levelsOf(third), (LevelRange{3, 3}));
    EXPECT_EQ(steps.levelOf(third, steps.scale.find("none").value()), 3);
    EXPECT_EQ(points.levelOf(whole), 0);
    EXPECT_EQ(points.levelsOf(whole), (LevelRange{1, 5}));
    EXPECT_EQ(points.levelOf(whole, points.scale.gradeByLevel(2)), 2);
}

TEST(RatingScale, AMethodThatNobodyKnowsIsNotTakenForAnother) {
    auto source = nlohmann::json::parse(shippedPack().at("model.json"));
    source["method"] = "median";
    EXPECT_EQ(errorOf(model::readModel(source, "model.json")),
              (Error{ErrorCode::PackUnknownCode, {"model.json", "/method", "median"}}));
}

} // namespace plumbline::test
