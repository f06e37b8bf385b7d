#include "core/assessment/Readiness.h"

#include <gtest/gtest.h>

#include "core/assessment/Review.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

using namespace assessment;
using PointKind = OpenPoint::Kind;

namespace {

class Readiness : public testing::Test {
protected:
    Readiness() { assessment.ratings = sheet.ratings; }
    [[nodiscard]] std::vector<OpenPoint> points() const {
        return openPoints(sheet.model, sheet.scope, assessment);
    }
    [[nodiscard]] std::vector<std::string> steps() const {
        std::vector<std::string> ids;
        for (const OpenPoint& point : points())
            if (point.kind == PointKind::Step)
                ids.push_back(point.step);
        return ids;
    }

    Sheet sheet;
    Assessment assessment;
};

} // namespace

TEST_F(Readiness, PutsUnratedCellsFirstAndTheyAloneBlock) {
    assessment.ratings.assign(assessment.ratings.size(), none);
    assessment.ratings[static_cast<std::size_t>(cell("data.3", 2))] = unrated;
    assessment.ratings[static_cast<std::size_t>(cell("data.3", 4))] = unrated;
    EXPECT_EQ(points().front(), (OpenPoint{PointKind::Unrated, 2, cell("data.3", 2)}));
    for (const OpenPoint& point : points())
        EXPECT_EQ(point.blocks(), point.kind == PointKind::Unrated);
}

TEST_F(Readiness, CountsGoodRatingsWithoutEvidence) {
    assessment.ratings.assign(assessment.ratings.size(), none);
    const model::CellId good = cell("data.3", 2);
    assessment.ratings[static_cast<std::size_t>(good)] = full;
    EXPECT_EQ(points().front(), (OpenPoint{PointKind::WithoutEvidence, 1, good}));
    assessment.all<Evidence>().push_back({"e"});
    assessment.all<Link>().push_back({"e data.3@2", "e", "data.3@2"});
    EXPECT_NE(points().front().kind, PointKind::WithoutEvidence);
}

TEST_F(Readiness, CountsRatingsThatTheLeadHasNotReviewedAsTheyAre) {
    assessment.ratings.assign(assessment.ratings.size(), none);
    const int all = static_cast<int>(assessment.ratings.size());
    EXPECT_EQ(points().front(), (OpenPoint{PointKind::Unreviewed, all, 0}));
    const auto seen = fingerprint(sheet.model, assessment, EvidenceIndex(sheet.model, assessment), 0);
    assessment.all<Review>().push_back({sheet.model.cellCode(0), seen});
    EXPECT_EQ(points().front(), (OpenPoint{PointKind::Unreviewed, all - 1, 1}));
    assessment.ratings.front() = full;
    EXPECT_EQ(points()[1], (OpenPoint{PointKind::Unreviewed, all, 0})) << "it is another rating now";
}

TEST_F(Readiness, NamesTheStepsThatLackSomethingButNotImprovement) {
    EXPECT_EQ(steps(),
              (std::vector<std::string>{"acceptance", "team", "plan-pre", "plan-formal", "visit", "opening",
                                        "evidence", "findings", "report", "result", "closing"}));
    assessment.all<Evidence>().push_back({"e"});
    assessment.ratings[static_cast<std::size_t>(cell("data.3", 2))] = full;
    const auto all = points();
    EXPECT_EQ(std::ranges::count(all, PointKind::WithoutEvidence, &OpenPoint::kind), 1) << "not the step's";
    const auto left = steps();
    EXPECT_EQ(std::count(left.begin(), left.end(), "evidence"), 0);
}

TEST_F(Readiness, KnowsTheLeadByRole) {
    EXPECT_EQ(leadOf(assessment), "");
    assessment.all<Member>() = {{"1", "Wang"}, {"2", " Lin ", Role::Lead}};
    EXPECT_EQ(leadOf(assessment), "Lin");
    EXPECT_TRUE(checkLead(assessment, "Lin"));
    EXPECT_EQ(checkLead(assessment, "Wang").error(), (Error{ErrorCode::NotTheLead, {"Wang", "Lin"}}));
    assessment.all<Member>().pop_back();
    EXPECT_TRUE(checkLead(assessment, "Wang")) << "no lead is named yet";
}

} // namespace plumbline::test
