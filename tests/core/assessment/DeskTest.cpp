#include "core/assessment/Desk.h"

#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using namespace assessment;

/// Facts put together by hand, and the desk they make.
class ADesk : public testing::Test {
protected:
    explicit ADesk(std::string_view id = db12) : model(shippedModel(id)) {
        facts.ratings.assign(static_cast<std::size_t>(model.cellCount()), unrated);
        facts.people = {{"lin", "Lin"}, {"zhou", "Zhou"}};
    }
    void rate(const std::string& code, Grade grade, const std::string& by = "lin", Timestamp at = 1) {
        facts.setRating(at_(code), grade, {by == "lin" ? 0 : 1, at});
    }
    void note(const std::string& code, Timestamp at = 1) { facts.notes[at_(code)] = {{"lin", "seen", at}}; }
    void link(const std::string& source, const std::string& target) {
        facts.all<Link>().push_back({source + " " + target, source, target});
    }
    void review(const std::string& code) {
        facts.all<Review>() = {{code, fingerprint(model, facts, EvidenceIndex(model, facts), at_(code))}};
    }
    [[nodiscard]] Desk desk(int depth = 5) const {
        Facts of = test::facts();
        of.profile = model.profiles.back().id;
        of.depth = depth;
        return assessment::desk(model, facts, Scope::check(model, of, {}, {}).value());
    }
    [[nodiscard]] DeskCell row(const std::string& code) const {
        const Desk all = desk();
        for (const DeskCell& cell : all.cells)
            if (cell.cell == at_(code))
                return cell;
        ADD_FAILURE() << code << " is not on the desk";
        return {};
    }
    [[nodiscard]] std::vector<Issue> issues(const std::string& code) const {
        const DeskCell cell = row(code);
        std::vector<Issue> found;
        for (const Issue issue : allIssues)
            if (cell.has(issue))
                found.push_back(issue);
        return found;
    }

    const model::Model& model;
    Assessment facts;

private:
    [[nodiscard]] model::CellId at_(const std::string& code) const { return model.findCell(code).value(); }
};

class ADeskOfScores : public ADesk {
protected:
    ADeskOfScores() : ADesk(db37) {}
    void score(const std::string& item, const char* points) {
        rate(item, model.scale.gradeByScore(points).value());
    }
};

using Issues = std::vector<Issue>;

} // namespace

TEST_F(ADesk, HoldsWhatIsAssessedOnly) {
    EXPECT_EQ(desk().cells.size(), 495U);
    EXPECT_EQ(desk(3).cells.size(), 3U * 99U);
    EXPECT_EQ(desk().whole, (Coverage{495, 0, 0, 495}));
}

TEST_F(ADesk, NamesWhatIsNotRated) {
    EXPECT_EQ(issues("data.3@2"), Issues{Issue::Unrated});
    EXPECT_FALSE(canReview(facts, cell("data.3", 2)));
    rate("data.3@2", full);
    EXPECT_TRUE(canReview(facts, cell("data.3", 2)));
}

TEST_F(ADesk, WantsEvidenceForMostlyAndFully) {
    rate("data.3@1", full);
    rate("data.3@2", most);
    EXPECT_EQ(issues("data.3@1"), Issues{Issue::NoEvidence});
    EXPECT_EQ(issues("data.3@2"), Issues{Issue::NoEvidence});
    facts.all<Evidence>() = {{"e1"}};
    link("e1", "data.3@2");
    EXPECT_EQ(issues("data.3@1"), Issues{Issue::NoEvidence});
    EXPECT_EQ(issues("data.3@2"), Issues{});
}

TEST_F(ADesk, WantsANoteForPartlyAndNotMet) {
    rate("data.3@4", part);
    rate("data.3@5", none);
    EXPECT_EQ(issues("data.3@4"), Issues{Issue::NoNote});
    EXPECT_EQ(issues("data.3@5"), Issues{Issue::NoNote});
    note("data.3@5");
    EXPECT_EQ(issues("data.3@5"), Issues{});
}

TEST_F(ADesk, MarksALowerLevelThatIsRatedWorseThanAHigherOne) {
    for (const char* code : {"data.3@2", "data.3@3", "data.3@4"})
        note(code);
    rate("data.3@2", part);
    rate("data.3@3", part);
    EXPECT_EQ(issues("data.3@2"), Issues{});
    rate("data.3@4", most);
    EXPECT_EQ(issues("data.3@2"), Issues{Issue::BelowHigher});
    EXPECT_EQ(issues("data.3@3"), Issues{Issue::BelowHigher});
    EXPECT_EQ(issues("data.3@4"), Issues{Issue::NoEvidence});
    EXPECT_EQ(issues("data.3@1"), Issues{Issue::Unrated});
    // A level above the depth says nothing.
    EXPECT_FALSE(desk(3).cells.empty());
    for (const DeskCell& each : desk(3).cells)
        EXPECT_FALSE(each.has(Issue::BelowHigher));
}

TEST_F(ADesk, MarksWhatChangedSinceItWasLookedAt) {
    rate("data.3@4", part);
    note("data.3@4");
    review("data.3@4");
    EXPECT_TRUE(row("data.3@4").isReviewed());
    EXPECT_EQ(issues("data.3@4"), Issues{});
    rate("data.3@4", none);
    EXPECT_FALSE(row("data.3@4").isReviewed());
    EXPECT_EQ(issues("data.3@4"), Issues{Issue::Changed});
}

TEST_F(ADesk, MarksFindingsThatAreStillOpen) {
    rate("data.3@4", part);
    note("data.3@4");
    facts.all<Finding>() = {{"f1", FindingKind::Weakness, "no code table"}};
    link("f1", "data.3@4");
    EXPECT_EQ(issues("data.3@4"), Issues{Issue::OpenFinding});
    facts.all<Finding>().front().agreement = Agreement::Agreed;
    EXPECT_EQ(issues("data.3@4"), Issues{});
}

TEST_F(ADesk, CountsByPartAndByAssessor) {
    rate("data.3@1", full);
    rate("data.3@2", full);
    rate("network.1@1", most, "zhou");
    review("data.3@1");
    const Desk now = desk();
    EXPECT_EQ(now.whole, (Coverage{495, 3, 1, 494}));
    ASSERT_EQ(now.people.size(), 2U);
    EXPECT_EQ(now.people[0], (std::pair<PersonId, Coverage>{"lin", {2, 2, 1, 1}}));
    EXPECT_EQ(now.people[1], (std::pair<PersonId, Coverage>{"zhou", {1, 1, 0, 1}}));
    EXPECT_EQ(now.parts.size(), 23U);
    for (const auto& [node, coverage] : now.parts) {
        EXPECT_EQ(coverage.rated, node == leaf("data") ? 2 : node == leaf("network") ? 1 : 0);
        EXPECT_EQ(coverage.reviewed, node == leaf("data") ? 1 : 0);
    }
}

TEST_F(ADesk, SaysWhoRatedAndWhenItLastChanged) {
    rate("data.3@1", full, "zhou", 7);
    EXPECT_EQ(row("data.3@1").assessor, "zhou");
    EXPECT_EQ(row("data.3@1").changed, 7);
    note("data.3@1", 9);
    EXPECT_EQ(row("data.3@1").changed, 9);
    EXPECT_EQ(row("data.3@2").changed, 0);
}

TEST_F(ADeskOfScores, ReadsScoresByTheLevelTheyReach) {
    score("cost-management", "59.9");
    EXPECT_EQ(issues("cost-management"), Issues{Issue::NoNote});
    score("cost-management", "60");
    EXPECT_EQ(issues("cost-management"), Issues{Issue::NoEvidence});
    EXPECT_EQ(desk().whole.cells, 36);
}

// The author and time of the team's rating come from the file.
TEST(RatedBy, IsWhoRatedLastAlsoAfterUndoAndReopening) {
    const TempFolder folder;
    const model::CellId at = cell("data.3", 2);
    Timestamp now = 1000;
    auto project = newProject(folder / "a.plumb", [&] { return now; });
    ASSERT_TRUE(test::rate(project, at, full));
    project.setAuthor("Zhou");
    now = 2000;
    ASSERT_TRUE(test::rate(project, at, most));
    EXPECT_EQ(project.assessment().assessor(at)->name, "Zhou");
    EXPECT_EQ(project.assessment().ratedBy[static_cast<std::size_t>(at)].at, 2000);
    EXPECT_EQ(project::Project::view(folder / "a.plumb")->assessment(), project.assessment());
    ASSERT_TRUE(project.undo());
    EXPECT_EQ(project.assessment().assessor(at)->name, "Lin");
    ASSERT_TRUE(test::rate(project, at, unrated));
    EXPECT_EQ(project.assessment().assessor(at), nullptr);
}

} // namespace plumbline::test
