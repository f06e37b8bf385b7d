#include "core/demo/Demo.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/assessment/Progress.h"
#include "core/project/Damage.h"
#include "core/scoring/Verdict.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

TEST(Demo, IsAWholeAssessmentOfLevelTwo) {
    const TempFolder folder;
    const auto demo = demo::create(folder / "demo.plumb", "Visitor");
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
    EXPECT_EQ(project::findDamage(folder / "demo.plumb"), std::vector<Error>{});
}

TEST(Demo, EveryRatingHasItsAssessorAndItsMinute) {
    const TempFolder folder;
    const auto demo = demo::create(folder / "demo.plumb", "Visitor").value();
    std::set<std::string> assessors;
    std::set<std::pair<std::string, Timestamp>> moments;
    int ratings = 0;
    const auto history = demo.history().value();
    for (const auto& entry : history) {
        const std::string iso = toIso8601(entry.at);
        EXPECT_GE(iso, "2026-08-18T01:30:00.000Z");
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

TEST(Demo, StandsOnTheEveningOfTheLastInterviews) {
    using assessment::Lack;
    const TempFolder folder;
    const auto demo = demo::create(folder / "demo.plumb", "Visitor").value();
    std::map<std::string, std::vector<Lack>> lacks;
    for (const auto& step : assessment::progress(demo.model(), demo.scope(), demo.assessment()))
        lacks[step.step->id] = step.lacks;
    for (const char* done : {"acceptance", "team", "plan-pre", "plan-formal", "visit", "opening", "level"})
        EXPECT_EQ(lacks.at(done), std::vector<Lack>{}) << done;
    EXPECT_EQ(lacks.at("evidence"), (std::vector<Lack>{{Lack::Kind::WithoutEvidence, {}, 166}}));
    EXPECT_EQ(lacks.at("findings"), (std::vector<Lack>{{Lack::Kind::OpenFindings, {}, 3}}));
    for (const char* open : {"report", "result", "closing", "improvement"})
        EXPECT_NE(lacks.at(open), std::vector<Lack>{}) << open;
}

TEST(Demo, TheSessionsAreThoseOfTheFormalPlan) {
    const TempFolder folder;
    const auto demo = demo::create(folder / "demo.plumb", "Visitor").value();
    const auto& assessment = demo.assessment();
    // By sub-domain: who rated it, first and last on which day and when.
    struct Session {
        std::string assessor;
        Timestamp from = 0, to = 0;
    };
    std::map<std::string, Session> sessions;
    for (model::CellId cell = 0; cell < demo.model().cellCount(); ++cell) {
        const assessment::RatedBy& rated = assessment.ratedBy[static_cast<std::size_t>(cell)];
        Session& session = sessions[demo.model().node(demo.model().leafOf(cell)).code];
        session.assessor = assessment.people.at(static_cast<std::size_t>(rated.person)).name;
        session.from = session.from == 0 ? rated.at : std::min(session.from, rated.at);
        session.to = std::max(session.to, rated.at);
    }
    int planned = 0;
    for (const assessment::Slot& slot : assessment::scheduleOf(assessment, "plan-formal")) {
        if (slot.parts.empty())
            continue;
        ++planned;
        const Session& session = sessions.at(slot.parts);
        EXPECT_EQ(assessment.find<assessment::Member>(slot.members)->name, session.assessor) << slot.parts;
        EXPECT_FALSE(slot.interviewee.empty()) << slot.parts;
        EXPECT_FALSE(slot.place.empty()) << slot.parts;
        constexpr Timestamp chinaIsAhead = 8 * 3'600'000;
        EXPECT_LE(slot.day + "T" + slot.start, toIso8601(session.from + chinaIsAhead)) << slot.parts;
        EXPECT_GE(slot.day + "T" + slot.finish, toIso8601(session.to + chinaIsAhead).substr(0, 16))
            << slot.parts;
    }
    EXPECT_EQ(planned, 23);
}

TEST(Demo, TheLeadOfTheTeamIsWhoWrotePlansAndReviews) {
    const TempFolder folder;
    const auto demo = demo::create(folder / "demo.plumb", "Visitor").value();
    std::set<std::string> leads;
    for (const auto& member : demo.assessment().all<assessment::Member>())
        if (member.role == assessment::Role::Lead)
            leads.insert(member.name);
    std::set<std::string> writers;
    const auto history = demo.history().value();
    for (const auto& entry : history)
        if (entry.entity == "slot" || entry.entity == "review")
            writers.insert(demo.assessment().person(entry.author)->name);
    EXPECT_EQ(leads, std::set<std::string>{"林致远"});
    EXPECT_EQ(writers, leads);
}

TEST(Demo, DoesNotReplaceAFile) {
    const TempFolder folder;
    write(folder / "mine.plumb", "precious");
    EXPECT_EQ(errorOf(demo::create(folder / "mine.plumb", "Visitor")).code, ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(folder / "mine.plumb"), "precious");
}

} // namespace plumbline::test
