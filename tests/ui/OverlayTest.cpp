#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/report/AssessmentReport.h"
#include "tests/ui/DemoTest.h"
#include "tests/ui/Fixture.h"
#include "tests/ui/PdfText.h"
#include "ui/interview/SheetView.h"
#include "ui/models/OverlayBox.h"
#include "ui/reporting/ReportPage.h"
#include "ui/reporting/SheetsView.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ModelsFolder.h"

namespace plumbline::ui::test {
namespace {

const std::string db12 = "db12t1073-2021";
const model::Overlay loaded{
    {{"data.3@3", "LICENSED:\na) codes;\nb) formats."}, {"data.1@1", "LICENSED too"}}};

/// Nothing is loaded before and after each of these.
template <class Base>
class Clean : public Base {
protected:
    ~Clean() override { EXPECT_TRUE(overlays().remove(db12)); }
};

/// The window on an empty assessment.
class OverlayTest : public Clean<WindowTest> {
protected:
    void reopenWith(const model::Overlay& overlay) {
        EXPECT_TRUE(overlays().save(db12, overlay));
        m_window.openProject(makeProject("b.plumb"));
    }
    QLabel* wording() { return child<QLabel>("wording"); }
};

TEST_F(OverlayTest, IsShownUnderTheCriterionOfItsCell) {
    m_window.showCell(cell("data.3", 3));
    EXPECT_FALSE(wording()->isVisible());

    reopenWith(loaded);
    m_window.showCell(cell("data.3", 3));
    EXPECT_TRUE(wording()->isVisible());
    EXPECT_EQ(wording()->text(), "LICENSED:\na) codes;\nb) formats.");
    EXPECT_TRUE(wording()->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    EXPECT_GT(wording()->mapTo(&m_window, QPoint()).y(),
              child<QLabel>("criterion")->mapTo(&m_window, QPoint()).y());
    EXPECT_NE(child<QLabel>("criterion")->text(), wording()->text());
    m_window.showCell(cell("data.3", 4));
    EXPECT_FALSE(wording()->isVisible());
}

TEST_F(OverlayTest, FollowsWhatIsLoadedWhileTheAssessmentIsOpen) {
    m_window.showCell(cell("data.1", 1));
    ASSERT_TRUE(overlays().save(db12, loaded));
    m_window.session()->reloadOverlay();
    EXPECT_EQ(wording()->text(), "LICENSED too");
    EXPECT_TRUE(wording()->isVisible());
    ASSERT_TRUE(overlays().remove(db12));
    m_window.session()->reloadOverlay();
    EXPECT_FALSE(wording()->isVisible());
}

TEST_F(OverlayTest, ADamagedOneKeepsNoAssessmentFromOpening) {
    reopenWith(loaded);
    QFile file(QString::fromLocal8Bit(qgetenv("XDG_DATA_HOME")) + "/plumbline/overlays/db12t1073-2021.json");
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(20));
    m_window.openProject(makeProject("c.plumb"));
    m_window.showCell(cell("data.1", 1));
    EXPECT_FALSE(wording()->isVisible());
    EXPECT_FALSE(child<QLabel>("criterion")->text().isEmpty());
}

TEST_F(OverlayTest, FindFindsByItsWords) {
    reopenWith(loaded);
    auto* search = child<QLineEdit>("search");
    search->setText("b) formats");
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(model().cellCode(child<SheetView>("sheet")->currentCell()), "data.3@3");
}

TEST_F(OverlayTest, ByTheOtherMethodItFollowsTheLevelUnderTheCursor) {
    const std::string db37 = "db37t-industrial-internet";
    ASSERT_TRUE(overlays().save(db37, {{{"equipment-connection@2", "LICENSED"}}}));
    m_window.openProject(makeProject("d.plumb", db37));
    auto* sheet = child<SheetView>("sheet");
    QTest::keyClick(sheet, Qt::Key_Right);
    EXPECT_EQ(sheet->currentLevel(), 2);
    EXPECT_TRUE(wording()->isVisible());
    QTest::keyClick(sheet, Qt::Key_Right);
    EXPECT_FALSE(wording()->isVisible());
    EXPECT_TRUE(overlays().remove(db37));
}

using OverlayReport = Clean<PageTest<ReportPage>>;

TEST_F(OverlayReport, PrintsItOnlyWhereThatIsAskedFor) {
    auto* box = child<QCheckBox>("reportWording");
    EXPECT_FALSE(box->isEnabled());
    ASSERT_TRUE(overlays().save(db12, loaded));
    m_session.reloadOverlay();
    EXPECT_TRUE(box->isEnabled());
    EXPECT_FALSE(box->isChecked());

    const auto saved = [&](const char* name) {
        const QString file = m_folder.filePath(QLatin1String(name));
        dialogs::answerNext(file);
        child<QAction>("actionReportPdf")->trigger();
        return packed(pdfPages(toPath(toUtf8(file))).join(QString()));
    };
    EXPECT_FALSE(saved("without.pdf").contains("LICENSED"));
    box->click();
    const QString with = saved("with.pdf");
    EXPECT_EQ(with.count("LICENSED"), 2);
    EXPECT_TRUE(with.contains("Wordingofthestandard:LICENSED:a)codes;b)formats."));
    EXPECT_EQ(pdfPages(toPath(toUtf8(m_folder.filePath("with.pdf")))).size(),
              static_cast<qsizetype>(child<SheetsView>("reportPreview")->sheets().pages.size()));

    // Not remembered for the next assessment, and gone with the wording.
    m_page.setSession(&m_session);
    EXPECT_FALSE(box->isChecked());
    box->click();
    ASSERT_TRUE(overlays().remove(db12));
    m_session.reloadOverlay();
    EXPECT_FALSE(box->isEnabled());
    EXPECT_FALSE(box->isChecked());
    EXPECT_FALSE(saved("gone.pdf").contains("LICENSED"));
}

TEST(OverlayInScores, StandsUnderTheCriterionOfTheLevelGiven) {
    const QTemporaryDir folder;
    project::Project::New content;
    content.facts.enterprise = "A";
    const auto pack = model::shippedPack("db37t-industrial-internet").value();
    content.facts.profile = model::parsePack(pack, "").value().profiles.back().id;
    content.facts.depth = 5;
    auto project =
        project::Project::create(toPath(folder.path().toStdString()) / "a.plumb", pack, content, "甲")
            .value();
    const auto& model = project.model();
    const auto item = model.findItem("equipment-connection").value();
    ASSERT_TRUE(project.transact(project::Operation::Rate, [&](project::Writer& writer) {
        return writer.rate(model.cell(item, 1), {model.scale.gradeByLevel(3), {}});
    }));
    const model::Overlay overlay{
        {{"equipment-connection@3", "LICENSED"}, {"equipment-connection@2", "other"}}};
    const auto detail = [&](const model::Overlay& wording) {
        const auto report =
            report::assessmentReport(model, project.assessment(), project.scope(), "zh_CN", wording);
        for (const report::Block& block : report.value().sections.rbegin()[1].blocks)
            if (const auto* table = std::get_if<report::Table>(&block))
                return table->rows.at(1).cells.at(1).detail;
        return std::string("no table");
    };
    EXPECT_TRUE(detail(overlay).starts_with("标准原文：LICENSED")) << detail(overlay);
    EXPECT_EQ(detail(overlay).find("other"), std::string::npos);
    EXPECT_EQ(detail({}).find("LICENSED"), std::string::npos);
}

class OverlayBoxTest : public Clean<testing::Test> {
protected:
    OverlayBoxTest() {
        m_box.showModel(model::parsePack(model::shippedPack(db12).value(), "").value());
        m_box.show();
    }
    template <class Widget>
    [[nodiscard]] Widget* child(const char* name) {
        return childOf<Widget>(m_box, name);
    }
    [[nodiscard]] QString state() { return child<QLabel>("overlayState")->text(); }
    void load(const QByteArray& sheet) {
        QFile file(m_folder.filePath("w.csv"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sheet);
        file.close();
        dialogs::answerNext(file.fileName());
        child<QPushButton>("overlayLoad")->click();
    }
    QTemporaryDir m_folder;
    OverlayBox m_box;
    QSignalSpy m_changes{&m_box, &OverlayBox::changed};
};

TEST_F(OverlayBoxTest, LoadsASheetAndRemovesIt) {
    EXPECT_EQ(state(), "No wording of the standard loaded");
    EXPECT_FALSE(child<QPushButton>("overlayRemove")->isEnabled());
    EXPECT_FALSE(child<QListWidget>("overlayMistakes")->isVisible());

    load("item,level,text\ndata.3,3,one\ndata.3,4,two\n");
    EXPECT_EQ(state(), "Wording loaded: 2 of 495 criteria");
    EXPECT_EQ(m_changes.count(), 1);
    EXPECT_EQ(overlays().of(db12)->texts.at("data.3@4"), "two");

    dialogs::answerNext({});
    child<QPushButton>("overlayRemove")->click();
    EXPECT_EQ(state(), "Wording loaded: 2 of 495 criteria");
    dialogs::answerNext("yes");
    child<QPushButton>("overlayRemove")->click();
    EXPECT_EQ(state(), "No wording of the standard loaded");
    EXPECT_EQ(m_changes.count(), 2);
    EXPECT_TRUE(overlays().of(db12)->isEmpty());
}

TEST_F(OverlayBoxTest, ASheetWithMistakesChangesNothingAndAllAreListed) {
    load("item,level,text\ndata.3,3,one\n");
    load("item,level,text\ndate.3,3,a\ndata.3,9,b\n");
    auto* mistakes = child<QListWidget>("overlayMistakes");
    ASSERT_TRUE(mistakes->isVisible());
    ASSERT_EQ(mistakes->count(), 2);
    EXPECT_EQ(mistakes->item(0)->text(),
              "Line 2: The model has nothing called \"date.3\" here (Sub-domain); check its spelling.");
    EXPECT_EQ(mistakes->item(1)->text(), "Line 3: There is no level 9; choose one from 1 to 5.");
    EXPECT_EQ(child<QLabel>("bannerText")->text(), "Nothing was loaded: 2 mistakes in w.csv.");
    EXPECT_EQ(state(), "Wording loaded: 1 of 495 criteria");
    EXPECT_EQ(m_changes.count(), 1);

    load("\xEF\xBB\xBFitem,level,text\ndata.3,3,\xCA\xFD\n");
    EXPECT_FALSE(mistakes->isVisible());
    EXPECT_TRUE(child<QLabel>("bannerText")->text().contains("UTF-8"));

    load("item,level,text\ndata.3,3,one\n");
    EXPECT_FALSE(child<QLabel>("bannerText")->isVisible());
}

TEST_F(OverlayBoxTest, ADamagedOneIsSaidAndRemoved) {
    load("item,level,text\ndata.3,3,one\n");
    QFile file(QString::fromLocal8Bit(qgetenv("XDG_DATA_HOME")) + "/plumbline/overlays/db12t1073-2021.json");
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(3));
    m_box.showModel(model::parsePack(model::shippedPack(db12).value(), "").value());
    EXPECT_TRUE(child<QLabel>("bannerText")->text().contains("is damaged"));
    dialogs::answerNext("yes");
    child<QPushButton>("overlayRemove")->click();
    EXPECT_FALSE(child<QLabel>("bannerText")->isVisible());
    EXPECT_FALSE(file.exists());
}

} // namespace
} // namespace plumbline::ui::test
