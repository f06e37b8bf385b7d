#include "core/base/Text.h"

#include <cstdlib>
#include <ctime>
#include <limits>

#include <gtest/gtest.h>

#include "core/base/Clock.h"

namespace plumbline {

TEST(Text, KnowsWellFormedUtf8) {
    EXPECT_TRUE(isUtf8("准绳 Plumbline \xF0\x9F\x93\x90"));
    EXPECT_TRUE(isUtf8(""));
    EXPECT_FALSE(isUtf8("\xD7\xBC\xC9\xFE"));             // the same in GBK
    EXPECT_FALSE(isUtf8("\xC0\xAF"));                     // overlong
    EXPECT_FALSE(isUtf8("\xED\xA0\x80"));                 // surrogate
    EXPECT_FALSE(isUtf8("\xF4\x90\x80\x80"));             // above U+10FFFF
    EXPECT_FALSE(isUtf8(std::string("准").substr(0, 2))); // cut
    EXPECT_EQ(codePoints("准绳 a"), 4u);
}

TEST(Text, IsTrimmedOfSpacesThatAreNotSeen) {
    EXPECT_EQ(trimmed(" \t\u3000\u00A0数据 a\uFEFF\u00A0\r\n"), "数据 a");
    EXPECT_EQ(trimmed("\u00A0 \u3000"), "");
    EXPECT_EQ(trimmed("、"), "、");
    EXPECT_EQ(trimmed("\n\u200Bä\u0085\u2028 \v"), "ä");
    EXPECT_EQ(trimmed("\u200B一 \xC2\xE2\x80 "), "一 \xC2\xE2\x80");
}

TEST(Text, IsPutIntoOneLine) {
    EXPECT_EQ(inOneLine("林致远", 60), "林致远");
    EXPECT_EQ(inOneLine(" Lin\r\n\t Zhiyuan\u3000 ", 60), "Lin Zhiyuan");
    EXPECT_EQ(inOneLine("a\x1B[31mb\u0085c", 60), "a [31mb c");
    EXPECT_EQ(inOneLine("准绳准绳准绳", 4), "准绳准…");
    EXPECT_EQ(inOneLine("准绳准绳", 4), "准绳准绳");
    EXPECT_EQ(inOneLine("abc def", 4), "abc…");
    EXPECT_EQ(inOneLine("", 4), "");
}

TEST(Text, ReadsWholeNumbersOnly) {
    EXPECT_EQ(toInt("12"), 12);
    EXPECT_EQ(toInt("-3"), -3);
    for (const char* wrong : {"", " 1", "1 ", "1.0", "1e2", "99999999999", "+1", "一"})
        EXPECT_EQ(toInt(wrong), std::nullopt) << wrong;
}

class AClock : public testing::Test {
protected:
    ~AClock() override { setZone(m_zone); }
    static void setZone(const std::string& name) {
        if (name.empty())
            unsetenv("TZ");
        else
            setenv("TZ", name.c_str(), 1);
        tzset();
    }

private:
    const std::string m_zone = std::getenv("TZ") ? std::getenv("TZ") : "";
};

TEST_F(AClock, TellsTheZoneOfThisPlace) {
    const Timestamp at = 1'789'347'723'456;
    setZone("CST-8");
    EXPECT_EQ(toLocalTime(at), "2026-09-14 09:02 UTC+8");
    EXPECT_EQ(toLocalTime(at, Precision::Second), "2026-09-14 09:02:03 UTC+8");
    setZone("UTC0");
    EXPECT_EQ(toLocalTime(at), "2026-09-14 01:02 UTC");
    setZone("IST-5:30");
    EXPECT_EQ(toLocalTime(at), "2026-09-14 06:32 UTC+5:30");
    setZone("NST3:30");
    EXPECT_EQ(toLocalTime(at), "2026-09-13 21:32 UTC-3:30");
}

TEST_F(AClock, IsBoundedByTheYearsThatHaveFourDigits) {
    setZone("CST-8");
    for (const Timestamp far : {std::numeric_limits<Timestamp>::max(), Timestamp{300'000'000'000'000}}) {
        EXPECT_EQ(toIso8601(far), "9999-12-30T00:00:00.000Z");
        EXPECT_EQ(toLocalTime(far), "9999-12-30 08:00 UTC+8");
    }
    EXPECT_EQ(toIso8601(std::numeric_limits<Timestamp>::min()), "0001-01-02T00:00:00.000Z");
    EXPECT_EQ(toLocalTime(std::numeric_limits<Timestamp>::min()).substr(0, 10), "0001-01-02");
    EXPECT_EQ(toIso8601(10'000'000'000'000), "2286-11-20T17:46:40.000Z") << "beyond what nanoseconds hold";
    EXPECT_EQ(toLocalTime(10'000'000'000'000), "2286-11-21 01:46 UTC+8");
}

TEST(Clock, KnowsDays) {
    EXPECT_TRUE(isDate("2026-09-14"));
    EXPECT_TRUE(isDate("2028-02-29"));
    for (const char* wrong : {"2026-02-29", "2026-13-01", "2026-9-14", "14.09.2026", "2026-09-14 ", ""})
        EXPECT_FALSE(isDate(wrong)) << wrong;
    EXPECT_EQ(toIso8601(1'789'347'723'456), "2026-09-14T01:02:03.456Z");
}

} // namespace plumbline
