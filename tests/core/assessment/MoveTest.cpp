// What becomes of ratings, notes, scope and weights when an assessment moves to another edition of its model.

#include <gtest/gtest.h>

#include "core/assessment/Move.h"
#include "core/base/Text.h"
#include "tests/core/Editions.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using assessment::Assessment;
using assessment::Move;
using assessment::planMove;
using model::Model;
using model::PackFiles;

constexpr assessment::Grade yes = 0, partly = 1;

Model modelOf(const PackFiles& pack) {
    auto model = model::checkPack(pack, "");
    EXPECT_TRUE(model) << (model ? "" : join(model.error().args, " "));
    return *model;
}

Assessment assessmentOf(const Model& model) {
    Assessment assessment;
    assessment.facts.profile = model.profiles.front().id;
    assessment.facts.depth = model.levelCount();
    assessment.ratings.assign(static_cast<std::size_t>(model.cellCount()), unrated);
    return assessment;
}

model::CellId cellOf(const Model& model, std::string_view item, int level) {
    return model.findCell(item, level).value();
}

} // namespace

TEST(Move, ARatingCarriesOverWhereCodeAndCriterionAreTheSame) {
    const Model from = modelOf(firstEdition()), to = modelOf(secondEdition());
    Assessment assessment = assessmentOf(from);
    assessment.setRating(cellOf(from, "training.1", 1), yes);    // as it was
    assessment.setRating(cellOf(from, "training.1", 2), partly); // reads otherwise in one language
    assessment.setRating(cellOf(from, "records.1", 1), yes);     // as it was, behind an item that is new
    assessment.setRating(cellOf(from, "planning.2", 3), yes);    // is no more
    assessment.notes[cellOf(from, "training.1", 2)] = {{"lin", "see record 4", 1}};
    assessment.notes[cellOf(from, "planning.2", 1)] = {{"lin", "no dates agreed", 1}};

    const Move move = planMove(from, assessment, to);
    EXPECT_EQ(move.carried, 2);
    EXPECT_EQ(move.after.rating(cellOf(to, "training.1", 1)), yes);
    EXPECT_EQ(move.after.rating(cellOf(to, "records.1", 1)), yes);
    ASSERT_EQ(move.changed.size(), 1u);
    EXPECT_EQ(move.changed[0].before, cellOf(from, "training.1", 2));
    EXPECT_EQ(move.changed[0].after, cellOf(to, "training.1", 2));
    EXPECT_EQ(move.after.rating(cellOf(to, "training.1", 2)), unrated);
    EXPECT_EQ(move.after.notes.at(cellOf(to, "training.1", 2)).front().text, "see record 4");
    ASSERT_EQ(move.gone.size(), 2u); // one with a rating, one with a note
    EXPECT_EQ(move.gone[0].before, cellOf(from, "planning.2", 1));
    ASSERT_EQ(move.added.size(), 4u);
    EXPECT_EQ(move.added[0], cellOf(to, "teamwork.2", 1));
}

TEST(Move, AStepThatIsWorthSomethingElseIsLookedAtAgain) {
    const Model from = modelOf(firstEdition());
    const Model to = modelOf(edited(firstEdition(), "model.json", R"("value": 0.4)", R"("value": 0.5)"));
    Assessment assessment = assessmentOf(from);
    assessment.setRating(cellOf(from, "training.1", 1), yes);
    assessment.setRating(cellOf(from, "training.1", 2), partly);
    const Move move = planMove(from, assessment, to);
    EXPECT_EQ(move.carried, 1);
    ASSERT_EQ(move.changed.size(), 1u);
    EXPECT_EQ(move.changed[0].before, cellOf(from, "training.1", 2));
}

TEST(Move, AScoreOfAllLevelsCarriesOverOnlyWithAllTheirCriteria) {
    const PackFiles& pack = shippedPack(db37);
    const std::string& criteria = pack.at("criteria.en.tsv");
    const auto line = criteria.find("network-coverage\t5\t");
    const std::string text = criteria.substr(line, criteria.find('\n', line) - line);
    const Model& from = shippedModel(db37);
    const Model to = modelOf(edited(pack, "criteria.en.tsv", text, text + " Everywhere."));
    Assessment assessment = assessmentOf(from);
    assessment.setRating(cellOf(from, "network-coverage", 0), from.scale.gradeByScore("62.5").value());
    assessment.setRating(cellOf(from, "equipment-connection", 0),
                         {from.scale.gradeByScore("61.2").value(), assessment::Measure{153, 250}});
    const Move move = planMove(from, assessment, to);
    EXPECT_EQ(move.carried, 1);
    EXPECT_EQ(toString(to, move.after.wholeRating(cellOf(to, "equipment-connection", 0))), "61.2 153/250");
    ASSERT_EQ(move.changed.size(), 1u);
    EXPECT_EQ(move.changed[0].after, cellOf(to, "network-coverage", 0));
}

TEST(Move, ScopeAndWeightsStandWhereTheTreeStillHasThem) {
    const Model from = modelOf(firstEdition());
    Assessment assessment = assessmentOf(from);
    const model::NodeId orders = from.findNode("orders").value();
    assessment.exclusions = {{orders, "no own orders"}};
    const auto own = [&](std::string_view code, model::Weight weight) {
        assessment.ownWeights[from.findNode(code).value()] = weight;
    };
    own("training", 70'00);
    own("teamwork", 30'00);

    const Model same =
        modelOf(edited(firstEdition(), "model.json", R"("edition": "1")", R"("edition": "2")"));
    const Move kept = planMove(from, assessment, same);
    EXPECT_EQ(kept.after, assessment);
    EXPECT_TRUE(kept.readmitted.empty() && kept.reset.empty());

    // "orders" can no longer be left out, and "teamwork" goes by another code.
    const Model other =
        modelOf(renamed(edited(firstEdition(), "model.json", R"("removable": true)", R"("removable": false)"),
                        "teamwork", "cooperation"));
    const Move lost = planMove(from, assessment, other);
    EXPECT_TRUE(lost.after.exclusions.empty());
    EXPECT_EQ(lost.readmitted, std::vector{orders});
    EXPECT_TRUE(lost.after.ownWeights.empty());
    EXPECT_EQ(lost.reset.size(), 2u);
}

} // namespace plumbline::test
