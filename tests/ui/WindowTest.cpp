#include <algorithm>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include "core/base/File.h"
#include "tests/ui/Fixture.h"
#include "ui/interview/SheetView.h"
#include "ui/start/NewAssessment.h"
#include "ui/start/PropertiesDialog.h"
#include "ui/support/Dialogs.h"
#include "ui/support/GroupedList.h"
#include "ui/support/Language.h"

namespace plumbline::ui::test {
namespace {

void type(QWidget* in, const char* name, const QString& text) {
    auto* field = in->findChild<QLineEdit*>(QLatin1String(name));
    ASSERT_NE(field, nullptr) << name;
    field->clear();
    QTest::keyClicks(field, text);
}

QTreeWidgetItem* itemNamed(QTreeWidget* tree, const QString& name) {
    for (QTreeWidgetItemIterator it(tree); *it; ++it)
        if ((*it)->text(0) == name)
            return *it;
    return nullptr;
}

/// What a person does in the assistant, step by step; the window waits in it meanwhile.
void fillAssistant(NewAssessment* assistant, const QString& file) {
    QAbstractButton* const next = assistant->button(QWizard::NextButton);
    EXPECT_FALSE(next->isEnabled()) << "an enterprise is needed";
    type(assistant, "enterprise", QStringLiteral("Bohai Works"));
    type(assistant, "assessor", QStringLiteral("Zhou Min"));
    QTest::mouseClick(next, Qt::LeftButton);

    auto* tree = assistant->findChild<QTreeWidget*>(QStringLiteral("scope"));
    EXPECT_FALSE(itemNamed(tree, QStringLiteral("Data"))->flags().testFlag(Qt::ItemIsUserCheckable))
        << "clause 7";
    EXPECT_TRUE(itemNamed(tree, QStringLiteral("Data"))->text(1).contains(QStringLiteral("clause 7")));
    itemNamed(tree, QStringLiteral("Sales"))->setCheckState(0, Qt::Unchecked);
    EXPECT_FALSE(next->isEnabled()) << "a removal needs its reason";
    type(assistant, "reason-sales", QStringLiteral("Sold by the group"));
    EXPECT_TRUE(next->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);

    type(assistant, "file", file);
    QTest::mouseClick(assistant->button(QWizard::FinishButton), Qt::LeftButton);
}

class MainWindowTest : public WindowTest {};

TEST_F(MainWindowTest, ANewAssessmentIsMadeByTheAssistant) {
    const QString file = m_folder.filePath(QStringLiteral("bohai.plumb"));
    QTimer::singleShot(0, &m_window, [&] {
        auto* assistant = qobject_cast<NewAssessment*>(QApplication::activeModalWidget());
        ASSERT_NE(assistant, nullptr);
        fillAssistant(assistant, file);
    });
    trigger("actionNew");
    ASSERT_TRUE(QFile::exists(file));
    const auto& session = *m_window.session();
    EXPECT_EQ(session.assessment().facts.enterprise, "Bohai Works");
    EXPECT_EQ(session.assessment().facts.profile, "discrete");
    EXPECT_EQ(session.project().author().name, "Zhou Min");
    ASSERT_EQ(session.assessment().exclusions.size(), 1U);
    EXPECT_EQ(session.model().node(session.assessment().exclusions[0].node).code, "sales");
    EXPECT_EQ(session.assessment().exclusions[0].reason, "Sold by the group");
    EXPECT_EQ(session.verdict().cells, 495 - 25);
}

TEST_F(MainWindowTest, AnAssistantThatCannotWriteStaysOpenAndSaysWhy) {
    NewAssessment assistant;
    assistant.show();
    type(&assistant, "enterprise", QStringLiteral("X"));
    assistant.next();
    assistant.next();
    type(&assistant, "file", m_folder.filePath(QStringLiteral("no/such/folder/x.plumb")));
    assistant.accept();
    EXPECT_TRUE(assistant.isVisible());
    EXPECT_FALSE(assistant.takeProject().has_value());
    EXPECT_FALSE(assistant.findChild<QLabel*>(QStringLiteral("problem"))->text().isEmpty());
}

TEST_F(MainWindowTest, AnAssistantWithSomethingTypedAsksBeforeItIsGivenUp) {
    NewAssessment assistant;
    assistant.show();
    type(&assistant, "enterprise", QStringLiteral("X"));
    dialogs::answerNext(QStringLiteral("no"));
    QTest::keyClick(&assistant, Qt::Key_Escape);
    EXPECT_TRUE(assistant.isVisible());
    dialogs::answerNext(QStringLiteral("yes"));
    QTest::keyClick(&assistant, Qt::Key_Escape);
    EXPECT_FALSE(assistant.isVisible());
}

TEST_F(MainWindowTest, ASecondWindowReadsOnlyAndSaysWhoHasTheFile) {
    MainWindow second;
    const QString file = QString::fromStdString(plumbline::toUtf8(m_window.session()->project().path()));
    ASSERT_TRUE(second.openFile(file));
    EXPECT_TRUE(second.session()->project().isReadOnly());
    QStringList said;
    for (const QLabel* banner : second.findChildren<QLabel*>(QStringLiteral("bannerText")))
        said << banner->text();
    EXPECT_TRUE(said.join(QLatin1Char('\n')).contains(QStringLiteral("甲")))
        << said.join(u'\n').toStdString();
    const auto before = second.session()->assessment();
    QTest::keyClick(second.findChild<SheetView*>(), Qt::Key_1);
    EXPECT_EQ(second.session()->assessment(), before);
}

TEST_F(MainWindowTest, AFileThatIsNoAssessmentIsRefusedInOneSentenceAndTheOpenOneStays) {
    const QString file = m_folder.filePath(QStringLiteral("text.plumb"));
    QFile text(file);
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("not a database");
    text.close();
    EXPECT_FALSE(m_window.openFile(file));
    EXPECT_EQ(m_window.session()->assessment().facts.enterprise, "测试企业");
    bool said = false;
    for (const QLabel* banner : m_window.findChildren<QLabel*>(QStringLiteral("bannerText")))
        said = said || banner->text().contains(QStringLiteral("text.plumb"));
    EXPECT_TRUE(said);
}

TEST_F(MainWindowTest, ACopyHoldsTheSameAssessment) {
    m_window.session()->rate({cell("data.1", 1)}, 0);
    const QString copy = m_folder.filePath(QStringLiteral("copy.plumb"));
    dialogs::answerNext(copy);
    trigger("actionCopy");
    const auto reread = project::Project::view(toPath(copy.toStdString()));
    ASSERT_TRUE(reread.has_value());
    EXPECT_EQ(reread->assessment(), m_window.session()->assessment());
}

TEST_F(MainWindowTest, TheDemoOpensFullyRated) {
    ASSERT_TRUE(m_window.openDemo());
    EXPECT_FALSE(m_window.session()->verdict().provisional());
    EXPECT_EQ(m_window.session()->verdict().total.level, 2);
}

TEST_F(MainWindowTest, AClickGivesTheListOfAPageTheKeyboard) {
    ASSERT_TRUE(m_window.openDemo());
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    auto* tabs = child<QTabBar>("pages");
    for (const char* page : {"actionPage1", "actionPage2", "actionPage3", "actionPage4"}) {
        SCOPED_TRACE(page);
        tabs->clearFocus();
        trigger(page);
        auto* list = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
        ASSERT_NE(list, nullptr);
        tabs->setFocus();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->currentIndex()).center());
        EXPECT_TRUE(list->hasFocus());
    }
}

TEST_F(MainWindowTest, WorkingAsAnotherPersonIsRecorded) {
    dialogs::answerNext(QStringLiteral("何嘉"));
    trigger("actionAuthor");
    m_window.session()->rate({cell("data.1", 1)}, 0);
    const auto history = m_window.session()->project().history("rating", "data.1@1");
    ASSERT_TRUE(history.has_value());
    ASSERT_EQ(history->size(), 1U);
    EXPECT_EQ(m_window.session()->assessment().person(history->front().author)->name, "何嘉");
}

TEST_F(MainWindowTest, EachFileKeepsWhoWorksOnIt) {
    const QString first = QString::fromStdString(m_window.session()->project().path().string());
    dialogs::answerNext(QStringLiteral("Wang"));
    trigger("actionAuthor");
    ASSERT_TRUE(m_window.session()->rate({cell("data.1", 1)}, 0));
    m_window.openProject(makeProject("b.plumb"));
    dialogs::answerNext(QStringLiteral("Zhou"));
    trigger("actionAuthor");
    ASSERT_TRUE(m_window.openFile(first));
    EXPECT_EQ(m_window.session()->project().author().name, "Wang");
    EXPECT_EQ(child<QToolButton>("author")->text(), "Wang");
}

TEST_F(MainWindowTest, AnotherPersonStartsWithAnEmptyNote) {
    m_window.showCell(cell("data.1", 1));
    auto* note = child<QPlainTextEdit>("note");
    QTest::keyClicks(note, QStringLiteral("by the first"));
    dialogs::answerNext(QStringLiteral("何嘉"));
    trigger("actionAuthor");
    EXPECT_EQ(note->toPlainText(), QString());
    m_window.showCell(cell("data.1", 2));
    const auto& notes = m_window.session()->assessment().notes;
    ASSERT_TRUE(notes.contains(cell("data.1", 1)));
    ASSERT_EQ(notes.at(cell("data.1", 1)).size(), 1U);
    EXPECT_EQ(m_window.session()->assessment().person(notes.at(cell("data.1", 1)).front().author)->name,
              "甲");
}

TEST_F(MainWindowTest, ANewLookKeepsAssessmentPlaceAndUndo) {
    m_window.session()->rate({cell("network.2", 3)}, 0);
    m_window.showCell(cell("network.2", 3));
    MainWindow next;
    next.takeOver(m_window);
    EXPECT_EQ(m_window.session(), nullptr);
    ASSERT_NE(next.session(), nullptr);
    const auto* sheet = next.findChild<SheetView*>();
    EXPECT_EQ(next.session()->model().cellCode(sheet->currentCell()), "network.2@3");
    EXPECT_TRUE(next.session()->undo());
}

TEST_F(MainWindowTest, ANewLookKeepsStepAndSection) {
    m_window.show();
    m_window.showPage(MainWindow::Process);
    child<GroupedList>("steps")->select(QStringLiteral("opening"));
    MainWindow next;
    next.takeOver(m_window);
    next.show();
    EXPECT_EQ(childOf<QLabel>(next, "stepTitle")->text(), "Opening meeting");
    next.showPage(MainWindow::Review);
    childOf<QTabBar>(next, "reviewSections")->setCurrentIndex(2);
    m_window.takeOver(next);
    EXPECT_EQ(child<QTabBar>("reviewSections")->currentIndex(), 2);
    EXPECT_TRUE(child<QTabBar>("reviewSections")->isVisible());
}

TEST_F(MainWindowTest, ANoteBeingTypedIsNotCalledSaved) {
    m_window.showCell(cell("data.1", 1));
    QTest::keyClicks(child<QPlainTextEdit>("note"), QStringLiteral("x"));
    EXPECT_FALSE(child<QLabel>("saved")->text().contains(QStringLiteral("Saved")));
    QTest::keyClick(child<QPlainTextEdit>("note"), Qt::Key_Escape);
    EXPECT_TRUE(child<QLabel>("saved")->text().contains(QStringLiteral("Saved")));
}

TEST_F(MainWindowTest, PropertiesConfirmedUntouchedChangeNothing) {
    const auto before = m_window.session()->assessment();
    PropertiesDialog dialog(*m_window.session());
    dialog.accept();
    EXPECT_EQ(m_window.session()->assessment(), before);
    EXPECT_FALSE(m_window.session()->project().undoable().has_value());
}

TEST_F(MainWindowTest, PropertiesThatWereChangedAreNotLeftUnasked) {
    PropertiesDialog dialog(*m_window.session());
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible()) << "nothing was changed";
    dialog.show();
    type(&dialog, "industry", QStringLiteral("Gears"));
    dialogs::answerNext(QStringLiteral("no"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    dialogs::answerNext(QStringLiteral("yes"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(MainWindowTest, EscapeFromAMenuGivesTheKeyboardBack) {
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    m_window.showCell(cell("data.1", 1));
    QMenuBar& bar = *m_window.menuBar();
    const auto closeMenu = [&](const char* opened) {
        SCOPED_TRACE(opened);
        QWidget* const menu = QApplication::activePopupWidget();
        ASSERT_NE(menu, nullptr);
        QTest::keyClick(menu, Qt::Key_Escape);
        EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
        EXPECT_TRUE(child<SheetView>("sheet")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    };
    QAction* const file = bar.actions().first();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.actionGeometry(file).center());
    closeMenu("by mouse");
    EXPECT_EQ(row("data.1"), "full - - - -");
    QTest::keyClick(child<SheetView>("sheet"), Qt::Key_F, Qt::AltModifier);
    closeMenu("by keys");
    EXPECT_EQ(row("data.1"), "full full - - -");
}

TEST_F(MainWindowTest, TheMenuBarShowsThatItHasTheKeyboard) {
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    m_window.showCell(cell("data.1", 1));
    QMenuBar& bar = *m_window.menuBar();
    const auto ground = [&] {
        const QRect title = bar.actionGeometry(bar.actions().first());
        return bar.grab().toImage().pixelColor(title.topLeft() + QPoint(3, 3));
    };
    const QColor plain = ground();
    QTest::keyClick(child<SheetView>("sheet"), Qt::Key_Alt);
    ASSERT_TRUE(bar.hasFocus());
    EXPECT_EQ(ground(), bar.palette().color(QPalette::Highlight));
    QTest::keyClick(&bar, Qt::Key_Escape);
    EXPECT_EQ(ground(), plain);
    EXPECT_TRUE(child<SheetView>("sheet")->hasFocus());
}

TEST_F(MainWindowTest, WhatIsUndoneIsNamed) {
    ASSERT_TRUE(m_window.session()->rate({cell("data.1", 1)}, 0));
    trigger("actionPage1");
    trigger("actionUndo");
    EXPECT_EQ(child<QLabel>("notice")->text(), "Undone: rating");
    trigger("actionRedo");
    EXPECT_EQ(child<QLabel>("notice")->text(), "Done again: rating");
}

TEST_F(MainWindowTest, EnterTakesANameWhileOthersAreOffered) {
    m_window.session()->setAuthor(QStringLiteral("Tester"));
    ASSERT_TRUE(m_window.session()->rate({cell("data.1", 1)}, 0));
    QTimer::singleShot(0, &m_window, [] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        auto* field = dialog->findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Test"));
        QWidget* const offered = QApplication::activePopupWidget();
        EXPECT_NE(offered, nullptr);
        QTest::keyClick(offered ? offered : field, Qt::Key_Return);
        QApplication::processEvents();
        EXPECT_FALSE(dialog->isVisible());
        if (dialog->isVisible())
            dialog->reject();
    });
    trigger("actionAuthor");
    EXPECT_EQ(m_window.session()->project().author().name, "Test");
}

TEST_F(MainWindowTest, FilesOfOneNameAreToldApartAmongTheRecentOnes) {
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("R&D")));
    m_window.openProject(makeProject("R&D/a.plumb"));
    auto* const recent = childOf<QMenu>(m_window, "recentFiles");
    Q_EMIT recent->aboutToShow();
    QStringList texts;
    for (const QAction* file : recent->actions())
        texts << file->text();
    ASSERT_GE(texts.size(), 2);
    EXPECT_TRUE(texts[0].startsWith(u"a\t") && texts[1].startsWith(u"a\t"));
    EXPECT_TRUE(texts[0].endsWith(u"R&&D")) << texts[0].toStdString();
    EXPECT_NE(texts[0], texts[1]);
}

TEST_F(MainWindowTest, ColumnsOfTheFileDialogCutNoWord) {
    inDialog<QFileDialog>(
        [this] { trigger("actionOpen"); },
        [](QFileDialog& dialog) {
            auto* const list = childOf<QTreeView>(dialog, "treeView");
            const auto needs = [list](int column) {
                const QModelIndex first = list->model()->index(0, column, list->rootIndex());
                return static_cast<QAbstractItemView*>(list)->sizeHintForIndex(first).width();
            };
            EXPECT_TRUE(QTest::qWaitFor([&] {
                for (int column = 1; column < list->model()->columnCount(); ++column)
                    if (needs(column) <= 0 || list->columnWidth(column) < needs(column))
                        return false;
                return list->model()->rowCount(list->rootIndex()) > 0;
            }));
            dialog.reject();
        });
}

TEST_F(MainWindowTest, NoTwoEntriesOfAMenuShareALetter) {
    for (const char* language : {"en", "zh_CN"}) {
        setLanguage(QLatin1String(language));
        MainWindow window;
        window.openProject(makeProject(std::string(language) + "-menus.plumb"));
        for (const QMenu* menu : window.findChildren<QMenu*>()) {
            QStringList letters;
            for (const QAction* action : menu->actions())
                if (const auto letter = QKeySequence::mnemonic(action->text()); !letter.isEmpty())
                    letters << letter.toString();
            EXPECT_EQ(letters.removeDuplicates(), 0) << language << ", " << menu->title().toStdString();
        }
    }
    setLanguage(QStringLiteral("en"));
}

TEST_F(MainWindowTest, InChineseEveryMenuEntryAndPageNameIsChinese) {
    setLanguage(QStringLiteral("zh_CN"));
    {
        MainWindow window;
        window.openProject(makeProject("zh.plumb"));
        for (const QAction* action : window.findChildren<QAction*>())
            if (!action->text().isEmpty() && action->text() != QLatin1String("&English")) {
                EXPECT_TRUE(hasChinese(action->text())) << action->text().toStdString();
            }
        const auto* tabs = window.findChild<QTabBar*>(QStringLiteral("pages"));
        for (int i = 0; i < tabs->count(); ++i)
            EXPECT_TRUE(hasChinese(tabs->tabText(i))) << tabs->tabText(i).toStdString();
        for (const QLabel* label : window.findChildren<QLabel*>())
            if (label->isVisibleTo(&window) && label->text().size() > 3 &&
                label->objectName() != QLatin1String("author")) {
                EXPECT_TRUE(hasChinese(label->text())) << label->text().toStdString();
            }
    }
    setLanguage(QStringLiteral("en"));
}

} // namespace
} // namespace plumbline::ui::test
