#include "core/assessment/Proposals.h"

#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using namespace assessment;

class AProposal : public testing::Test {
protected:
    explicit AProposal(std::string_view id = db12) : model(shippedModel(id)) {
        facts.ratings.assign(static_cast<std::size_t>(model.cellCount()), unrated);
    }
    void rate(const std::string& code, Grade grade) { facts.setRating(cellOf(code), grade); }
    void rateRow(const std::string& item, std::initializer_list<Grade> grades) {
        int level = 0;
        for (const Grade grade : grades)
            rate(item + "@" + std::to_string(++level), grade);
    }
    void note(const std::string& code) { facts.notes[cellOf(code)] = {{"lin", "seen", 1}}; }
    void addFinding(FindingKind kind, const std::string& code) {
        facts.all<Finding>() = {{"f", kind, "text"}};
        facts.all<Link>() = {{"f " + code, "f", code}};
    }
    [[nodiscard]] model::CellId cellOf(const std::string& code) const { return model.findCell(code).value(); }
    [[nodiscard]] std::vector<Proposal> proposed(int upTo) const {
        Facts of = test::facts();
        of.profile = model.profiles.back().id;
        return proposals(model, facts, Scope::check(model, of, {}, {}).value(), upTo);
    }
    [[nodiscard]] model::ItemId item(const char* code) const { return model.findItem(code).value(); }

    const model::Model& model;
    Assessment facts;
};

class AProposalOnScores : public AProposal {
protected:
    AProposalOnScores() : AProposal(db37) {}
    void score(const char* points) { rate("cost-management", model.scale.gradeByScore(points).value()); }
};

} // namespace

TEST_F(AProposal, NeedsARating) {
    EXPECT_TRUE(proposed(5).empty());
}

TEST_F(AProposal, ByItemMakesOneOfAllLevelsNotMet) {
    rateRow("data.3", {full, part, none, none, none});
    const auto list = proposed(4);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].kind, FindingKind::Weakness);
    EXPECT_EQ(list[0].item, item("data.3"));
    EXPECT_EQ(list[0].levels, (std::vector{3, 4}));
    EXPECT_EQ(list[0].cells, (std::vector{cellOf("data.3@3"), cellOf("data.3@4")}));
    EXPECT_EQ(list[1].kind, FindingKind::Improvement);
    EXPECT_EQ(list[1].levels, std::vector{2});
}

TEST_F(AProposal, ThatMattersMostStandsFirst) {
    rate("data.3@3", none);
    rate("network.1@1", none);
    rate("data.1@1", part);
    const auto list = proposed(5);
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0].item, item("network.1"));
    EXPECT_EQ(list[1].item, item("data.3"));
    EXPECT_EQ(list[2].kind, FindingKind::Improvement);
}

TEST_F(AProposal, OfConformityNeedsWhatWasSeen) {
    rateRow("data.3", {full, full, full, none});
    EXPECT_TRUE(proposed(3).empty());
    note("data.3@3");
    ASSERT_EQ(proposed(3).size(), 1U);
    EXPECT_EQ(proposed(3).front().kind, FindingKind::Conformity);
    EXPECT_EQ(proposed(3).front().levels, std::vector{3});
    rate("data.3@4", full);
    EXPECT_EQ(proposed(3).front().kind, FindingKind::GoodPractice);
    EXPECT_EQ(proposed(3).front().levels, (std::vector{3, 4}));
}

TEST_F(AProposal, OfFullMarksAtTheHighestLevelIsAGoodPracticeWithItsEvidence) {
    rate("data.3@5", full);
    facts.all<Evidence>() = {{"e1"}};
    facts.all<Link>() = {{"e1 data.3@5", "e1", "data.3@5"}};
    ASSERT_EQ(proposed(5).size(), 1U);
    EXPECT_EQ(proposed(5).front().kind, FindingKind::GoodPractice);
    EXPECT_EQ(proposed(5).front().evidence, std::vector<RecordId>{"e1"});
}

TEST_F(AProposal, GoesWhereAFindingSaysItAlready) {
    rateRow("data.3", {none, none});
    addFinding(FindingKind::Improvement, "data.3@1");
    ASSERT_EQ(proposed(5).size(), 1U);
    EXPECT_EQ(proposed(5).front().levels, std::vector{2});
    // Praise is another matter.
    addFinding(FindingKind::Conformity, "data.3@1");
    EXPECT_EQ(proposed(5).front().levels, (std::vector{1, 2}));
}

TEST_F(AProposalOnScores, SpeaksOfTheLevelsBetweenTheItemsAndTheOneAimedAt) {
    score("30");
    const int own = model.levelAt(model.scale.points(facts.rating(cellOf("cost-management"))));
    ASSERT_EQ(proposed(own + 2).size(), 1U);
    EXPECT_EQ(proposed(own + 2).front().kind, FindingKind::Weakness);
    EXPECT_EQ(proposed(own + 2).front().levels, (std::vector{own + 1, own + 2}));
    EXPECT_EQ(proposed(own + 2).front().cells, std::vector{cellOf("cost-management")});
    EXPECT_EQ(proposed(own + 1).front().kind, FindingKind::Improvement);
    EXPECT_TRUE(proposed(own).empty());
    note("cost-management");
    EXPECT_EQ(proposed(own).front().kind, FindingKind::Conformity);
    EXPECT_EQ(proposed(own).front().levels, std::vector{own});
}

} // namespace plumbline::test
