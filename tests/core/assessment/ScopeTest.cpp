#include <gtest/gtest.h>

#include <set>

#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using assessment::Exclusion;
using assessment::Scope;

Result<Scope> check(const std::vector<Exclusion>& exclusions,
                    const std::map<model::NodeId, model::Weight>& weights = {},
                    const std::string& profile = "discrete") {
    return Scope::check(shippedModel(), facts(profile), exclusions, weights);
}

/// Clause 7: what may go, by kind and code. All else stays.
const std::set<std::pair<int, std::string>> removable = {
    {1, "design"},        {1, "logistics"},        {1, "sales"},           {1, "service"},
    {1, "convergence"},   {2, "product-design"},   {2, "process-design"},  {2, "logistics"},
    {2, "sales"},         {2, "customer-service"}, {2, "product-service"}, {2, "convergence-management"},
    {2, "it-operations"},
};

} // namespace

TEST(Scope, EveryRemovablePartCanGoAndTakesNothingElseWithIt) {
    const model::Model& model = shippedModel();
    for (const auto& [kind, code] : removable) {
        SCOPED_TRACE(code);
        const model::NodeId node = model.findNode(kind, code).value();
        const auto scope = check({{node, "not done here"}});
        ASSERT_TRUE(scope);
        EXPECT_FALSE(scope->includes(node));
        for (const model::NodeId child : model.node(node).children)
            EXPECT_FALSE(scope->includes(child));
        for (const model::NodeId leaf : model.leaves())
            EXPECT_EQ(scope->includes(leaf), leaf != node && model.node(leaf).parent != node)
                << model.node(leaf).code;
        Sheet sheet(facts(), {{node, "not done here"}});
        for (int level = 1; level <= 5; ++level)
            sheet.rateLevel(level, full);
        EXPECT_EQ(sheet.verdict().total.value, (Rational{5, 1}));
    }
}

TEST(Scope, EveryFixedPartStaysWithTheClauseAsReason) {
    const model::Model& model = shippedModel();
    int fixed = 0;
    for (model::NodeId id = 0; id < static_cast<model::NodeId>(model.nodes.size()); ++id) {
        const model::Node& node = model.node(id);
        if (removable.contains({node.kind, node.code}))
            continue;
        ++fixed;
        EXPECT_EQ(errorOf(check({{id, "we would rather not"}})),
                  (Error{ErrorCode::NotRemovable, {node.code, "7"}}));
    }
    // The root, 5 elements, 8 domains, 15 sub-domains.
    EXPECT_EQ(fixed, 29);
}

TEST(Scope, RemovalsNeedAReasonOnceEach) {
    const model::NodeId sales = domain("sales");
    EXPECT_EQ(errorOf(check({{sales, " "}})), (Error{ErrorCode::ReasonMissing, {"sales"}}));
    EXPECT_EQ(errorOf(check({{sales, "a"}, {sales, "b"}})), (Error{ErrorCode::ExcludedTwice, {"sales"}}));
    EXPECT_EQ(errorOf(check({{leaf("product-design"), "a"}}, {}, "process")),
              (Error{ErrorCode::NotInProfile, {"product-design", "process"}}));
}

TEST(Scope, AProfileHasItsOwnParts) {
    const auto process = check({}, {}, "process");
    ASSERT_TRUE(process);
    EXPECT_FALSE(process->includes(leaf("product-design")));
    EXPECT_FALSE(process->includes(leaf("product-service")));
    EXPECT_TRUE(process->includes(domain("service")));
    EXPECT_EQ(errorOf(check({}, {}, "batch")),
              (Error{ErrorCode::UnknownProfile, {"batch", "process, discrete"}}));
}

TEST(Scope, OwnWeightsSumToOneHundredPercent) {
    EXPECT_TRUE(check({}, personnelThirtyPercent()));
    EXPECT_TRUE(check({}, personnelThirtyPercent())->hasOwnWeights());
    EXPECT_FALSE(check({}, {{domain("data"), 46'00}})->hasOwnWeights());
    EXPECT_EQ(errorOf(check({}, {{domain("data"), 46'01}})),
              (Error{ErrorCode::WeightSum, {"technology", "100.01"}}));
    EXPECT_EQ(errorOf(check({}, {{element("personnel"), 2'00}})), (Error{ErrorCode::WeightSum, {"", "99"}}));
    EXPECT_FALSE(check({}, {{domain("data"), -8'00}, {domain("integration"), 81'00}}));
    EXPECT_FALSE(check({}, {{domain("data"), 2'000'000'000}, {domain("integration"), 2'000'000'000}}));
}

TEST(Scope, WhatIsLeftOutKeepsItsWeightInTheSum) {
    const Exclusion noSales{domain("sales"), "none"}, noDesign{domain("design"), "none"};
    EXPECT_TRUE(check({noSales}, {{domain("sales"), 3'00}, {domain("service"), 23'00}}));
    EXPECT_EQ(errorOf(check({noSales}, {{domain("service"), 26'00}})),
              (Error{ErrorCode::WeightSum, {"manufacturing", "113"}}));
    // It may be taken in again, so what stands under it has to be sound as well.
    EXPECT_EQ(errorOf(check({noDesign}, {{leaf("product-design"), 40'00}})),
              (Error{ErrorCode::WeightSum, {"design", "90"}}));
    const auto unused = check({noDesign}, {{leaf("product-design"), 40'00}, {leaf("process-design"), 60'00}});
    ASSERT_TRUE(unused);
    EXPECT_FALSE(unused->hasOwnWeights()) << "no weight that counts departs";
}

TEST(Scope, SomethingOfAnyWeightHasToBeLeft) {
    EXPECT_EQ(errorOf(check({{leaf("product-service"), "none"}},
                            {{leaf("customer-service"), 0}, {leaf("product-service"), 100'00}})),
              (Error{ErrorCode::NothingLeft, {"service"}}));
    const model::Model& model = shippedModel(db37);
    std::vector<Exclusion> all;
    for (const model::NodeId layer : model.nodesOf(0))
        all.push_back({layer, "none"});
    EXPECT_EQ(errorOf(Scope::check(model, facts(model.profiles.front().id), all, {})),
              (Error{ErrorCode::NothingLeft, {""}}));
}

TEST(Scope, DepthAndTargetAreLevels) {
    for (const int depth : {0, 6, -1}) {
        assessment::Facts wrong = facts();
        wrong.depth = depth;
        EXPECT_EQ(errorOf(Scope::check(shippedModel(), wrong, {}, {})),
                  (Error{ErrorCode::LevelOutOfRange, {std::to_string(depth), "5"}}));
    }
    assessment::Facts wrong = facts();
    wrong.target = 6;
    EXPECT_FALSE(Scope::check(shippedModel(), wrong, {}, {}));
}

} // namespace plumbline::test
