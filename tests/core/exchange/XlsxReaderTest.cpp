#include "core/exchange/XlsxReader.h"

#include <chrono>

#include <gtest/gtest.h>
#include <zip.h>

#include "tests/core/Fixtures.h"

/// Workbooks as programs of all kinds write them: parts under other names, elements under other prefixes.
namespace plumbline::exchange {

namespace {

using test::errorOf;
using Parts = std::map<std::string, std::string>;

const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string archive(const Parts& parts) {
    const test::TempFolder folder;
    const std::string path = (folder / "w.xlsx").string();
    zip_t* const archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
    for (const auto& [name, content] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), 0);
    EXPECT_EQ(zip_close(archive), 0);
    return test::bytesOf(path);
}

std::string relations(const std::vector<std::pair<std::string, std::string>>& targets) {
    std::string text = "<Relationships xmlns=\"" + package + "\">";
    int number = 0;
    for (const auto& [type, target] : targets)
        text += "<Relationship Id=\"r" + std::to_string(++number) + "\" Type=\"" + office + "/" + type +
                "\" Target=\"" + target + "\"/>";
    return text + "</Relationships>";
}

std::string book(const std::string& sheetAttributes = "") {
    return "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
           "\"><sheets><sheet name=\"S\" sheetId=\"1\" " + sheetAttributes +
           " r:id=\"r1\"/></sheets></workbook>";
}

std::string sheet(const std::string& rows, const std::string& before = "") {
    return "<worksheet xmlns=\"" + main + "\">" + before + "<sheetData>" + rows + "</sheetData></worksheet>";
}

/// A plain workbook of one sheet, whose parts a test then renames or rewrites.
Parts plain(const std::string& rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
            const std::string& before = "") {
    return {{"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})},
            {"xl/workbook.xml", book()},
            {"xl/_rels/workbook.xml.rels", relations({{"worksheet", "worksheets/sheet1.xml"},
                                                      {"sharedStrings", "sharedStrings.xml"},
                                                      {"styles", "styles.xml"}})},
            {"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\"><si><t>数据</t></si></sst>"},
            {"xl/styles.xml", "<styleSheet xmlns=\"" + main +
                                  "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.00\"/></numFmts>"
                                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/>"
                                  "<xf numFmtId=\"164\"/></cellXfs></styleSheet>"},
            {"xl/worksheets/sheet1.xml", sheet(rows, before)}};
}

Worksheet only(const Parts& parts) {
    const auto sheets = readWorkbook(archive(parts), "w.xlsx");
    EXPECT_TRUE(sheets) << (sheets ? "" : testing::PrintToString(sheets.error().args));
    return sheets && !sheets->empty() ? sheets->front() : Worksheet{};
}

void rename(Parts& parts, const std::string& from, const std::string& to) {
    auto part = parts.extract(from);
    part.key() = to;
    parts.insert(std::move(part));
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

} // namespace

TEST(XlsxReader, PartsAreFoundByTheirRelations) {
    EXPECT_EQ(only(plain()).at(0, 0), "数据");

    Parts renamed = plain();
    rename(renamed, "xl/workbook.xml", "content/book.xml");
    rename(renamed, "xl/_rels/workbook.xml.rels", "content/_rels/book.xml.rels");
    rename(renamed, "xl/sharedStrings.xml", "texts/words.xml");
    rename(renamed, "xl/worksheets/sheet1.xml", "content/Tab%201.xml");
    rename(renamed, "content/Tab%201.xml", "content/Tab 1.xml");
    rename(renamed, "xl/styles.xml", "content/styles.xml");
    renamed["_rels/.rels"] = relations({{"officeDocument", "/content/book.xml"}});
    renamed["content/_rels/book.xml.rels"] = relations({{"worksheet", "./Tab%201.xml"},
                                                        {"sharedStrings", "../texts/words.xml"},
                                                        {"styles", "/content/styles.xml"}});
    EXPECT_EQ(only(renamed).at(0, 0), "数据");

    Parts otherCase = plain();
    rename(otherCase, "xl/sharedStrings.xml", "xl/SharedStrings.xml");
    rename(otherCase, "xl/worksheets/sheet1.xml", "XL\\Worksheets\\Sheet1.xml");
    EXPECT_EQ(only(otherCase).at(0, 0), "数据");

    Parts withoutRoot = plain();
    withoutRoot.erase("_rels/.rels");
    EXPECT_EQ(only(withoutRoot).at(0, 0), "数据");
}

TEST(XlsxReader, PrefixesDoNotMatterAndOtherNamespacesAreNotRead) {
    Parts prefixed = plain();
    for (const char* part :
         {"xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"}) {
        std::string& xml = prefixed[part];
        xml = replaced(replaced(xml, "</", "\x01"), "<", "<x:");
        xml = replaced(replaced(xml, "\x01", "</x:"), "xmlns=", "xmlns:x=");
    }
    prefixed["xl/workbook.xml"] =
        replaced(replaced(prefixed["xl/workbook.xml"], "r:id", "rel:id"), "xmlns:r=", "xmlns:rel=");
    EXPECT_EQ(only(prefixed).at(0, 0), "数据");

    Parts strict = plain();
    for (auto& [name, xml] : strict)
        xml = replaced(xml, main, "http://purl.oclc.org/ooxml/spreadsheetml/main");
    EXPECT_EQ(only(strict).at(0, 0), "数据");

    const Worksheet extended = only(plain(
        "<row r=\"1\" xmlns:o=\"urn:other\"><o:c r=\"A1\"><o:v>7</o:v></o:c><c r=\"B1\"><v>1</v></c></row>"));
    EXPECT_EQ(extended.cells, (std::map<CellPlace, std::string>{{{0, 1}, "1"}}));
}

TEST(XlsxReader, NumbersAreReadAsTheyAreShown) {
    const Worksheet sheet =
        only(plain("<row r=\"1\"><c r=\"A1\"><v>5.1</v></c><c r=\"B1\" s=\"1\"><v>0.35</v></c>"
                   "<c r=\"C1\" s=\"2\"><v>46279</v></c><c r=\"D1\" s=\"3\"><v>5.1</v></c>"
                   "<c r=\"E1\" t=\"b\"><v>1</v></c><c r=\"F1\"><v>2021</v></c></row>"));
    EXPECT_EQ(sheet.cells, (std::map<CellPlace, std::string>{{{0, 0}, "5.1"},
                                                             {{0, 1}, "35%"},
                                                             {{0, 2}, "2026-09-14"},
                                                             {{0, 3}, "5.10"},
                                                             {{0, 4}, "yes"},
                                                             {{0, 5}, "2021"}}));
    EXPECT_EQ(sheet.bare, (std::set<CellPlace>{{0, 0}}));
}

TEST(XlsxReader, ErrorsAreNoValues) {
    const Worksheet sheet = only(plain("<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#N/A</v></c>"
                                       "<c r=\"B1\"><f>1/0</f><v></v></c><c r=\"C1\"><f>1+1</f><v>2</v></c>"
                                       "<c r=\"D1\" t=\"str\"><v>Err:522</v></c></row>"));
    EXPECT_EQ(sheet.broken,
              (std::map<CellPlace, std::string>{{{0, 0}, "#N/A"}, {{0, 1}, ""}, {{0, 3}, "Err:522"}}));
    EXPECT_EQ(sheet.at(0, 2), "2");
}

TEST(XlsxReader, WhatIsHiddenIsTold) {
    Parts parts = plain(
        "<row r=\"1\"><c t=\"s\"><v>0</v></c></row><row r=\"2\" hidden=\"1\"><c><v>1</v></c></row>"
        "<row r=\"3\" ht=\"0\" customHeight=\"1\"><c><v>1</v></c></row>",
        "<cols><col min=\"2\" max=\"3\" hidden=\"true\"/><col min=\"5\" max=\"5\" width=\"0\"/></cols>");
    const Worksheet shown = only(parts);
    EXPECT_FALSE(shown.hidden);
    EXPECT_EQ(shown.hiddenRows, (std::set<int>{1, 2}));
    EXPECT_EQ(shown.hiddenColumns, (std::set<int>{1, 2, 4}));
    EXPECT_EQ(shown.at(1, 0), "1");
    parts["xl/workbook.xml"] = book("state=\"veryHidden\"");
    EXPECT_TRUE(only(parts).hidden);
}

TEST(XlsxReader, WhatCouldBeReadTwoWaysIsNotRead) {
    for (const auto& [cells, told] :
         {std::pair("<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>", "S!A1 stands in it twice"),
          std::pair("<c r=\"A1\" t=\"zz\"><v>1</v></c>", "S!A1")})
        EXPECT_EQ(errorOf(readWorkbook(archive(plain("<row r=\"1\">" + std::string(cells) + "</row>")), "w")),
                  (Error{ErrorCode::WorkbookDamaged, {"w", told}}));
    // Cells that hold a format alone say nothing.
    EXPECT_EQ(only(plain("<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"><v>2</v></c></row>")).at(0, 0), "2");
}

TEST(XlsxReader, LimitsAreNamedAsWhatTheyAre) {
    const std::string big(50'000, 'x');
    EXPECT_EQ(errorOf(readWorkbook(
                  archive(plain("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + big + "</v></c></row>")), "w")),
              (Error{ErrorCode::CellTooLong, {"w", "S!A1", "40000"}}));
    std::string cells;
    for (int row = 0; row < 501; ++row) {
        cells += "<row>";
        for (int column = 0; column < 1000; ++column)
            cells += "<c><v>1</v></c>";
        cells += "</row>";
    }
    EXPECT_EQ(errorOf(readWorkbook(archive(plain(cells)), "w")),
              (Error{ErrorCode::TableTooLarge, {"w", "500000"}}));
    EXPECT_EQ(errorOf(readWorkbook(archive(plain(std::string(40'000'000, ' '))), "w")),
              (Error{ErrorCode::WorkbookUnpacked, {"w", "32"}}));
}

TEST(XlsxReader, ATextThatManyCellsShareIsBounded) {
    Parts parts = plain();
    parts["xl/sharedStrings.xml"] =
        "<sst xmlns=\"" + main + "\"><si><t>" + std::string(39'000, 'x') + "</t></si></sst>";
    std::string cells;
    for (int i = 0; i < 3'000; ++i)
        cells += "<row><c t=\"s\"><v>0</v></c></row>";
    parts["xl/worksheets/sheet1.xml"] = sheet(cells);
    EXPECT_EQ(errorOf(readWorkbook(archive(parts), "w")), (Error{ErrorCode::WorkbookUnpacked, {"w", "100"}}));
}

/// Each of a million entries would be read, and each of a million attributes looked at for every cell.
TEST(XlsxReader, ASmallFileIsNoEndlessWork) {
    Parts parts = plain();
    std::string entries;
    for (int i = 0; i < 100'000; ++i)
        entries += "<sheet name=\"S\" r:id=\"r1\"/>";
    parts["xl/workbook.xml"] =
        "<workbook xmlns:r=\"" + office + "\"><sheets>" + entries + "</sheets></workbook>";
    EXPECT_EQ(errorOf(readWorkbook(archive(parts), "w")).code, ErrorCode::WorkbookDamaged);

    std::string attributes, cells;
    for (int i = 0; i < 100'000; ++i) {
        attributes += " a=\"\"";
        cells += "<c r=\"A1\"/>";
    }
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_TRUE(only(plain("<row" + attributes + ">" + cells + "</row>")).cells.empty());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

} // namespace plumbline::exchange
