#include "ui/models/ModelsDialog.h"

#include <algorithm>
#include <functional>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <nlohmann/json.hpp>

#include "core/base/File.h"
#include "core/exchange/ModelWorkbook.h"
#include "tests/ui/Child.h"
#include "tests/ui/Fixture.h"
#include "ui/start/NewAssessment.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"

namespace plumbline::ui::test {
namespace {

using nlohmann::json;
using Qt::StringLiterals::operator""_s;

/// Models are installed into a home of each test's own.
class ModelsDialogTest : public testing::Test {
protected:
    ModelsDialogTest() { qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit()); }
    ~ModelsDialogTest() override { qputenv("XDG_DATA_HOME", m_former); }

    /// The template as a workbook, after a change of its model.json.
    QString workbook(const std::function<void(json&)>& change = [](json&) {}) const {
        model::PackFiles pack = exchange::templatePack();
        json model = json::parse(pack.at("model.json"));
        change(model);
        pack["model.json"] = model.dump();
        const QString file = m_home.filePath(u"own.xlsx"_s);
        EXPECT_TRUE(
            exchange::writeModelWorkbook(pack, toPath(ui::toUtf8(file)), exchange::Existing::Replace));
        return file;
    }

    static void click(QWidget& in, const char* name) {
        auto* button = childOf<QPushButton>(in, name);
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void import(ModelsDialog& dialog, const QString& file) {
        dialogs::answerNext(file);
        click(dialog, "importModel");
    }
    static QString text(const QWidget& in, const char* name) { return childOf<QLabel>(in, name)->text(); }

    /// "Tree!B8 | what is wrong" for each mistake shown.
    static QStringList mistakes(const QWidget& dialog) {
        const auto* table = childOf<QTableView>(dialog, "mistakes");
        QStringList lines;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto cell = [&](int column) {
                return table->model()->index(row, column).data().toString();
            };
            lines << cell(0) + u'!' + cell(1) + u" | "_s + cell(2);
        }
        return lines;
    }
    static QListWidget* list(const QWidget& dialog) { return childOf<QListWidget>(dialog, "modelList"); }
    /// The second line of each model in the list.
    static QStringList details(const QWidget& dialog) {
        QStringList lines;
        for (int row = 0; row < list(dialog)->count(); ++row)
            lines << list(dialog)->item(row)->data(Qt::AccessibleDescriptionRole).toString();
        return lines;
    }
    static bool isInstalled(const std::string& id) {
        const auto ids = catalog().ids();
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    }

    QTemporaryDir m_home;

private:
    QByteArray m_former = qgetenv("XDG_DATA_HOME");
};

void makeMistakes(json& model) {
    model["levels"][1]["number"] = 7;
    model["ratings"][1]["value"] = 1;
    model["tree"][0]["weights"]["workshop"] = 41;
}

TEST_F(ModelsDialogTest, ShippedModelsAreDescribedAndStay) {
    ModelsDialog dialog;
    dialog.show();
    ASSERT_EQ(list(dialog)->count(), 2);
    EXPECT_EQ(text(dialog, "factReference"), u"DB12/T 1073-2021"_s);
    EXPECT_EQ(text(dialog, "factOrigin"), u"Comes with Plumbline"_s);
    EXPECT_TRUE(text(dialog, "factCriteria").contains(u"Chinese"_s));
    QStringList figures;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        figures << label->accessibleName();
    EXPECT_TRUE(figures.contains(u"Item 99"_s)) << figures.join(u'|').toStdString();
    EXPECT_TRUE(figures.contains(u"Criterion 495"_s)) << "all in the singular, as the model has its words";
    EXPECT_FALSE(childOf<QPushButton>(dialog, "removeModel")->isEnabled());
    QTest::keyClick(list(dialog), Qt::Key_Down);
    EXPECT_TRUE(text(dialog, "factReference").startsWith(u"DB37"_s));
    EXPECT_TRUE(text(dialog, "factRating").contains(u"0 to 100"_s));
}

TEST_F(ModelsDialogTest, EveryMistakeOfAWorkbookIsListedByItsCellAndCopied) {
    ModelsDialog dialog;
    dialog.show();
    import(dialog, workbook(makeMistakes));
    EXPECT_EQ(text(dialog, "importStatus"), u"3 mistakes"_s);
    const QStringList lines = mistakes(dialog);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].startsWith(u"Levels!A4 | 7 "_s)) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].startsWith(u"Ratings!B4 | "_s)) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].startsWith(u"Tree!"_s) && lines[2].contains(u"101"_s)) << lines[2].toStdString();
    EXPECT_FALSE(childOf<QPushButton>(dialog, "install")->isEnabled());

    auto* table = childOf<QTableView>(dialog, "mistakes");
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"Ratings\tB4\t"_s));
    EXPECT_EQ(QApplication::clipboard()->text().count(u'\n'), 1);
    click(dialog, "copyMistakes");
    EXPECT_EQ(QApplication::clipboard()->text().count(u'\n'), 3);
    EXPECT_FALSE(isInstalled("my-model"));
}

TEST_F(ModelsDialogTest, AWorkbookThatIsMendedIsCheckedAgainInstalledAndAssessed) {
    ModelsDialog dialog;
    dialog.show();
    import(dialog, workbook(makeMistakes));
    workbook();
    click(dialog, "checkAgain");
    EXPECT_TRUE(text(dialog, "importStatus").startsWith(u"New:"_s));
    EXPECT_EQ(text(*childOf<QWidget>(dialog, "importPreview"), "factId"), u"my-model"_s);
    EXPECT_FALSE(isInstalled("my-model")) << "before the button is pressed";
    click(dialog, "install");
    EXPECT_TRUE(isInstalled("my-model"));
    EXPECT_EQ(list(dialog)->currentRow(), 2);
    EXPECT_TRUE(details(dialog).last().startsWith(u"Your own"_s)) << details(dialog).last().toStdString();
    EXPECT_TRUE(text(dialog, "modelsNotice").contains(u"my-model"_s));

    NewAssessment assistant;
    auto* models = childOf<QComboBox>(assistant, "model");
    ASSERT_EQ(models->count(), 3);
    models->setCurrentIndex(2);
    assistant.show();
    childOf<QLineEdit>(assistant, "enterprise")->setText(u"Third Works"_s);
    childOf<QLineEdit>(assistant, "assessor")->setText(u"Lin"_s);
    assistant.next();
    assistant.next();
    childOf<QLineEdit>(assistant, "file")->setText(m_home.filePath(u"a.plumb"_s));
    assistant.accept();
    const auto project = assistant.takeProject();
    ASSERT_TRUE(project.has_value());
    EXPECT_EQ(project->model().id, "my-model");
    // It is the assessment's own from now on.
    ASSERT_TRUE(catalog().remove("my-model"));
    EXPECT_TRUE(project::Project::view(toPath(ui::toUtf8(m_home.filePath(u"a.plumb"_s)))).has_value());
}

TEST_F(ModelsDialogTest, AShippedIdIsRefusedByItsCell) {
    ModelsDialog dialog;
    dialog.show();
    import(dialog, workbook([](json& model) { model["id"] = "db37t-industrial-internet";
}));
const QStringList lines = mistakes(dialog);
ASSERT_EQ(lines.size(), 1);
EXPECT_TRUE(lines[0].startsWith(u"Model!C3 | db37t-industrial-internet comes with Plumbline"_s))
    << lines[0].toStdString();
EXPECT_FALSE(childOf<QPushButton>(dialog, "install")->isEnabled());
} // namespace

TEST_F(ModelsDialogTest, WhatANewerEditionChangesIsSaidBeforeItIsInstalled) {
    ASSERT_TRUE(catalog().install(exchange::templatePack()));
    ModelsDialog dialog;
    dialog.show();
    import(dialog, workbook([](json& model) {
               std::swap(model["tree"][0]["weights"], model["tree"][1]["weights"]);
    model["bands"][1]["from"] = 1.9;
}));
const QString said = text(dialog, "importStatus");
EXPECT_TRUE(said.startsWith(u"Replaces your model my-model:"_s)) << said.toStdString();
EXPECT_TRUE(said.contains(u"2 parts weighted otherwise"_s)) << said.toStdString();
EXPECT_TRUE(said.contains(u"Levels or their bands"_s)) << said.toStdString();
EXPECT_FALSE(said.contains(u"item"_s)) << said.toStdString();
// Back without installing.
QTest::keyClick(&dialog, Qt::Key_Escape);
EXPECT_TRUE(dialog.isVisible());
EXPECT_EQ(catalog().pack("my-model").value(), exchange::templatePack());
} // namespace plumbline::ui::test

TEST_F(ModelsDialogTest, AFileThatIsNoWorkbookIsSaidAndCanBeCheckedAgain) {
    const QString file = m_home.filePath(u"own.xlsx"_s);
    QFile plain(file);
    ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
    plain.write("id,name\n");
    plain.close();
    ModelsDialog dialog;
    dialog.show();
    import(dialog, file);
    EXPECT_TRUE(text(dialog, "importStatus").contains(u"is no workbook"_s));
    EXPECT_FALSE(childOf<QPushButton>(dialog, "install")->isEnabled());
    workbook();
    click(dialog, "checkAgain");
    EXPECT_TRUE(childOf<QPushButton>(dialog, "install")->isEnabled());
}

TEST_F(ModelsDialogTest, AnOwnModelIsRemovedOnceThatIsConfirmed) {
    ASSERT_TRUE(catalog().install(exchange::templatePack()));
    ModelsDialog dialog;
    dialog.show();
    list(dialog)->setCurrentRow(2);
    dialogs::answerNext(u"no"_s);
    click(dialog, "removeModel");
    EXPECT_TRUE(isInstalled("my-model"));
    dialogs::answerNext(u"yes"_s);
    click(dialog, "removeModel");
    EXPECT_FALSE(isInstalled("my-model"));
    EXPECT_EQ(list(dialog)->count(), 2);
}

TEST_F(ModelsDialogTest, ADamagedOwnModelIsShownWithItsErrorAndCanBeRemoved) {
    ASSERT_TRUE(catalog().install(exchange::templatePack()));
    QFile damaged(m_home.filePath(u"plumbline/models/my-model/criteria.en.tsv"_s));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("practice\titem\tlevel\ttext\n");
    damaged.close();
    ModelsDialog dialog;
    dialog.show();
    ASSERT_EQ(list(dialog)->count(), 3);
    list(dialog)->setCurrentRow(2);
    EXPECT_EQ(details(dialog).last(), u"Your own  ·  cannot be read"_s);
    EXPECT_TRUE(childOf<QLabel>(dialog, "modelDamage")->isVisible());
    EXPECT_TRUE(text(dialog, "modelDamage").contains(u"no criterion for"_s));
    EXPECT_FALSE(childOf<QPushButton>(dialog, "writeModel")->isEnabled());
    dialogs::answerNext(u"yes"_s);
    click(dialog, "removeModel");
    EXPECT_EQ(list(dialog)->count(), 2);
    EXPECT_TRUE(childOf<QLabel>(dialog, "factId")->isVisibleTo(&dialog));
    EXPECT_FALSE(childOf<QLabel>(dialog, "modelDamage")->isVisible());
}

TEST_F(ModelsDialogTest, AModelIsWrittenAsAWorkbookInPlaceOfAFile) {
    const QString file = m_home.filePath(u"copy.xlsx"_s);
    QFile former(file);
    ASSERT_TRUE(former.open(QIODevice::WriteOnly));
    former.write("former");
    former.close();
    ModelsDialog dialog;
    dialog.show();
    dialogs::answerNext(file);
    click(dialog, "writeModel");
    EXPECT_TRUE(text(dialog, "modelsNotice").contains(u"copy.xlsx"_s));
    const auto workbook =
        exchange::readModelWorkbook(readFile(toPath(ui::toUtf8(file)), exchange::maxWorkbook).value(), "");
    ASSERT_TRUE(workbook);
    EXPECT_EQ(model::parsePack(workbook->pack, "")->id, "db12t1073-2021");

    dialogs::answerNext(m_home.filePath(u"no/such.xlsx"_s));
    click(dialog, "writeTemplate");
    EXPECT_TRUE(text(dialog, "bannerText").contains(u"such.xlsx"_s));
    EXPECT_TRUE(text(dialog, "modelsNotice").isEmpty());
}

TEST_F(ModelsDialogTest, TheAssistantOffersAModelThatWasJustImported) {
    NewAssessment assistant;
    assistant.show();
    auto* models = childOf<QComboBox>(assistant, "model");
    models->setCurrentIndex(1);
    const QString file = workbook();
    QTimer::singleShot(0, &assistant, [&] {
        auto* dialog = qobject_cast<ModelsDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        import(*dialog, file);
        click(*dialog, "install");
        click(*dialog, "closeModels");
    });
    click(assistant, "models");
    ASSERT_EQ(models->count(), 3);
    EXPECT_EQ(models->currentIndex(), 2);
    // Nothing changed: the choice stays.
    models->setCurrentIndex(1);
    QTimer::singleShot(0, &assistant, [&] { QApplication::activeModalWidget()->close(); });
    click(assistant, "models");
    EXPECT_EQ(models->currentIndex(), 1);
}

TEST_F(ModelsDialogTest, TheMenuHasItWithoutAnAssessment) {
    MainWindow window;
    window.show();
    auto* action = childOf<QAction>(window, "actionModels");
    ASSERT_TRUE(action->isEnabled());
    bool shown = false;
    QTimer::singleShot(0, &window, [&] {
        shown = qobject_cast<ModelsDialog*>(QApplication::activeModalWidget()) != nullptr;
        QApplication::activeModalWidget()->close();
    });
    action->trigger();
    EXPECT_TRUE(shown);
}

} // namespace
} // namespace plumbline::ui::test
