#include <algorithm>
#include <set>

#include <QComboBox>
#include <QImage>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/base/File.h"
#include "core/report/AssessmentReport.h"
#include "tests/ui/DemoTest.h"
#include "tests/ui/PdfText.h"
#include "ui/reporting/FigurePainter.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/PdfWriter.h"
#include "ui/reporting/PrintOut.h"
#include "ui/reporting/ReportLayout.h"
#include "ui/reporting/ReportPage.h"
#include "ui/reporting/SheetsView.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

using test::packed;
using test::pdfPages;

namespace {

QString textOf(const Sheet& sheet) {
    QString text;
    for (const SheetItem& item : sheet.items)
        if (const auto* line = std::get_if<TextItem>(&item)) {
            const QTextLine part = line->layout->lineAt(line->line);
            text += line->layout->text().mid(part.textStart(), part.textLength());
        }
    return packed(text);
}

std::vector<report::Block> blocksOf(const report::Report& report) {
    std::vector<report::Block> blocks;
    for (const report::Section& section : report.sections)
        blocks.insert(blocks.end(), section.blocks.begin(), section.blocks.end());
    return blocks;
}

class ReportTest : public testing::Test {
protected:
    ReportTest() : m_folder(toPath(toUtf8(m_temporary.path()))) {}

    [[nodiscard]] project::Project demo() const { return test::copyOfDemo(m_temporary); }
    [[nodiscard]] Sheets sheets(const project::Project& project, std::string_view language) const {
        const auto report =
            report::assessmentReport(project.model(), project.assessment(), project.scope(), language);
        EXPECT_TRUE(report.has_value());
        return layOut(*report);
    }
    void write(project::Project& project, const std::function<Result<void>(project::Writer&)>& change) {
        EXPECT_TRUE(project.transact(project::Operation::Note, change).has_value());
    }
    [[nodiscard]] std::vector<std::filesystem::path> files() const {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder))
            found.push_back(entry.path().filename());
        return found;
    }

    QTemporaryDir m_temporary;
    std::filesystem::path m_folder;
};

} // namespace

TEST_F(ReportTest, ChineseReportIsFoundBySearch) {
    const auto project = demo();
    const auto pdf = m_folder / "r.pdf";
    ASSERT_TRUE(writeReport(project, pdf, "zh_CN").has_value());
    const QStringList pages = pdfPages(pdf);
    const QString text = packed(pages.join(QString()));
    for (const char* expected :
         {"智能制造能力成熟度", "渤海精工装备有限公司（示例）", "二级规范级", "DB12/T1073-2021",
          "2026年9月14日至17日", "还差0.11", "离散型（表12、表15）", "评估组长"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected;
    EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("[\\x{2E80}-\\x{2FDF}]"))))
        << "a radical stands for a character";
    for (qsizetype i = 0; i < pages.size(); ++i)
        EXPECT_TRUE(pages[i].contains(QStringLiteral("第 %1 页 共 %2 页").arg(i + 1).arg(pages.size())))
            << "page " << i + 1;
    for (const auto& [cell, notes] : project.assessment().notes)
        for (const auto& note : notes)
            EXPECT_TRUE(text.contains(packed(toQString(note.text)))) << note.text;
}

TEST_F(ReportTest, EnglishReport) {
    const auto project = demo();
    const auto pdf = m_folder / "r.PDF";
    ASSERT_TRUE(writeReport(project, pdf, "en").has_value());
    const QString text = pdfPages(pdf).join(QString()).simplified();
    for (const char* expected :
         {"Level 2 Standardized", "Page 1 of ", "14–17 September 2026", "Planning and scheduling",
          "0.11 is missing", "Lead assessor", "渤海精工装备有限公司（示例）"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected;
}

TEST_F(ReportTest, EveryCriterionAndRatingIsThere) {
    const auto project = demo();
    const auto report =
        report::assessmentReport(project.model(), project.assessment(), project.scope(), "zh_CN");
    ASSERT_TRUE(report.has_value());
    std::multiset<std::string> ratings;
    for (const report::Block& block : report->sections.rbegin()[1].blocks)
        if (const auto* table = std::get_if<report::Table>(&block))
            for (const report::Row& row : table->rows)
                if (row.kind != report::Row::Kind::Group)
                    ratings.insert(row.cells.back().text);
    std::multiset<std::string> expected;
    for (const auto grade : project.assessment().ratings)
        expected.insert(project.model().scale.rating(grade).name.in("zh_CN"));
    EXPECT_EQ(ratings, expected);
}

TEST_F(ReportTest, RowsStayWholeAndHeadsAreRepeated) {
    auto project = demo();
    const std::string longNote = [] {
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += "现场查看了车间的数据采集情况，并与班组长核对了记录。";
        return text;
    }();
    write(project, [&](project::Writer& writer) { return writer.note(7, longNote); });
    for (const char* language : {"zh_CN", "en"}) {
        const Sheets laidOut = sheets(project, language);
        const QString head =
            QString::fromUtf8(std::string_view(language) == "en" ? "Criterionandnotes" : "条款与备注");
        for (std::size_t page = 0; page < laidOut.pages.size(); ++page) {
            const Sheet& sheet = laidOut.pages[page];
            for (const QRectF& row : sheet.rows) {
                EXPECT_GE(row.top(), paper::content.top()) << page;
                EXPECT_LE(row.bottom(), paper::content.bottom() + 0.01) << page;
            }
            for (const SheetItem& item : sheet.items)
                EXPECT_LE(bottomOf(item), paper::footBaseline + paper::mm(3)) << page;
        }
        // The ratings end where the method begins.
        std::vector<int> starts;
        for (const Bookmark& bookmark : laidOut.bookmarks)
            if (bookmark.depth == 0)
                starts.push_back(bookmark.page);
        ASSERT_GE(starts.size(), 6u);
        for (int page = starts.rbegin()[1]; page < starts.back(); ++page)
            EXPECT_TRUE(textOf(laidOut.pages[static_cast<std::size_t>(page)]).contains(head)) << page;
    }
}

TEST_F(ReportTest, ARowHigherThanAPageLosesNoLine) {
    auto project = demo();
    std::string note;
    for (int i = 0; i < 400; ++i)
        note += fmt::format("第{}行：查看记录。\n", i);
    write(project, [&](project::Writer& writer) { return writer.note(7, note); });
    QString text;
    for (const Sheet& sheet : sheets(project, "zh_CN").pages) {
        text += textOf(sheet);
        for (const QRectF& row : sheet.rows)
            EXPECT_LE(row.bottom(), paper::content.bottom() + 0.01);
    }
    for (int i = 0; i < 400; ++i)
        EXPECT_EQ(text.count(QStringLiteral("第%1行：").arg(i)), 1) << i;
}

TEST_F(ReportTest, MarkupInANameIsPrintedAsItIs) {
    auto project = demo();
    const std::string name = "Acme <b>bold</b> &amp; Söhne";
    write(project, [&](project::Writer& writer) {
        auto facts = project.assessment().facts;
        facts.enterprise = name;
        return writer.facts(facts);
    });
    const auto pdf = m_folder / "r.pdf";
    ASSERT_TRUE(writeReport(project, pdf, "en").has_value());
    for (const QString& page : pdfPages(pdf))
        EXPECT_TRUE(page.contains(toQString(name)));
}

TEST_F(ReportTest, RemovedPartsAndUnratedCellsAreSaid) {
    auto project = demo();
    const auto& model = project.model();
    write(project, [&](project::Writer& writer) -> Result<void> {
        if (auto rated = writer.rate(0, assessment::unrated); !rated)
            return rated;
        return writer.exclusions({{*model.findNode(1, "sales"), "总部销售，不在本厂"}});
    });
    const auto pdf = m_folder / "r.pdf";
    ASSERT_TRUE(writeReport(project, pdf, "zh_CN").has_value());
    const QString text = packed(pdfPages(pdf).join(QString()));
    for (const char* expected :
         {"总部销售，不在本厂", "已裁剪", "裁剪后", "尚有1项未评", "S的可能范围", "此处尚有1项未评"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected;
    // Notes on what was removed are words of the team all the same.
    for (const auto& [cell, notes] : project.assessment().notes)
        for (const auto& note : notes)
            EXPECT_TRUE(text.contains(packed(toQString(note.text)))) << note.text;
}

TEST_F(ReportTest, NothingIsLeftWhereItCannotBeWritten) {
    const auto project = demo();
    const auto before = files();
    const auto noFolder = writeReport(project, m_folder / "missing" / "r.pdf", "zh_CN");
    ASSERT_FALSE(noFolder.has_value());
    EXPECT_EQ(noFolder.error().code, ErrorCode::FileUnwritable);
    std::filesystem::create_directory(m_folder / "taken.pdf");
    const auto folder = writeReport(project, m_folder / "taken.pdf", "zh_CN");
    ASSERT_FALSE(folder.has_value());
    std::filesystem::remove(m_folder / "taken.pdf");
    const auto format = writeReport(project, m_folder / "r.doc", "zh_CN");
    ASSERT_FALSE(format.has_value());
    EXPECT_EQ(format.error().code, ErrorCode::UnknownFormat);
    EXPECT_EQ(files(), before);
}

TEST_F(ReportTest, RadarLabelsDoNotTouch) {
    const auto project = demo();
    const QSizeF area(paper::content.width(), paper::mm(128));
    for (const char* language : {"zh_CN", "en"}) {
        const auto report =
            report::assessmentReport(project.model(), project.assessment(), project.scope(), language);
        ASSERT_TRUE(report.has_value());
        int radars = 0;
        for (const report::Block& block : blocksOf(*report)) {
            const auto* figure = std::get_if<report::RadarFigure>(&block);
            if (!figure)
                continue;
            ++radars;
            const RadarLayout layout = radarLayout(*figure, area);
            const auto& labels = layout.labels;
            EXPECT_EQ(layout.font, paper::font(paper::Type::Body)) << "smaller than the report's type";
            EXPECT_GT(layout.radius, paper::mm(30));
            QFont bold = layout.font;
            bold.setBold(true);
            ASSERT_EQ(labels.size(), figure->axes.size());
            for (std::size_t i = 0; i < labels.size(); ++i) {
                EXPECT_TRUE(QRectF({}, area).contains(labels[i].box)) << i;
                const double last =
                    QFontMetricsF(layout.font).horizontalAdvance(labels[i].lines.back() + QLatin1Char(' ')) +
                    QFontMetricsF(bold).horizontalAdvance(toQString(figure->axes[i].shown));
                EXPECT_LE(last, labels[i].box.width() + 1) << "the value of " << i << " leaves its box";
                for (std::size_t k = 0; k < i; ++k)
                    EXPECT_FALSE(labels[i].box.intersects(labels[k].box)) << i << " and " << k;
            }
        }
        EXPECT_EQ(radars, 2);
    }
}

TEST_F(ReportTest, NoLineBeginsWithAClosingMark) {
    const auto project = demo();
    const QString closing = QStringLiteral("，。；：、！？）》”");
    int continued = 0;
    for (const Sheet& sheet : sheets(project, "zh_CN").pages)
        for (const SheetItem& item : sheet.items)
            if (const auto* text = std::get_if<TextItem>(&item)) {
                const QString whole = text->layout->text();
                const auto start = text->layout->lineAt(text->line).textStart();
                if (start > 0 && start < whole.size()) {
                    ++continued;
                    EXPECT_FALSE(closing.contains(whole[start])) << whole.toStdString();
                }
            }
    EXPECT_GT(continued, 20) << "lines that could have begun so";
}

TEST_F(ReportTest, PrintsTheRangeThatWasAskedFor) {
    const auto target = m_folder / "printed.pdf";
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(toQString(plumbline::toUtf8(target)));
    printer.setFromTo(2, 3);
    ASSERT_TRUE(printSheets(sheets(demo(), "en"), printer));
    const QStringList pages = pdfPages(target);
    ASSERT_EQ(pages.size(), 2);
    EXPECT_TRUE(pages[0].contains(QStringLiteral("Summary")));
    EXPECT_TRUE(pages[1].contains(QStringLiteral("Scope and weights")));
}

TEST_F(ReportTest, PageShowsTheReportAndSavesIt) {
    Session session(demo());
    ReportPage page;
    page.resize(900, 700);
    page.setSession(&session);
    auto* view = page.findChild<SheetsView*>(QStringLiteral("reportPreview"));
    ASSERT_NE(view, nullptr);
    EXPECT_TRUE(view->sheets().pages.empty()) << "laid out before anyone looks";
    page.show();
    EXPECT_GT(view->sheets().pages.size(), 30u);
    const QImage shown = view->grab().toImage();
    EXPECT_NE(shown.pixelColor(shown.width() / 2, 40), shown.pixelColor(2, 2)) << "no paper on its ground";

    QTest::keyClick(view, Qt::Key_PageDown);
    EXPECT_EQ(view->currentPage(), 1);
    QTest::keyClick(view, Qt::Key_End);
    EXPECT_EQ(view->currentPage() + 1u, view->sheets().pages.size());

    auto* language = page.findChild<QComboBox*>(QStringLiteral("reportLanguage"));
    ASSERT_NE(language, nullptr);
    language->setCurrentIndex(language->findData(QStringLiteral("zh_CN")));
    EXPECT_TRUE(textOf(view->sheets().pages[1]).contains(QStringLiteral("评估结论")));
    language->setCurrentIndex(language->findData(QStringLiteral("en")));
    EXPECT_TRUE(textOf(view->sheets().pages[1]).contains(QStringLiteral("Summary")));

    const auto target = m_folder / "saved.pdf";
    dialogs::answerNext(toQString(plumbline::toUtf8(target)));
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(std::filesystem::exists(target));
}

} // namespace plumbline::ui
