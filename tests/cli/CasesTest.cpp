// The independent scorer's cases through the program, as a user would run them.

#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "tests/cli/Program.h"

namespace plumbline::test {

namespace {

using nlohmann::json;

constexpr double tolerance = 1e-12;

/// Equal where both have numbers up to the tolerance, else exactly.
bool same(const json& a, const json& b) {
    if (a.is_number() && b.is_number())
        return std::abs(a.get<double>() - b.get<double>()) <= tolerance;
    if (a.type() != b.type() || a.size() != b.size())
        return false;
    if (a.is_array())
        return std::equal(a.begin(), a.end(), b.begin(), same);
    if (a.is_object())
        return std::all_of(a.items().begin(), a.items().end(), [&](const auto& item) {
            return b.contains(item.key()) && same(item.value(), b.at(item.key()));
        });
    return a == b;
}

json jsonOf(const QStringList& arguments) {
    const Outcome outcome = run(arguments + QStringList{QStringLiteral("--json")});
    EXPECT_EQ(outcome.exit, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    return json::parse(outcome.out, nullptr, false);
}

void expectScores(const QString& file, const char* rule, const json& expected) {
    const json score = jsonOf({QStringLiteral("score"), file, QStringLiteral("--rule"), QLatin1String(rule)});
    ASSERT_TRUE(score.is_object());
    EXPECT_EQ(score.at("model"), "db12t1073-2021");
    EXPECT_EQ(score.at("rule"), rule);
    for (const char* key : {"levels", "elements", "domains", "subdomains", "total", "level", "met"})
        EXPECT_TRUE(same(score.at(key), expected.at(key))) << key << ": " << score.at(key);
    EXPECT_TRUE(same(score.at("possible").at("total"), expected.at("possible").at("total")));
    EXPECT_EQ(score.at("possible").at("level"), expected.at("possible").at("level"));
    EXPECT_EQ(score.at("unrated"), expected.at("possible").at("unrated"));
    EXPECT_EQ(score.at("provisional").get<bool>(), score.at("unrated").get<int>() > 0);
}

void expectGap(const QString& file, const json& expected) {
    const json gap = jsonOf({QStringLiteral("gap"), file});
    ASSERT_TRUE(gap.is_object());
    EXPECT_EQ(gap.at("target"), expected.at("target"));
    for (std::size_t i = 0; i < expected.at("cells").size(); ++i)
        for (const auto& [key, value] : expected.at("cells").at(i).items())
            EXPECT_TRUE(same(gap.at("cells").at(i).at(key), value)) << i << ' ' << key;
    ASSERT_EQ(gap.at("levels").size(), gap.at("target").get<std::size_t>());
    for (const json& level : gap.at("levels")) {
        EXPECT_TRUE(same(level.at("bound"), 0.8));
        const double missing = level.at("met").get<bool>() ? 0 : 0.8 - level.at("score").get<double>();
        EXPECT_NEAR(level.at("missing").get<double>(), missing, tolerance);
    }
}

} // namespace

TEST(CliCases, ScoreGapAndExportAgreeWithTheIndependentScorer) {
    const Folder folder;
    for (int number = 0; number < 12; ++number) {
        SCOPED_TRACE(number);
        const std::string stem = fmt::format("{}/cases/case{:03}", TEST_DATA, number);
        std::ifstream in(stem + ".json");
        const json expected = json::parse(in);
        const QString csv = QString::fromStdString(stem + ".csv");
        const QString file = folder / fmt::format("{}.plumb", number).c_str();
        QStringList make{QStringLiteral("new"),       file,
                         QStringLiteral("--model"),   QStringLiteral("db12t1073-2021"),
                         QStringLiteral("--profile"), QString::fromStdString(expected.at("profile"))};
        for (const std::string code : expected.at("exclude"))
            make << QStringLiteral("--exclude") << QString::fromStdString(code);
        if (!expected.at("exclude").empty())
            make << QStringLiteral("--reason") << QStringLiteral("not done here");
        const QString copy = folder / fmt::format("{}-again.plumb", number).c_str();
        QStringList makeCopy = make;
        makeCopy[1] = copy;
        ASSERT_EQ(run(make).exit, 0);
        ASSERT_EQ(run({QStringLiteral("rate"), file, QStringLiteral("--from"), csv}).exit, 0);
        expectScores(file, "credit", expected.at("credit"));
        expectScores(file, "sum", expected.at("sum"));
        expectGap(file, expected.at("gap"));

        // What export writes, rate reads into the same assessment.
        const QString exported = folder / "exported.csv", again = folder / "again.csv";
        ASSERT_EQ(run({QStringLiteral("export"), file, QStringLiteral("--to"), exported}).exit, 0);
        ASSERT_EQ(run(makeCopy).exit, 0);
        ASSERT_EQ(run({QStringLiteral("rate"), copy, QStringLiteral("--from"), exported}).exit, 0);
        expectScores(copy, "credit", expected.at("credit"));
        ASSERT_EQ(run({QStringLiteral("export"), copy, QStringLiteral("--to"), again}).exit, 0);
        EXPECT_EQ(bytesOf(exported), bytesOf(again));
    }
}

} // namespace plumbline::test
