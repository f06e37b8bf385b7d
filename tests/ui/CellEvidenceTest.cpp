#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

#include "tests/ui/Drop.h"
#include "tests/ui/Fixture.h"
#include "ui/interview/InterviewPage.h"
#include "ui/interview/SheetModel.h"
#include "ui/interview/SheetView.h"
#include "ui/session/KeptDrafts.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Language.h"
#include "ui/support/Paths.h"

namespace plumbline::ui::test {
namespace {

using assessment::Evidence;

class CellEvidenceTest : public WindowTest {
protected:
    CellEvidenceTest() {
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_window.showCell(cell("data.1", 1));
    }
    SheetView& sheet() { return *child<SheetView>("sheet"); }
    [[nodiscard]] Session& session() { return *m_window.session(); }
    [[nodiscard]] const std::vector<Evidence>& pieces() { return session().assessment().all<Evidence>(); }
    [[nodiscard]] std::size_t count(const std::string& item, int level) {
        return session().evidence().evidenceOf(cell(item, level)).size();
    }
    SheetModel::EvidenceSign sign(const std::string& item, int level) {
        const auto& rows = static_cast<const SheetModel&>(*sheet().model());
        return static_cast<SheetModel::EvidenceSign>(
            rows.data(rows.indexOf(cell(item, level)), SheetModel::EvidenceRole).toInt());
    }
    /// As one does after E.
    void typeEvidence(const QString& title) {
        QTest::keyClick(&sheet(), Qt::Key_E);
        auto* edit = child<QLineEdit>("addEvidence");
        ASSERT_TRUE(edit->hasFocus());
        QTest::keyClicks(edit, title);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void rate(int key) { QTest::keyClick(&sheet(), static_cast<Qt::Key>(key)); }
};

TEST_F(CellEvidenceTest, OneKeyATitleAndEnterGiveTheCellItsEvidence) {
    rate(Qt::Key_1);
    m_window.showCell(cell("data.1", 1));
    EXPECT_EQ(sign("data.1", 1), SheetModel::EvidenceSign::Missing);
    const QString words = sheet().currentIndex().data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(words.contains(QStringLiteral("Without evidence"))) << words.toStdString();
    EXPECT_TRUE(child<QLabel>("leafSubtitle")->text().contains(QStringLiteral("1\u00a0without evidence")));

    typeEvidence(QStringLiteral("Scanner at line 2"));
    EXPECT_TRUE(sheet().hasFocus());
    ASSERT_EQ(pieces().size(), 1U);
    EXPECT_EQ(pieces()[0].title, "Scanner at line 2");
    EXPECT_EQ(pieces()[0].collector, "甲");
    EXPECT_EQ(sign("data.1", 1), SheetModel::EvidenceSign::Linked);
    EXPECT_FALSE(child<QLabel>("leafSubtitle")->text().contains(QStringLiteral("without evidence")));
    EXPECT_EQ(child<QListWidget>("cellEvidence")->count(), 1);
    EXPECT_EQ(child<QAction>("actionUndo")->text(), QStringLiteral("&Undo change of evidence"));
    trigger("actionUndo");
    EXPECT_TRUE(pieces().empty());
    EXPECT_EQ(sign("data.1", 1), SheetModel::EvidenceSign::Missing);
}

TEST_F(CellEvidenceTest, OnlyMostlyAndFullyNeedEvidence) {
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_0})
        rate(key);
    using Sign = SheetModel::EvidenceSign;
    EXPECT_EQ(sign("data.1", 1), Sign::Missing);
    EXPECT_EQ(sign("data.1", 2), Sign::Missing);
    EXPECT_EQ(sign("data.1", 3), Sign::None);
    EXPECT_EQ(sign("data.1", 4), Sign::None);
    EXPECT_EQ(sign("data.1", 5), Sign::None);
}

TEST_F(CellEvidenceTest, AllSelectedCellsAreLinked) {
    QTest::keyClick(&sheet(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&sheet(), Qt::Key_Down, Qt::ShiftModifier);
    typeEvidence(QStringLiteral("Walk"));
    ASSERT_EQ(pieces().size(), 1U);
    EXPECT_EQ(session().evidence().cellsOf(pieces()[0].id).size(), 4U);
}

TEST_F(CellEvidenceTest, APieceOfTheLedgerIsChosenByKeysAndUnlinked) {
    typeEvidence(QStringLiteral("Interview with IT"));
    typeEvidence(QStringLiteral("Server room"));
    m_window.showCell(cell("data.2", 1));
    QTest::keyClick(&sheet(), Qt::Key_E);
    auto* edit = child<QLineEdit>("addEvidence");
    QTest::keyClicks(edit, QStringLiteral("room"));
    QAbstractItemView* offers = edit->completer()->popup();
    ASSERT_TRUE(offers->isVisible());
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    QTest::qWait(1);
    EXPECT_EQ(pieces().size(), 2U) << "nothing new is made";
    ASSERT_EQ(count("data.2", 1), 1U);
    EXPECT_TRUE(edit->text().isEmpty());

    auto* list = child<QListWidget>("cellEvidence");
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("Server room"));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(count("data.2", 1), 0U);
    EXPECT_EQ(pieces().size(), 2U);
    trigger("actionUndo");
    EXPECT_EQ(count("data.2", 1), 1U);
}

TEST_F(CellEvidenceTest, DownOffersAllPiecesThere) {
    typeEvidence(QStringLiteral("Interview with IT"));
    m_window.showCell(cell("data.2", 1));
    QTest::keyClick(&sheet(), Qt::Key_E);
    auto* edit = child<QLineEdit>("addEvidence");
    QTest::keyClick(edit, Qt::Key_Down);
    QAbstractItemView* offers = edit->completer()->popup();
    ASSERT_TRUE(offers->isVisible());
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    EXPECT_EQ(count("data.2", 1), 1U);
    EXPECT_EQ(pieces().size(), 1U);
}

TEST_F(CellEvidenceTest, ATitleThatWasBegunIsKeptWithItsCellAndMakesNothing) {
    QTest::keyClick(&sheet(), Qt::Key_E);
    auto* edit = child<QLineEdit>("addEvidence");
    QTest::keyClicks(edit, QStringLiteral("Photo of"));
    EXPECT_EQ(child<QLabel>("saved")->text(), QStringLiteral("… Being typed"));
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_TRUE(sheet().hasFocus());
    EXPECT_TRUE(pieces().empty());
    EXPECT_FALSE(child<QLabel>("saved")->text().contains(QStringLiteral("Saved")));
    // Another cell has none, another page loses none.
    QTest::keyClick(&sheet(), Qt::Key_Right);
    EXPECT_EQ(edit->text(), QString());
    m_window.showPage(MainWindow::Results);
    m_window.showPage(MainWindow::Interview);
    EXPECT_FALSE(child<QLabel>("saved")->text().contains(QStringLiteral("Saved")));
    QTest::keyClick(&sheet(), Qt::Key_Left);
    EXPECT_EQ(edit->text(), QStringLiteral("Photo of"));

    typeEvidence(QStringLiteral(" the line"));
    ASSERT_EQ(pieces().size(), 1U);
    EXPECT_EQ(pieces()[0].title, "Photo of the line");
    EXPECT_EQ(edit->text(), QString());
    EXPECT_TRUE(child<QLabel>("saved")->text().contains(QStringLiteral("Saved")));
}

/// The program may be killed: what is on the disk is all that another one finds.
TEST_F(CellEvidenceTest, ATitleThatWasBegunIsThereWhenTheFileIsOpenedAgain) {
    m_window.showCell(cell("data.2", 3));
    QTest::keyClick(&sheet(), Qt::Key_E);
    QTest::keyClicks(child<QLineEdit>("addEvidence"), QStringLiteral("Photo"));
    const std::filesystem::path file = session().project().path();
    const auto another = [&] { return KeptDrafts(toQString(session().project().id()), fileOf(file)); };
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return another().text(QStringLiteral("title data.2@3")) == u"Photo"; }, 2000));
    const QString path = fileOf(file);
    m_window.close();
    m_window.openProject(makeProject("b.plumb"));
    ASSERT_TRUE(m_window.openFile(path));
    EXPECT_EQ(model().cellCode(sheet().currentCell()), "data.2@3");
    EXPECT_EQ(child<QLineEdit>("addEvidence")->text(), QStringLiteral("Photo"));
}

TEST_F(CellEvidenceTest, ATitleThatCannotBeWrittenStays) {
    std::filesystem::remove(session().project().path());
    typeEvidence(QStringLiteral("Photo"));
    EXPECT_EQ(child<QLineEdit>("addEvidence")->text(), QStringLiteral("Photo"));
    EXPECT_FALSE(child<QLabel>("saved")->text().contains(QStringLiteral("Saved")));
}

TEST_F(CellEvidenceTest, ATitleThatCannotBeKeptIsCalledUnsavedUntilItIs) {
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QDir(data.filePath(QStringLiteral("drafts"))).removeRecursively();
    ASSERT_TRUE(QDir().mkpath(data.path()));
    // A file stands where the folder would be made.
    QFile inTheWay(data.filePath(QStringLiteral("drafts")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QTest::keyClick(&sheet(), Qt::Key_E);
    auto* edit = child<QLineEdit>("addEvidence");
    QTest::keyClicks(edit, QStringLiteral("Photo"));
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Right, Qt::Key_Left}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        EXPECT_EQ(child<QLabel>("saved")->text(), QStringLiteral("✗ What was typed is not saved"));
    }
    EXPECT_EQ(edit->text(), QStringLiteral("Photo"));
    // Nobody leaves without being asked.
    dialogs::answerNext(QStringLiteral("no"));
    EXPECT_FALSE(m_window.close());

    ASSERT_TRUE(inTheWay.remove());
    QTest::keyClick(&sheet(), Qt::Key_Right);
    EXPECT_EQ(child<QLabel>("saved")->text(), QStringLiteral("… A title is not added yet"));
    EXPECT_EQ(
        KeptDrafts(toQString(session().project().id()), fileOf(session().project().path())).keys().size(), 1);
}

TEST_F(CellEvidenceTest, ARatingThatIsNotSavedIsSaidBesideATitleThatIsKept) {
    QTest::keyClick(&sheet(), Qt::Key_E);
    QTest::keyClicks(child<QLineEdit>("addEvidence"), QStringLiteral("Photo"));
    QTest::keyClick(child<QLineEdit>("addEvidence"), Qt::Key_Escape);
    std::filesystem::remove(session().project().path());
    rate(Qt::Key_1);
    EXPECT_EQ(child<QLabel>("saved")->text(), QStringLiteral("✗ The last change is not saved"));
}

TEST_F(CellEvidenceTest, AfterAPieceWasAddedCtrlZTakesItBack) {
    QTest::keyClick(&sheet(), Qt::Key_E);
    auto* edit = child<QLineEdit>("addEvidence");
    QTest::keyClicks(edit, QStringLiteral("Photo"));
    QTest::keyClick(edit, Qt::Key_Return);
    ASSERT_EQ(pieces().size(), 1U);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(pieces().empty());
    EXPECT_EQ(edit->text(), QString());
}

TEST_F(CellEvidenceTest, APicturePastedInTheSheetIsEvidenceOfTheCell) {
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(picture);
    QTest::keyClick(&sheet(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(count("data.1", 1), 1U);
    EXPECT_EQ(session().evidence().attachmentsOf(pieces()[0].id).size(), 1U);
    trigger("actionUndo");
    EXPECT_TRUE(pieces().empty()) << "one action";
    // Text is nothing to attach.
    QGuiApplication::clipboard()->setText(QStringLiteral("words"));
    QTest::keyClick(&sheet(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(pieces().empty());
}

TEST_F(CellEvidenceTest, AFileDroppedOnACellIsItsEvidence) {
    QFile file(m_folder.filePath(QStringLiteral("clip.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a;b");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto* page = sheet().window()->findChild<InterviewPage*>();
    const auto& rows = static_cast<const SheetModel&>(*sheet().model());
    const QRect target = sheet().visualRect(rows.indexOf(cell("data.1", 3)));
    const QPoint place = sheet().viewport()->mapTo(page, target.topLeft() + QPoint(5, 5));
    // As a copy, also where it is dragged to be moved: its source would delete it.
    EXPECT_EQ(dropOn(*page, place, data, Qt::MoveAction), Qt::CopyAction);
    EXPECT_EQ(count("data.1", 3), 1U);
    EXPECT_EQ(count("data.1", 1), 0U);
    ASSERT_EQ(pieces().size(), 1U);
    EXPECT_EQ(pieces()[0].title, "clip.csv");
}

TEST_F(CellEvidenceTest, EnterOnAPieceShowsItInTheLedgerAndItsCellLeadsBack) {
    typeEvidence(QStringLiteral("Interview with IT"));
    auto* list = child<QListWidget>("cellEvidence");
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    auto* title = child<QLineEdit>("evidenceTitle");
    EXPECT_TRUE(title->hasFocus());
    EXPECT_EQ(title->text(), QStringLiteral("Interview with IT"));
    // What is typed there is written when one goes elsewhere.
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, QStringLiteral(" staff"));
    m_window.showPage(MainWindow::Interview);
    EXPECT_EQ(pieces()[0].title, "Interview with IT staff");
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("Interview with IT staff"));
}

TEST_F(CellEvidenceTest, AllIsExportedIntoANewFolder) {
    typeEvidence(QStringLiteral("Interview with IT"));
    dialogs::answerNext(m_folder.path());
    trigger("actionExportEvidence");
    QFile index(m_folder.filePath(QStringLiteral("a evidence/index.csv")));
    ASSERT_TRUE(index.open(QIODevice::ReadOnly));
    EXPECT_TRUE(index.readAll().contains("Interview with IT"));
    EXPECT_TRUE(child<QLabel>("notice")->text().contains(QStringLiteral("a evidence")));
}

TEST_F(CellEvidenceTest, ANewPieceIsBegunFromAnywhere) {
    trigger("actionNewPiece");
    ASSERT_EQ(pieces().size(), 1U);
    EXPECT_TRUE(child<QLineEdit>("evidenceTitle")->hasFocus());
    // The window may be closed in the middle of a word.
    QTest::keyClicks(child<QLineEdit>("evidenceTitle"), QStringLiteral("Photo"));
    const auto file = session().project().path();
    m_window.close();
    const auto reread = project::Project::view(file);
    ASSERT_TRUE(reread);
    EXPECT_EQ(reread->assessment().all<Evidence>()[0].title, "Photo");
}

} // namespace
} // namespace plumbline::ui::test
