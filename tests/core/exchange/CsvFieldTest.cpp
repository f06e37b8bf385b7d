#include "core/exchange/CsvField.h"

#include <gtest/gtest.h>

#include "core/exchange/CsvReader.h"

namespace plumbline::exchange {

/// Whatever a spreadsheet could run as a formula is text, and reads back as it was.
TEST(CsvField, FormulasAreGuardedAndComeBack) {
    for (const std::string text :
         {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1", " =1", "\u3000=1", "\u00A0+1", "＝1+1",
          "＋1", "－1", "＠a", "\ttext", "'=1", "''=1", "' =1", "'\t1"}) {
        EXPECT_TRUE(guarded(text).starts_with("'")) << text;
        EXPECT_EQ(unguarded(guarded(text)), text) << text;
        EXPECT_EQ(unguarded(guarded(guarded(text))), guarded(text)) << text;
    }
    for (const std::string text : {"", "1", "a=b", "'quoted'", "'", "数据", "a@b"}) {
        EXPECT_EQ(guarded(text), text);
        EXPECT_EQ(unguarded(text), text);
    }
}

TEST(CsvField, ARecordReadsBackAsItWas) {
    const std::vector<std::string> fields = {"=1,2",         "a \"b\"", "x;y\tz", " blank ",
                                             "two\r\nlines", "",        "'=1",    "end"};
    const std::string row = csvRow(fields);
    CsvReader reader(row, "r.csv");
    ASSERT_TRUE(reader.next().value());
    std::vector<std::string> read = reader.fields();
    for (std::string& field : read)
        field = unguarded(std::move(field));
    EXPECT_EQ(read, fields);
    EXPECT_FALSE(reader.next().value());
}

/// Who looks at a file in a terminal is not steered by it.
TEST(CsvField, WhatSteersIsSeen) {
    EXPECT_EQ(csvRow({"a\x1B[31mb\tc"}), "\"a\\u001b[31mb\tc\"");
}

} // namespace plumbline::exchange
