// In whose name an assessment is changed.
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "tests/ui/Fixture.h"
#include "ui/interview/SheetView.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Language.h"
#include "ui/support/Paths.h"
#include "ui/support/Preferences.h"

namespace plumbline::ui::test {
namespace {

/// The window on a file of somebody else's, as it came by mail.
class AuthorTest : public WindowTest {
protected:
    AuthorTest() {
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    /// A file that `name` made, elsewhere.
    QString fileOfOther(const char* name) const { return fileOf(makeProject(name).path()); }
    QWidget& bar() { return *child<QWidget>("authorBar"); }
    QComboBox& name() { return *child<QComboBox>("authorName"); }
    void rate(Qt::Key key) { QTest::keyClick(child<SheetView>("sheet"), key); }
    std::vector<std::string> raters() {
        std::vector<std::string> names;
        const auto entries = m_window.session()->project().history().value();
        for (const auto& entry : entries)
            if (entry.entity == "rating" || entry.entity == "note")
                names.push_back(m_window.session()->assessment().person(entry.author)->name);
        return names;
    }
    using Names = std::vector<std::string>;
};

TEST_F(AuthorTest, OfAFileThatIsNewHereIsAskedBeforeAnythingIsRecorded) {
    Preferences::setAssessor(QStringLiteral("林致远"));
    ASSERT_TRUE(m_window.openFile(fileOfOther("b.plumb")));
    EXPECT_TRUE(bar().isVisible());
    EXPECT_TRUE(name().lineEdit()->hasFocus());
    EXPECT_EQ(name().currentText(), QString()) << "the last name of another file is not of this one";
    EXPECT_EQ(name().findText(QStringLiteral("甲")), 0) << "who worked on it is offered";
    m_window.showCell(cell("data.1", 1));
    rate(Qt::Key_1);
    EXPECT_EQ(row("data.1"), "- - - - -");
    EXPECT_EQ(child<QLabel>("saved")->text(), QStringLiteral("✗ The last change is not saved"));
    // What was typed meanwhile is the one's who is named then.
    auto* const note = child<QPlainTextEdit>("note");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("seen"));
    name().setFocus();
    name().setEditText(QStringLiteral("周敏"));
    QTest::keyClick(name().lineEdit(), Qt::Key_Return);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(raters(), Names{"周敏"});
    m_window.showCell(cell("data.1", 1));
    rate(Qt::Key_1);
    EXPECT_EQ(row("data.1"), "full - - - -");
    EXPECT_EQ(raters(), (Names{"周敏", "周敏"}));
    EXPECT_EQ(child<QToolButton>("author")->text(), QStringLiteral("周敏"));
}

TEST_F(AuthorTest, IsNoKeyThatRates) {
    ASSERT_TRUE(m_window.openFile(fileOfOther("b.plumb")));
    ASSERT_TRUE(name().lineEdit()->hasFocus());
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_Return})
        QTest::keyClick(name().lineEdit(), key);
    EXPECT_TRUE(bar().isVisible());
    EXPECT_EQ(m_window.session()->project().author().name, "");
    EXPECT_EQ(name().currentText(), QString());
    EXPECT_TRUE(child<QLabel>("authorQuestion")->text().contains(QStringLiteral("has letters")));
    EXPECT_TRUE(name().lineEdit()->hasFocus());
    QTest::keyClicks(name().lineEdit(), QStringLiteral("Lin 2"));
    QTest::keyClick(name().lineEdit(), Qt::Key_Return);
    EXPECT_EQ(m_window.session()->project().author().name, "Lin 2");
}

TEST_F(AuthorTest, IsAskedInOnePlaceAndEscapeLeavesIt) {
    ASSERT_TRUE(m_window.openFile(fileOfOther("b.plumb")));
    QTest::keyClick(name().lineEdit(), Qt::Key_Escape);
    EXPECT_TRUE(child<SheetView>("sheet")->hasFocus());
    rate(Qt::Key_1);
    EXPECT_TRUE(child<QLabel>("authorQuestion")->text().contains(QStringLiteral("Nothing is recorded")));
    EXPECT_TRUE(name().lineEdit()->hasFocus());
    for (const QLabel* said : m_window.findChildren<QLabel*>(QStringLiteral("bannerText")))
        EXPECT_FALSE(said->isVisible()) << said->text().toStdString();
}

TEST_F(AuthorTest, IsAskedBeforeRatingsAreImported) {
    ASSERT_TRUE(m_window.openFile(fileOfOther("b.plumb")));
    dialogs::answerNext(QStringLiteral("3"));
    QTimer::singleShot(0, &m_window, [] {
        if (auto* dialog = QApplication::activeModalWidget())
            dialog->close();
    });
    trigger("actionImport");
    EXPECT_EQ(m_window.session()->project().author().name, "") << "a number is no name";
    EXPECT_TRUE(bar().isVisible());
}

TEST_F(AuthorTest, IsRememberedForTheFileAndAskedOfItsCopy) {
    const QString file = fileOf(m_window.session()->project().path());
    const QString copy = m_folder.filePath(QStringLiteral("copy.plumb"));
    ASSERT_TRUE(m_window.session()->project().copyTo(pathOf(copy)));
    m_window.openProject(makeProject("b.plumb"));
    ASSERT_TRUE(m_window.openFile(file));
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(m_window.session()->project().author().name, "甲");
    ASSERT_TRUE(m_window.openFile(copy));
    EXPECT_TRUE(bar().isVisible());
    EXPECT_EQ(name().currentText(), QStringLiteral("甲")) << "proposed, of the same assessment";
    rate(Qt::Key_1);
    EXPECT_EQ(m_window.session()->verdict().rated, 0);
}

TEST_F(AuthorTest, WhomTheFileDoesNotKnowIsAskedAgain) {
    const QString file = fileOf(m_window.session()->project().path());
    const QString id = toQString(m_window.session()->project().id());
    m_window.openProject(makeProject("b.plumb"));
    Preferences::setAssessorOf(id, file, QStringLiteral("局外人"));
    ASSERT_TRUE(m_window.openFile(file));
    EXPECT_TRUE(bar().isVisible());
    EXPECT_TRUE(m_window.session()->project().author().name.empty());
}

TEST_F(AuthorTest, OneWhoOnlyReadsIsNotAsked) {
    MainWindow second;
    second.show();
    ASSERT_TRUE(second.openFile(fileOf(m_window.session()->project().path())));
    EXPECT_FALSE(childOf<QWidget>(second, "authorBar")->isVisible());
}

TEST_F(AuthorTest, OneOutsideTheTeamIsTold) {
    assessment::Member member;
    member.name = "林致远";
    ASSERT_TRUE(
        m_window.session()->write(project::Operation::Process, [&](project::Writer& writer) -> Result<void> {
            const auto saved = writer.save(member);
            return saved ? Result<void>() : failed(saved);
        }));
    const QString copy = m_folder.filePath(QStringLiteral("copy.plumb"));
    ASSERT_TRUE(m_window.session()->project().copyTo(pathOf(copy)));
    ASSERT_TRUE(m_window.openFile(copy));
    EXPECT_GE(name().findText(QStringLiteral("林致远")), 0);
    name().setEditText(QStringLiteral("局外人"));
    QTest::keyClick(name().lineEdit(), Qt::Key_Return);
    EXPECT_EQ(child<QLabel>("notice")->text(),
              QStringLiteral("局外人 is not in the team of this assessment"));
}

} // namespace
} // namespace plumbline::ui::test
