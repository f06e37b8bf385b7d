#include "core/base/Text.h"

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
}

TEST(Text, ReadsWholeNumbersOnly) {
    EXPECT_EQ(toInt("12"), 12);
    EXPECT_EQ(toInt("-3"), -3);
    for (const char* wrong : {"", " 1", "1 ", "1.0", "1e2", "99999999999", "+1", "一"})
        EXPECT_EQ(toInt(wrong), std::nullopt) << wrong;
}

TEST(Clock, KnowsDays) {
    EXPECT_TRUE(isDate("2026-09-14"));
    EXPECT_TRUE(isDate("2028-02-29"));
    for (const char* wrong : {"2026-02-29", "2026-13-01", "2026-9-14", "14.09.2026", "2026-09-14 ", ""})
        EXPECT_FALSE(isDate(wrong)) << wrong;
    EXPECT_EQ(toIso8601(1'789'347'723'456), "2026-09-14T01:02:03.456Z");
}

} // namespace plumbline
