// The daily schedule of a plan as a table.

#include <gtest/gtest.h>

#include "core/exchange/ScheduleTable.h"
#include "core/exchange/XlsxReader.h"
#include "tests/core/InProcess.h"

namespace plumbline::test {

namespace {

Result<void> write(const InProcess& process, std::string_view language, const std::filesystem::path& file) {
    return exchange::writeSchedule(shippedModel(), process.assessment, process.step("plan-formal"), language,
                                   file);
}

} // namespace

TEST(ASchedule, IsWrittenAsCsvLineByLine) {
    const TempFolder folder;
    ASSERT_TRUE(write(planned(), "zh_CN", folder / "s.csv").has_value());
    EXPECT_EQ(bytesOf(folder / "s.csv"),
              "\xEF\xBB\xBF日期,开始,结束,评估内容,评估人员,受访人,地点,条款\r\n"
              "2026-09-14,08:30,09:15,首次会议,全体,,会议室一,\r\n"
              "2026-09-14,09:30,,销售,,销售部 郑内勤,,6.4\r\n"
              "2026-09-15,09:00,10:30,数据、集成、抽查编码,周敏,信息部 王磊,机房,6.2\r\n"
              ",,,末次会议,全体,,,\r\n");
}

TEST(ASchedule, IsWrittenAsAWorkbook) {
    const TempFolder folder;
    ASSERT_TRUE(write(planned(), "en", folder / "s.xlsx").has_value());
    const auto sheets = exchange::readWorkbook(bytesOf(folder / "s.xlsx"), "s.xlsx");
    ASSERT_TRUE(sheets.has_value());
    const exchange::Worksheet& sheet = sheets->front();
    EXPECT_EQ(sheet.rows(), 5);
    EXPECT_EQ(sheet.at(0, 5), "Interviewee");
    EXPECT_EQ(sheet.at(3, 3), "Data, Integration, 抽查编码");
    EXPECT_EQ(sheet.at(3, 4), "周敏");
    EXPECT_EQ(sheet.at(4, 4), "Whole team");
}

TEST(ASchedule, IsNotWrittenAsAnythingElse) {
    const TempFolder folder;
    EXPECT_EQ(errorOf(write(planned(), "en", folder / "s.doc")).code, ErrorCode::UnknownFormat);
    EXPECT_FALSE(std::filesystem::exists(folder / "s.doc"));
}

} // namespace plumbline::test
