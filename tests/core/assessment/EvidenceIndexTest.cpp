#include "core/assessment/EvidenceIndex.h"

#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::test {

using namespace assessment;

namespace {

Link linked(const std::string& source, const std::string& target) {
    return {source + " " + target, source, target};
}

Assessment sample() {
    Assessment assessment;
    assessment.ratings.assign(static_cast<std::size_t>(shippedModel().cellCount()), unrated);
    assessment.all<Evidence>() = {{"e1"}, {"e2"}, {"e3"}};
    assessment.all<Finding>() = {{"f1"}};
    assessment.all<Attachment>() = {
        {"a1", "e2", "x.png", "1"}, {"a2", "e1", "y.png", "2"}, {"a3", "e2", "z.png", "1"}};
    assessment.all<Link>() = {linked("e1", "data.3@2"),         linked("e1", "sales.1@1"),
                              linked("e1", "no-such-item.1@1"), linked("e2", "data.3@2"),
                              linked("f1", "data.1@1"),         linked("f1", "e3")};
    return assessment;
}

} // namespace

TEST(AnEvidenceIndex, LooksUpLinksInBothDirections) {
    const EvidenceIndex index(shippedModel(), sample());
    EXPECT_EQ(index.evidenceOf(cell("data.3", 2)), (std::vector<RecordId>{"e1", "e2"}));
    EXPECT_EQ(index.cellsOf("e1"), (std::vector<model::CellId>{cell("data.3", 2), cell("sales.1", 1)}));
    EXPECT_EQ(index.attachmentsOf("e2"), (std::vector<RecordId>{"a1", "a3"}));
    EXPECT_TRUE(index.cellsOf("e3").empty());
    EXPECT_TRUE(index.attachmentsOf("e3").empty());
    // What a finding is about is no evidence.
    EXPECT_TRUE(index.evidenceOf(cell("data.1", 1)).empty());
}

TEST(AnEvidenceIndex, FindsHighRatingsThatRestOnNothing) {
    Assessment assessment = sample();
    const Scope scope = Scope::check(shippedModel(),
                                     [] {
                                         auto f = facts();
                                         f.depth = 3;
                                         return f;
                                     }(),
                                     {{domain("sales"), "one customer"}}, {})
                            .value();
    assessment.setRating(cell("data.1", 1), full);
    assessment.setRating(cell("data.1", 2), most);
    assessment.setRating(cell("data.1", 3), part);
    assessment.setRating(cell("data.2", 1), none);
    assessment.setRating(cell("data.1", 4), full);  // deeper than what is assessed
    assessment.setRating(cell("sales.2", 1), full); // left out
    assessment.setRating(cell("data.3", 2), full);  // has evidence
    const EvidenceIndex index(shippedModel(), assessment);
    EXPECT_EQ(cellsWithoutEvidence(shippedModel(), scope, assessment, index),
              (std::vector<model::CellId>{cell("data.1", 1), cell("data.1", 2)}));
}

TEST(AnEvidenceIndex, AsksForEvidenceOfTheTwoHighestLevelsWhereItemsAreRatedOnce) {
    const model::Model& model = shippedModel(db37);
    for (int level = 1; level <= model.levelCount(); ++level)
        EXPECT_EQ(needsEvidence(model, model.scale.gradeByLevel(level)), level >= 4) << level;
    const Rational bound = model.bands[3];
    for (int grade = 0; grade < static_cast<int>(model.scale.ratings.size()); ++grade)
        EXPECT_EQ(needsEvidence(model, static_cast<Grade>(grade)), model.scale.points(grade) >= bound);
    EXPECT_FALSE(needsEvidence(model, unrated));
}

} // namespace plumbline::test
