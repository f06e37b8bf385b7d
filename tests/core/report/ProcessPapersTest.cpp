// Plans, sign-in sheets and minutes (clauses 8.2.3, 8.3.1 and 8.4.2).

#include <gtest/gtest.h>

#include "core/report/ProcessPapers.h"
#include "tests/core/InProcess.h"
#include "tests/core/report/Blocks.h"

namespace plumbline::test {

namespace {

using namespace assessment;
using report::Row;
using Texts = std::vector<std::string>;

report::Report plan(const InProcess& process, std::string_view language,
                    std::string_view step = "plan-formal") {
    return report::planDocument(shippedModel(), process.scope, process.assessment, process.step(step),
                                language);
}

report::Report signIn(const InProcess& process, std::string_view language) {
    return report::signInSheet(shippedModel(), process.assessment, process.step("opening"), language);
}

report::Report minutes(const InProcess& process, std::string_view language) {
    return report::minutesDocument(shippedModel(), process.assessment, process.step("opening"), language);
}

Texts values(const report::KeyValues& pairs) {
    Texts values;
    for (const report::KeyValue& pair : pairs.rows)
        values.push_back(pair.value);
    return values;
}

Texts values(const report::Signatures::Party& party) {
    return values(report::KeyValues{party.lines});
}

std::vector<Texts> textsOfAll(const std::vector<Row>& rows) {
    std::vector<Texts> list;
    for (const Row& row : rows)
        list.push_back(test::texts(row));
    return list;
}

} // namespace

TEST(APlan, SaysWhoseAndWhichItIs) {
    const report::Report chinese = plan(planned(), "zh_CN"), english = plan(planned(), "en", "plan-pre");
    EXPECT_FALSE(chinese.cover.has_value());
    EXPECT_EQ(chinese.title, "正式评估计划");
    EXPECT_EQ(chinese.subtitle, "DB12/T 1073-2021 第 8.2.3 条");
    EXPECT_EQ(chinese.enterprise, "渤海精工装备有限公司");
    EXPECT_EQ(english.title, "Pre-assessment plan");
    EXPECT_EQ(english.subtitle, "DB12/T 1073-2021, clause 8.2.3");
}

TEST(APlan, HasEveryContentOfTheStandard) {
    const report::Section chinese = plan(planned(), "zh_CN").sections.front();
    EXPECT_EQ(headings(chinese),
              (Texts{"评估目的", "评估范围", "评估任务", "评估组", "日程安排", "企业确认"}));
    EXPECT_EQ(headings(plan(planned(), "en").sections.front()),
              (Texts{"Purpose", "Scope", "Tasks", "Assessment team", "Daily schedule",
                     "Confirmation by the enterprise"}));
    EXPECT_EQ(values(first<report::KeyValues>(chinese.blocks)),
              (Texts{"DB12/T 1073-2021  智能制造能力成熟度", "2026年9月14日至17日"}));
    EXPECT_EQ(paragraphs(under(chinese, "评估目的")), Texts{"确定企业的智能制造能力成熟度等级。"});
    EXPECT_EQ(paragraphs(under(chinese, "评估范围")), Texts{"减速机生产基地\n铸造分厂除外"});
    EXPECT_EQ(paragraphs(under(chinese, "评估任务")), Texts{"访谈、查阅、巡视"});
    EXPECT_EQ(textsOfAll(rows(under(chinese, "评估组"))),
              (std::vector<Texts>{{"林致远", "评估组长", "津门智造评估中心", "统筹评估"},
                                  {"王工", "观察员", "滨海工业技术研究院", "技术专家"},
                                  {"周敏", "评估人员", "津门智造评估中心", "设计、销售"}}));
}

TEST(APlan, GoesThroughTheDaysInOrderAndPutsWhatHasNoDayLast) {
    EXPECT_EQ(textsOfAll(rows(under(plan(planned(), "zh_CN").sections.front(), "日程安排"))),
              (std::vector<Texts>{{"2026年9月14日 星期一"},
                                  {"08:30–09:15", "首次会议", "全体", "", "会议室一"},
                                  {"09:30", "销售", "", "销售部 郑内勤", ""},
                                  {"2026年9月15日 星期二"},
                                  {"09:00–10:30", "数据、集成|抽查编码", "周敏", "信息部 王磊", "机房"},
                                  {"日期待定"},
                                  {"", "末次会议", "全体", "", ""}}));
    const auto english = rows(under(plan(planned(), "en").sections.front(), "Daily schedule"));
    EXPECT_EQ(english[0].cells[0].text, "Monday, 14 September 2026");
    EXPECT_EQ(english[1].cells[2].text, "Whole team");
    EXPECT_EQ(english[4].cells[1].text, "Data, Integration");
}

TEST(APlan, NamesThePartsItDoesNotCoverWhereItMustCoverAll) {
    InProcess process = planned();
    const std::string left = paragraphs(under(plan(process, "zh_CN").sections.front(), "日程安排")).at(0);
    EXPECT_TRUE(left.starts_with("以上日程未安排的能力子域：")) << left;
    EXPECT_NE(left.find("信息安全"), std::string::npos);
    EXPECT_EQ(left.find("数据"), std::string::npos);
    for (const model::NodeId leaf : shippedModel().leaves())
        process.addSlot({"", "", "2026-09-16", "", "", shippedModel().node(leaf).code, "", "", "", ""});
    EXPECT_EQ(paragraphs(under(plan(process, "zh_CN").sections.front(), "日程安排")), Texts{});
    for (Slot& slot : process.assessment.all<Slot>())
        slot.plan = "plan-pre";
    process.assessment.all<Slot>().resize(2);
    EXPECT_EQ(paragraphs(under(plan(process, "zh_CN", "plan-pre").sections.front(), "日程安排")), Texts{})
        << "a pre-assessment need not cover everything";
}

TEST(APlan, IsConfirmedByTheEnterpriseAndSignedByBoth) {
    const report::Section section = plan(planned(), "en").sections.front();
    const auto signatures = first<report::Signatures>(section.blocks);
    ASSERT_EQ(signatures.parties.size(), 2U);
    EXPECT_EQ(values(signatures.parties[0]), (Texts{"林致远", "", ""}));
    EXPECT_EQ(values(signatures.parties[1]), (Texts{"赵立国", "", "8 September 2026"}));
}

TEST(APlan, ThatIsEmptyIsAFormToFillIn) {
    for (const char* language : {"zh_CN", "en"}) {
        const report::Section section = plan(InProcess(), language).sections.front();
        EXPECT_EQ(values(first<report::KeyValues>(section.blocks))[1], "");
        EXPECT_EQ(std::count_if(section.blocks.begin(), section.blocks.end(),
                                [](const report::Block& block) {
                                    return std::holds_alternative<report::WritingLines>(block);
                                }),
                  3)
            << "purpose, scope, tasks";
        for (const report::Block& block : section.blocks)
            if (const auto* table = std::get_if<report::Table>(&block)) {
                EXPECT_TRUE(table->writable);
                EXPECT_GE(table->rows.size(), 5U);
            }
        for (const auto& party : first<report::Signatures>(section.blocks).parties)
            EXPECT_EQ(values(party), (Texts{"", "", ""}));
    }
}

TEST(APlan, NamesNoLeadWhereThereAreTwo) {
    InProcess process = planned();
    process.addMember({"li", "李组长", Role::Lead});
    EXPECT_EQ(values(first<report::Signatures>(plan(process, "en").sections.front().blocks).parties[0])[0],
              "");
}

TEST(ASignInSheet, ListsThosePresentAndLeavesRoomForMore) {
    InProcess process = planned();
    process.attend("opening", "赵立国", "渤海精工装备有限公司", "总经理");
    process.attend("closing", "孙建平");
    process.attend("opening", "林致远", "津门智造评估中心", "评估组长");
    process.answer("opening.held-on", "2026-09-14");
    const report::Report sheet = signIn(process, "zh_CN");
    EXPECT_EQ(sheet.title, "首次会议签到表");
    EXPECT_EQ(signIn(process, "en").title, "Opening meeting: sign-in sheet");
    EXPECT_EQ(values(first<report::KeyValues>(sheet.sections.front().blocks)), (Texts{"2026年9月14日", ""}));

    const auto table = first<report::Table>(sheet.sections.front().blocks);
    EXPECT_EQ(table.columns.back().title, "签名");
    EXPECT_TRUE(table.writable);
    const auto all = textsOfAll(table.rows);
    EXPECT_EQ(all[0], (Texts{"1", "赵立国", "渤海精工装备有限公司", "总经理", ""}));
    EXPECT_EQ(all[1], (Texts{"2", "林致远", "津门智造评估中心", "评估组长", ""}));
    EXPECT_EQ(all[2], (Texts{"3", "", "", "", ""}));
    EXPECT_EQ(table.rows[2].kind, Row::Kind::Plain) << "some room in any case";
    EXPECT_EQ(table.rows.back().kind, Row::Kind::Spare);
}

TEST(Minutes, SayWhatWasSettledByWhom) {
    InProcess process = planned();
    process.attend("opening", "赵立国", "渤海精工装备有限公司", "总经理");
    process.answer("opening.held-on", "2026-09-14");
    process.answer("opening.place", "会议室一");
    process.answer("opening.purpose", "yes");
    process.answer("opening.methods", "no");
    process.answer("opening.minutes", "介绍评估组。\n\n 双方确认日程。 \n");
    const report::Report paper = minutes(process, "zh_CN");
    const report::Section& section = paper.sections.front();
    EXPECT_EQ(paper.title, "首次会议纪要");
    EXPECT_EQ(headings(section), (Texts{"议程", "参会人员", "会议内容"}));
    EXPECT_EQ(values(first<report::KeyValues>(section.blocks)), (Texts{"2026年9月14日", "会议室一"}));
    const auto agenda = first<report::Checklist>(section.blocks).points;
    ASSERT_EQ(agenda.size(), 4U);
    EXPECT_EQ(agenda[0].text, "说明评估目的");
    EXPECT_TRUE(agenda[0].done);
    EXPECT_FALSE(agenda[1].done) << "answered with no";
    EXPECT_FALSE(agenda[2].done) << "not answered";
    EXPECT_EQ(textsOfAll(rows(under(section, "参会人员"))),
              (std::vector<Texts>{{"1", "赵立国", "渤海精工装备有限公司", "总经理"}}));
    EXPECT_EQ(paragraphs(under(section, "会议内容")), (Texts{"介绍评估组。", "双方确认日程。"}));
    const auto signatures = first<report::Signatures>(section.blocks);
    EXPECT_EQ(signatures.parties[0].role, "评估组长");
    EXPECT_EQ(values(signatures.parties[0]), (Texts{"林致远", "", ""}));
    EXPECT_EQ(signatures.parties[1].role, "企业代表");
    EXPECT_EQ(headings(minutes(process, "en").sections.front()), (Texts{"Agenda", "Present", "Minutes"}));
}

TEST(Minutes, ThatAreEmptyAreAFormToFillIn) {
    const report::Section section = minutes(InProcess(), "en").sections.front();
    EXPECT_EQ(values(first<report::KeyValues>(section.blocks)), (Texts{"", ""}));
    EXPECT_TRUE(first<report::Table>(section.blocks).writable);
    EXPECT_GE(first<report::Table>(section.blocks).rows.size(), 5U);
    EXPECT_GT(first<report::WritingLines>(section.blocks).count, 10);
}

TEST(PapersOfAModelWithoutAProcess, CiteTheStandardAlone) {
    const model::Model& model = shippedModel(db37);
    const model::ProcessStep& step = *model::findStep(model.process, model::StepForm::Plan);
    Facts facts;
    facts.profile = model.profiles.front().id;
    facts.depth = model.levelCount();
    Assessment assessment;
    assessment.facts = facts;
    const auto scope = Scope::check(model, facts, {}, {}).value();
    EXPECT_EQ(report::planDocument(model, scope, assessment, step, "en").subtitle, model.reference);
}

} // namespace plumbline::test
