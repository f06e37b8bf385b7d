#include "core/exchange/NumberFormat.h"

#include <gtest/gtest.h>

namespace plumbline::exchange {

namespace {

std::string shown(const char* raw, const char* code, bool since1904 = false) {
    return shownNumber(raw, parseFormat(code), since1904);
}

} // namespace

TEST(NumberFormat, NumbersKeepTheDigitsThatAreShownAndLoseNone) {
    EXPECT_EQ(shown("5.1", "General"), "5.1");
    EXPECT_EQ(shown("5.1", "0.00"), "5.10");
    EXPECT_EQ(shown("5", "#,##0.00_);[Red](#,##0.00)"), "5.00");
    EXPECT_EQ(shown("5.128", "0.0"), "5.128");
    EXPECT_EQ(shown("33.329999999999998", "General"), "33.33");
    EXPECT_EQ(shown("1234567", "#,##0"), "1234567");
    EXPECT_EQ(shown("3", "0\"级\""), "3");
    EXPECT_EQ(shown("2021", "@"), "2021");
    EXPECT_EQ(shown("12%", "0"), "12%"); // no number
}

TEST(NumberFormat, SharesAreShownInPercent) {
    EXPECT_EQ(shown("0.35", "0%"), "35%");
    EXPECT_EQ(shown("0.07", "0%"), "7%");
    EXPECT_EQ(shown("0.356", "0%"), "35.6%");
    EXPECT_EQ(shown("0.35", "0.0%"), "35.0%");
    EXPECT_EQ(shownNumber("0.8", builtinFormat(9), false), "80%");
}

TEST(NumberFormat, DaysAreDates) {
    EXPECT_EQ(shownNumber("46279", builtinFormat(14), false), "2026-09-14");
    EXPECT_EQ(shown("46279", "yyyy\"年\"m\"月\"d\"日\""), "2026-09-14");
    EXPECT_EQ(shown("46279", "[$-804]yyyy/m/d;@"), "2026-09-14");
    EXPECT_EQ(shown("44817", "yyyy-mm-dd", true), "2026-09-14");
    EXPECT_EQ(shown("46279.4375", "yyyy-mm-dd hh:mm"), "2026-09-14 10:30");
    EXPECT_EQ(shown("0.4375", "h:mm AM/PM"), "10:30");
    EXPECT_EQ(shown("0.4375", "mm:ss.0"), "10:30");
    EXPECT_EQ(shown("1.5", "[h]:mm"), "36:00");
    EXPECT_EQ(shown("1", "yyyy-mm-dd"), "1900-01-01");
    EXPECT_EQ(shown("61", "yyyy-mm-dd"), "1900-03-01");
    EXPECT_EQ(shown("-1", "yyyy-mm-dd"), "-1");
    EXPECT_EQ(shown("1e300", "yyyy-mm-dd"), "1e+300");
}

} // namespace plumbline::exchange
