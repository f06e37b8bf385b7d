// Rating sheets with the scores an independent scorer computed in exact fractions.

#include <gtest/gtest.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/exchange/RatingsTable.h"
#include "core/scoring/Gap.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using nlohmann::json;

constexpr double tolerance = 1e-12;
constexpr int caseCount = 12;

std::filesystem::path caseFile(int number, const char* ending) {
    return std::filesystem::path(TEST_DATA) / "cases" / fmt::format("case{:03}.{}", number, ending);
}

Sheet caseSheet(int number, const json& expected) {
    std::vector<assessment::Exclusion> exclusions;
    for (const std::string code : expected.at("exclude"))
        exclusions.push_back({shippedModel().findNode(code).value(), "not done here"});
    Sheet sheet(facts(expected.at("profile")), exclusions);
    const auto rows = exchange::readRatings(caseFile(number, "csv"), shippedModel(), sheet.scope, "en");
    EXPECT_TRUE(rows && rows->mistakes.empty()) << number;
    for (const exchange::CellRating& row : rows->ratings)
        sheet.rate(row.cell, row.rating.grade);
    return sheet;
}

void expectLevels(const Sheet& sheet, model::NodeId node, const json& expected) {
    ASSERT_EQ(expected.size(), 5u);
    for (int level = 1; level <= 5; ++level)
        EXPECT_NEAR(sheet.score(node, level).toDouble(),
                    expected.at(static_cast<std::size_t>(level - 1)).get<double>(), tolerance)
            << shippedModel().node(node).code << " at level " << level;
}

/// Every node named is scored as expected, and no other node of the kind is in scope.
void expectNodes(const Sheet& sheet, int kind, const json& expected) {
    std::size_t inScope = 0;
    for (model::NodeId id = 1; id < static_cast<model::NodeId>(shippedModel().nodes.size()); ++id) {
        if (shippedModel().node(id).kind != kind || !sheet.scheme.includes(id))
            continue;
        ++inScope;
        expectLevels(sheet, id, expected.at(shippedModel().node(id).code));
    }
    EXPECT_EQ(inScope, expected.size());
}

void expectVerdict(const Sheet& sheet, model::TotalRule rule, const json& expected) {
    const auto verdict = sheet.verdict(rule);
    EXPECT_NEAR(verdict.total.value.toDouble(), expected.at("total").get<double>(), tolerance);
    EXPECT_EQ(verdict.total.level, expected.at("level").get<int>());
    const json& possible = expected.at("possible");
    EXPECT_NEAR(verdict.lowest.value.toDouble(), possible.at("total").at(0).get<double>(), tolerance);
    EXPECT_NEAR(verdict.highest.value.toDouble(), possible.at("total").at(1).get<double>(), tolerance);
    EXPECT_EQ(verdict.lowest.level, possible.at("level").at(0).get<int>());
    EXPECT_EQ(verdict.highest.level, possible.at("level").at(1).get<int>());
    EXPECT_EQ(verdict.unrated(), possible.at("unrated").get<int>());
    for (int level = 1; level <= 5; ++level)
        EXPECT_EQ(isMet(sheet.scheme, sheet.scores(), level),
                  expected.at("met").at(static_cast<std::size_t>(level - 1)).get<bool>());
}

void expectGap(const Sheet& sheet, const json& expected) {
    const auto total = sheet.verdict(model::TotalRule::Credit).total;
    const int target = scoring::nextLevel(sheet.scheme, total);
    ASSERT_EQ(target, expected.at("target").get<int>());
    const auto gap = scoring::gap(shippedModel(), sheet.scheme, sheet.scores(), sheet.ratings,
                                  model::TotalRule::Credit, target);
    // The cases list the first of the cells.
    ASSERT_GE(gap.cells.size(), expected.at("cells").size());
    for (std::size_t i = 0; i < expected.at("cells").size(); ++i) {
        const json& row = expected.at("cells").at(i);
        EXPECT_EQ(shippedModel().cellCode(gap.cells[i].cell),
                  fmt::format("{}.{}@{}", row.at("subdomain").get<std::string>(), row.at("item").get<int>(),
                              row.at("level").get<int>()));
        EXPECT_NEAR(gap.cells[i].weight.toDouble(), row.at("weight").get<double>(), tolerance);
        EXPECT_NEAR(gap.cells[i].gain.toDouble(), row.at("gain").get<double>(), tolerance);
    }
}

} // namespace

TEST(Cases, AreScoredAsTheIndependentScorerDid) {
    for (int number = 0; number < caseCount; ++number) {
        SCOPED_TRACE(number);
        const json expected = json::parse(bytesOf(caseFile(number, "json")));
        const Sheet sheet = caseSheet(number, expected);
        for (const char* rule : {"credit", "sum"}) {
            SCOPED_TRACE(rule);
            const json& scores = expected.at(rule);
            expectLevels(sheet, model::rootNode, scores.at("levels"));
            expectNodes(sheet, 0, scores.at("elements"));
            expectNodes(sheet, 1, scores.at("domains"));
            expectNodes(sheet, 2, scores.at("subdomains"));
            expectVerdict(sheet, model::parseTotalRule(rule).value(), scores);
        }
        expectGap(sheet, expected.at("gap"));
    }
}

} // namespace plumbline::test
