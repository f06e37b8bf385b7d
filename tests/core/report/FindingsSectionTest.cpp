// Strengths, weaknesses and directions for improvement in the report (clause 8.3.5).

#include <gtest/gtest.h>

#include "core/demo/Demo.h"
#include "core/report/AssessmentReport.h"
#include "tests/core/Fixtures.h"
#include "tests/core/report/Blocks.h"

namespace plumbline::test {

namespace {

using namespace assessment;

class AReportOfFindings : public testing::Test {
protected:
    [[nodiscard]] report::Report report(std::string_view language) const {
        return report::assessmentReport(demo.model(), assessment, demo.scope(), language).value();
    }
    [[nodiscard]] std::vector<report::Block> found(std::string_view language,
                                                   std::string_view heading) const {
        return under(section(report(language), language == "en" ? english : chinese), heading);
    }
    void removeAllButOpen() {
        std::erase_if(assessment.all<Finding>(),
                      [](const Finding& each) { return each.agreement == Agreement::Agreed; });
    }

    const std::string chinese = "强项、弱项和改进方向",
                      english = "Strengths, weaknesses, directions for improvement";
    TempFolder folder;
    project::Project demo = demo::create(folder / "demo.plumb", "Visitor").value();
    Assessment assessment = demo.assessment();
};

} // namespace

TEST_F(AReportOfFindings, HasWhatTheStandardAsksForBehindTheResults) {
    EXPECT_EQ(titles(report("zh_CN")),
              (std::vector<std::string>{"评估结论", "评估范围与权重", "评估活动", "评估结果",
                                        "强项、弱项和改进方向", "与目标等级的差距", "评分明细", "计算方法"}));
    EXPECT_EQ(headings(section(report("en"), english)),
              (std::vector<std::string>{"Strengths", "Weaknesses", "Directions for improvement"}));
}

TEST_F(AReportOfFindings, ListsWhatTheTeamAgreedOnWithItsCells) {
    const auto weaknesses = found("zh_CN", "弱项");
    const auto listed = rows(weaknesses);
    ASSERT_EQ(listed.size(), 3U);
    EXPECT_EQ(listed[0].cells[0].text, "1");
    EXPECT_TRUE(listed[0].cells[1].text.starts_with("工业控制系统从未做过风险评估"));
    EXPECT_EQ(listed[0].cells[1].detail, "责任评估人员：何嘉");
    ASSERT_EQ(listed[0].cells[1].notes.size(), 1U);
    EXPECT_EQ(listed[0].cells[1].notes[0].author, "企业意见");
    EXPECT_EQ(listed[0].cells[2].text.find("信息安全 / "), 0U) << listed[0].cells[2].text;
    EXPECT_NE(listed[0].cells[2].text.find("三级"), std::string::npos);
    EXPECT_EQ(paragraphs(weaknesses), std::vector<std::string>{"另有 2 条尚未经评估组一致同意，未列入。"});
}

TEST_F(AReportOfFindings, PutsGoodPracticesAndConformitiesUnderStrengths) {
    const auto strengths = found("en", "Strengths");
    std::vector<std::string> firsts;
    for (const report::Row& row : rows(strengths))
        firsts.push_back(row.cells.front().text);
    EXPECT_EQ(firsts, (std::vector<std::string>{"Good practices", "1", "2", "Conformities", "3", "4"}));
    EXPECT_TRUE(paragraphs(strengths).empty());
}

TEST_F(AReportOfFindings, NamesTheEvidence) {
    assessment.all<Evidence>() = {{"e1", EvidenceKind::Documents, "等级保护备案表"}};
    const RecordId finding = assessment.all<Finding>().front().id;
    assessment.all<Link>().push_back({finding + " e1", finding, "e1"});
    EXPECT_EQ(rows(found("en", "Weaknesses"))[0].cells[1].detail,
              "Evidence: 等级保护备案表\nResponsible: 何嘉");
}

TEST_F(AReportOfFindings, SaysSoWhereNothingIsAgreedYet) {
    removeAllButOpen();
    const auto weaknesses = found("en", "Weaknesses");
    EXPECT_TRUE(rows(weaknesses).empty());
    EXPECT_EQ(
        paragraphs(weaknesses),
        (std::vector<std::string>{"Nothing of this kind has been agreed on by the team.",
                                  "Findings that the team has not yet agreed on, and not listed here: 2."}));
}

TEST_F(AReportOfFindings, IsAsItWasWhereThereAreNone) {
    assessment.all<Finding>().clear();
    const auto left = titles(report("zh_CN"));
    EXPECT_EQ(std::count(left.begin(), left.end(), chinese), 0);
}

} // namespace plumbline::test
