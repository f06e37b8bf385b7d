// What the report tells of the process: activities (clause 8.3.5), objections (8.4.1) and measures (8.5).

#include <gtest/gtest.h>

#include "core/report/AssessmentReport.h"
#include "tests/core/InProcess.h"
#include "tests/core/report/Blocks.h"

namespace plumbline::test {

namespace {

using namespace assessment;
using Texts = std::vector<std::string>;

report::Report reportOf(const InProcess& process, std::string_view language) {
    return report::assessmentReport(shippedModel(), process.assessment, process.scope, language).value();
}

std::vector<Texts> table(const report::Section& section, std::string_view heading) {
    std::vector<Texts> list;
    for (const report::Row& row : rows(under(section, heading)))
        list.push_back(texts(row));
    return list;
}

} // namespace

TEST(Activities, AreLeftOutWhereNothingWasEntered) {
    EXPECT_EQ(titles(reportOf(InProcess(), "zh_CN")),
              (Texts{"评估结论", "评估范围与权重", "评估结果", "与目标等级的差距", "评分明细", "计算方法"}));
    EXPECT_EQ(titles(reportOf(InProcess(), "en")).size(), 6U);
}

TEST(Activities, NameTheTeamAndItsTraining) {
    const report::Section section = test::section(reportOf(planned(), "zh_CN"), "评估活动");
    EXPECT_EQ(table(section, "评估组"),
              (std::vector<Texts>{{"林致远", "评估组长", "津门智造评估中心", "评分规则|2026年9月7日"},
                                  {"王工", "观察员", "滨海工业技术研究院", ""},
                                  {"周敏", "评估人员", "津门智造评估中心", "评分规则|2026年9月10日"}}));
}

TEST(Activities, TellTheCourseAsFarAsItIsKnown) {
    InProcess process = planned();
    process.answer("acceptance.decision", "accepted");
    process.answer("acceptance.decided-on", "2026-08-24");
    process.answer("acceptance.decided-by", "林致远");
    process.answer("visit.held-on", "2026-09-01");
    process.answer("visit.feasible", "yes");
    process.answer("opening.held-on", "2026-09-14");
    process.attend("opening", "赵立国");
    process.attend("opening", "林致远");
    process.answer("report.issued-on", "2026-09-25");
    process.answer("result.reported-to", "赵立国");
    process.answer("closing.minutes", "另行整理");
    process.assessment.all<Evidence>() = {{"e1", EvidenceKind::Interview, "", "", "", "", "2026-09-14 10:30"},
                                          {"e2", EvidenceKind::Documents, "", "", "", "", "2026-09-16"},
                                          {"e3", EvidenceKind::Documents}};
    EXPECT_EQ(table(section(reportOf(process, "zh_CN"), "评估活动"), "评估过程"),
              (std::vector<Texts>{
                  {"受理申请|8.2.1 节", "2026年8月24日", "受理申请\n决定人：林致远"},
                  {"正式评估计划|8.2.3 节", "2026年9月8日",
                   "计划时间：2026年9月14日至17日\n日程 4 项，其中访谈 2 项\n企业确认：赵立国"},
                  {"现场预评估|8.2.4 节", "2026年9月1日", "正式评估可行"},
                  {"首次会议|8.3.1 节", "2026年9月14日", "参会 2 人"},
                  {"采集证据|8.3.2 节", "2026年9月14日至16日", "证据 3 项\n访谈 1 项、文件与记录 2 项"},
                  {"编写报告|8.3.5 节", "2026年9月25日", "出具评估报告"},
                  {"通报结果与复议|8.4.1 节", "", "结果通报对象：赵立国"}}));
    const auto english =
        table(section(reportOf(process, "en"), "Assessment activities"), "Course of the assessment");
    EXPECT_EQ(english[1], (Texts{"Formal plan|Clause 8.2.3", "8 September 2026",
                                 "Planned for 14–17 September 2026\nSchedule lines: 4, interviews: 2\n"
                                 "Confirmed by 赵立国"}));
    EXPECT_EQ(english[4][2], "Pieces of evidence: 3\nInterview: 1, Documents and records: 2");
}

TEST(Activities, SayThatTheApplicationWasRefusedOrTheVisitFoundItNotFeasible) {
    InProcess process;
    process.answer("acceptance.decision", "refused");
    process.answer("visit.feasible", "no");
    const auto course = table(section(reportOf(process, "zh_CN"), "评估活动"), "评估过程");
    EXPECT_EQ(course, (std::vector<Texts>{{"受理申请|8.2.1 节", "", "不受理申请"},
                                          {"现场预评估|8.2.4 节", "", "正式评估不可行"}}));
}

TEST(Activities, TakeADateThatIsNoneAsItIsWritten) {
    InProcess process;
    process.answer("opening.held-on", "九月中旬");
    EXPECT_EQ(
        table(section(reportOf(process, "en"), "Assessment activities"), "Course of the assessment")[0][1],
        "九月中旬");
}

TEST(WhatFollowed, ListsObjectionsWithTheirOutcome) {
    InProcess process;
    process.assessment.all<Finding>() = {{"f1", FindingKind::Weakness, "编码不统一"}};
    process.assessment.all<Objection>() = {
        {"o1", "data.3@3", "应评为大部分满足", "赵立国", "2026-09-18", "评分不变", Outcome::Kept},
        {"o2", "f1", "表述有异议", "", "", "", Outcome::Changed},
        {"o3", "", "等级偏低"}};
    const report::Section section = test::section(reportOf(process, "zh_CN"), "复议与改进");
    const auto listed = rows(under(section, "企业的异议"));
    ASSERT_EQ(listed.size(), 3U);
    EXPECT_EQ(
        texts(listed[0]),
        (Texts{"1", "应评为大部分满足|提出：赵立国，2026年9月18日",
               "数据 / " + shippedModel().item(*shippedModel().findItem("data.3")).name.in("zh_CN") + " 三级",
               "维持"}));
    EXPECT_EQ(listed[0].cells[1].notes.at(0).text, "评分不变");
    EXPECT_EQ(texts(listed[1]), (Texts{"2", "表述有异议", "编码不统一", "变更"}));
    EXPECT_EQ(texts(listed[2]), (Texts{"3", "等级偏低", "评估结果整体", "待处理"}));
    EXPECT_TRUE(under(section, "企业的改进措施").empty());
}

TEST(WhatFollowed, ListsTheMeasuresBehindTheFindings) {
    InProcess process;
    process.assessment.all<Improvement>() = {{"i1", "信息安全", "做风险评估", "王磊", "2026-12-31"},
                                             {"i2", "数据采集", "", "", "年底前"}};
    const report::Report english = reportOf(process, "en");
    EXPECT_EQ(titles(english)[3], "Objections and measures");
    EXPECT_EQ(table(section(english, "Objections and measures"), "Measures of the enterprise"),
              (std::vector<Texts>{{"1", "信息安全", "做风险评估", "王磊", "31 December 2026"},
                                  {"2", "数据采集", "", "", "年底前"}}));
}

} // namespace plumbline::test
