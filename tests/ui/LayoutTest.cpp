// Reports whose texts and figures are longer than any page.
#include <set>

#include <gtest/gtest.h>

#include "ui/figures/RadarLayout.h"
#include "ui/reporting/GlyphTexts.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/ReportLayout.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

namespace {

using report::Block;

report::Report reportOf(std::vector<Block> blocks) {
    report::Report report;
    report.language = "en";
    report.title = "Report";
    report.enterprise = "Enterprise";
    report.pageNumber = "{page} of {pages}";
    report.continued = " (continued)";
    report.sections.push_back({"Section", std::move(blocks)});
    return report;
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

const std::string longText = repeated("数据编码与交换规则全企业统一。", 1500);

/// Nothing hangs over the edge of its page.
void expectOnPages(const Sheets& sheets) {
    for (std::size_t page = 0; page < sheets.pages.size(); ++page)
        for (const SheetItem& item : sheets.pages[page].items) {
            EXPECT_GE(topOf(item), 0) << "page " << page;
            EXPECT_LE(bottomOf(item), paper::footBaseline + paper::mm(2)) << "page " << page;
        }
}

/// What is written below the heads of the pages, without the feet.
QString contentOf(const Sheets& sheets) {
    QString text;
    for (const Sheet& sheet : sheets.pages)
        for (const SheetItem& item : sheet.items)
            if (const auto* line = std::get_if<TextItem>(&item);
                line && line->at.y() >= paper::content.top() && line->at.y() < paper::content.bottom()) {
                const QTextLine part = line->layout->lineAt(line->line);
                text += line->layout->text().mid(part.textStart(), part.textLength());
            }
    return text;
}

class ManyBars : public testing::TestWithParam<int> {};

TEST_P(ManyBars, AreAllDrawnOnce) {
    report::BarsFigure figure;
    figure.title = "Scores";
    figure.bounds = {{0.2, "20"}, {0.8, "80"}};
    for (int i = 0; i < GetParam(); ++i)
        figure.bars.push_back({1, "Part " + std::to_string(i), 0.5, "50.00", "Level 3"});
    const Sheets sheets = layOut(reportOf({figure}));
    expectOnPages(sheets);
    std::size_t next = 0;
    for (const Sheet& sheet : sheets.pages)
        for (const SheetItem& item : sheet.items)
            if (const auto* bars = std::get_if<BarsItem>(&item)) {
                EXPECT_EQ(bars->first, next);
                next += bars->count;
            }
    EXPECT_EQ(next, static_cast<std::size_t>(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Layout, ManyBars, testing::Values(1, 28, 29, 30, 100, 300));

} // namespace

TEST(Layout, ARowIsCutUnderAHeadAndAGroupThatAreLongerThanAPage) {
    report::Table table;
    table.columns = {{longText}, {"Rating"}};
    table.rows.push_back({{{longText}}, report::Row::Kind::Group});
    table.rows.push_back({{{longText}, {"full"}}});
    table.rows.push_back({{{"last"}, {"none"}}});
    const Sheets sheets = layOut(reportOf({report::Heading{longText, "Clause 1"}, table}));
    expectOnPages(sheets);
    EXPECT_LT(sheets.pages.size(), 200u);
    const QString text = contentOf(sheets);
    EXPECT_EQ(text.count(u'统'), 4 * 1500) << "heading, column, group and row are whole";
    EXPECT_TRUE(text.endsWith(QStringLiteral("none"))) << text.right(40).toStdString();
}

TEST(Layout, AHeadingAndItsAsideDoNotMeet) {
    const Sheets sheets = layOut(reportOf(
        {report::Heading{repeated("Part / ", 40), "Clause 6.1 · Table 3"}, report::Paragraph{"text"}}));
    double asideLeft = 0, headingRight = 0;
    for (const SheetItem& item : sheets.pages.front().items)
        if (const auto* text = std::get_if<TextItem>(&item)) {
            const QTextLine line = text->layout->lineAt(text->line);
            if (text->layout->text().startsWith(QStringLiteral("Clause")))
                asideLeft = text->at.x() + line.x() + paper::content.width() - line.naturalTextWidth();
            if (text->layout->text().startsWith(QStringLiteral("Part")))
                headingRight = std::max(headingRight, text->at.x() + line.naturalTextWidth());
        }
    EXPECT_GT(headingRight, 0);
    EXPECT_GT(asideLeft, headingRight);
}

TEST(Layout, NamesToSignOverTakeTheirRoom) {
    report::Signatures signatures;
    signatures.parties = {{"Lead", {{"Name", repeated("Lin ", 100)}, {"Signature", {}}}},
                          {"Enterprise", {{"Name", {}}, {"Signature", {}}}}};
    expectOnPages(layOut(reportOf({signatures})));
}

TEST(Layout, TheCoverStaysOnItsPageWhateverStandsOnIt) {
    report::Report report = reportOf({report::Paragraph{"text"}});
    report::Cover cover;
    cover.standard = cover.title = cover.subtitle = cover.enterprise = cover.levelText = cover.remark =
        longText;
    cover.levelCaption = "Level reached";
    cover.totalCaption = cover.total = "S";
    cover.levels = 8;
    for (int i = 0; i < 12; ++i)
        cover.facts.push_back({"Key", "Fact " + std::to_string(i) + ": " + repeated("word ", 60)});
    report.cover = cover;
    const Sheets sheets = layOut(report);
    expectOnPages(sheets);
    ASSERT_GT(sheets.pages.size(), 2u);
    // Facts are not lost: they go on on a page of their own, without the head of the sections.
    QString text;
    for (const Sheet& sheet : sheets.pages)
        for (const SheetItem& item : sheet.items)
            if (const auto* line = std::get_if<TextItem>(&item)) {
                const QTextLine part = line->layout->lineAt(line->line);
                text += line->layout->text().mid(part.textStart(), part.textLength());
            }
    for (int i = 0; i < 12; ++i)
        EXPECT_TRUE(text.contains(QStringLiteral("Fact %1: ").arg(i))) << i;

    report.cover->facts = {{"Key", "short"}, {"Key", "short"}, {"Key", "short"}};
    report.cover->title = report.cover->enterprise = report.cover->remark = "short";
    report.cover->levelText = "Level 2 Standardized";
    report.cover->standard = report.cover->subtitle = "short";
    EXPECT_EQ(layOut(report).pages.size(), 2u);
}

/// Each line is looked at for the characters of its own text; with every line's whole text this would take
/// minutes.
TEST(Layout, ALongNoteIsLaidOutLineByLine) {
    report::Table table;
    table.columns = {{"Criterion"}};
    table.rows.push_back({{{"text"}}});
    table.rows.back().cells.front().notes.push_back({"Lin", repeated(longText, 10)});
    const Sheets sheets = layOut(reportOf({table}));
    expectOnPages(sheets);
    EXPECT_EQ(contentOf(sheets).count(u'统'), 15000);
    EXPECT_TRUE(charactersOf(sheets).contains(U'数'));
}

class ManyAxes : public testing::TestWithParam<int> {};

TEST_P(ManyAxes, AreNamedWhereThereIsRoom) {
    QStringList names;
    for (int i = 0; i < GetParam(); ++i)
        names << QStringLiteral("Part number %1 of the plant").arg(i);
    const QSizeF area(paper::content.width(), paper::mm(128));
    const RadarLayout layout = layOutRadar(names, paper::font(paper::Type::Body), area,
                                           {QStringLiteral("2.50"), true}, paper::pixel);
    EXPECT_GT(layout.radius, 0);
    if (GetParam() <= 40) {
        EXPECT_EQ(layout.labels.size(), static_cast<std::size_t>(GetParam()));
    }
    for (const RadarLabel& label : layout.labels)
        EXPECT_TRUE(QRectF({}, area).contains(label.box)) << label.lines.join(u' ').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Layout, ManyAxes, testing::Values(1, 2, 3, 29, 40, 60, 70, 80, 100, 300));

TEST(Layout, ANameTooLongForARadarIsCut) {
    QStringList names{toQString(longText), QStringLiteral("short"), QString(2000, u'x'), QStringLiteral("b")};
    const QSizeF area(paper::content.width(), paper::mm(66));
    const RadarLayout layout = layOutRadar(names, paper::font(paper::Type::Body), area,
                                           {QStringLiteral("2.50"), true}, paper::pixel);
    ASSERT_EQ(layout.labels.size(), 4u);
    EXPECT_TRUE(layout.labels[0].lines.join(QString()).endsWith(u'…'));
    EXPECT_EQ(layout.labels[3].lines, QStringList(QStringLiteral("b")));
    EXPECT_GT(layout.radius, paper::mm(10));
}

} // namespace plumbline::ui
