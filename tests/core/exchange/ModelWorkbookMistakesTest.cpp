#include <algorithm>
#include <chrono>
#include <functional>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <zip.h>

#include "core/exchange/ModelWorkbook.h"
#include "core/exchange/XlsxReader.h"
#include "tests/core/Fixtures.h"

/// What people do to a workbook: each mistake is named by sheet and cell, all of them at once, and what
/// merely follows from one is not called wrong as well.
namespace plumbline::exchange {

namespace {

using test::TempFolder;

/// The sheets of a workbook while it is being edited: by name, texts by cell ("B3").
class Book {
public:
    Book() {
        const TempFolder folder;
        EXPECT_TRUE(writeModelWorkbook(templatePack(), folder / "m.xlsx"));
        m_sheets = readWorkbook(test::bytesOf(folder / "m.xlsx"), "m.xlsx").value();
    }
    explicit Book(std::vector<Worksheet> sheets) : m_sheets(std::move(sheets)) {}

    Worksheet& sheet(std::string_view name) {
        return *std::find_if(m_sheets.begin(), m_sheets.end(),
                             [&](const Worksheet& sheet) { return sheet.name == name; });
    }
    void rename(std::string_view name, const std::string& other) { sheet(name).name = other; }
    void add(const std::string& name) { m_sheets.push_back({name, {{{0, 0}, "anything"}}, {}}); }
    void remove(std::string_view name) {
        std::erase_if(m_sheets, [&](const Worksheet& sheet) { return sheet.name == name; });
    }
    void removeRow(std::string_view name, int row) {
        std::erase_if(sheet(name).cells, [&](const auto& cell) { return cell.first.row == row - 1; });
    }
    /// Takes a row out, and those below move up.
    void closeRow(std::string_view name, int row) {
        removeRow(name, row);
        std::map<CellPlace, std::string> moved;
        for (auto& [cell, text] : sheet(name).cells)
            moved.emplace(CellPlace{cell.row - (cell.row >= row ? 1 : 0), cell.column}, std::move(text));
        sheet(name).cells = std::move(moved);
    }
    void removeColumn(std::string_view name, const std::string& id) {
        const int column = columnOf(name, id);
        std::erase_if(sheet(name).cells, [&](const auto& cell) { return cell.first.column == column; });
    }
    /// A text, or from '<' on the inside of a cell's element. `row` as the user counts.
    void put(std::string_view name, int row, const std::string& column, const std::string& text) {
        sheet(name).cells[{row - 1, columnOf(name, column)}] = text;
    }
    [[nodiscard]] std::string place(std::string_view name, int row, const std::string& column) {
        return fmt::format("{}!{}", name, toString({row - 1, columnOf(name, column)}));
    }
    void merge(std::string_view name, const std::string& area) {
        m_merged[std::string(name)] += fmt::format("<mergeCell ref=\"{}\"/>", area);
    }

    void leaveOutPlaces() { m_places = false; }

    [[nodiscard]] std::string bytes() const {
        const TempFolder folder;
        const std::string path = (folder / "edited.xlsx").string();
        zip_t* const archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
        std::vector<std::string> parts; // alive until the archive is written
        parts.reserve(m_sheets.size() + 2);
        const auto add = [&](const std::string& name, std::string content) {
            const std::string& kept = parts.emplace_back(std::move(content));
            zip_file_add(archive, name.c_str(), zip_source_buffer(archive, kept.data(), kept.size(), 0), 0);
        };
        std::string sheets, relations;
        for (std::size_t i = 1; i <= m_sheets.size(); ++i) {
            sheets +=
                fmt::format("<sheet name=\"{}\" sheetId=\"{}\" r:id=\"r{}\"/>", m_sheets[i - 1].name, i, i);
            relations += fmt::format("<Relationship Id=\"r{}\" Target=\"worksheets/{}.xml\"/>", i, i);
            add(fmt::format("xl/worksheets/{}.xml", i), xml(m_sheets[i - 1]));
        }
        add("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>");
        add("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        EXPECT_EQ(zip_close(archive), 0);
        return test::bytesOf(path);
    }

    [[nodiscard]] ModelWorkbook read() const {
        auto workbook = readModelWorkbook(bytes(), "m.xlsx");
        EXPECT_TRUE(workbook);
        return workbook.value_or(ModelWorkbook{});
    }
    [[nodiscard]] std::vector<Mistake> mistakes() const { return read().mistakes; }

private:
    [[nodiscard]] int columnOf(std::string_view name, const std::string& id) {
        for (const auto& [place, text] : sheet(name).cells)
            if (place.row == 0 && text == id)
                return place.column;
        ADD_FAILURE() << "no column " << id;
        return 0;
    }

    [[nodiscard]] std::string reference(const std::string& place) const {
        return m_places ? " r=\"" + place + "\"" : "";
    }

    [[nodiscard]] std::string xml(const Worksheet& sheet) const {
        std::string rows;
        int row = -1;
        for (const auto& [place, text] : sheet.cells) {
            if (place.row != row)
                rows += (row < 0 ? "<row" : "</row><row") + reference(std::to_string(place.row + 1)) + ">";
            row = place.row;
            rows += "<c" + reference(toString(place)) + " ";
            rows += text.starts_with('<') ? text.substr(1) + "</c>"
                                          : "t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        }
        const auto merged = m_merged.find(sheet.name);
        return "<worksheet><sheetData>" + rows + (row < 0 ? "" : "</row>") + "</sheetData>" +
               (merged == m_merged.end() ? "" : "<mergeCells>" + merged->second + "</mergeCells>") +
               "</worksheet>";
    }

    std::vector<Worksheet> m_sheets;
    std::map<std::string, std::string> m_merged;
    bool m_places = true;
};

/// A row of the sheet Process; the name in one language will do.
void putProcess(Book& book, int row, const char* kind, const char* id, const char* parent,
                const char* form = "") {
    for (const auto& [column, text] :
         {std::pair("kind", kind), std::pair("id", id), std::pair("parent", parent), std::pair("form", form),
          std::pair("name.en", "Some name")})
        if (*text)
            book.put("Process", row, column, text);
}

Mistake mistake(const std::string& place, ErrorCode code, std::vector<std::string> args = {}) {
    return {place, {code, std::move(args)}};
}

using Mistakes = std::vector<Mistake>;

} // namespace

// So that a failed expectation says what was found.
void PrintTo(const Mistake& mistake, std::ostream* out) {
    *out << mistake.place << ' ';
    PrintTo(mistake.error, out);
}

TEST(ModelWorkbookMistakes, TheUntouchedTemplateHasNone) {
    EXPECT_EQ(Book().mistakes(), Mistakes{});
}

TEST(ModelWorkbookMistakes, WhatOnlyTheModelAsAWholeShowsIsNamedByItsCell) {
    const std::string longName(201, 'n');
    const auto found = [](const char* sheet, int row, const char* column, const std::string& text) {
        Book book;
        const std::string place = book.place(sheet, row, column);
        book.put(sheet, row, column, text);
        const Mistakes mistakes = book.mistakes();
        EXPECT_EQ(mistakes.size(), 1U) << place;
        if (!mistakes.empty()) {
            EXPECT_EQ(mistakes.front().place, place);
        }
        return mistakes.empty() ? ErrorCode::NotAWorkbook : mistakes.front().error.code;
    };
    EXPECT_EQ(found("Model", 3, "value", std::string(300, 'i')), ErrorCode::WorkbookExpected);
    EXPECT_EQ(found("Levels", 4, "name.en", longName), ErrorCode::WorkbookExpected);
    EXPECT_EQ(found("Kinds", 3, "name.zh_CN", longName), ErrorCode::WorkbookExpected);
    EXPECT_EQ(found("Ratings", 4, "name.en", longName), ErrorCode::WorkbookExpected);
    EXPECT_EQ(found("Tree", 3, "name.en", longName), ErrorCode::WorkbookExpected);
    EXPECT_EQ(found("Tree", 4, "name.en", longName), ErrorCode::WorkbookExpected);
    EXPECT_EQ(found("Items", 4, "name.en", longName), ErrorCode::WorkbookExpected);
    EXPECT_EQ(found("Levels", 3, "meaning.en", std::string(2'500, 't')), ErrorCode::WorkbookExpected);
    EXPECT_EQ(found("Criteria", 3, "text.en", std::string(5'001, 'c')), ErrorCode::TextTooLong);
    EXPECT_EQ(found("Tree", 3, "name.en",
                    "a\xE2\x80\xAE"
                    "b"),
              ErrorCode::TextUnfit);
    EXPECT_EQ(found("Ratings", 4, "value", "1E-20"), ErrorCode::WorkbookBadNumber);
}

/// Spreadsheet programs do not tell names by case.
TEST(ModelWorkbookMistakes, NamesOfSheetsAndColumnsAreKnownInAnyCase) {
    const model::PackFiles expected = Book().read().pack;
    Book book;
    book.rename("Prompts", "prompts ");
    book.put("Tree", 1, "clause", "Clause");
    book.put("Tree", 1, "name.zh_CN", "NAME.zh_cn");
    const ModelWorkbook read = book.read();
    EXPECT_EQ(read.mistakes, Mistakes{});
    EXPECT_EQ(read.notes, Mistakes{});
    EXPECT_EQ(read.pack, expected);
}

TEST(ModelWorkbookMistakes, WhatIsNotReadIsSaid) {
    Book book;
    book.add("Sources");
    book.add("Prompts (2)");
    book.sheet("Tree").cells[{0, 60}] = "Remark";
    const ModelWorkbook read = book.read();
    EXPECT_EQ(read.mistakes, Mistakes{});
    EXPECT_EQ(read.notes, (Mistakes{mistake("Tree", ErrorCode::ColumnsNotRead, {"Remark"}),
                                    mistake("", ErrorCode::SheetsNotRead, {"Sources, Prompts (2)"})}));
    book.add("PROMPTS");
    EXPECT_EQ(book.mistakes(),
              (Mistakes{mistake("PROMPTS", ErrorCode::WorkbookDuplicate, {"PROMPTS", "Prompts"})}));
}

TEST(ModelWorkbookMistakes, ExplanationsInOtherWordsAreNoData) {
    Book book;
    book.put("Levels", 2, "number", "* Which level");
    for (const char* column : {"from", "ordinal.en", "name.en", "meaning.en"})
        book.put("Levels", 2, column, "Own words");
    EXPECT_EQ(book.mistakes(), Mistakes{});
}

TEST(ModelWorkbookMistakes, DataBeginBelowTheHeadsWhereTheExplanationsWereTakenOut) {
    const model::PackFiles expected = Book().read().pack;
    Book book;
    for (const char* sheet : {"Model", "Levels", "Tree", "Items", "Criteria", "Prompts"})
        book.closeRow(sheet, 2);
    EXPECT_EQ(book.mistakes(), Mistakes{});
    EXPECT_EQ(book.read().pack, expected);
}

TEST(ModelWorkbookMistakes, ASheetThatIsMissingIsNamedAndNothingThatFollowsFromIt) {
    for (const char* sheet : {"Model", "Kinds", "Levels", "Profiles", "Ratings", "Rules", "Tree", "Items"}) {
        Book book;
        book.remove(sheet);
        EXPECT_EQ(book.mistakes(), Mistakes{mistake(sheet, ErrorCode::WorkbookSheetMissing)}) << sheet;
    }
    Book book;
    for (const char* sheet : {"Prompts", "Process", "Remarks"})
        book.remove(sheet);
    EXPECT_EQ(book.mistakes(), Mistakes{});
}

TEST(ModelWorkbookMistakes, AnEmptyWorkbookLacksEverySheet) {
    const auto mistakes = Book({Worksheet{"Sheet1", {}, {}}}).mistakes();
    EXPECT_EQ(mistakes.size(), 6u);
    for (const Mistake& each : mistakes)
        EXPECT_EQ(each.error.code, ErrorCode::WorkbookSheetMissing);
}

TEST(ModelWorkbookMistakes, AColumnThatIsMissingOrThereTwiceIsNamed) {
    Book book;
    book.removeColumn("Ratings", "value");
    book.removeColumn("Levels", "meaning.zh_CN");
    book.removeColumn("Levels", "meaning.en");
    const std::string again = book.place("Profiles", 1, "name.en");
    book.put("Profiles", 1, "name.en", "name.zh_CN");
    EXPECT_EQ(book.mistakes(),
              (Mistakes{mistake("Levels", ErrorCode::WorkbookColumnMissing, {"meaning.zh_CN"}),
                        mistake(again, ErrorCode::WorkbookDuplicate,
                                {"name.zh_CN", book.place("Profiles", 1, "name.zh_CN")}),
                        mistake("Ratings", ErrorCode::WorkbookColumnMissing, {"value"})}));
}

TEST(ModelWorkbookMistakes, AColumnOfNoLanguageOrProfileIsNamedAndAnAuthorsOwnIsNot) {
    Book book;
    const std::string language = book.place("Criteria", 1, "text.en"), weight = "weight:workshop";
    const std::string profile = book.place("Tree", 1, weight);
    book.put("Criteria", 1, "text.en", "text.english");
    book.sheet("Kinds").cells[{0, 9}] = "my notes";
    book.sheet("Kinds").cells[{40, 9}] = "far below";
    auto mistakes = book.mistakes();
    EXPECT_EQ(mistakes, Mistakes{mistake(language, ErrorCode::WorkbookUnknown,
                                         {"text.english", "text.zh_CN, text.en"})});
    book = Book();
    book.put("Tree", 1, weight, "weight:shop");
    mistakes = book.mistakes();
    EXPECT_EQ(mistakes.front(), mistake(profile, ErrorCode::WorkbookUnknown, {"weight:shop", weight}));
}

TEST(ModelWorkbookMistakes, SpacesAroundATextAreNotPartOfIt) {
    Book book;
    for (const char* sheet : {"Kinds", "Ratings", "Tree", "Items", "Criteria"})
        for (auto& [place, text] : book.sheet(sheet).cells)
            text = "\u3000 " + text + "\u00A0 \n";
    EXPECT_EQ(book.mistakes(), Mistakes{});
}

TEST(ModelWorkbookMistakes, NumbersMayBeTexts) {
    Book book;
    book.put("Levels", 3, "from", "0.50");
    book.put("Ratings", 3, "value", "1.0");
    EXPECT_EQ(book.mistakes(), Mistakes{});
    book.put("Ratings", 4, "value", "0x0.8");
    book.put("Levels", 4, "from", "1,5");
    book.put("Tree", 3, "weight:workshop", "forty");
    const auto mistakes = book.mistakes();
    ASSERT_EQ(mistakes.size(), 3u);
    EXPECT_EQ(mistakes[0],
              mistake(book.place("Levels", 4, "from"), ErrorCode::WorkbookBadNumber, {"1,5", "0", "8"}));
    EXPECT_EQ(mistakes[1],
              mistake(book.place("Ratings", 4, "value"), ErrorCode::WorkbookBadNumber, {"0x0.8", "0", "1"}));
    EXPECT_EQ(mistakes[2].place, book.place("Tree", 3, "weight:workshop"));
}

TEST(ModelWorkbookMistakes, WeightsAndSharesMayBeTypedInPercent) {
    Book book;
    for (auto& [place, text] : book.sheet("Tree").cells)
        if (place.row >= 2 && book.sheet("Tree").at(0, place.column).starts_with("weight:"))
            text += "%";
    book.put("Ratings", 3, "value", "100%");
    EXPECT_EQ(book.mistakes(), Mistakes{});
}

/// A number keeps no zero at its end: 5.10 typed without a format is 5.1, and nobody can know.
TEST(ModelWorkbookMistakes, ANumberWhereATextBelongsMayHaveLostItsZeros) {
    Book book;
    book.put("Tree", 3, "clause", "<><v>5.1</v>");
    EXPECT_EQ(book.mistakes(),
              Mistakes{mistake(book.place("Tree", 3, "clause"), ErrorCode::WorkbookZerosLost, {"5.1"})});
    book.put("Tree", 3, "clause", "<><v>5</v>");
    EXPECT_EQ(book.mistakes(), Mistakes{});
    int edition = 1;
    while (book.sheet("Model").at(edition - 1, 0) != "edition")
        ++edition;
    book.put("Model", edition, "value", "<><v>2.5</v>");
    EXPECT_EQ(book.mistakes(), Mistakes{mistake(book.place("Model", edition, "value"),
                                                ErrorCode::WorkbookZerosLost, {"2.5"})});
}

TEST(ModelWorkbookMistakes, AnIdThatWindowsKeepsForADeviceIsRefused) {
    Book book;
    int row = 1;
    while (book.sheet("Model").at(row - 1, 0) != "id")
        ++row;
    for (const char* id : {"con", "nul", "com1"}) {
        book.put("Model", row, "value", id);
        EXPECT_EQ(book.mistakes(),
                  Mistakes{mistake(book.place("Model", row, "value"), ErrorCode::ModelIdReserved, {id})});
    }
}

/// Whatever is wrong with a storey's or a profile's id, the rows that name it are not called wrong too.
TEST(ModelWorkbookMistakes, AnIdThatIsWrongIsNamedAlone) {
    for (const char* wrong : {"", "The Area", "#N/A"}) {
        Book book;
        if (*wrong)
            book.put("Kinds", 3, "id", wrong);
        else
            book.sheet("Kinds").cells.erase({2, 0});
        const auto mistakes = book.mistakes();
        ASSERT_EQ(mistakes.size(), 1u) << wrong << mistakes[1].place;
        EXPECT_EQ(mistakes[0].place, "Kinds!A3");
        book = Book();
        if (*wrong)
            book.put("Profiles", 3, "id", wrong);
        else
            book.sheet("Profiles").cells.erase({2, 0});
        EXPECT_EQ(book.mistakes().size(), 1u) << wrong;
    }
}

TEST(ModelWorkbookMistakes, FormulasCountByTheirValueAndAreNamedWithoutOne) {
    Book book;
    book.put("Levels", 4, "from", "<><f>1+0.5</f><v>1.5</v>");
    EXPECT_EQ(book.mistakes(), Mistakes{});
    book.put("Levels", 4, "name.en", "<t=\"e\"><f>A99</f><v>#REF!</v>");
    book.put("Criteria", 5, "text.zh_CN", "<><f>B1</f><v></v>");
    book.put("Tree", 4, "code", "<><f>B1</f>");
    const auto mistakes = book.mistakes();
    ASSERT_GE(mistakes.size(), 3u);
    EXPECT_EQ(mistakes[0],
              mistake(book.place("Levels", 4, "name.en"), ErrorCode::WorkbookFormula, {"#REF!"}));
    EXPECT_EQ(mistakes[1], mistake(book.place("Tree", 4, "code"), ErrorCode::WorkbookFormula, {""}));
    EXPECT_EQ(mistakes.back(),
              mistake(book.place("Criteria", 5, "text.zh_CN"), ErrorCode::WorkbookFormula, {""}));
    EXPECT_EQ(mistakes.size(), 3u) << mistakes[2].place;
}

TEST(ModelWorkbookMistakes, AMergedCellHoldsForEachOfItsRows) {
    Book book;
    const std::string first = book.place("Criteria", 3, "item").substr(9);
    // Rows 3 to 6 are the four levels of one item.
    for (int row = 4; row <= 6; ++row)
        book.sheet("Criteria").cells.erase({row - 1, 0});
    book.merge("Criteria", first + ":A6");
    EXPECT_EQ(book.mistakes(), Mistakes{});
    book.merge("Criteria", "A20:XFD1048576");
    EXPECT_LT(book.mistakes().size(), 100u);
}

TEST(ModelWorkbookMistakes, RowsAndCellsNeedNotSayWhereTheyStand) {
    const Worksheet sheet{"S", {{{0, 0}, "a"}, {{0, 1}, "b"}, {{1, 0}, "c"}, {{1, 1}, "d"}}, {}};
    Book book({sheet});
    book.leaveOutPlaces();
    const auto read = readWorkbook(book.bytes(), "m.xlsx");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->front().cells, sheet.cells);
}

TEST(ModelWorkbookMistakes, CharactersWrittenByNumberAreRead) {
    const auto read = readWorkbook(
        Book({Worksheet{"S", {{{0, 0}, "a_x000A_b_x0000_c _x12_ _xZZZZ_ _x4E2D_"}}, {}}}).bytes(), "m.xlsx");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->front().at(0, 0), "a\nbc _x12_ _xZZZZ_ _x4E2D_");
}

TEST(ModelWorkbookMistakes, CodesThatStandTwiceAreNamedWithTheFirst) {
    Book book;
    const std::string key = book.sheet("Ratings").at(2, 2);
    book.put("Ratings", 4, "key", key);
    book.put("Kinds", 4, "id", "area");
    book.put("Tree", 4, "code", "teamwork");
    const auto mistakes = book.mistakes();
    const auto has = [&](const std::string& place, const std::string& firstPlace) {
        return std::any_of(mistakes.begin(), mistakes.end(), [&](const Mistake& each) {
            return each.place == place && each.error.code == ErrorCode::WorkbookDuplicate &&
                   each.error.args.at(1) == firstPlace;
        });
    };
    EXPECT_TRUE(has(book.place("Ratings", 4, "key"), book.place("Ratings", 3, "key")));
    EXPECT_TRUE(has("Kinds!A4", "Kinds!A3"));
}

TEST(ModelWorkbookMistakes, APartWithoutTheOneAboveIsNamedAndAPartMayStandBeforeIt) {
    Book book;
    book.put("Tree", 4, "parent", "nobody");
    EXPECT_EQ(book.mistakes().front(),
              mistake(book.place("Tree", 4, "parent"), ErrorCode::WorkbookNoParent, {"nobody"}));
    // A circle: a part under itself. What is above is of another storey, so it is no part there.
    book.put("Tree", 4, "parent", book.sheet("Tree").at(3, 1));
    EXPECT_EQ(book.mistakes().front().error.code, ErrorCode::WorkbookNoParent);

    Book moved;
    auto& cells = moved.sheet("Tree").cells;
    std::vector<std::pair<CellPlace, std::string>> top;
    for (const auto& [place, text] : cells)
        if (place.row == 2)
            top.emplace_back(place, text);
    moved.removeRow("Tree", 3);
    for (auto& [place, text] : top)
        cells[{90, place.column}] = text;
    EXPECT_EQ(moved.mistakes(), Mistakes{});
}

TEST(ModelWorkbookMistakes, WeightsThatDoNotSumTo100AreNamed) {
    Book book;
    book.put("Tree", 3, "weight:workshop", "39.99"); // of 40
    EXPECT_EQ(book.mistakes(), Mistakes{mistake(book.place("Tree", 3, "weight:workshop"),
                                                ErrorCode::WorkbookWeightSum, {"99.99", "workshop"})});
}

TEST(ModelWorkbookMistakes, WhatIsUnderAPartCannotHaveAWeightThatThePartHasNot) {
    Book book;
    book.put("Profiles", 4, "id", "office");
    book.put("Profiles", 4, "name.en", "Office");
    const int column = 40;
    book.sheet("Tree").cells[{0, column}] = "weight:office";
    for (int row = 3; row <= 12; ++row)
        if (book.sheet("Tree").at(row - 1, 0) == "area" && row > 3)
            book.sheet("Tree").cells[{row - 1, column}] = "50";
    book.sheet("Tree").cells[{3, column}] = "100"; // under the first area, which is not part of it
    const auto mistakes = book.mistakes();
    EXPECT_NE(std::find(mistakes.begin(), mistakes.end(),
                        mistake("Tree!AO4", ErrorCode::WorkbookWeightOutside,
                                {book.sheet("Tree").at(3, 1), "office"})),
              mistakes.end());
    // The others have a weight in it, but nothing below them has.
    EXPECT_EQ(std::count_if(mistakes.begin(), mistakes.end(),
                            [](const Mistake& each) {
                                return each.error == Error{ErrorCode::WorkbookWeightSum, {"0", "office"}};
                            }),
              2);
}

TEST(ModelWorkbookMistakes, ACriterionInOneLanguageOnlyIsNamedUnlessTheLanguageIsNotUsed) {
    Book book;
    book.sheet("Criteria").cells.erase({6, 3});
    EXPECT_EQ(book.mistakes(), Mistakes{mistake("Criteria!D7", ErrorCode::WorkbookCellEmpty,
                                                {book.sheet("Criteria").at(0, 3)})});
    Book oneLanguage;
    for (const char* sheet : {"Criteria", "Prompts"})
        for (auto& [place, text] : oneLanguage.sheet(sheet).cells)
            if (place.row >= 2 && oneLanguage.sheet(sheet).at(0, place.column) == "text.en")
                text.clear();
    const auto workbook = readModelWorkbook(oneLanguage.bytes(), "m.xlsx");
    ASSERT_TRUE(workbook);
    EXPECT_EQ(workbook->mistakes, Mistakes{});
    EXPECT_FALSE(workbook->pack.contains("criteria.en.tsv"));
    EXPECT_TRUE(workbook->pack.contains("criteria.zh_CN.tsv"));
}

TEST(ModelWorkbookMistakes, BandsAndRatingsThatAreOutOfOrderAreNamed) {
    Book book;
    book.put("Levels", 5, "from", "0.1");
    book.put("Ratings", 3, "value", "0.9");
    book.put("Ratings", 5, "value", "0.1");
    book.put("Levels", 6, "number", "9");
    EXPECT_EQ(book.mistakes(),
              (Mistakes{mistake(book.place("Levels", 5, "from"), ErrorCode::WorkbookNotAscending, {"0.1"}),
                        mistake("Levels!A6", ErrorCode::WorkbookExpected, {"9", "4"}),
                        mistake("Ratings!B3", ErrorCode::WorkbookExpected, {"0.9", "1"}),
                        mistake("Ratings!B5", ErrorCode::WorkbookExpected, {"0.1", "0"})}));
}

TEST(ModelWorkbookMistakes, WhatAMethodNeedsIsNamed) {
    Book book;
    int bound = 0;
    for (const auto& [place, text] : book.sheet("Model").cells)
        if (text == "bound")
            bound = place.row + 1;
    book.sheet("Model").cells.erase({bound - 1, 2});
    EXPECT_EQ(book.mistakes(),
              Mistakes{mistake(fmt::format("Model!C{}", bound), ErrorCode::WorkbookCellEmpty, {"bound"})});
    book.removeRow("Model", bound);
    EXPECT_EQ(book.mistakes(), Mistakes{mistake("Model!A1", ErrorCode::WorkbookKeyMissing, {"bound"})});
}

TEST(ModelWorkbookMistakes, AProcessMayStandInAnyOrder) {
    Book book;
    putProcess(book, 3, "point", "purpose", "opening");
    putProcess(book, 4, "step", "opening", "on-site", "meeting");
    putProcess(book, 6, "step", "team", "before", "team");
    putProcess(book, 7, "stage", "before", "");
    putProcess(book, 8, "stage", "on-site", "");
    // A point's id is its step's own, and a stage may be called as a step is.
    putProcess(book, 9, "point", "purpose", "team");
    putProcess(book, 10, "step", "on-site", "on-site", "level");
    book.put("Process", 6, "demands", "odd,training , several");
    book.put("Process", 9, "lead", "yes");
    const auto workbook = readModelWorkbook(book.bytes(), "m.xlsx");
    ASSERT_TRUE(workbook);
    ASSERT_EQ(workbook->mistakes, Mistakes{});
    const auto process = model::checkPack(workbook->pack, "")->process;
    ASSERT_EQ(process.size(), 2u);
    EXPECT_EQ(process[0].id, "before");
    const model::ProcessStep& team = process[0].steps.at(0);
    EXPECT_TRUE(team.demanding(model::Demand::Several) && team.demanding(model::Demand::Training));
    EXPECT_FALSE(team.demanding(model::Demand::Coverage));
    EXPECT_TRUE(team.points.at(0).lead);
    EXPECT_EQ(process[1].steps.at(0).points.at(0).text.in("en"), "Some name");
    EXPECT_EQ(process[1].steps.at(1).form, model::StepForm::Level);
}

TEST(ModelWorkbookMistakes, WhatIsWrongInAProcessIsNamed) {
    Book book;
    putProcess(book, 3, "stage", "before", "");
    putProcess(book, 4, "step", "team", "before", "crew");
    putProcess(book, 5, "step", "team", "before", "team");
    putProcess(book, 6, "step", "plan", "earlier", "plan");
    putProcess(book, 7, "stage", "after", "");
    putProcess(book, 8, "point", "Purpose", "team");
    putProcess(book, 9, "point", "duty", "");
    book.put("Process", 5, "demands", "odd, many");
    book.put("Process", 3, "name.en", "");
    book.put("Process", 9, "lead", "both");
    const auto place = [&](int row, const char* column) { return book.place("Process", row, column); };
    const std::string forms =
        "acceptance, team, plan, visit, meeting, evidence, findings, level, report, result, improvement";
    auto mistakes = book.mistakes();
    for (const Mistake& expected :
         {mistake(place(3, "name.zh_CN"), ErrorCode::WorkbookCellEmpty, {"name.*"}),
          mistake(place(4, "form"), ErrorCode::WorkbookUnknown, {"crew", forms}),
          mistake(place(5, "id"), ErrorCode::WorkbookDuplicate, {"team", place(4, "id")}),
          mistake(place(6, "parent"), ErrorCode::WorkbookUnknown, {"earlier", "before, after"}),
          mistake(place(7, "id"), ErrorCode::WorkbookNoParts, {"after"}),
          mistake(place(8, "id"), ErrorCode::WorkbookBadCode, {"Purpose"}),
          mistake(place(9, "parent"), ErrorCode::WorkbookCellEmpty, {"parent"}),
          mistake(place(9, "lead"), ErrorCode::WorkbookUnknown, {"both", "yes, no"})})
        EXPECT_EQ(std::erase(mistakes, expected), 1) << testing::PrintToString(expected);
    EXPECT_EQ(mistakes, Mistakes{});
}

TEST(ModelWorkbookMistakes, WhatFollowsFromALostRowOfAProcessIsNotNamed) {
    Book book;
    putProcess(book, 3, "phase", "before", "");
    putProcess(book, 4, "step", "team", "before", "team");
    putProcess(book, 5, "stage", "after", "");
    EXPECT_EQ(book.mistakes(), Mistakes{mistake(book.place("Process", 3, "kind"), ErrorCode::WorkbookUnknown,
                                                {"phase", "stage, step, point"})});
}

TEST(ModelWorkbookMistakes, APartWithoutItemsIsNamed) {
    Book book;
    const std::string leaf = book.sheet("Items").at(2, 0);
    for (int row = 3; row < 12; ++row)
        if (book.sheet("Items").at(row - 1, 0) == leaf)
            book.removeRow("Items", row);
    std::erase_if(book.sheet("Criteria").cells, [&](const auto& cell) {
        return cell.first.row >= 2 && book.sheet("Criteria").at(cell.first.row, 0).starts_with(leaf);
    });
    const auto mistakes = book.mistakes();
    EXPECT_TRUE(std::any_of(mistakes.begin(), mistakes.end(), [&](const Mistake& each) {
        return each.place.starts_with("Tree!B") && each.error == Error{ErrorCode::WorkbookNoItems, {leaf}};
    }));
}

TEST(ModelWorkbookMistakes, AllOfAHundredMistakesAreNamed) {
    Book book;
    for (int row = 3; row <= 34; ++row) {
        book.put("Criteria", row, "level", "third");
        book.put("Criteria", row, "text.en", "");
        book.put("Criteria", row, "text.zh_CN", "");
    }
    const auto mistakes = book.mistakes();
    for (int row = 3; row <= 34; ++row)
        EXPECT_NE(std::find(mistakes.begin(), mistakes.end(),
                            mistake(fmt::format("Criteria!B{}", row), ErrorCode::WorkbookBadInteger,
                                    {"third", "1", "4"})),
                  mistakes.end())
            << row;
    EXPECT_GE(mistakes.size(), 64u);
}

TEST(ModelWorkbookMistakes, AHugeSheetIsReadInTimeAndItsMistakesEnd) {
    Book book;
    for (int row = 3; row <= 65'536; ++row) {
        book.sheet("Criteria").cells[{row - 1, 0}] = fmt::format("nobody.{}", row);
        book.sheet("Criteria").cells[{row - 1, 1}] = "1";
        book.sheet("Criteria").cells[{row - 1, 2}] = "文字";
    }
    const std::string bytes = book.bytes();
    const auto begin = std::chrono::steady_clock::now();
    const auto workbook = readModelWorkbook(bytes, "m.xlsx");
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
    ASSERT_TRUE(workbook);
    EXPECT_EQ(workbook->mistakes.size(), mostMistakes);
    EXPECT_EQ(workbook->mistakes.front().place, "Criteria!A3");

    Book deep;
    for (int row = 3; row <= 65'536; ++row)
        deep.put("Kinds", row, "id", fmt::format("kind-{}", row));
    const auto mistakes = deep.mistakes();
    EXPECT_NE(std::find(mistakes.begin(), mistakes.end(),
                        mistake("Kinds", ErrorCode::WorkbookRowCount, {"65534", "1", "6"})),
              mistakes.end());
}

TEST(ModelWorkbookMistakes, ChineseInEveryCellIsReadAndNamed) {
    Book book;
    book.put("Tree", 4, "code", "培训");
    book.put("Tree", 4, "removable", "是");
    const auto mistakes = book.mistakes();
    ASSERT_GE(mistakes.size(), 2u);
    EXPECT_EQ(mistakes[0], mistake("Tree!B4", ErrorCode::WorkbookBadCode, {"培训"}));
    EXPECT_EQ(mistakes[1],
              mistake(book.place("Tree", 4, "removable"), ErrorCode::WorkbookUnknown, {"是", "yes, no"}));
}

TEST(ModelWorkbookMistakes, AShippedIdIsNamedByItsCell) {
    Book book;
    book.put("Model", 3, "value", std::string(test::db37));
    EXPECT_EQ(book.mistakes(),
              Mistakes{mistake("Model!C3", ErrorCode::ModelShipped, {std::string(test::db37)})});
}

} // namespace plumbline::exchange
