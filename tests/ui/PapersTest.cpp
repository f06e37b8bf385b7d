// The papers of the process on paper: plans, sign-in sheets, minutes.

#include <QTemporaryDir>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/report/ProcessPapers.h"
#include "tests/core/InProcess.h"
#include "tests/ui/DemoTest.h"
#include "tests/ui/PdfText.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/PdfWriter.h"
#include "ui/reporting/PrintOut.h"
#include "ui/reporting/ReportLayout.h"
#include "ui/support/Dialogs.h"

namespace plumbline::ui {

using plumbline::test::InProcess;
using plumbline::test::planned;
using plumbline::test::shippedModel;
using test::packed;
using test::pdfPages;

namespace {

class Papers : public testing::Test {
protected:
    Papers() : m_folder(toPath(toUtf8(m_temporary.path()))) {}

    [[nodiscard]] QStringList pages(const report::Report& report) const {
        EXPECT_TRUE(writePdf(layOut(report), m_folder / "paper.pdf").has_value());
        return pdfPages(m_folder / "paper.pdf");
    }
    [[nodiscard]] static report::Report plan(const InProcess& process, std::string_view language) {
        return report::planDocument(shippedModel(), process.scope, process.assessment,
                                    process.step("plan-formal"), language);
    }
    [[nodiscard]] static report::Report signIn(const InProcess& process, std::string_view language) {
        return report::signInSheet(shippedModel(), process.assessment, process.step("opening"), language);
    }
    [[nodiscard]] static report::Report minutes(const InProcess& process, std::string_view language) {
        return report::minutesDocument(shippedModel(), process.assessment, process.step("opening"), language);
    }

    QTemporaryDir m_temporary;
    std::filesystem::path m_folder;
};

double lowest(const Sheet& sheet) {
    double bottom = 0;
    for (const QRectF& row : sheet.rows)
        bottom = std::max(bottom, row.bottom());
    return bottom;
}

} // namespace

TEST_F(Papers, APlanIsFoundBySearch) {
    const QStringList all = pages(plan(planned(), "zh_CN"));
    const QString text = packed(all.join(QString()));
    for (const char* expected :
         {"DB12/T1073-2021第8.2.3条", "正式评估计划", "渤海精工装备有限公司", "2026年9月14日至17日",
          "铸造分厂除外", "津门智造评估中心", "2026年9月15日星期二", "09:00–10:30", "抽查编码", "信息部王磊",
          "日期待定", "以上日程未安排的能力子域", "企业确认", "赵立国", "2026年9月8日"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected;
    for (qsizetype i = 0; i < all.size(); ++i)
        EXPECT_TRUE(all[i].contains(QStringLiteral("第 %1 页 共 %2 页").arg(i + 1).arg(all.size())));
    const QString english = pages(plan(planned(), "en")).join(QString()).simplified();
    for (const char* expected : {"DB12/T 1073-2021, clause 8.2.3", "Formal plan", "14–17 September 2026",
                                 "Tuesday, 15 September 2026", "Whole team", "Lead assessor"})
        EXPECT_TRUE(english.contains(QString::fromUtf8(expected))) << expected;
}

TEST_F(Papers, TheFirstPageBeginsWithTheTitleAndHasNoHeadAboveIt) {
    const QStringList all = pages(plan(planned(), "en"));
    EXPECT_TRUE(all[0].startsWith(QStringLiteral("DB12/T 1073-2021, clause 8.2.3\nFormal plan")))
        << all[0].toStdString();
    const Sheets sheets = layOut(plan(planned(), "en"));
    ASSERT_FALSE(sheets.bookmarks.empty());
    EXPECT_EQ(sheets.bookmarks.front().title, QStringLiteral("Formal plan"));
    EXPECT_EQ(sheets.bookmarks.front().page, 0);
}

TEST_F(Papers, AScheduleOfManyDaysRepeatsItsHeadOnEachPage) {
    InProcess process = planned();
    for (int day = 1; day <= 9; ++day)
        for (int line = 0; line < 12; ++line)
            process.addSlot({"", "", fmt::format("2026-10-{:02}", day), fmt::format("{:02}:00", 8 + line), "",
                             "data", "", "zhou", "信息部", "机房"});
    const QStringList all = pages(plan(process, "en"));
    ASSERT_GT(all.size(), 3);
    for (qsizetype page = 1; page + 1 < all.size(); ++page) {
        EXPECT_TRUE(all[page].contains(QStringLiteral("Daily schedule (continued)"))) << page;
        EXPECT_TRUE(all[page].contains(QStringLiteral("Interviewee"))) << page;
    }
}

TEST_F(Papers, ASignInSheetFillsItsPage) {
    for (const int present : {0, 6, 12, 30}) {
        InProcess process = planned();
        for (int i = 0; i < present; ++i)
            process.attend("opening", fmt::format("参会人{}", i));
        const Sheets sheets = layOut(signIn(process, "zh_CN"));
        EXPECT_EQ(sheets.pages.size(), present < 15 ? 1U : 2U) << present;
        const double room = paper::content.bottom() - lowest(sheets.pages.back());
        EXPECT_GE(room, -0.01);
        EXPECT_LT(room, sheets.pages.back().rows.back().height()) << "another row has room";
        EXPECT_GT(sheets.pages.back().rows.back().height(), paper::mm(8)) << "too low to sign in";
    }
    const QString text = packed(pages(signIn(planned(), "zh_CN")).join(QString()));
    for (const char* expected : {"首次会议签到表", "日期", "地点", "序号姓名单位职务签名"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected;
}

TEST_F(Papers, EveryonePresentIsOnTheSheetHoweverMany) {
    InProcess process = planned();
    for (int i = 0; i < 50; ++i)
        process.attend("opening", fmt::format("参会人{:02}。", i));
    const QStringList all = pages(signIn(process, "zh_CN"));
    EXPECT_EQ(all.size(), 3);
    const QString text = packed(all.join(QString()));
    for (int i = 0; i < 50; ++i)
        EXPECT_TRUE(text.contains(QStringLiteral("参会人%1。").arg(i, 2, 10, QLatin1Char('0')))) << i;
    EXPECT_TRUE(all[1].contains(QStringLiteral("参会人员（续）")));
}

TEST_F(Papers, NobodySignsAPageThatSaysNothing) {
    InProcess process = planned();
    std::string text;
    for (int line = 0; line < 40; ++line) {
        text += fmt::format("Point {} was settled.\n", line);
        process.answer("opening.minutes", text);
        const QStringList all = pages(minutes(process, "en"));
        EXPECT_TRUE(all.back().contains(QStringLiteral("Signature")));
        EXPECT_TRUE(all.back().contains(QStringLiteral("Point %1 was settled.").arg(line))) << line;
    }
}

TEST_F(Papers, AreSavedBesideTheAssessmentButNeverOverIt) {
    const auto project = test::copyOfDemo(m_temporary);
    const Sheets sheets = layOut(plan(planned(), "en"));
    dialogs::answerNext(toQString(plumbline::toUtf8(m_folder / "plan.pdf")));
    const auto saved = savePdf(nullptr, project, sheets, QStringLiteral("Save"), QStringLiteral("plan"));
    ASSERT_TRUE(saved.has_value());
    EXPECT_EQ(*saved, QStringLiteral("plan.pdf"));
    EXPECT_TRUE(std::filesystem::exists(m_folder / "plan.pdf"));

    dialogs::answerNext(QString());
    const auto cancelled = savePdf(nullptr, project, sheets, QStringLiteral("Save"), QStringLiteral("plan"));
    ASSERT_TRUE(cancelled.has_value());
    EXPECT_TRUE(cancelled->isEmpty());

    dialogs::answerNext(toQString(plumbline::toUtf8(project.path())));
    EXPECT_FALSE(
        savePdf(nullptr, project, sheets, QStringLiteral("Save"), QStringLiteral("plan")).has_value());
}

} // namespace plumbline::ui
