#include "core/exchange/RatingsCsv.h"

#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::exchange {

namespace {

using test::cell;
using test::errorOf;
using test::Sheet;

const std::string header = "subdomain,item,level,rating\n";

Result<std::vector<CellRating>> parse(const std::string& content, const Sheet& sheet = Sheet()) {
    return parseRatings(content, "r.csv", test::shippedModel(), sheet.scope);
}

Error errorIn(const std::string& content) {
    return errorOf(parse(content));
}

} // namespace

TEST(RatingsCsv, ReadsRatingsAndClearings) {
    const auto rows = parse(header + "data,3,2,part\nsales,1,5,full\nequipment,2,1,\ndata,1,1,none\n");
    ASSERT_TRUE(rows);
    EXPECT_EQ(*rows, (std::vector<CellRating>{{cell("data.3", 2), test::part},
                                              {cell("sales.1", 5), test::full},
                                              {cell("equipment.2", 1), test::unrated},
                                              {cell("data.1", 1), test::none}}));
}

TEST(RatingsCsv, ReadsWhatOfficeProgramsWrite) {
    const auto expected = std::vector<CellRating>{{cell("data.3", 2), test::most}};
    EXPECT_EQ(parse("\xEF\xBB\xBF"
                    "subdomain,item,level,rating\r\ndata,3,2,most\r\n"),
              expected);
    EXPECT_EQ(parse("\"subdomain\",\"item\",\"level\",\"rating\"\r\n\"data\",\"3\",\"2\",\"most\""),
              expected);
    EXPECT_EQ(parse(header + "\n\r\ndata,3,2,most\n\n"), expected);
    EXPECT_EQ(parse(header), std::vector<CellRating>{});
}

TEST(RatingsCsv, NamesTheLineOfWhatIsWrong) {
    const std::string good = header + "data,1,1,full\n";
    const std::string ratings = "full, most, part, none";
    EXPECT_EQ(errorIn(good + "date,1,2,full\n"), (Error{ErrorCode::CsvUnknownCode, {"r.csv", "3", "date"}}));
    EXPECT_EQ(errorIn(good + "data,5,2,full\n"),
              (Error{ErrorCode::CsvUnknownItem, {"r.csv", "3", "5", "data", "4"}}));
    EXPECT_EQ(errorIn(good + "data,one,2,full\n"),
              (Error{ErrorCode::CsvUnknownItem, {"r.csv", "3", "one", "data", "4"}}));
    EXPECT_EQ(errorIn(good + "data,1,6,full\n"),
              (Error{ErrorCode::CsvUnknownLevel, {"r.csv", "3", "6", "5"}}));
    EXPECT_EQ(errorIn(good + "data,1,0,full\n").code, ErrorCode::CsvUnknownLevel);
    EXPECT_EQ(errorIn(good + "data,1,2,FULL\n"),
              (Error{ErrorCode::CsvUnknownRating, {"r.csv", "3", "FULL", ratings}}));
    EXPECT_EQ(errorIn(good + "data,2,1,full\ndata,1,1,none\n"),
              (Error{ErrorCode::CsvDuplicate, {"r.csv", "4", "2"}}));
    EXPECT_EQ(errorIn(good + "data,1,2\n"), (Error{ErrorCode::CsvFields, {"r.csv", "3", "4", "3"}}));
    EXPECT_EQ(errorIn(good + "data,1,2,full,\n"), (Error{ErrorCode::CsvFields, {"r.csv", "3", "4", "5"}}));
    EXPECT_EQ(errorIn(good + "data,1,2,\xC2\xAB\xAB\n"), (Error{ErrorCode::NotUtf8, {"r.csv", "3"}}));
    EXPECT_EQ(errorIn(good + "data,1,2,fu\"ll\n"), (Error{ErrorCode::CsvQuote, {"r.csv", "3"}}));
    EXPECT_EQ(errorIn(good + "data,1,2,\"full\" \n"), (Error{ErrorCode::CsvQuote, {"r.csv", "3"}}));
    EXPECT_EQ(errorIn(good + "\n\ndata,1,2,\"full\n\n"), (Error{ErrorCode::CsvQuote, {"r.csv", "5"}}));
    // A quoted field may span lines; the lines behind it keep their numbers.
    EXPECT_EQ(errorIn(good + "\"da\nta\",1,2,full\n").args.at(1), "3");
    EXPECT_EQ(errorIn(header + "data,1,1,full\ndata,2,\"2\n\",full").args.at(1), "3");
}

TEST(RatingsCsv, TheHeaderHasToBeTheOne) {
    const Error expected{ErrorCode::CsvHeader, {"r.csv", "subdomain,item,level,rating"}};
    for (const char* wrong : {"", "\n", "data,1,1,full\n", "subdomain;item;level;rating\n",
                              "item,subdomain,level,rating\n", "subdomain,item,level,rating,note\n",
                              "Subdomain,Item,Level,Rating\n", "\"subdomain,item\",level,rating\n"})
        EXPECT_EQ(errorIn(wrong), expected) << wrong;
    EXPECT_EQ(errorIn(std::string("\xFF\xFEs\0u\0", 6)), (Error{ErrorCode::NotUtf8, {"r.csv", "1"}}));
}

TEST(RatingsCsv, RefusesWhatIsOutOfScope) {
    assessment::Facts limited = test::facts();
    limited.depth = 3;
    const Sheet sheet(limited, {{test::domain("sales"), "sells to one customer"}});
    EXPECT_EQ(errorOf(parse(header + "sales,1,1,full\n", sheet)),
              (Error{ErrorCode::CsvOutOfScope, {"r.csv", "2", "sales"}}));
    EXPECT_EQ(errorOf(parse(header + "data,1,4,full\n", sheet)),
              (Error{ErrorCode::CsvOutOfScope, {"r.csv", "2", "data.1@4"}}));
    EXPECT_EQ(errorOf(parse(header + "product-design,1,1,full\n", Sheet(test::facts("process")))).code,
              ErrorCode::CsvOutOfScope);
}

TEST(RatingsCsv, RefusesALargeFileUnread) {
    const test::TempFolder folder;
    const auto file = folder / "large.csv";
    test::write(file, header);
    std::filesystem::resize_file(file, 200'000'000);
    EXPECT_EQ(errorOf(readRatings(file, test::shippedModel(), Sheet().scope)),
              (Error{ErrorCode::FileTooLarge, {file.string(), "20"}}));
    EXPECT_EQ(errorOf(readRatings(folder / "none.csv", test::shippedModel(), Sheet().scope)).code,
              ErrorCode::FileNotFound);
    EXPECT_EQ(errorOf(readRatings(folder.path(), test::shippedModel(), Sheet().scope)).code,
              ErrorCode::FileUnreadable);
}

TEST(RatingsCsv, WhatIsWrittenReadsBackTheSame) {
    std::mt19937 random(17);
    assessment::Facts limited = test::facts();
    limited.depth = 4;
    Sheet sheet(limited, {{test::domain("design"), "built to print"}});
    sheet.rateRandomly(random, true);
    assessment::Assessment assessment;
    assessment.ratings = sheet.ratings;
    const auto rows = parse(writeRatings(test::shippedModel(), sheet.scope, assessment), sheet);
    ASSERT_TRUE(rows);
    EXPECT_EQ(static_cast<int>(rows->size()), sheet.scheme.cellCount());
    for (const CellRating& row : *rows)
        EXPECT_EQ(row.rating.grade, sheet.ratings[static_cast<std::size_t>(row.cell)]);
}

} // namespace plumbline::exchange
