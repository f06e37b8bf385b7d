#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "tests/ui/DemoTest.h"
#include "tests/ui/Drop.h"
#include "ui/evidence/Attaching.h"
#include "ui/evidence/EvidenceEditor.h"
#include "ui/evidence/EvidencePage.h"
#include "ui/evidence/LedgerModel.h"
#include "ui/evidence/QuietTable.h"
#include "ui/evidence/WithoutEvidence.h"
#include "ui/session/Draft.h"
#include "ui/support/Dialogs.h"
#include "ui/support/LongWork.h"
#include "ui/support/PageTabs.h"

namespace plumbline::ui::test {
namespace {

using assessment::Attachment;
using assessment::Evidence;
using assessment::EvidenceKind;

class EvidencePageTest : public PageTest<EvidencePage> {
protected:
    EvidencePageTest() {
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
        ledger().setFocus();
    }
    ~EvidencePageTest() override { dialogs::openWith({}); }

    QuietTable& ledger() { return *child<QuietTable>("ledger"); }
    QLineEdit& field(const char* name) { return *child<QLineEdit>(name); }
    [[nodiscard]] const std::vector<Evidence>& pieces() const {
        return m_session.assessment().all<Evidence>();
    }
    [[nodiscard]] const std::vector<Attachment>& files() const {
        return m_session.assessment().all<Attachment>();
    }
    void selectPiece(const QString& title) {
        for (int row = 0; row < ledger().shownRows(); ++row)
            if (ledger().model()->index(row, LedgerModel::Title).data().toString() == title)
                ledger().selectRow(row);
        ASSERT_EQ(field("evidenceTitle").text(), title);
    }
    [[nodiscard]] const Evidence* pieceTitled(const char* title) const {
        for (const Evidence& piece : pieces())
            if (piece.title == title)
                return &piece;
        return nullptr;
    }
    QString makeFile(const QString& name, const QByteArray& content) {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    void drop(const QStringList& names, const QPoint& place) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& name : names)
            urls << QUrl::fromLocalFile(name);
        data.setUrls(urls);
        dropOn(m_page, place, data);
    }
    /// A new piece that has these files and is shown.
    void pieceWith(const QStringList& names) { drop(names, {20, 20}); }
    void press(const char* button) { QTest::mouseClick(child<QToolButton>(button), Qt::LeftButton); }
};

TEST_F(EvidencePageTest, ThePiecesAreListedNewestFirstAndFoundByAnyWord) {
    EXPECT_EQ(ledger().shownRows(), 18);
    const auto when = [&](int row) {
        return ledger().model()->index(row, LedgerModel::Collected).data().toString();
    };
    EXPECT_GT(when(0), when(17));
    QTest::keyClick(&ledger(), Qt::Key_F);
    // The place of one piece, and a word of what it says.
    field("evidenceFilter").insert(QStringLiteral("装配车间 炉号"));
    ASSERT_EQ(ledger().shownRows(), 1);
    EXPECT_EQ(field("evidenceTitle").text(), QStringLiteral("整机追溯抽查3台"));
    QTest::keyClicks(&field("evidenceFilter"), QStringLiteral("xyz"));
    EXPECT_TRUE(child<QLabel>("evidenceEmpty")->isVisible());
    QTest::keyClick(&field("evidenceFilter"), Qt::Key_Escape);
    EXPECT_EQ(ledger().shownRows(), 18);
}

TEST_F(EvidencePageTest, APieceIsMadeAndFilledInByKeysAlone) {
    QTest::keyClick(&ledger(), Qt::Key_Insert);
    ASSERT_EQ(pieces().size(), 19U);
    ASSERT_TRUE(field("evidenceTitle").hasFocus());
    QTest::keyClicks(&field("evidenceTitle"), QStringLiteral("MES screen"));
    QTest::keyClick(&field("evidenceTitle"), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    EXPECT_EQ(pieces().back().kind, EvidenceKind::DataCollection);
    field("evidenceSource").setFocus();
    QTest::keyClicks(&field("evidenceSource"), QStringLiteral("Shift leader"));
    QTest::keyClick(&field("evidenceSource"), Qt::Key_Escape);
    EXPECT_TRUE(ledger().hasFocus());
    auto* description = child<QPlainTextEdit>("evidenceDescription");
    description->setFocus();
    QTest::keyClicks(description, QStringLiteral("Counts at three machines"));
    QTest::keyClick(description, Qt::Key_Tab);

    const Evidence& made = pieces().back();
    EXPECT_EQ(made.title, "MES screen");
    EXPECT_EQ(made.source, "Shift leader");
    EXPECT_EQ(made.description, "Counts at three machines");
    EXPECT_EQ(made.collector, "林致远");
    EXPECT_TRUE(made.collected.starts_with(QDate::currentDate().toString(Qt::ISODate).toStdString()));
    // Making it and each field are one action.
    for (const char* title : {"MES screen", "MES screen", "MES screen", ""}) {
        ASSERT_TRUE(m_session.undo());
        EXPECT_EQ(pieces().back().title, title);
    }
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(pieces().size(), 18U);
}

TEST_F(EvidencePageTest, WhatIsTypedIsWrittenBeforeAnotherPieceIsShown) {
    selectPiece(QStringLiteral("ERP岗位权限矩阵"));
    field("evidencePlace").setFocus();
    QTest::keyClick(&field("evidencePlace"), Qt::Key_End);
    QTest::keyClicks(&field("evidencePlace"), QStringLiteral("B2"));
    ledger().selectRow(0);
    EXPECT_EQ(pieceTitled("ERP岗位权限矩阵")->place, "信息部B2");
    EXPECT_EQ(field("evidencePlace").text(), QStringLiteral("会议室一"));
}

TEST_F(EvidencePageTest, InAPauseWhatIsTypedIsWrittenAndTypedOnInTheSamePieceWhateverTheFilter) {
    const QString former = field("evidenceTitle").text();
    const assessment::RecordId id = pieceTitled(former.toUtf8().constData())->id;
    child<QLineEdit>("evidenceFilter")->setText(former);
    field("evidenceTitle").setFocus();
    field("evidenceTitle").selectAll();
    QTest::keyClicks(&field("evidenceTitle"), "Bill of");
    EXPECT_EQ(m_session.draftState(), DraftState::Typing);
    m_page.findChild<EvidenceEditor*>()->findChild<Draft*>()->writeInPause();
    EXPECT_EQ(m_session.assessment().find<Evidence>(id)->title, "Bill of");
    EXPECT_TRUE(field("evidenceTitle").hasFocus());
    QTest::keyClicks(&field("evidenceTitle"), " materials");
    EXPECT_EQ(field("evidenceTitle").text(), "Bill of materials");
    child<QLineEdit>("evidenceFilter")->setFocus();
    EXPECT_EQ(m_session.assessment().find<Evidence>(id)->title, "Bill of materials");
    EXPECT_EQ(m_session.draftState(), DraftState::Written);
}

TEST_F(EvidencePageTest, ADateThatIsNoneIsSaidAndStaysToBeMended) {
    selectPiece(QStringLiteral("ERP岗位权限矩阵"));
    const auto id = pieceTitled("ERP岗位权限矩阵")->id;
    const auto piece = [&] { return *m_session.assessment().find<Evidence>(id); };
    QSignalSpy failed(&m_session, &Session::failed);
    QLineEdit& when = field("evidenceCollected");
    when.setFocus();
    when.selectAll();
    QTest::keyClicks(&when, QStringLiteral("yesterday"));
    QTest::keyClick(&when, Qt::Key_Tab);
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::InvalidDate);
    EXPECT_EQ(when.text(), QStringLiteral("yesterday"));
    EXPECT_EQ(piece().collected, "2026-09-15 09:40");
    field("evidenceTitle").setFocus();
    QTest::keyClicks(&field("evidenceTitle"), "2 ");
    QTest::keyClick(&field("evidenceTitle"), Qt::Key_Tab);
    EXPECT_TRUE(piece().title.starts_with("2 ")) << "all else is written";
    EXPECT_EQ(failed.size(), 1) << "it is said once";
    EXPECT_EQ(when.text(), QStringLiteral("yesterday"));
    EXPECT_EQ(m_session.draftState(), DraftState::Failed);
    when.setFocus();
    QTest::keyClick(&when, Qt::Key_Escape);
    EXPECT_EQ(when.text(), QStringLiteral("2026-09-15 09:40"));
    when.selectAll();
    QTest::keyClicks(&when, QStringLiteral("10:30"));
    QTest::keyClick(&when, Qt::Key_Tab);
    EXPECT_EQ(piece().collected, "2026-09-15 10:30");
    EXPECT_EQ(m_session.draftState(), DraftState::Written);
}

TEST_F(EvidencePageTest, DelTakesAPieceOutAndUndoShowsItAgain) {
    selectPiece(QStringLiteral("发运节点抽4单"));
    QTest::keyClick(&ledger(), Qt::Key_Delete);
    EXPECT_EQ(pieceTitled("发运节点抽4单"), nullptr);
    EXPECT_TRUE(m_session.evidence().evidenceOf(cell("logistics.2", 1)).empty());
    selectPiece(QStringLiteral("齿轮车间扫码报工"));
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(field("evidenceTitle").text(), QStringLiteral("发运节点抽4单"));
    EXPECT_EQ(m_session.evidence().evidenceOf(cell("logistics.2", 1)).size(), 1U);
}

TEST_F(EvidencePageTest, CellsAreLinkedByCodeOrNameAndUnlinked) {
    selectPiece(QStringLiteral("ERP岗位权限矩阵"));
    const auto id = pieceTitled("ERP岗位权限矩阵")->id;
    const auto cells = [&] { return m_session.evidence().cellsOf(id); };
    field("evidenceCellsField").setFocus();
    QTest::keyClicks(&field("evidenceCellsField"), QStringLiteral("data.2@3"));
    QTest::keyClick(&field("evidenceCellsField"), Qt::Key_Return);
    QTest::keyClicks(&field("evidenceCellsField"), QStringLiteral("network.1@4"));
    QTest::keyClick(&field("evidenceCellsField"), Qt::Key_Return);
    EXPECT_EQ(cells(),
              (std::vector{cell("data.2", 1), cell("data.2", 2), cell("data.2", 3), cell("network.1", 4)}));
    QTest::qWait(1);
    EXPECT_TRUE(field("evidenceCellsField").text().isEmpty());

    auto* list = child<QListWidget>("evidenceCells");
    ASSERT_EQ(list->count(), 4);
    QSignalSpy requested(&m_page, &EvidencePage::cellRequested);
    // The offscreen platform leaves the window of what the field offered active.
    m_page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    list->setFocus();
    list->setCurrentRow(3);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][0].toInt(), cell("network.1", 4));
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(cells().size(), 3U);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(cells().size(), 4U);
}

TEST_F(EvidencePageTest, ACellThatWasChosenIsLinkedWhereItsFieldIsLeft) {
    const auto before = m_session.assessment().all<assessment::Link>().size();
    auto& add = field("evidenceCellsField");
    add.setFocus();
    add.setText(cellName(model(), cell("network.2", 3)));
    QTest::keyClick(&add, Qt::Key_Tab);
    EXPECT_EQ(m_session.assessment().all<assessment::Link>().size(), before + 1);
    EXPECT_EQ(add.text(), "");
}

TEST_F(EvidencePageTest, ANameThatNoCellHasIsSaidToBeNone) {
    field("evidenceCellsField").setFocus();
    QTest::keyClicks(&field("evidenceCellsField"), QStringLiteral("nonsense"));
    QTest::keyClick(&field("evidenceCellsField"), Qt::Key_Return);
    const auto* said = child<QLabel>("evidenceCellsNone");
    EXPECT_TRUE(said->isVisible());
    EXPECT_TRUE(said->text().contains("nonsense")) << said->text().toStdString();
    QTest::keyClicks(&field("evidenceCellsField"), QStringLiteral("x"));
    EXPECT_FALSE(said->isVisible());
}

TEST_F(EvidencePageTest, ACellIsFoundByItsName) {
    selectPiece(QStringLiteral("ERP岗位权限矩阵"));
    field("evidenceCellsField").setFocus();
    field("evidenceCellsField").insert(QStringLiteral("data sharing · level 4"));
    QTest::keyClick(&field("evidenceCellsField"), Qt::Key_Return);
    const auto& cells = m_session.evidence().cellsOf(pieceTitled("ERP岗位权限矩阵")->id);
    EXPECT_EQ(cells.back(), cell("data.2", 4));
}

TEST_F(EvidencePageTest, FilesThatAreDroppedMakeAPieceOrJoinTheOneShown) {
    const QString a = makeFile(QStringLiteral("记录 1.txt"), "one"),
                  b = makeFile(QStringLiteral("b.txt"), "two");
    drop({a, b}, {20, 20});
    ASSERT_EQ(pieces().size(), 19U);
    EXPECT_EQ(pieces().back().title, "记录 1.txt and 1 more");
    EXPECT_EQ(pieces().back().kind, EvidenceKind::Documents);
    EXPECT_EQ(m_session.evidence().attachmentsOf(pieces().back().id).size(), 2U);
    EXPECT_EQ(child<QListWidget>("evidenceFiles")->count(), 2);
    ASSERT_TRUE(m_session.undo()) << "one action";
    EXPECT_EQ(pieces().size(), 18U);

    selectPiece(QStringLiteral("ERP岗位权限矩阵"));
    const QWidget* list = child<QListWidget>("evidenceCells");
    drop({a}, list->mapTo(&m_page, list->rect().center()));
    EXPECT_EQ(pieces().size(), 18U);
    EXPECT_EQ(m_session.evidence().attachmentsOf(pieceTitled("ERP岗位权限矩阵")->id).size(), 1U);
}

TEST_F(EvidencePageTest, AFolderIsRefusedAndNothingIsHalfMade) {
    const QString a = makeFile(QStringLiteral("a.txt"), "one");
    QSignalSpy failed(&m_session, &Session::failed);
    drop({a, m_folder.path()}, {20, 20});
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::FileIsFolder);
    EXPECT_EQ(pieces().size(), 18U);
    EXPECT_EQ(files().size(), 1U);
}

TEST_F(EvidencePageTest, APictureIsPasted) {
    QImage picture(30, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    QTest::keyClick(&ledger(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(pieces().size(), 19U);
    EXPECT_EQ(pieces().back().kind, EvidenceKind::Demonstration);
    const auto& attached = m_session.evidence().attachmentsOf(pieces().back().id);
    ASSERT_EQ(attached.size(), 1U);
    const auto content = m_session.project().readContent(
        m_session.assessment().find<Attachment>(attached[0])->sha256, 1'000'000);
    ASSERT_TRUE(content);
    EXPECT_EQ(QImage::fromData(QByteArray::fromStdString(*content)).size(), QSize(30, 20));
    // It has a small picture of its own.
    auto* list = child<QListWidget>("evidenceFiles");
    QTest::qWait(20);
    const QImage drawn = list->item(0)->icon().pixmap(40, 40).toImage();
    EXPECT_EQ(drawn.pixelColor(drawn.rect().center()), QColor(Qt::red));
}

TEST_F(EvidencePageTest, FilesAreAddedSavedAndRemovedByButtons) {
    selectPiece(QStringLiteral("ERP岗位权限矩阵"));
    dialogs::answerNext(makeFile(QStringLiteral("a.txt"), "one") + QChar(QChar::Null) +
                        makeFile(QStringLiteral("b.txt"), "two"));
    press("addFiles");
    auto* list = child<QListWidget>("evidenceFiles");
    ASSERT_EQ(list->count(), 2);
    list->setCurrentRow(1);
    const QString copy = m_folder.filePath(QStringLiteral("copy.txt"));
    dialogs::answerNext(copy);
    press("saveFile");
    QFile saved(copy);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), "two");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(list->count(), 1);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(list->count(), 2);
}

TEST_F(EvidencePageTest, AFileIsOpenedAsAPrivateCopyThatCannotBeChanged) {
    pieceWith({makeFile(QStringLiteral("报告.txt"), "text")});
    QString opened;
    dialogs::openWith([&](const QString& file) {
        opened = file;
        return true;
    });
    press("openFile");
    ASSERT_TRUE(QFile::exists(opened));
    EXPECT_EQ(QFileInfo(opened).fileName(), QStringLiteral("报告.txt"));
    EXPECT_FALSE(QFile::permissions(opened) & (QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup));
    const QString folder = QFileInfo(QFileInfo(opened).path()).path();
    EXPECT_FALSE(QFile::permissions(folder) & (QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup));
}

TEST_F(EvidencePageTest, WhatCouldRunIsNotOpenedButCanBeSaved) {
    int opened = 0;
    dialogs::openWith([&](const QString&) {
        ++opened;
        return true;
    });
    for (const auto& [name, content] :
         {std::pair("setup.EXE", "x"), std::pair("a.pdf.sh", "x"), std::pair("list.txt", "#!/bin/sh\nrm"),
          std::pair("photo.png", "MZ\x90")}) {
        pieceWith({makeFile(QLatin1String(name), content)});
        // What it says is answered with no.
        dialogs::answerNext({});
        press("openFile");
        EXPECT_EQ(opened, 0) << name;
    }
    const QString kept = m_folder.filePath(QStringLiteral("kept.png"));
    dialogs::answerNext(kept);
    press("saveFile");
    EXPECT_TRUE(QFile::exists(kept)) << "it can still be saved";
}

TEST_F(EvidencePageTest, LongWorkShowsItsProgressAndIsStopped) {
    QElapsedTimer clock;
    clock.start();
    const auto done =
        withProgress(&m_page, QStringLiteral("…"), [&](const Progress& progress) -> Result<void> {
            while (clock.elapsed() < 10'000) {
                if (!progress(clock.elapsed() * 300'000, 3'000'000'000))
                    return fail(ErrorCode::Cancelled);
                if (auto* dialog = m_page.findChild<QProgressDialog*>(); dialog->isVisible())
                    dialog->findChild<QPushButton*>()->click();
            }
            return {};
        });
    EXPECT_FALSE(done);
}

TEST_F(EvidencePageTest, WhileAnActionIsWrittenNoOtherBegins) {
    EXPECT_TRUE(m_session.write(project::Operation::Evidence, [&](project::Writer& writer) {
        EXPECT_FALSE(m_session.setNote(cell("data.1", 1), QStringLiteral("typed meanwhile")));
        return writer.link(pieces().front().id, "data.4@5");
    }));
    EXPECT_TRUE(m_session.setNote(cell("data.1", 1), QStringLiteral("typed meanwhile")));
}

TEST_F(EvidencePageTest, RatingsWithoutEvidenceAreListedAndLeadToTheirCell) {
    child<PageTabs>("evidenceTabs")->setCurrentIndex(1);
    auto* list = child<WithoutEvidence>("withoutEvidence");
    const auto without = m_session.cellsWithoutEvidence();
    ASSERT_EQ(list->shownRows(), static_cast<int>(without.size()));
    EXPECT_TRUE(child<QLabel>("evidenceCount")
                    ->text()
                    .contains(QStringLiteral("%1 ratings without evidence").arg(without.size())));
    QSignalSpy requested(&m_page, &EvidencePage::cellRequested);
    list->setFocus();
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][0].toInt(), without.front());
    // With its evidence it is no longer among them.
    ASSERT_TRUE(m_session.write(project::Operation::Evidence, [&](project::Writer& writer) {
        return writer.link(pieces().front().id, model().cellCode(without.front()));
    }));
    EXPECT_EQ(list->shownRows(), static_cast<int>(without.size()) - 1);
}

TEST_F(EvidencePageTest, AnEmptyLedgerSaysWhatToDo) {
    while (!pieces().empty())
        ASSERT_TRUE(m_session.write(project::Operation::Evidence, [&](project::Writer& writer) {
            return writer.remove<Evidence>(pieces().front().id);
        }));
    auto* empty = child<QLabel>("evidenceEmpty");
    EXPECT_TRUE(empty->isVisible());
    EXPECT_TRUE(empty->text().contains(QStringLiteral("Ins"))) << empty->text().toStdString();
    EXPECT_FALSE(child<QLineEdit>("evidenceTitle")->isEnabled());
    empty->setFocus();
    QTest::keyClick(empty, Qt::Key_Insert);
    EXPECT_EQ(pieces().size(), 1U);
    EXPECT_TRUE(field("evidenceTitle").hasFocus());
}

} // namespace
} // namespace plumbline::ui::test
