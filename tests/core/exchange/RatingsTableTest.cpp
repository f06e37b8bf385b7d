#include "core/exchange/RatingsTable.h"

#include <gtest/gtest.h>

#include "core/base/Text.h"
#include "tests/core/Fixtures.h"

namespace plumbline::exchange {

namespace {

using test::cell;
using test::errorOf;
using test::Sheet;
using Ratings = std::vector<CellRating>;
using Mistakes = std::vector<Mistake>;

const std::string header = "subdomain,item,level,rating\n";

RatingsTable parse(const std::string& content, const Sheet& sheet = Sheet()) {
    const auto table = parseRatings(content, "r.csv", test::shippedModel(), sheet.scope, "en");
    EXPECT_TRUE(table) << content;
    return table.value_or(RatingsTable{});
}

/// What a faultless table says.
Ratings ratings(const std::string& content) {
    const RatingsTable table = parse(content);
    for (const Mistake& mistake : table.mistakes)
        ADD_FAILURE() << content << "\n"
                      << mistake.place << " " << testing::PrintToString(mistake.error.args);
    return table.ratings;
}

Mistakes mistakes(const std::string& content) {
    return parse(content).mistakes;
}

Mistake lineMistake(const std::string& place, ErrorCode code, std::vector<std::string> args) {
    return {place, {code, std::move(args)}};
}

std::string utf16(std::string_view utf8, bool little) {
    std::string bytes = little ? "\xFF\xFE" : "\xFE\xFF";
    while (!utf8.empty()) {
        const std::string_view character = utf8.substr(0, utf8Length(utf8));
        utf8.remove_prefix(character.size());
        const char32_t code = codePointAt(character);
        const char high = static_cast<char>(code >> 8), low = static_cast<char>(code & 0xFF);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

Ratings one() {
    return {{cell("data.1", 1), test::full}};
}

} // namespace

TEST(RatingsTable, ReadsRatingsAndClearings) {
    EXPECT_EQ(ratings(header + "data,3,2,part\nsales,1,5,full\nequipment,2,1,\ndata,1,1,none\n"),
              (Ratings{{cell("data.3", 2), test::part},
                       {cell("sales.1", 5), test::full},
                       {cell("equipment.2", 1), test::unrated},
                       {cell("data.1", 1), test::none}}));
    EXPECT_EQ(mistakes(header), (Mistakes{lineMistake("line 1", ErrorCode::TableEmpty, {})}));
}

/// Marks, separators and ends of lines as office programs of all systems write them.
TEST(RatingsTable, ReadsEveryEncodingSeparatorAndLineEnd) {
    const std::string plain = header + "data,1,1,full\n";
    std::string semicolons = plain, tabs = plain, oldMac = plain, windows;
    std::replace(semicolons.begin(), semicolons.end(), ',', ';');
    std::replace(tabs.begin(), tabs.end(), ',', '\t');
    std::replace(oldMac.begin(), oldMac.end(), '\n', '\r');
    for (const char c : plain)
        windows += c == '\n' ? "\r\n" : std::string(1, c);
    for (const std::string& content : std::vector<std::string>{
             plain, "\xEF\xBB\xBF" + plain, utf16(plain, true), utf16(plain, false), utf16(tabs, true),
             semicolons, tabs, oldMac, windows, "sep=;\r\n" + semicolons, "sep=,\n" + plain,
             "\"sep=\t\"\n" + tabs, "\xEF\xBB\xBFsep=;\n" + semicolons, "\n\r\n" + plain + "\n\n",
             header + "data,1,1,full",
             std::string("\"subdomain\",\"item\",\"level\",\"rating\"\r\n\"data\",\"1\",\"1\",\"full\""),
             // A title above, and a column before, the table.
             "Ratings, 2026\nsubdomain;item;level;rating\ndata;1;1;full\n   ",
             "Ratings, Lin, Zhou, He, Li\nsubdomain;item;level;rating\ndata;1;1;full\n",
             "subdomain|item|level|rating\ndata|1|1|full\n",
             header + "Subdomain,ITEM,Level,Rating\ndata,1,1,full\n",
             "Ratings of the year\n\n,subdomain,item,level,rating\n,data,1,1,full\n"})
        EXPECT_EQ(ratings(content), one()) << content;
    // GB18030: 能力子域,分项,等级,评分 / 数据,1,一级,全部满足
    EXPECT_EQ(
        ratings("\xC4\xDC\xC1\xA6\xD7\xD3\xD3\xF2,\xB7\xD6\xCF\xEE,\xB5\xC8\xBC\xB6,\xC6\xC0\xB7\xD6\r\n"
                "\xCA\xFD\xBE\xDD,1,\xD2\xBB\xBC\xB6,\xC8\xAB\xB2\xBF\xC2\xFA\xD7\xE3\r\n"),
        one());
}

TEST(RatingsTable, ReadsColumnsInAnyOrderAndHeadsInEitherLanguage) {
    for (const std::string content :
         {"rating,level,item,subdomain\nfull,1,1,data\n", "Sub-domain,ITEM,Level,Rating\nData,1,1,FULL\n",
          "能力子域,分项,等级,评分\n数据,1,一级,全部满足\n",
          "能力子域代码,分项,级别,评分（0-1）\ndata,1,1级,1\n", "item,level,rating\ndata.1,1,full\n",
          "分项,等级,评分\n数据获取,规划级,Fully met\n",
          "能力子域 Sub-domain,分项/Item,\"等级\nLevel\",评分 (0-1)\n数据,1. 数据获取,一级 规划级,1\n",
          "能力子域,分项,等级*（1-5）,评分（0-1）（必填）\n数据,1,一级,1\n",
          "Sub–domain,Item,等级 Level (1-5),评分 Rating (0-1)*\n数据,1,1,1\n",
          "subdomain,item,level,rating,note\ndata,1,1,full,seen\nsubdomain,item,level,rating,note\n"})
        EXPECT_EQ(ratings(content), one()) << content;
}

TEST(RatingsTable, ReadsCodesNamesAndNumbersAsPeopleWriteThem) {
    for (const char* row : {"data ,1 , 1,full ", "\u00A0data,1\u3000,1,full", "ＤＡＴＡ,１,１,ｆｕｌｌ",
                            "数据,1.0,1.0,1.0", "data,01,Level 1,100%", "data,data.1,L1,100 %",
                            "data,1,一,全部满足", "data,1,第一级,1", "DATA,1,I,\"1,0\""})
        EXPECT_EQ(ratings(header + row + "\n"), one()) << row;
    EXPECT_EQ(ratings(header + "data,1,1,0.8\ndata,2,1,80%\ndata,3,1,.80\ndata,4,1,0\n"),
              (Ratings{{cell("data.1", 1), test::most},
                       {cell("data.2", 1), test::most},
                       {cell("data.3", 1), test::most},
                       {cell("data.4", 1), test::none}}));
}

/// "5-8" was once 58, and -5 was 5.
TEST(RatingsTable, ASignOrASpaceInANumberIsNotPassedOver) {
    for (const char* row :
         {"data,-1,1,full", "data,1-2,1,full", "data,1 2,1,full", "data,1,-3,full", "data,1,0-3,full",
          "data,1,I-II,full", "data,1,1,-0.8", "data,1,1,0 8", "data,1,Level -3,full", "data,data.-1,1,full",
          "data,1,(1)2,full", "data,1,3(4),full", "data,1(2),1,full", "data,1,1,0.8(1)", "data,1,1,80%(1)"})
        EXPECT_EQ(mistakes(header + row + "\n").size(), 1u) << row;

    const Sheet sheet(test::facts("manufacturing"), {}, {}, test::shippedModel(test::db37));
    const auto scored = [&](const std::string& score, const std::string& basis = "") {
        return parseRatings("subitem,score,basis\nequipment-connection,\"" + score + "\"," + basis + "\n",
                            "r.csv", sheet.model, sheet.scope, "en")
            .value();
    };
    for (const char* score : {"-5", "5-8", "5–8", "6 2", "00:30", "1:5", "6*7", "(5)", "6²", "6₂", "5(3)0",
                              "8(5", "8(good)0", "50 [60]"})
        EXPECT_EQ(scored(score).mistakes,
                  (Mistakes{lineMistake("line 2", ErrorCode::UnknownScore, {score, "100"})}));
    for (const char* score : {"62.5", "62,50", " 62.5 分", "62.5 %", "６２.５ (by records)"})
        EXPECT_EQ(scored(score).ratings, (Ratings{{*sheet.model.findCell("equipment-connection"),
                                                   sheet.model.scale.gradeByScore("62.5").value()}}))
            << score;
    EXPECT_EQ(scored("62.5", "-153/250").mistakes.size(), 1u);
    EXPECT_EQ(scored("5.2", "1(5)3/250").mistakes.size(), 1u);
    EXPECT_EQ(scored("61.2", "level").mistakes,
              (Mistakes{lineMistake("line 2", ErrorCode::ScoreOfNoLevel, {"61.2"})}));
    EXPECT_EQ(scored("61.2", "153 / 250").ratings.front().rating.measure, (assessment::Measure{153, 250}));
}

TEST(RatingsTable, PassesOverEmptyRowsAndColumnsAndSaysWhatItDidNotRead) {
    const RatingsTable table = parse(
        "subdomain,item,level,rating,,备注\ndata,1,1,full,,seen\n,,,,,\n ,\u3000,,,,\n,,,,,only a remark\n");
    EXPECT_EQ(table.ratings, one());
    EXPECT_EQ(table.mistakes, Mistakes{});
    EXPECT_EQ(table.notes, (Mistakes{{"", {ErrorCode::ColumnsNotRead, {"备注"}}}}));
    EXPECT_EQ(parse("subdomain,item,,level,rating\ndata,1,x,1,full\n").notes,
              (Mistakes{{"", {ErrorCode::ColumnsNotRead, {"C"}}}}));
    EXPECT_EQ(parse("subdomain,item,level,rating,\ndata,1,1,full,\n").notes, Mistakes{});
}

TEST(RatingsTable, NamesAllMistakesByLineInTheWordsOfTheModel) {
    const std::string known = "full (Fully met), most (Mostly met), part (Partly met), none (Not met)";
    EXPECT_EQ(mistakes(header + "data,1,1,full\n"
                                "date,1,2,full\n"
                                "data,5,2,full\n"
                                "data,one,2,full\n"
                                "data,1,6,full\n"
                                "data,1,0,85\n"
                                ",,2,full\n"
                                "data,1,,full\n"
                                " Data ,1.0,Level 1,none\n"
                                "\"data\",2,\"2\n\",#N/A\n"
                                "data,3,1,good\n"),
              (Mistakes{lineMistake("line 3", ErrorCode::UnknownPart, {"date", "Sub-domain"}),
                        lineMistake("line 4", ErrorCode::UnknownItem, {"5", "Data", "4"}),
                        lineMistake("line 5", ErrorCode::UnknownItem, {"one", "Data", "4"}),
                        lineMistake("line 6", ErrorCode::LevelOutOfRange, {"6", "5"}),
                        lineMistake("line 7", ErrorCode::LevelOutOfRange, {"0", "5"}),
                        lineMistake("line 7", ErrorCode::UnknownRating, {"85", known}),
                        lineMistake("line 8", ErrorCode::WorkbookCellEmpty, {"item"}),
                        lineMistake("line 9", ErrorCode::WorkbookCellEmpty, {"level"}),
                        lineMistake("line 10", ErrorCode::WorkbookDuplicate, {"data.1@1", "line 2"}),
                        lineMistake("line 11", ErrorCode::WorkbookFormula, {"#N/A"}),
                        lineMistake("line 13", ErrorCode::UnknownRating, {"good", known})}));
}

TEST(RatingsTable, NamesTheColumnsThatAreMissingOrStandTwice) {
    for (const char* content : {"", "\n", "x\n", "data,1,1,full\n"})
        EXPECT_EQ(mistakes(content),
                  (Mistakes{lineMistake("line 1", ErrorCode::WorkbookColumnMissing, {"subdomain"}),
                            lineMistake("line 1", ErrorCode::WorkbookColumnMissing, {"level"}),
                            lineMistake("line 1", ErrorCode::WorkbookColumnMissing, {"rating"})}))
            << content;
    EXPECT_EQ(mistakes("subdomain,item,level,rating,Rating\ndata,1,1,full,none\n"),
              (Mistakes{lineMistake("line 1", ErrorCode::WorkbookDuplicate, {"Rating", "line 1"})}));
}

/// 0,8 without quotation marks is a 0 and an 8, and what follows stands one column on.
TEST(RatingsTable, AFieldTooManyIsAMistakeOfItsLine) {
    for (const auto& [row, stray] : std::map<std::string, std::string>{
             {"data,1,1,0,8", "8"}, {"data,1,1,,most", "most"}, {"data,1,1,full,x", "x"}})
        EXPECT_EQ(mistakes(header + row + "\n"),
                  (Mistakes{lineMistake("line 2", ErrorCode::FieldWithoutHead, {stray})}));
    EXPECT_EQ(ratings(header + "data,1,1,full,,\n"), one());
}

TEST(RatingsTable, TwoHeadsOfOneValueAreAMistake) {
    EXPECT_EQ(mistakes("subdomain,item,level,rating,得分\ndata,1,1,,0.8\n"),
              (Mistakes{lineMistake("line 1", ErrorCode::ColumnTwice, {"得分", "rating"})}));
    EXPECT_EQ(mistakes("subdomain,item,level,rating,得分 Score\ndata,1,1,,0.8\n"),
              (Mistakes{lineMistake("line 1", ErrorCode::ColumnTwice, {"得分 Score", "rating"})}));
    EXPECT_EQ(mistakes("subdomain,item,level,等级,rating\ndata,1,1,2,full\n"),
              (Mistakes{lineMistake("line 1", ErrorCode::ColumnTwice, {"等级", "level"})}));
    EXPECT_EQ(ratings("能力子域代码,能力子域名称,分项,等级,评分\ndata,数据,1,1,1\n"), one());
}

TEST(RatingsTable, APartWithoutItsNumberLacksTheNumber) {
    EXPECT_EQ(mistakes(header + "data,,1,full\n"),
              (Mistakes{lineMistake("line 2", ErrorCode::WorkbookCellEmpty, {"item"})}));
    EXPECT_EQ(mistakes("subdomain,level,rating\ndata,1,full\n"),
              (Mistakes{lineMistake("line 2", ErrorCode::WorkbookCellEmpty, {"item"})}));
}

TEST(RatingsTable, ANumberAloneNamesNoItem) {
    EXPECT_EQ(mistakes("domain,item,level,rating\ndata,1,1,full\n"),
              (Mistakes{lineMistake("line 2", ErrorCode::WorkbookCellEmpty, {"Sub-domain"})}));
}

TEST(RatingsTable, WhatIsNoTextOrNoTableIsRefused) {
    const auto error = [](const std::string& content) {
        return errorOf(parseRatings(content, "r.csv", test::shippedModel(), Sheet().scope, "en"));
    };
    const std::string good = header + "data,1,1,full\n";
    EXPECT_EQ(error(good + "data,1,2,fu\"ll\n"), (Error{ErrorCode::CsvQuote, {"r.csv", "3"}}));
    EXPECT_EQ(error(good + "data,1,2,\"full\" \n"), (Error{ErrorCode::CsvQuote, {"r.csv", "3"}}));
    EXPECT_EQ(error(good + "\n\ndata,1,2,\"full\n\n"), (Error{ErrorCode::CsvQuote, {"r.csv", "5"}}));
    EXPECT_EQ(error(good + std::string("data\0,1", 7)), (Error{ErrorCode::NotText, {"r.csv", "3"}}));
    EXPECT_EQ(error("\xEF\xBB\xBF" + good + "\xFF\n"), (Error{ErrorCode::NotText, {"r.csv", "3"}}));
    EXPECT_EQ(error("PK\x03\x04 no archive").code, ErrorCode::NotAWorkbook);
    // A file that was copied in part: what is missing is not taken for an empty rating.
    EXPECT_EQ(error(good + "data,1,2"), (Error{ErrorCode::TableCutOff, {"r.csv", "3"}}));
    // UTF-8 with one byte damaged: as GB18030 it would be other words.
    std::string damaged = header;
    for (int i = 0; i < 20; ++i)
        damaged += "备注说明";
    damaged[header.size() + 4] = 'x';
    EXPECT_EQ(error(damaged), (Error{ErrorCode::NotText, {"r.csv", "2"}}));
}

/// A file of commas once took fifty times its size.
TEST(RatingsTable, CommasAndParenthesesWithoutEndTakeLittle) {
    EXPECT_EQ(ratings(header + "data,1,1,full\n" + std::string(4'000'000, ',')), one());
    std::string parentheses = header;
    for (const std::size_t depth : {190, 15'000})
        for (int row = 0; row < 100; ++row)
            parentheses += "5" + std::string(depth, '(') + "1" + std::string(depth, ')') + ",1,1,full\n";
    EXPECT_EQ(mistakes(parentheses).size(), 200U);
    EXPECT_EQ(errorOf(parseRatings(header + std::string(40'000, ',') + "x", "r.csv", test::shippedModel(),
                                   Sheet().scope, "en")),
              (Error{ErrorCode::TableTooLarge, {"r.csv", "16384"}}));
    EXPECT_EQ(errorOf(parseRatings(header + std::string(50'000, 'x'), "r.csv", test::shippedModel(),
                                   Sheet().scope, "en")),
              (Error{ErrorCode::CellTooLong, {"r.csv", "line 2", "40000"}}));
}

TEST(RatingsTable, RefusesWhatIsOutOfScope) {
    assessment::Facts limited = test::facts();
    limited.depth = 3;
    const Sheet sheet(limited, {{test::domain("sales"), "sells to one customer"}});
    EXPECT_EQ(parse(header + "sales,1,1,full\ndata,1,4,full\n", sheet).mistakes,
              (Mistakes{lineMistake("line 2", ErrorCode::CellOutOfScope, {"sales.1@1"}),
                        lineMistake("line 3", ErrorCode::CellOutOfScope, {"data.1@4"})}));
}

TEST(RatingsTable, RefusesALargeFileUnread) {
    const test::TempFolder folder;
    const auto file = folder / "large.csv";
    test::write(file, header);
    std::filesystem::resize_file(file, 200'000'000);
    const auto error = [](const std::filesystem::path& path) {
        return errorOf(readRatings(path, test::shippedModel(), Sheet().scope, "en"));
    };
    EXPECT_EQ(error(file), (Error{ErrorCode::FileTooLarge, {file.string(), "20"}}));
    EXPECT_EQ(error(folder / "none.csv").code, ErrorCode::FileNotFound);
    EXPECT_EQ(error(folder.path()).code, ErrorCode::FileUnreadable);
}

TEST(RatingsTable, SaysWhatItWouldChange) {
    assessment::Assessment assessment;
    assessment.ratings.assign(static_cast<std::size_t>(test::shippedModel().cellCount()), test::unrated);
    assessment.setRating(cell("data.1", 1), test::full, {});
    assessment.setRating(cell("data.2", 1), test::full, {});
    assessment.setRating(cell("data.3", 1), test::full, {});
    const RatingsPlan plan = planOf(
        assessment, ratings(header + "data,1,1,full\ndata,2,1,none\ndata,3,1,\ndata,4,1,most\ndata,1,2,\n"));
    EXPECT_EQ(plan.changes,
              (std::vector<RatingsPlan::Change>{{cell("data.2", 1), test::full, test::none},
                                                {cell("data.3", 1), test::full, test::unrated},
                                                {cell("data.4", 1), test::unrated, test::most}}));
    EXPECT_EQ(std::vector({plan.added, plan.altered, plan.cleared, plan.same}), (std::vector{1, 1, 1, 2}));
}

TEST(RatingsTable, WhatIsWrittenReadsBackTheSame) {
    std::mt19937 random(17);
    assessment::Facts limited = test::facts();
    limited.depth = 4;
    Sheet sheet(limited, {{test::domain("design"), "built to print"}});
    sheet.rateRandomly(random, true);
    assessment::Assessment assessment;
    assessment.ratings = sheet.ratings;
    const RatingsTable table = parse(writeRatings(test::shippedModel(), sheet.scope, assessment), sheet);
    EXPECT_EQ(table.mistakes, Mistakes{});
    EXPECT_EQ(table.notes, Mistakes{});
    EXPECT_EQ(static_cast<int>(table.ratings.size()), sheet.scheme.cellCount());
    for (const CellRating& row : table.ratings)
        EXPECT_EQ(row.rating.grade, sheet.ratings[static_cast<std::size_t>(row.cell)]);
}

/// A stranger's model may call its parts what a spreadsheet would run.
TEST(RatingsTable, CodesThatAreFormulasOrHaveCommasAreGuardedAndReadBack) {
    model::Model model = test::shippedModel();
    const model::NodeId leaf = model.leaves().front(), other = model.leaves().back();
    model.nodes[static_cast<std::size_t>(leaf)].code = "=cmd|'/C calc'!A0";
    model.nodes[static_cast<std::size_t>(other)].code = "a,\"b\"";
    const auto scope = assessment::Scope::check(model, test::facts(), {}, {}).value();
    assessment::Assessment assessment;
    assessment.ratings.assign(static_cast<std::size_t>(model.cellCount()), test::most);
    const std::string csv = writeRatings(model, scope, assessment);
    EXPECT_EQ(csv.find("\n="), std::string::npos);
    const auto table = parseRatings(csv, "r.csv", model, scope, "en");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->mistakes, Mistakes{});
    EXPECT_EQ(static_cast<int>(planOf(assessment, table->ratings).same),
              static_cast<int>(table->ratings.size()));
}

} // namespace plumbline::exchange
