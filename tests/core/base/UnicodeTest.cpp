#include "core/base/Unicode.h"

#include <gtest/gtest.h>

namespace plumbline {

TEST(Unicode, ReadsTextInTheEncodingsOfOfficePrograms) {
    const auto decoded = [](const std::string& bytes) { return decodedText(bytes, "f").value_or("refused"); };
    EXPECT_EQ(decoded("准绳 a"), "准绳 a");
    EXPECT_EQ(decoded("\xEF\xBB\xBF准绳"), "准绳");
    EXPECT_EQ(decoded(std::string("\xFF\xFE\xC6\x51\xF3\x7E"
                                  "a\0",
                                  8)),
              "准绳a");
    EXPECT_EQ(decoded(std::string("\xFE\xFF\x51\xC6\x7E\xF3\0a", 8)), "准绳a");
    EXPECT_EQ(decoded("\xD7\xBC\xC9\xFE"), "准绳");
    EXPECT_EQ(decoded("\x95\x32\x82\x36"), "\U00020000"); // four bytes
    EXPECT_EQ(decoded(""), "");
    // Longer than what is converted at once, with a character of two halves on every border.
    std::string wide = "\xFF\xFE", expected;
    for (int i = 0; i < 9000; ++i) {
        wide += std::string("\x40\xD8\x00\xDC", 4);
        expected += "\U00020000";
    }
    EXPECT_EQ(decoded(wide + std::string("a\0", 2)), expected + "a");
    EXPECT_EQ(decoded(std::string("\xFF\xFE"
                                  "a\0",
                                  4) +
                      wide.substr(2)),
              "a" + expected);
}

TEST(Unicode, WhatIsNoTextIsRefusedWithItsLine) {
    const auto lineOf = [](const std::string& bytes) {
        const auto text = decodedText(bytes, "f");
        EXPECT_FALSE(text);
        return text ? "" : text.error().args.at(1);
    };
    EXPECT_EQ(lineOf(std::string("a\nb\0", 4)), "2");
    EXPECT_EQ(lineOf("\xEF\xBB\xBF"
                     "a\n\nb\xFF"),
              "3");
    EXPECT_EQ(lineOf(std::string("\xFF\xFE"
                                 "a\0b",
                                 5)),
              "1"); // cut
    EXPECT_EQ(lineOf(std::string("\xFF\xFE\x40\xD8"
                                 "a\0",
                                 6)),
              "1"); // half a character
    EXPECT_EQ(lineOf("a\n\x81"), "2");
}

TEST(Unicode, LettersHaveOneSpelling) {
    EXPECT_EQ(composed("cafe\u0301"), "caf\u00E9");
    EXPECT_EQ(decomposed("caf\u00E9"), "cafe\u0301");
    EXPECT_EQ(folded("ＤＡＴＡ　Straße １"), "data strasse 1");
}

TEST(Unicode, WhatSteersATerminalIsSeen) {
    EXPECT_EQ(visible("准绳 a\u00A0é"), "准绳 a\u00A0é");
    EXPECT_EQ(visible("\x1b[31m\x07\x7f\u0085\u202E\u2066\u2028\n\t"),
              "\\u001b[31m\\u0007\\u007f\\u0085\\u202e\\u2066\\u2028\\u000a\\u0009");
    EXPECT_EQ(visible("\U000E0041"), "\\udb40\\udc41");
    EXPECT_EQ(visible("\xFF"), "\uFFFD");
    EXPECT_EQ(visibleLines("a\nb\x1b"), "a\nb\\u001b");
}

} // namespace plumbline
