#include "core/report/ResultText.h"

#include <gtest/gtest.h>

#include "core/report/AssessmentReport.h"
#include "tests/core/Fixtures.h"
#include "tests/core/report/Blocks.h"

namespace plumbline::test {

namespace {

scoring::Outcome outcomeOfSheet(const Sheet& sheet) {
    return scoring::outcome(sheet.model, sheet.scope, sheet.ratings).value();
}

std::vector<std::string> flagsOf(const Sheet& sheet, std::string_view language) {
    const scoring::Outcome outcome = outcomeOfSheet(sheet);
    std::vector<std::string> texts;
    for (const scoring::Flag& flag : outcome.verdict.flags)
        texts.push_back(report::flagText(sheet.model, outcome, flag, language));
    return texts;
}

/// All texts of tables in the section of a title.
std::vector<std::vector<std::string>> tableOf(const report::Report& report, std::string_view title) {
    std::vector<std::vector<std::string>> found;
    for (const report::Row& row : rows(section(report, title).blocks))
        found.push_back(texts(row));
    return found;
}

} // namespace

TEST(ResultText, OfFlagsIsOneSentenceInBothLanguages) {
    Sheet sheet(facts(), {}, personnelThirtyPercent());
    for (const int level : {2, 3, 4})
        sheet.rateLevel(level, full);
    EXPECT_EQ(
        flagsOf(sheet, "en"),
        (std::vector<std::string>{"The result is provisional; ratings missing and counted as 0: 198 of 495.",
                                  "Level 1 Planning has no rating at all, so it is not known to be met.",
                                  "Some weights are the team's own and differ from the recommended ones."}));
    EXPECT_EQ(flagsOf(sheet, "zh_CN").front(), "结果为暂定：495 项评分中有 198 项未评，按 0 分计入。");
}

TEST(ResultText, SaysWhyTheSumOfTheWholeIsNotTheTotal) {
    Sheet sheet;
    sheet.rateLevel(1, most);
    sheet.rateLevel(2, part);
    EXPECT_EQ(
        report::sumText(sheet.model, outcomeOfSheet(sheet), "en"),
        "A sum adds the level scores as they are, 1.30 for the whole; Score S by the rule \"Met counts 1\" "
        "is 1.50.");
    EXPECT_TRUE(report::sumText(sheet.model, outcomeOfSheet(sheet), "zh_CN").find("得分 S 按规则") !=
                std::string::npos);
    sheet.rateLevel(1, full);
    EXPECT_EQ(report::sumText(sheet.model, outcomeOfSheet(sheet), "en"), "") << "both are 1.50";
}

TEST(ResultText, NothingRatedIsNoResult) {
    const Sheet sheet(facts("manufacturing"), {}, {}, shippedModel(db37));
    assessment::Assessment assessment;
    assessment.ratings = sheet.ratings;
    const auto report = report::assessmentReport(sheet.model, assessment, sheet.scope, "en");
    ASSERT_TRUE(report);
    EXPECT_EQ(report->cover->level, 0);
    EXPECT_EQ(report->cover->levelText, "Not rated yet");
    EXPECT_EQ(report->cover->total, "–");
    for (const auto& row : tableOf(*report, "Results"))
        EXPECT_EQ(row, (std::vector<std::string>{row.front(), "–", "Unrated", "–"}));
}

TEST(ResultText, NothingRatedIsNoTotalByTheOtherRuleEither) {
    const Sheet sheet;
    assessment::Assessment assessment;
    assessment.ratings = sheet.ratings;
    const auto report = report::assessmentReport(sheet.model, assessment, sheet.scope, "en");
    ASSERT_TRUE(report);
    const std::vector<std::string> texts = paragraphs(section(*report, "Summary").blocks);
    ASSERT_FALSE(texts.empty());
    for (const std::string& text : texts)
        EXPECT_EQ(text.find("0.00"), std::string::npos) << text;
}

TEST(ResultText, OfARatedZeroIsAZero) {
    Sheet sheet(facts("manufacturing"), {}, {}, shippedModel(db37));
    const model::CellId cell = *sheet.model.findCell("equipment-connection");
    sheet.rate(cell, 0);
    assessment::Assessment assessment;
    assessment.ratings = sheet.ratings;
    const auto report = report::assessmentReport(sheet.model, assessment, sheet.scope, "en");
    ASSERT_TRUE(report);
    const std::string name = sheet.model.node(sheet.model.leafOf(cell)).name.in("en");
    bool found = false;
    for (const auto& row : tableOf(*report, "Results"))
        if (row.front() == name) {
            found = true;
            EXPECT_EQ(row[1], "0.00");
            EXPECT_EQ(row[2], "L1 Initial");
        }
    EXPECT_TRUE(found);
}

} // namespace plumbline::test
