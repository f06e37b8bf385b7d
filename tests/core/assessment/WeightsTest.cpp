#include "core/assessment/Weights.h"

#include <gtest/gtest.h>

#include <numeric>

#include "core/scoring/Outcome.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using assessment::apportioned;
using assessment::parseWeight;
using model::Weight;
using Own = std::map<model::NodeId, Weight>;

constexpr int discrete = 1, onlyProfile = 0;

model::NodeId layer(std::string_view code) {
    return shippedModel(db37).findNode(0, code).value();
}

} // namespace

TEST(Weights, WhatIsReadIsAPercentageWithTwoDecimals) {
    const std::pair<const char*, Weight> sound[] = {{"46", 46'00},      {"46.5", 46'50}, {"33,33", 33'33},
                                                    {"0", 0},           {"100", 100'00}, {" 7.5 % ", 7'50},
                                                    {"100.00", 100'00}, {"05", 5'00},    {"7.", 7'00}};
    for (const auto& [text, weight] : sound)
        EXPECT_EQ(parseWeight(text), weight) << text;
    for (const char* text : {"", " ", "%", "-1", "+1", "100.01", "101", "1.234", "4o", "1e1", "1.5.5", ".5",
                             "1 000", "４６", "99999999999"})
        EXPECT_FALSE(parseWeight(text)) << text;
}

TEST(Weights, ApportioningIsExactAndFavoursTheLargestRemainder) {
    EXPECT_EQ(apportioned(100'00, {1, 1, 1}), (std::vector<Weight>{33'34, 33'33, 33'33}));
    EXPECT_EQ(apportioned(100'00, {0, 0}), (std::vector<Weight>{50'00, 50'00}));
    EXPECT_EQ(apportioned(60'00, {27'00, 27'00}), (std::vector<Weight>{30'00, 30'00}));
    EXPECT_EQ(apportioned(100'00, {1, 0, 5}), (std::vector<Weight>{16'67, 0, 83'33}));
    std::mt19937 random(7);
    std::uniform_int_distribution<int> size(1, 9), any(0, 100'00);
    for (int run = 0; run < 1000; ++run) {
        std::vector<Weight> weights(static_cast<std::size_t>(size(random)));
        for (Weight& weight : weights)
            weight = any(random);
        const auto scaled = apportioned(100'00, weights);
        EXPECT_EQ(std::accumulate(scaled.begin(), scaled.end(), 0), 100'00);
        EXPECT_EQ(apportioned(100'00, scaled), scaled);
    }
}

TEST(Weights, WhatEqualsTheRecommendedIsNotOwn) {
    for (const auto& [id, profile] : {std::pair{db12, discrete}, std::pair{db37, onlyProfile}}) {
        const model::Model& model = shippedModel(id);
        const auto recommended = assessment::recommendedWeights(model, profile);
        EXPECT_EQ(assessment::ownWeights(model, profile, recommended), Own());
        EXPECT_EQ(assessment::weightsInUse(model, profile, {}), recommended);
        for (model::NodeId node = 0; node < static_cast<model::NodeId>(model.nodes.size()); ++node) {
            Weight sum = 0;
            for (const model::NodeId part : assessment::partsOf(model, node, profile))
                sum += recommended[static_cast<std::size_t>(part)];
            EXPECT_EQ(sum, model.node(node).isLeaf() ? 0 : model::fullWeight) << model.node(node).code;
        }
    }
}

TEST(Weights, OnlyDeparturesAreOwn) {
    const model::Model& model = shippedModel();
    auto weights = assessment::recommendedWeights(model, discrete);
    weights[static_cast<std::size_t>(domain("data"))] = 50'00;
    weights[static_cast<std::size_t>(domain("integration"))] = 23'00;
    const Own own{{domain("data"), 50'00}, {domain("integration"), 23'00}};
    EXPECT_EQ(assessment::ownWeights(model, discrete, weights), own);
    EXPECT_EQ(assessment::weightsInUse(model, discrete, own), weights);
}

TEST(Weights, OneEqualPartThatDepartsBringsTheOthersAlong) {
    const model::Model& model = shippedModel(db37);
    auto weights = assessment::recommendedWeights(model, onlyProfile);
    weights[static_cast<std::size_t>(layer("infrastructure"))] = 40'00;
    weights[static_cast<std::size_t>(layer("data-management"))] = 10'00;
    const Own own = assessment::ownWeights(model, onlyProfile, weights);
    EXPECT_EQ(own, (Own{{layer("infrastructure"), 40'00},
                        {layer("data-management"), 10'00},
                        {layer("application-services"), 25'00},
                        {layer("business-innovation"), 25'00}}));
    EXPECT_EQ(assessment::weightsInUse(model, onlyProfile, own), weights);
}

TEST(Weights, AnOutcomeIsWhatTheEngineGives) {
    Sheet sheet(facts(), {{domain("sales"), "none"}}, personnelThirtyPercent());
    std::mt19937 random(3);
    sheet.rateRandomly(random, true);
    const auto outcome = scoring::outcome(sheet.model, sheet.scope, sheet.ratings);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->verdict.total.value, sheet.verdict().total.value);
    EXPECT_EQ(outcome->verdict.flags, sheet.verdict().flags);
    EXPECT_EQ(outcome->scores.numerator, sheet.scores().numerator);
}

} // namespace plumbline::test
