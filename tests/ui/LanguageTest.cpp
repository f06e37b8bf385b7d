#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QWizard>
#include <QXmlStreamReader>

#include "core/model/Catalog.h"
#include "tests/ui/Fixture.h"
#include "ui/models/ModelsDialog.h"
#include "ui/models/OverlayBox.h"
#include "ui/review/ReviewPage.h"
#include "ui/start/NewAssessment.h"
#include "ui/start/PropertiesDialog.h"
#include "ui/start/WeightField.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Language.h"

namespace plumbline::ui::test {
namespace {

/// What a widget needs to show its text whole.
QSize wanted(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (!label)
        return widget.minimumSizeHint().isValid() ? widget.minimumSizeHint() : widget.sizeHint();
    if (!label->wordWrap())
        return label->sizeHint();
    return {0, label->heightForWidth(label->width())};
}

QString textOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    return {};
}

/// Every label and button that is seen shows its whole text; and some are seen.
void expectNothingCut(QWidget& window, const std::string& where) {
    QTest::qWait(1);
    int seen = 0;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QString text = textOf(*widget);
        if (text.isEmpty() || !widget->isVisibleTo(&window) || widget->visibleRegion().isEmpty())
            continue;
        ++seen;
        const QSize need = wanted(*widget);
        EXPECT_LE(need.width(), widget->width()) << where << ": " << text.toStdString();
        EXPECT_LE(need.height(), widget->height()) << where << ": " << text.toStdString();
    }
    EXPECT_GT(seen, 0) << where;
    for (QTreeWidget* tree : window.findChildren<QTreeWidget*>())
        for (QTreeWidgetItemIterator it(tree); *it && tree->isVisibleTo(&window); ++it) {
            const QFontMetrics metrics((*it)->font(0));
            EXPECT_LE(metrics.horizontalAdvance((*it)->text(0)), tree->visualItemRect(*it).width())
                << where << ": " << (*it)->text(0).toStdString();
        }
    for (const QTabBar* tabs : window.findChildren<QTabBar*>())
        if (tabs->isVisibleTo(&window)) {
            EXPECT_LE(tabs->sizeHint().width(), tabs->width()) << where;
        }
}

/// What stays as it is in every language: names, numbers, signs.
bool isNeutral(const QString& text) {
    static const QRegularExpression neutral(
        QStringLiteral("^(?:[\\s\\d.,:;/()%+–−=·→‹&L×•✗✓-]|S|PDF|English|DB\\d+/T|X+|—)*$"));
    return neutral.match(text).hasMatch();
}

void expectChinese(QWidget& window, const std::string& where) {
    int seen = 0;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (const QString text = textOf(*widget); widget->isVisibleTo(&window) && !isNeutral(text)) {
            ++seen;
            EXPECT_TRUE(hasChinese(text)) << where << ": " << text.toStdString();
        }
    EXPECT_GT(seen, 0) << where;
}

class LanguageTest : public WindowTest, public testing::WithParamInterface<std::string> {
protected:
    ~LanguageTest() override { setLanguage(QStringLiteral("en")); }
};

TEST_P(LanguageTest, EveryPageIsWholeInBothLanguagesOnASmallScreen) {
    for (const char* language : {"en", "zh_CN"}) {
        setLanguage(QLatin1String(language));
        MainWindow window;
        window.openProject(makeProject(std::string(language) + ".plumb", GetParam()));
        window.resize(1280, 720);
        window.show();
        for (int page = 0; page <= MainWindow::Report; ++page) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
            const std::string where = std::string(language) + ", page " + std::to_string(page + 1);
            expectNothingCut(window, where);
            if (language == std::string_view("zh_CN"))
                expectChinese(window, where);
        }
    }
}

/// A finding with cells, and proposals, on either standard.
void fillReview(Session& session) {
    const model::Model& model = session.model();
    ASSERT_TRUE(session.rate({0, model.cell(1, 1)},
                             static_cast<assessment::Grade>(
                                 model.scale.find("0").value_or(model.scale.find("none").value_or(0)))));
    ASSERT_TRUE(session.write(project::Operation::Finding, [&](project::Writer& writer) -> Result<void> {
        const auto id =
            writer.save(assessment::Finding{{}, assessment::FindingKind::Weakness, "没有台账", "甲"});
        return writer.link(*id, model.cellCode(0));
    }));
}

TEST_P(LanguageTest, TheReviewIsWholeInBothLanguages) {
    for (const char* language : {"en", "zh_CN"}) {
        setLanguage(QLatin1String(language));
        Session session(makeProject(std::string(language) + "-review.plumb", GetParam()));
        fillReview(session);
        ReviewPage page;
        page.setSession(&session);
        page.show();
        auto* sections = childOf<QTabBar>(page, "reviewSections");
        // At 1280 x 720, and what is left of that at 150 %.
        for (const QSize size : {QSize(1280, 600), QSize(853, 376)}) {
            page.resize(size);
            for (int section = 0; section < sections->count(); ++section) {
                sections->setCurrentIndex(section);
                const std::string where = std::string(language) + ", section " + std::to_string(section + 1);
                EXPECT_EQ(page.size(), size) << where;
                expectNothingCut(page, where);
                if (language == std::string_view("zh_CN"))
                    expectChinese(page, where);
            }
        }
    }
}

TEST_P(LanguageTest, TheAssistantIsWholeInBothLanguages) {
    for (const char* language : {"en", "zh_CN"}) {
        setLanguage(QLatin1String(language));
        NewAssessment assistant;
        auto* model = childOf<QComboBox>(assistant, "model");
        model->setCurrentIndex(model->findText(
            QLatin1String(GetParam().starts_with("db12") ? "DB12" : "DB37"), Qt::MatchStartsWith));
        assistant.show();
        for (const int page : assistant.pageIds()) {
            assistant.setCurrentId(page);
            const std::string where = std::string(language) + ", step " + std::to_string(page + 1);
            expectNothingCut(assistant, where);
            if (language == std::string_view("zh_CN"))
                expectChinese(assistant, where);
        }
    }
}

TEST_P(LanguageTest, TheModelsDialogIsWholeInBothLanguages) {
    for (const char* language : {"en", "zh_CN"}) {
        setLanguage(QLatin1String(language));
        ModelsDialog dialog;
        childOf<QListWidget>(dialog, "modelList")->setCurrentRow(GetParam().starts_with("db12") ? 0 : 1);
        dialog.show();
        dialog.resize(840, 460); // 1280 x 720 at 150 %
        const std::string where = std::string(language) + ", models";
        expectNothingCut(dialog, where);
        if (language == std::string_view("zh_CN"))
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                if (label->isVisibleTo(&dialog) && !label->objectName().startsWith(QLatin1String("fact"))) {
                    EXPECT_TRUE(isNeutral(label->text()) || hasChinese(label->text()))
                        << label->text().toStdString();
                }
    }
}

TEST(OverlayBoxLanguage, TheBoxIsWholeInBothLanguages) {
    const QTemporaryDir folder;
    QFile sheet(folder.filePath(QStringLiteral("w.csv")));
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("item,level,text\ndate.3,3,a\n");
    sheet.close();
    for (const char* language : {"en", "zh_CN"}) {
        setLanguage(QLatin1String(language));
        OverlayBox box;
        box.showModel(model::parsePack(model::shippedPack("db12t1073-2021").value(), "").value());
        box.resize(480, 320);
        box.show();
        expectNothingCut(box, language);
        dialogs::answerNext(sheet.fileName());
        childOf<QPushButton>(box, "overlayLoad")->click();
        expectNothingCut(box, language);
        if (language == std::string_view("zh_CN")) {
            expectChinese(box, language);
            EXPECT_TRUE(
                childOf<QListWidget>(box, "overlayMistakes")->item(0)->text().startsWith("第 2 行："));
        }
    }
    setLanguage(QStringLiteral("en"));
}

TEST_P(LanguageTest, ThePropertiesAreWholeInBothLanguages) {
    for (const char* language : {"en", "zh_CN"}) {
        setLanguage(QLatin1String(language));
        Session session(makeProject(std::string(language) + "-properties.plumb", GetParam()));
        // With a part left out and a sum that is wrong there is the most to say.
        const auto left =
            session.model().findLeaf(GetParam().starts_with("db12") ? "sales" : "cost-management");
        ASSERT_TRUE(session.setProperties(session.assessment().facts, {{left.value(), "none"}}, {}));
        PropertiesDialog dialog(session);
        dialog.resize(853, 440); // the whole of 1280 x 720 pixels at 150 %
        dialog.show();
        EXPECT_EQ(dialog.size(), QSize(853, 440)) << language;
        QTest::keyClicks(dialog.findChild<WeightField*>(), QStringLiteral("99.99"));
        auto* tabs = childOf<QTabWidget>(dialog, "propertiesTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            const std::string where = std::string(language) + ", tab " + std::to_string(tab + 1);
            expectNothingCut(dialog, where);
            if (language == std::string_view("zh_CN"))
                expectChinese(dialog, where);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(BothStandards, LanguageTest,
                         testing::Values("db12t1073-2021", "db37t-industrial-internet"),
                         [](const auto& info) { return info.param.substr(0, 4); });

/// Every text of the program is translated: none is missing, empty or still marked as unfinished.
TEST(Translations, ChineseIsWhole) {
    QFile file(QStringLiteral(TRANSLATIONS "/plumbline_zh_CN.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QString source;
    int texts = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("source")) {
            source = reader.readElementText();
            // The type of both languages draws them as wide as a Chinese character.
            EXPECT_FALSE(source.contains(u'“') || source.contains(u'”')) << source.toStdString();
            ++texts;
        } else if (reader.name() == QLatin1String("translation")) {
            EXPECT_FALSE(reader.attributes().hasAttribute(QLatin1String("type"))) << source.toStdString();
            const QString translated =
                reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            EXPECT_FALSE(translated.isEmpty()) << source.toStdString();
            for (const char* place : {"%1", "%2", "%3", "%4", "%5"})
                EXPECT_EQ(source.contains(QLatin1String(place)), translated.contains(QLatin1String(place)))
                    << place << " in " << source.toStdString();
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_GT(texts, 300);
}

} // namespace
} // namespace plumbline::ui::test
