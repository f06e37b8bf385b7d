#include "core/exchange/OverlaySheet.h"

#include <gtest/gtest.h>
#include <xlsxwriter.h>

#include "core/exchange/ModelWorkbook.h"
#include "tests/core/Fixtures.h"

namespace plumbline::exchange {

namespace {

using test::errorOf;
using test::TempFolder;
using Texts = decltype(model::Overlay::texts);
using Rows = std::vector<std::vector<std::string>>;

const std::string overlayHead = "item,level,text\n";

OverlaySheet readSheet(const std::string& bytes, std::string_view model = test::db12) {
    auto sheet = parseOverlaySheet(bytes, "w.csv", test::shippedModel(model), "en");
    EXPECT_TRUE(sheet);
    return sheet.value_or(OverlaySheet{});
}

/// What a faultless sheet says.
Texts texts(const std::string& bytes, std::string_view model = test::db12) {
    const OverlaySheet sheet = readSheet(bytes, model);
    for (const Mistake& mistake : sheet.mistakes)
        ADD_FAILURE() << mistake.place << " " << testing::PrintToString(mistake.error);
    return sheet.overlay.texts;
}

std::vector<Mistake> mistakesOf(const std::string& bytes) {
    return readSheet(bytes).mistakes;
}

/// A workbook with these sheets; what is a number is written as one.
std::string workbook(const std::vector<std::pair<std::string, Rows>>& sheets) {
    const TempFolder folder;
    const std::string file = (folder / "w.xlsx").string();
    lxw_workbook* const book = workbook_new(file.c_str());
    for (const auto& [name, rows] : sheets) {
        lxw_worksheet* const sheet = workbook_add_worksheet(book, name.c_str());
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                const std::string& text = rows[row][column];
                const auto at = static_cast<lxw_row_t>(row);
                const auto place = static_cast<lxw_col_t>(column);
                if (text.size() == 1 && text[0] >= '0' && text[0] <= '9')
                    worksheet_write_number(sheet, at, place, text[0] - '0', nullptr);
                else if (!text.empty())
                    worksheet_write_string(sheet, at, place, text.c_str(), nullptr);
            }
    }
    EXPECT_EQ(workbook_close(book), LXW_NO_ERROR);
    return test::bytesOf(folder / "w.xlsx");
}

} // namespace

TEST(OverlaySheet, ReadsCsvWithColumnsInAnyOrderAndLineBreaksKept) {
    EXPECT_EQ(texts("\xEF\xBB\xBFNote, LEVEL ,Text,item\r\n"
                    "x,3,\"数据编码：\r\na) 统一；\nb) \"\"规则\"\"\",data.3\r\n"
                    ",,,\r\n"
                    "only a note,,,\r\n"
                    ",1, 第一 ,network.2\r\n"),
              (Texts{{"data.3@3", "数据编码：\na) 统一；\nb) \"规则\""}, {"network.2@1", "第一"}}));
}

/// As a Chinese Excel saves CSV, and as other programs do.
TEST(OverlaySheet, ReadsWhatOfficeProgramsSave) {
    const Texts expected{{"data.3@3", "数据编码统一"}};
    EXPECT_EQ(texts("\xB7\xD6\xCF\xEE,\xB5\xC8\xBC\xB6,\xD4\xAD\xCE\xC4\r\n"
                    "data.3,3,\xCA\xFD\xBE\xDD\xB1\xE0\xC2\xEB\xCD\xB3\xD2\xBB\r\n"),
              expected);
    EXPECT_EQ(texts("sep=;\r\n分项;等级;原文\r\n数据标准;三级;数据编码统一\r\n"), expected);
    EXPECT_EQ(mistakesOf("item,level,text\ndata.3,3,#N/A\n"),
              (std::vector<Mistake>{{"line 2", {ErrorCode::WorkbookFormula, {"#N/A"}}}}));
}

TEST(OverlaySheet, ReadsAnItemByItsNumberBehindItsPartToo) {
    const Texts expected{{"data.3@2", "A"}, {"data.4@5", "B"}};
    EXPECT_EQ(texts("subdomain,item,level,text\ndata,3,2,A\ndata,data.4,5,B\n"), expected);
    EXPECT_EQ(texts("能力子域,分项,等级,原文\ndata,3,2,A\ndata,4,5,B\n"), expected);
    const Texts banded{{"network-coverage@4", "C"}};
    EXPECT_EQ(texts("subitem,level,text\nnetwork-coverage,4,C\n", test::db37), banded);
    EXPECT_EQ(texts("item,level,text\nnetwork-coverage,4,C\n", test::db37), banded);
}

/// 条款 may head the text or, where the text has a column of its own, the numbers of clauses.
TEST(OverlaySheet, ReadsChineseHeads) {
    EXPECT_EQ(texts("分项,等级,条款\ndata.3,2,A\n"), (Texts{{"data.3@2", "A"}}));
    EXPECT_EQ(texts("条款,分项,等级,原文\n6.3.1,data.3,2,A\n"), (Texts{{"data.3@2", "A"}}));
}

TEST(OverlaySheet, ReadsTheSheetsOfAWorkbookThatHaveTheColumns) {
    EXPECT_EQ(texts(workbook({{"Cover", {{"Our standard", "2021"}}},
                              {"表10", {{"level", "text", "item"}, {"3", "一\n二", "data.3"}}},
                              {"Other", {{"item", "level", "text"}, {"data.1", "1", "三"}}}})),
              (Texts{{"data.3@3", "一\n二"}, {"data.1@1", "三"}}));
}

TEST(OverlaySheet, ReadsTheCriteriaOfAModelsWorkbook) {
    for (const auto id : {test::db12, test::db37}) {
        const TempFolder folder;
        ASSERT_TRUE(writeModelWorkbook(test::shippedPack(id), folder / "m.xlsx"));
        const auto sheet = readOverlaySheet(folder / "m.xlsx", test::shippedModel(id), "en");
        ASSERT_TRUE(sheet);
        EXPECT_EQ(sheet->mistakes, std::vector<Mistake>{});
        const model::Model& model = test::shippedModel(id);
        EXPECT_EQ(sheet->overlay.covered(model), static_cast<int>(model.items.size()) * model.levelCount());
        EXPECT_EQ(sheet->overlay.text(model, 4, 5), model.criterion(4, 5, "zh_CN"));
    }
}

TEST(OverlaySheet, NamesAllMistakesByLineAtOnce) {
    EXPECT_EQ(mistakesOf(overlayHead + "data.3,2,A\n"
                                       "date.3,2,A\n"
                                       "data.9,6,A\n"
                                       "\"data.3\",2,\"A\nB\"\n"
                                       "data.1,1,\n"
                                       ",x,B\n"
                                       "data.1,,B\n"),
              (std::vector<Mistake>{
                  {"line 3", {ErrorCode::UnknownPart, {"date.3", "Sub-domain"}}},
                  {"line 4", {ErrorCode::UnknownPart, {"data.9", "Sub-domain"}}},
                  {"line 4", {ErrorCode::LevelOutOfRange, {"6", "5"}}},
                  {"line 5", {ErrorCode::WorkbookDuplicate, {"data.3@2", "line 2"}}},
                  {"line 7", {ErrorCode::WorkbookCellEmpty, {"text"}}},
                  {"line 8", {ErrorCode::WorkbookCellEmpty, {"item"}}},
                  {"line 8", {ErrorCode::LevelOutOfRange, {"x", "5"}}},
                  {"line 9", {ErrorCode::WorkbookCellEmpty, {"level"}}},
              }));
}

TEST(OverlaySheet, NamesMistakesInAWorkbookByCell) {
    EXPECT_EQ(mistakesOf(workbook({{"Sheet 1",
                                    {{"等级", "", "分项", "原文"},
                                     {"3", "", "data.3", std::string(5'001, 'x')},
                                     {"7", "", "data.3", ""},
                                     {"3", "", "data.3", "again"}}}})),
              (std::vector<Mistake>{
                  {"Sheet 1!D2", {ErrorCode::TextTooLong, {"5000"}}},
                  {"Sheet 1!A3", {ErrorCode::LevelOutOfRange, {"7", "5"}}},
                  {"Sheet 1!D3", {ErrorCode::WorkbookCellEmpty, {"原文"}}},
                  {"Sheet 1!C4", {ErrorCode::WorkbookDuplicate, {"data.3@3", "Sheet 1!C2"}}},
              }));
}

TEST(OverlaySheet, ASheetWithoutColumnsOrTextsIsAMistake) {
    EXPECT_EQ(mistakesOf(""),
              (std::vector<Mistake>{{"line 1", {ErrorCode::WorkbookColumnMissing, {"item"}}},
                                    {"line 1", {ErrorCode::WorkbookColumnMissing, {"level"}}},
                                    {"line 1", {ErrorCode::WorkbookColumnMissing, {"text"}}}}));
    EXPECT_EQ(mistakesOf("item,level,words\ndata.3,2,A\n"),
              (std::vector<Mistake>{{"line 1", {ErrorCode::WorkbookColumnMissing, {"text"}}}}));
    EXPECT_EQ(mistakesOf(overlayHead), (std::vector<Mistake>{{"line 1", {ErrorCode::TableEmpty, {}}}}));
}

TEST(OverlaySheet, WhatCannotBeReadIsRefused) {
    const auto codeOf = [](const std::string& bytes) {
        return errorOf(parseOverlaySheet(bytes, "w", test::shippedModel(), "en"));
    };
    EXPECT_EQ(codeOf(overlayHead + "data.3,2,\"A\n").code, ErrorCode::CsvQuote);
    EXPECT_EQ(codeOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old").code, ErrorCode::WorkbookOld);
    EXPECT_EQ(codeOf("PK\x03\x04 no archive").code, ErrorCode::NotAWorkbook);
    std::string wide = overlayHead;
    for (int i = 0; i < 500'001; ++i)
        wide += "x,";
    EXPECT_EQ(codeOf(wide).code, ErrorCode::TableTooLarge);

    const TempFolder folder;
    test::write(folder / "w.csv", "");
    std::filesystem::resize_file(folder / "w.csv", 20'000'001);
    EXPECT_EQ(errorOf(readOverlaySheet(folder / "w.csv", test::shippedModel(), "en")).code,
              ErrorCode::FileTooLarge);
}

/// One sheet for each part, as offices have it.
TEST(OverlaySheet, ReadsAllVisibleSheetsWithTheHeadsAndNamesTheOthers) {
    const Rows heads = {{"item", "level", "text"}};
    const auto with = [&](Rows row) {
        row.insert(row.begin(), heads.front());
        return row;
    };
    const auto read = parseOverlaySheet(workbook({{"一级", with({{"data.3", "1", "一"}})},
                                                  {"Notes", {{"by hand"}}},
                                                  {"二级", with({{"data.3", "2", "二"}})}}),
                                        "w.xlsx", test::shippedModel(), "en");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->overlay.texts.size(), 2u);
    EXPECT_EQ(read->notes, (std::vector<Mistake>{{"", {ErrorCode::SheetsRead, {"一级, 二级"}}},
                                                 {"", {ErrorCode::SheetsNotRead, {"Notes"}}}}));
    EXPECT_EQ(mistakesOf(
                  workbook({{"New", with({{"data.3", "1", "一"}})}, {"Old", with({{"data.3", "1", "旧"}})}})),
              (std::vector<Mistake>{{"Old!A2", {ErrorCode::WorkbookDuplicate, {"data.3@1", "New!A2"}}}}));
}

TEST(OverlaySheet, ASecondTableOnASheetIsAMistake) {
    EXPECT_EQ(mistakesOf(workbook({{"S",
                                    {{"item", "level", "text"},
                                     {"data.3", "1", "一"},
                                     {},
                                     {"", "", "", "item", "level", "text"},
                                     {"", "", "", "data.3", "2", "二"}}}})),
              (std::vector<Mistake>{{"S!D4", {ErrorCode::SecondTable, {}}}}));
}

TEST(OverlaySheet, WhatASpreadsheetShowsForAnErrorIsNoWording) {
    for (const char* shown : {"#N/A", "#n/a", "#ERROR!", "#BLOCKED!", "#GETTING_DATA", "#####", "#BEZUG!",
                              "#Н/Д", "#YOK", "#名称?", "Err:502"})
        EXPECT_EQ(mistakesOf(std::string("item,level,text\ndata.3,1,") + shown + "\n"),
                  (std::vector<Mistake>{{"line 2", {ErrorCode::WorkbookFormula, {shown}}}}));
}

TEST(OverlaySheet, DamageNeverCrashes) {
    const std::string whole = workbook({{"S", {{"item", "level", "text"}, {"data.3", "3", "一"}}}});
    std::mt19937 random(5);
    for (int round = 0; round < 100; ++round) {
        std::string damaged = whole;
        for (int i = 0; i < 6; ++i)
            damaged[random() % damaged.size()] = static_cast<char>(random());
        static_cast<void>(parseOverlaySheet(damaged, "w.xlsx", test::shippedModel(), "en"));
    }
}

} // namespace plumbline::exchange
