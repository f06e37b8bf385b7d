#include <gtest/gtest.h>

#include <fstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/exchange/RatingsTable.h"
#include "core/scoring/Display.h"
#include "core/scoring/Explanation.h"
#include "core/scoring/Gap.h"
#include "tests/core/Fixtures.h"

namespace plumbline::scoring {

namespace {

using assessment::Rating;
using model::Model;
using test::db37;
using test::shippedModel;

const Model& db() {
    return shippedModel(db37);
}

assessment::Facts facts() {
    return test::facts("manufacturing");
}

test::Sheet sheet(const std::map<NodeId, model::Weight>& weights = {}) {
    return test::Sheet(facts(), {}, weights, db());
}

NodeId node(std::string_view code, int kind) {
    return db().findNode(kind, code).value();
}

CellId subitem(std::string_view code) {
    return db().findCell(code, 0).value();
}

Grade score(std::string_view text) {
    return db().scale.gradeByScore(text).value();
}

void rateAll(test::Sheet& sheet, Grade grade) {
    for (Grade& each : sheet.ratings)
        each = grade;
}

std::filesystem::path caseFile(int number, const char* ending) {
    return std::filesystem::path(TEST_DATA) / "cases" / fmt::format("db37-{:03}.{}", number, ending);
}

} // namespace

TEST(Banded, CasesOfTheIndependentScorerAgree) {
    for (int number = 0; number < 6; ++number) {
        SCOPED_TRACE(number);
        const auto expected = nlohmann::json::parse(std::ifstream(caseFile(number, "json")));
        test::Sheet sheet = scoring::sheet();
        const auto rows = exchange::readRatings(caseFile(number, "csv"), db(), sheet.scope, "en");
        ASSERT_TRUE(rows && rows->mistakes.empty());
        for (const exchange::CellRating& row : rows->ratings)
            sheet.rate(row.cell, row.rating.grade);
        const Scores scores = sheet.scores();
        const auto expectNodes = [&](int kind, const char* name) {
            EXPECT_EQ(db().nodesOf(kind).size(), expected.at(name).size());
            for (const NodeId id : db().nodesOf(kind))
                EXPECT_NEAR(nodeTotal(sheet.scheme, scores, id).toDouble(),
                            expected.at(name).at(db().node(id).code).get<double>(), 1e-12)
                    << db().node(id).code;
        };
        expectNodes(0, "layers");
        expectNodes(1, "capabilities");
        const Verdict verdict = sheet.verdict();
        EXPECT_NEAR(verdict.total.value.toDouble(), expected.at("total").get<double>(), 1e-12);
        EXPECT_EQ(verdict.total.level, expected.at("level").get<int>());
    }
}

TEST(Banded, ABandHasItsLowerEndButNotItsUpperOne) {
    test::Sheet sheet = scoring::sheet();
    const std::pair<const char*, int> expected[] = {{"0", 1},    {"19.9", 1}, {"20", 2}, {"39.9", 2},
                                                    {"40", 3},   {"59.9", 3}, {"60", 4}, {"79.9", 4},
                                                    {"80.0", 5}, {"100", 5}};
    for (const auto& [text, level] : expected) {
        rateAll(sheet, score(text));
        EXPECT_EQ(sheet.verdict().total.level, level) << text;
        EXPECT_EQ(shownTotal(sheet.scheme, sheet.verdict().total.value, 1),
                  fmt::format("{:.1f}", std::stod(text)));
    }
    // Just short of a band: all at 60 but one of the 36.
    rateAll(sheet, score("60"));
    sheet.rate(subitem("data-storage"), score("59.9"));
    EXPECT_EQ(sheet.verdict().total.level, 3);
    EXPECT_EQ(shownTotal(sheet.scheme, sheet.verdict().total.value), "59.99");
}

TEST(Banded, ALevelAloneIsTheMiddleOfItsBand) {
    const std::pair<int, int> middles[] = {{1, 10}, {2, 30}, {3, 50}, {4, 70}, {5, 90}};
    for (const auto& [level, middle] : middles) {
        EXPECT_EQ(db().scale.points(db().scale.gradeByLevel(level)), (Rational{middle, 1}));
        EXPECT_NE(db().scale.gradeByLevel(level), score(std::to_string(middle)));
    }
    EXPECT_EQ(db().scale.rating(db().scale.gradeByLevel(3)).name.in("zh_CN"), "50（按等级）");
    EXPECT_EQ(db().scale.rating(db().scale.gradeByLevel(3)).name.in("en"), "50 (by level)");
    EXPECT_EQ(db().scale.rating(score("62.5")).name.in("en"), "62.5");
}

TEST(Banded, ScoresHaveOneDecimalAtMostAndStayInTheScale) {
    for (const char* good : {"0", "0.1", "7", "62.5", "62.50", "99.9", "100", "100.0"})
        EXPECT_TRUE(db().scale.gradeByScore(good)) << good;
    for (const char* bad : {"", "-1", "100.1", "101", "62.55", "6,5", "+5", "1e1", "level-3", ".5", "05"})
        EXPECT_FALSE(db().scale.gradeByScore(bad)) << bad;
}

TEST(Banded, UnratedCountsZeroAndOpensTheRange) {
    test::Sheet sheet = scoring::sheet();
    rateAll(sheet, score("70"));
    sheet.rate(subitem("product-innovation"), test::unrated);
    const Verdict verdict = sheet.verdict();
    // One of five capabilities of one of four layers: a twentieth of the whole.
    EXPECT_EQ(verdict.total.value, (Rational{665, 10}));
    EXPECT_EQ(verdict.lowest.value, verdict.total.value);
    EXPECT_EQ(verdict.highest.value, (Rational{715, 10}));
    EXPECT_EQ(verdict.unrated(), 1);
    EXPECT_TRUE(verdict.provisional());
    EXPECT_EQ(verdict.flags, (std::vector<Flag>{{Flag::Kind::Provisional, 1}, {Flag::Kind::ToolWeights, 0}}));
}

TEST(Banded, OwnWeightsReplaceTheEqualOnes) {
    const std::map<NodeId, model::Weight> own = {{node("infrastructure", 0), 40'00},
                                                 {node("data-management", 0), 30'00},
                                                 {node("application-services", 0), 20'00},
                                                 {node("business-innovation", 0), 10'00}};
    test::Sheet sheet = scoring::sheet(own);
    rateAll(sheet, score("0"));
    for (const CellId cell :
         {subitem("data-acquisition"), subitem("data-storage"), subitem("data-processing"),
          subitem("data-security"), subitem("data-governance")})
        sheet.rate(cell, score("100"));
    EXPECT_EQ(sheet.verdict().total.value, (Rational{30, 1}));
    EXPECT_EQ(sheet.verdict().flags, (std::vector<Flag>{{Flag::Kind::OwnWeights, 0}}));

    std::map<NodeId, model::Weight> quarters;
    for (const auto& [id, weight] : own)
        quarters[id] = 25'00;
    EXPECT_FALSE(scoring::sheet(quarters).scope.hasOwnWeights());

    std::map<NodeId, model::Weight> some = own;
    some.erase(node("business-innovation", 0));
    EXPECT_EQ(test::errorOf(assessment::Scope::check(db(), facts(), {}, some)).code, ErrorCode::WeightSum);
}

TEST(Banded, AnExcludedPartLeavesItsShareToTheOthers) {
    const std::vector<assessment::Exclusion> exclusions = {{node("risk-management", 2), "none of its own"}};
    test::Sheet sheet(facts(), exclusions, {}, db());
    rateAll(sheet, score("0"));
    sheet.rate(subitem("information-sharing"), score("90"));
    EXPECT_EQ(nodeTotal(sheet.scheme, sheet.scores(), node("supply-chain-collaboration", 1)),
              (Rational{30, 1}));
    EXPECT_EQ(sheet.scheme.cellCount(), 35);
}

TEST(Banded, GapNamesWhatEveryNodeLacksToItsNextBand) {
    test::Sheet sheet = scoring::sheet();
    rateAll(sheet, score("50"));
    sheet.rate(subitem("data-storage"), score("85"));
    sheet.rate(subitem("quality-control"), score("35"));
    const Scores scores = sheet.scores();
    const auto total = sheet.verdict().total;
    const Gap gap = scoring::gap(db(), sheet.scheme, scores, sheet.ratings, sheet.scope.rule(),
                                 nextLevel(sheet.scheme, total));
    ASSERT_EQ(gap.nodes.size(), 1u + 4 + 17 + 36);
    const auto of = [&](NodeId id) {
        return *std::find_if(gap.nodes.begin(), gap.nodes.end(),
                             [&](const NodeGap& each) { return each.node == id; });
    };
    EXPECT_EQ(of(node("quality-control", 2)).level, 2);
    EXPECT_EQ(of(node("quality-control", 2)).missing, (Rational{5, 1}));
    // A quarter of a half of a quarter.
    EXPECT_EQ(of(node("quality-control", 2)).gain, (Rational{5, 32}));
    EXPECT_EQ(of(node("data-storage", 2)).missing, Rational{});
    EXPECT_EQ(of(node("data-management", 0)).score, (Rational{57, 1}));
    EXPECT_EQ(of(node("data-management", 0)).missing, (Rational{3, 1}));
    EXPECT_EQ(of(model::rootNode).missing, (Rational{60, 1} - total.value));

    // On the way to level 4 every sub-item below 60 counts, the dearest first.
    ASSERT_EQ(gap.target, 4);
    EXPECT_EQ(gap.cells.size(), 35u);
    EXPECT_EQ(gap.cells.front().better, score("60"));
    Rational sum;
    for (const CellGap& cell : gap.cells)
        sum = sum + cell.gain;
    rateAll(sheet, score("60"));
    sheet.rate(subitem("data-storage"), score("85"));
    EXPECT_EQ(total.value + sum, sheet.verdict().total.value);
    EXPECT_GT(gap.enough, 0);
    EXPECT_LT(gap.enough, 35);
}

TEST(Banded, EveryFormulaGivesItsNumber) {
    std::mt19937 random(37);
    test::Sheet sheet = scoring::sheet();
    std::uniform_int_distribution<int> any(0, 1005);
    for (Grade& grade : sheet.ratings)
        grade = static_cast<Grade>(any(random));
    const Scores scores = sheet.scores();
    for (NodeId id = 0; id < static_cast<NodeId>(db().nodes.size()); ++id) {
        const Explanation formula = explain(db(), sheet.scheme, scores, sheet.ratings, sheet.scope.rule(),
                                            {NumberRef::Kind::NodeSum, id, 0, 0});
        Rational sum;
        for (const Term& term : formula.terms)
            sum = sum + term.value * term.factor.value_or(Rational{1, 1});
        EXPECT_EQ(sum, formula.value * (Rational{formula.divisor, 1})) << db().node(id).code;
        EXPECT_EQ(formula.value, nodeTotal(sheet.scheme, scores, id));
    }
}

TEST(Banded, RescoringOneCellEqualsScoringAll) {
    std::mt19937 random(5);
    test::Sheet sheet = scoring::sheet();
    Scores scores = sheet.scores();
    std::uniform_int_distribution<int> anyGrade(-1, 1005), anyCell(0, 35);
    for (int i = 0; i < 500; ++i) {
        const CellId cell = anyCell(random);
        const Grade before = sheet.ratings[static_cast<std::size_t>(cell)];
        sheet.rate(cell, static_cast<Grade>(anyGrade(random)));
        rescore(sheet.scheme, cell, before, sheet.ratings[static_cast<std::size_t>(cell)], scores);
    }
    const Scores anew = sheet.scores();
    EXPECT_TRUE(scores.numerator == anew.numerator && scores.rated == anew.rated && scores.open == anew.open);
}

TEST(Banded, RatingsWithTheirBasisSurviveFileAndTable) {
    const test::TempFolder folder;
    const auto path = folder / "a.plumb";
    const Rating measured(score("55"), assessment::Measure{153, 250});
    {
        auto project = project::Project::create(path, test::shippedPack(db37), {facts(), {}}, "Lin");
        ASSERT_TRUE(project);
        const auto rated = project->transact(project::Operation::Rate, [&](project::Writer& writer) {
            EXPECT_TRUE(writer.rate(subitem("equipment-connection"), measured));
            EXPECT_TRUE(writer.rate(subitem("data-storage"), score("62.5")));
            return writer.rate(subitem("data-security"), db().scale.gradeByLevel(2));
        });
        ASSERT_TRUE(rated);
        EXPECT_EQ(rated->ratings.size(), 3u);
    }
    auto project = project::Project::open(path, "Lin");
    ASSERT_TRUE(project);
    EXPECT_EQ(project->assessment().wholeRating(subitem("equipment-connection")), measured);
    const auto history = project->history("rating", "equipment-connection");
    ASSERT_EQ(history->size(), 1u);
    EXPECT_EQ(history->front().after, "55 153/250");

    const std::string csv = exchange::writeRatings(db(), project->scope(), project->assessment());
    EXPECT_NE(csv.find("subitem,score,basis\nequipment-connection,55,153/250\n"), std::string::npos) << csv;
    EXPECT_NE(csv.find("\ndata-security,30,level\n"), std::string::npos) << csv;
    const auto rows = exchange::parseRatings(csv, "r.csv", db(), project->scope(), "en");
    ASSERT_TRUE(rows && rows->mistakes.empty());
    for (const exchange::CellRating& row : rows->ratings)
        EXPECT_EQ(row.rating, project->assessment().wholeRating(row.cell));

    ASSERT_TRUE(test::rate(*project, subitem("equipment-connection"), score("60")));
    EXPECT_TRUE(project->assessment().measures.empty());
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(project->assessment().wholeRating(subitem("equipment-connection")), measured);
}

TEST(Banded, ReadsScoresOrLevelsAndNamesTheLineOfWhatIsWrong) {
    using exchange::Mistake;
    const test::Sheet sheet = scoring::sheet();
    const auto parse = [&](const std::string& content) {
        return exchange::parseRatings(content, "r.csv", db(), sheet.scope, "en").value();
    };
    const auto levels = parse("subitem,level\ndata-storage,3\ndata-security,\n");
    EXPECT_EQ(levels.ratings.at(0).rating, Rating(db().scale.gradeByLevel(3)));
    EXPECT_EQ(levels.ratings.at(1).rating, Rating());
    const auto scores = parse("评分,能力,子项\n62.50,数据,数据存储\n85%,x,DATA-SECURITY\n");
    EXPECT_EQ(scores.mistakes, std::vector<Mistake>{});

    const auto mistakes = [&](const std::string& content) { return parse(content).mistakes; };
    const std::string header = "subitem,score\n", based = "subitem,score,basis\n";
    // By what an item is called, and its level.
    EXPECT_EQ(mistakes("subdomain,item,rating,level\n"),
              (std::vector<Mistake>{{"line 1", {ErrorCode::TableEmpty, {}}}}));
    EXPECT_EQ(mistakes("code\n"),
              (std::vector<Mistake>{{"line 1", {ErrorCode::WorkbookColumnMissing, {"subitem"}}},
                                    {"line 1", {ErrorCode::WorkbookColumnMissing, {"score"}}}}));
    EXPECT_EQ(mistakes(header + "data-store,5\n"),
              (std::vector<Mistake>{{"line 2", {ErrorCode::UnknownPart, {"data-store", "Sub-item"}}}}));
    EXPECT_EQ(mistakes(header + "data-storage,100.1\n"),
              (std::vector<Mistake>{{"line 2", {ErrorCode::UnknownScore, {"100.1", "100"}}}}));
    EXPECT_EQ(mistakes(header + "data-storage,5\ndata-storage,6\n").at(0).error.code,
              ErrorCode::WorkbookDuplicate);
    EXPECT_EQ(mistakes("subitem,level\ndata-storage,6\n").at(0).error.code, ErrorCode::LevelOutOfRange);
    EXPECT_EQ(mistakes(based + "data-storage,5,1/2\n"),
              (std::vector<Mistake>{{"line 2", {ErrorCode::UnknownBasis, {"1/2"}}}}));
    EXPECT_EQ(mistakes(based + "equipment-connection,5,3/2\n").at(0).error.code, ErrorCode::UnknownBasis);
    EXPECT_EQ(mistakes(based + "data-storage,35,level\n").at(0).error.code, ErrorCode::ScoreOfNoLevel);
    // A level beside a score says the same, or one of them is wrong; alone it is the rating.
    EXPECT_EQ(mistakes("subitem,score,level\ndata-storage,62.5,1\n"),
              (std::vector<Mistake>{{"line 2", {ErrorCode::ScoreAgainstLevel, {"62.5", "1"}}}}));
    const auto both = parse("subitem,score,level\ndata-storage,62.5,\ndata-security,,2\n");
    EXPECT_EQ(both.ratings.at(0).rating, score("62.5"));
    EXPECT_EQ(both.ratings.at(1).rating, Rating(db().scale.gradeByLevel(2)));
}

} // namespace plumbline::scoring
