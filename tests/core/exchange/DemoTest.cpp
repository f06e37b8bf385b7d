#include "core/exchange/Demo.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/scoring/Verdict.h"
#include "tests/core/Fixtures.h"

namespace plumbline::exchange {

TEST(Demo, IsAWholeAssessmentOfLevelTwo) {
    const test::TempFolder folder;
    const auto demo = createDemo(folder / "demo.plumb", "Visitor");
    ASSERT_TRUE(demo);
    const auto scheme = scoring::Scheme::compile(demo->model(), demo->scope());
    ASSERT_TRUE(scheme);
    scoring::Scores scores;
    score(*scheme, demo->assessment().ratings, scores);
    const auto verdict = scoring::verdict(*scheme, scores, demo->scope().rule());
    EXPECT_NEAR(verdict.total.value.toDouble(), 2.690540376666667, 1e-12);
    EXPECT_EQ(verdict.total.level, 2);
    EXPECT_EQ(verdict.rated, 495);
    EXPECT_EQ(demo->assessment().notes.size(), 139u);
    EXPECT_EQ(demo->assessment().all<assessment::Evidence>().size(), 18u);
    EXPECT_EQ(demo->assessment().all<assessment::Attachment>().size(), 1u);
    EXPECT_EQ(demo->author().name, "Visitor");
    EXPECT_FALSE(demo->isReadOnly());
    EXPECT_EQ(demo->undoable(), std::nullopt);
    EXPECT_EQ(project::findDamage(folder / "demo.plumb"), std::vector<std::string>{});
}

TEST(Demo, EveryRatingHasItsAssessorAndItsMinute) {
    const test::TempFolder folder;
    const auto demo = createDemo(folder / "demo.plumb", "Visitor").value();
    std::set<std::string> assessors;
    std::set<std::pair<std::string, Timestamp>> moments;
    int ratings = 0;
    const auto history = demo.history().value();
    for (const auto& entry : history) {
        const std::string iso = toIso8601(entry.at);
        EXPECT_GE(iso, "2026-09-14T01:00:00.000Z");
        EXPECT_LT(iso, "2026-09-16T10:00:00.000Z");
        if (entry.entity != "rating")
            continue;
        ++ratings;
        assessors.insert(demo.assessment().person(entry.author)->name);
        // Nobody rates two cells at one moment.
        EXPECT_TRUE(moments.insert({entry.author, entry.at}).second) << iso;
    }
    EXPECT_EQ(ratings, 495);
    EXPECT_EQ(assessors, (std::set<std::string>{"林致远", "周敏", "何嘉"}));
    EXPECT_EQ(demo.assessment().people.size(), 3u);
}

TEST(Demo, DoesNotReplaceAFile) {
    const test::TempFolder folder;
    test::write(folder / "mine.plumb", "precious");
    EXPECT_EQ(test::errorOf(createDemo(folder / "mine.plumb", "Visitor")).code, ErrorCode::FileExists);
    EXPECT_EQ(test::bytesOf(folder / "mine.plumb"), "precious");
}

} // namespace plumbline::exchange
