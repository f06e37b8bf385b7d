#include "core/assessment/Review.h"

#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using namespace assessment;
using project::Operation;
using project::Project;
using project::Writer;

class AReview : public testing::Test {
protected:
    AReview() {
        EXPECT_TRUE(rate(project, seen, full));
        write([&](Writer& writer) { return writer.note(seen, "rules on the intranet"); });
        review();
    }
    void write(const std::function<Result<void>(Writer&)>& body) {
        EXPECT_TRUE(project.transact(Operation::Review, body).has_value());
    }
    void review() {
        write([&](Writer& writer) -> Result<void> {
            const auto saved = writer.save(Review{shippedModel().cellCode(seen), print()});
            return saved ? Result<void>() : failed(saved);
        });
    }
    [[nodiscard]] std::string print() const {
        return fingerprint(shippedModel(), project.assessment(), evidence(), seen);
    }
    [[nodiscard]] ReviewState state(model::CellId of) const {
        return reviewState(shippedModel(), project.assessment(), evidence(), of);
    }
    [[nodiscard]] EvidenceIndex evidence() const { return {shippedModel(), project.assessment()}; }
    RecordId addEvidence() {
        RecordId id;
        write([&](Writer& writer) -> Result<void> {
            id = writer.save(Evidence{{}, EvidenceKind::Documents, "coding rules"}).value();
            return writer.link(id, "data.3@2");
        });
        return id;
    }

    TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    const model::CellId seen = cell("data.3", 2), other = cell("data.3", 3);
};

} // namespace

TEST_F(AReview, HoldsForItsCellOnly) {
    EXPECT_EQ(state(seen), ReviewState::Reviewed);
    EXPECT_TRUE(isReviewed(shippedModel(), project.assessment(), evidence(), seen));
    EXPECT_EQ(state(other), ReviewState::Open);
    ASSERT_TRUE(rate(project, other, most));
    EXPECT_EQ(state(seen), ReviewState::Reviewed);
}

TEST_F(AReview, IsWithdrawnByAnotherRatingAndHoldsAgainWhenThatIsUndone) {
    ASSERT_TRUE(rate(project, seen, most));
    EXPECT_EQ(state(seen), ReviewState::Changed);
    ASSERT_TRUE(project.undo());
    EXPECT_EQ(state(seen), ReviewState::Reviewed);
}

TEST_F(AReview, IsWithdrawnByAnyonesNote) {
    project.setAuthor("Zhou");
    write([&](Writer& writer) { return writer.note(seen, "not in the workshop"); });
    EXPECT_EQ(state(seen), ReviewState::Changed);
    write([&](Writer& writer) { return writer.note(seen, ""); });
    EXPECT_EQ(state(seen), ReviewState::Reviewed);
}

TEST_F(AReview, IsWithdrawnByEvidenceThatComesOrGoes) {
    const RecordId id = addEvidence();
    EXPECT_EQ(state(seen), ReviewState::Changed);
    review();
    EXPECT_EQ(state(seen), ReviewState::Reviewed);
    write([&](Writer& writer) { return writer.link(id, "data.3@2", false); });
    EXPECT_EQ(state(seen), ReviewState::Changed);
}

TEST_F(AReview, IsNotTouchedByAFinding) {
    write([&](Writer& writer) -> Result<void> {
        const auto id = writer.save(Finding{{}, FindingKind::Conformity, "one code table"});
        return writer.link(*id, "data.3@2");
    });
    EXPECT_EQ(state(seen), ReviewState::Reviewed);
}

TEST_F(AReview, SaysThePlainRatingThatWasSeen) {
    EXPECT_TRUE(print().starts_with("full ")) << print();
    EXPECT_EQ(print().size(), 5U + 16U);
    EXPECT_TRUE(fingerprint(shippedModel(), project.assessment(), evidence(), other).starts_with("- "));
}

TEST(Fingerprint, IsTheSameInAnyOrderOfWritingAndEverywhere) {
    Assessment assessment;
    assessment.ratings.assign(static_cast<std::size_t>(shippedModel().cellCount()), unrated);
    const model::CellId at = cell("data.3", 2);
    assessment.setRating(at, most);
    const EvidenceIndex none(shippedModel(), assessment);
    assessment.notes[at] = {{"b", "second", 2}, {"a", "first", 1}};
    const std::string print = fingerprint(shippedModel(), assessment, none, at);
    std::swap(assessment.notes[at][0], assessment.notes[at][1]);
    EXPECT_EQ(fingerprint(shippedModel(), assessment, none, at), print);
    // Files carry it from one machine to the next.
    EXPECT_EQ(print, "most 1cd35fcc56d2859c");
    assessment.notes[at] = {{"a", "firstb", 1}, {"second", "", 2}};
    EXPECT_NE(fingerprint(shippedModel(), assessment, none, at), print);
}

} // namespace plumbline::test
