// The history in the workbench: found, filtered, exported; the assessment as it stood, and back to now.

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "tests/ui/Fixture.h"
#include "ui/history/HistoryDialog.h"
#include "ui/interview/SheetView.h"
#include "ui/reporting/PdfWriter.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ErrorText.h"

namespace plumbline::ui::test {
namespace {

using project::Operation;
using project::Writer;

class HistoryUi : public WindowTest {
protected:
    /// Looks at the dialog that `open` shows; whatever it leaves open is closed.
    template <class Look>
    void inDialog(const std::function<void()>& open, const Look& look) {
        WindowTest::inDialog<HistoryDialog>(open, [&](HistoryDialog& dialog) {
            look(dialog);
            dialog.close();
        });
    }
    static QTableView& table(const QDialog& dialog) { return *childOf<QTableView>(dialog, "historyTable"); }
    /// "who | what | before | after" of each row.
    static QStringList rows(const QDialog& dialog) {
        const auto* model = table(dialog).model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList words;
            for (int column = 1; column < model->columnCount(); ++column)
                words << model->index(row, column).data().toString();
            lines << words.join(QStringLiteral(" | "));
        }
        return lines;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(childOf<SheetView>(m_window, "sheet"), key, modifiers);
    }
    QWidget* banner() { return child<QWidget>("state"); }

    HistoryUi() {
        m_window.session()->rate({cell("data.1", 1)}, 3);
        m_window.session()->rate({cell("data.1", 1)}, 0);
        m_window.session()->setNote(cell("data.1", 1), QStringLiteral("ERP matrix shown"));
        m_window.session()->rate({cell("data.2", 3)}, 1);
        m_window.session()->undo();
        m_window.showCell(cell("data.1", 1));
    }
};

} // namespace

TEST_F(HistoryUi, TellsWhoDidWhatInWordsNewestFirst) {
    inDialog(
        [this] { trigger("actionHistory"); },
        [this](QDialog& dialog) {
            const QStringList lines = rows(dialog);
            const QString name =
                QString::fromStdString(model().item(model().itemOf(cell("data.2", 3))).name.in("en"));
            EXPECT_EQ(lines[0], QStringLiteral("甲 | Undone: Rating of Data / %1, Level 3 | Mostly met | "
                                               "Not rated")
                                    .arg(name));
            EXPECT_TRUE(lines[2].endsWith(QStringLiteral("| ERP matrix shown"))) << lines[2].toStdString();
            EXPECT_TRUE(lines.last().contains(QStringLiteral("Highest level assessed | ")) ||
                        lines.last().contains(QStringLiteral("Level aimed at")))
                << lines.last().toStdString();
            EXPECT_EQ(childOf<QLabel>(dialog, "historyCount")->text(),
                      QStringLiteral("%1 changes").arg(lines.size()));
        });
}

TEST_F(HistoryUi, IsSearchedByWhatIsSeenAndFiltered) {
    inDialog([this] { trigger("actionHistory"); },
             [](QDialog& dialog) {
                 auto* search = childOf<QLineEdit>(dialog, "historySearch");
                 EXPECT_EQ(dialog.focusWidget(), search);
                 QTest::keyClicks(search, QStringLiteral("erp MATRIX"));
                 EXPECT_EQ(rows(dialog).size(), 1);
                 // A cell is found by the name that the list writes, and by a part of it.
                 for (const char* name : {"Data / Data sharing, Level 3", "data sharing level 3"}) {
                     search->setText(QLatin1String(name));
                     EXPECT_FALSE(rows(dialog).empty()) << name;
                 }
                 search->clear();
                 QTest::keyClicks(search, QStringLiteral("erp MATRIX"));
                 EXPECT_EQ(childOf<QLabel>(dialog, "historyAfter")->text(),
                           QStringLiteral("ERP matrix shown"));
                 search->clear();
                 QTest::keyClicks(search, QStringLiteral("mostly"));
                 EXPECT_EQ(rows(dialog).size(), 2) << "done and undone";
                 search->clear();
                 auto* kind = childOf<QComboBox>(dialog, "historyKind");
                 kind->setCurrentIndex(kind->findText(QStringLiteral("Notes")));
                 EXPECT_EQ(rows(dialog).size(), 1);
                 QTest::keyClicks(search, QStringLiteral("no such thing"));
                 EXPECT_TRUE(childOf<QLabel>(dialog, "historyEmpty")->isVisible());
                 EXPECT_FALSE(childOf<QPushButton>(dialog, "historyMoment")->isEnabled());
             });
}

TEST_F(HistoryUi, OfACellIsReachedFromItsPanelAndLiftedByItsChip) {
    inDialog([this] { QTest::mouseClick(child<QToolButton>("wholeHistory"), Qt::LeftButton); },
             [](QDialog& dialog) {
                 EXPECT_EQ(rows(dialog).size(), 3);
                 auto* chip = childOf<QToolButton>(dialog, "historyCell");
                 EXPECT_TRUE(chip->isVisible());
                 EXPECT_TRUE(chip->text().contains(QStringLiteral("Level 1"))) << chip->text().toStdString();
                 QTest::keyClick(chip, Qt::Key_Space);
                 EXPECT_FALSE(chip->isVisible());
                 EXPECT_GT(rows(dialog).size(), 5);
             });
}

TEST_F(HistoryUi, LeadsToTheCell) {
    inDialog([this] { trigger("actionHistory"); },
             [](QDialog& dialog) { QTest::keyClick(&table(dialog), Qt::Key_Return); });
    EXPECT_EQ(childOf<SheetView>(m_window, "sheet")->currentCell(), cell("data.2", 3));
}

TEST_F(HistoryUi, ShowsTheAssessmentAsItStoodAndComesBackWithItsUndo) {
    Session* const now = m_window.session();
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    inDialog([this] { press(Qt::Key_H, Qt::ControlModifier); },
             [](QDialog& dialog) {
                 // By keyboard: find the first rating, and see the moment.
                 auto* search = childOf<QLineEdit>(dialog, "historySearch");
                 QTest::keyClicks(search, QStringLiteral("not met"));
                 QTest::keyClick(search, Qt::Key_Down);
                 QTest::keyClick(&table(dialog), Qt::Key_End, Qt::ControlModifier);
                 QTest::keyClick(childOf<QPushButton>(dialog, "historyMoment"), Qt::Key_Space);
             });
    ASSERT_NE(m_window.session(), now);
    EXPECT_EQ(rating("data.1", 1), 3);
    EXPECT_TRUE(
        childOf<QLabel>(*banner(), "bannerText")->text().startsWith(QStringLiteral("As it stood on ")));
    EXPECT_TRUE(banner()->isVisible());
    // Every activity shows the moment; none can change it.
    for (int page = child<QTabBar>("pages")->count() - 1; page >= 0; --page) {
        m_window.showPage(page);
        QTest::qWait(1);
    }
    press(Qt::Key_1);
    EXPECT_EQ(rating("data.1", 1), 3);
    const auto refused =
        m_window.session()->project().copyTo(m_folder.filePath(QStringLiteral("copy.plumb")).toStdString());
    ASSERT_FALSE(refused);
    EXPECT_TRUE(
        errorText(refused.error()).startsWith(QStringLiteral("This is the assessment as it stood on ")));
    const auto report = reportOf(m_window.session()->project(), "en");
    ASSERT_TRUE(report);
    EXPECT_TRUE(QString::fromStdString(report->cover->remark).startsWith(QStringLiteral("As it stood on 2")))
        << report->cover->remark;
    EXPECT_FALSE(child<QAction>("actionUndo")->isEnabled());
    EXPECT_FALSE(child<QAction>("actionCopy")->isEnabled());

    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(m_window.session(), now);
    EXPECT_FALSE(banner()->isVisible());
    EXPECT_FALSE(child<QAction>("actionNow")->isEnabled());
    EXPECT_EQ(rating("data.1", 1), 0);
    trigger("actionRedo");
    EXPECT_EQ(rating("data.2", 3), 1);
    for (int i = 0; i < 3; ++i)
        trigger("actionUndo");
    EXPECT_EQ(rating("data.1", 1), 3);
    EXPECT_EQ(rating("data.2", 3), assessment::unrated);
}

TEST_F(HistoryUi, OfAMomentGoesOnToAnotherAndSurvivesANewWindow) {
    const auto see = [this](const char* text) {
        inDialog([this] { trigger("actionHistory"); },
                 [&](QDialog& dialog) {
                     childOf<QLineEdit>(dialog, "historySearch")->setText(QLatin1String(text));
                     childOf<QPushButton>(dialog, "historyMoment")->click();
                 });
    };
    see("Not met");
    EXPECT_EQ(rating("data.1", 1), 0) << "it was not met until it was fully met";
    see("Mostly met");
    MainWindow other;
    other.takeOver(m_window);
    ASSERT_NE(other.session(), nullptr);
    EXPECT_TRUE(other.session()->project().stoodAt());
    // Opening the file that is shown goes back to now.
    EXPECT_TRUE(other.openFile(QString::fromStdString(other.session()->project().path().string())));
    EXPECT_FALSE(other.session()->project().stoodAt());
    EXPECT_FALSE(other.session()->project().isReadOnly());
    EXPECT_TRUE(other.session()->undo());
}

TEST_F(HistoryUi, IsExportedAsATable) {
    const QString file = m_folder.filePath(QStringLiteral("history.csv"));
    inDialog([this] { trigger("actionHistory"); },
             [&](QDialog& dialog) {
                 childOf<QLineEdit>(dialog, "historySearch")->setText(QStringLiteral("matrix"));
                 dialogs::answerNext(file);
                 childOf<QPushButton>(dialog, "historyExport")->click();
             });
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].trimmed(), "\xEF\xBB\xBFWhen,Who,What,Before,After");
    EXPECT_TRUE(lines[1].trimmed().endsWith(",,ERP matrix shown")) << lines[1].toStdString();
}

TEST_F(HistoryUi, OfManyEntriesIsReadAsItComesIntoSight) {
    for (int round = 0; round < 3; ++round) {
        std::vector<model::CellId> cells;
        for (model::CellId id = 0; id < model().cellCount(); ++id)
            cells.push_back(id);
        m_window.session()->rate(cells, static_cast<assessment::Grade>(round));
    }
    inDialog([this] { trigger("actionHistory"); },
             [](QDialog& dialog) {
                 auto& view = table(dialog);
                 const int first = view.model()->rowCount();
                 EXPECT_LE(first, 400);
                 view.scrollToBottom();
                 EXPECT_GT(view.model()->rowCount(), first);
                 EXPECT_TRUE(childOf<QLabel>(dialog, "historyCount")->text().startsWith(QLatin1String("1")))
                     << "all are counted, read or not";
             });
}

TEST_F(HistoryUi, NamesEvidenceAndTeamByTheirNames) {
    std::string evidence;
    m_window.session()->write(Operation::Evidence, [&](Writer& writer) -> Result<void> {
        evidence =
            writer.save(assessment::Evidence{{}, assessment::EvidenceKind::SiteWalk, "ERP matrix"}).value();
        return writer.link(evidence, "data.1@1");
    });
    m_window.session()->write(Operation::Evidence, [&](Writer& writer) -> Result<void> {
        assessment::Evidence changed = *m_window.session()->assessment().find<assessment::Evidence>(evidence);
        changed.place = "Hall 3";
        return writer.save(changed) ? Result<void>() : fail(ErrorCode::UnknownRecord);
    });
    m_window.session()->write(Operation::Process, [&](Writer& writer) -> Result<void> {
        return writer.save(assessment::Member{{}, "Li Wen", assessment::Role::Lead})
                   ? Result<void>()
                   : fail(ErrorCode::UnknownRecord);
    });
    inDialog([this] { trigger("actionHistory"); },
             [](QDialog& dialog) {
                 const QStringList lines = rows(dialog);
                 EXPECT_EQ(lines[0],
                           QStringLiteral("甲 | Team member \"Li Wen\": added |  | Name: Li Wen; Role: "
                                          "Lead assessor"));
                 EXPECT_EQ(lines[1], QStringLiteral("甲 | Evidence \"ERP matrix\": Place |  | Hall 3"));
                 childOf<QLineEdit>(dialog, "historySearch")->setText(QStringLiteral("site walk"));
                 EXPECT_EQ(rows(dialog).size(), 1);
                 childOf<QLineEdit>(dialog, "historySearch")->setText(QStringLiteral("erp matrix"));
                 EXPECT_EQ(rows(dialog).size(), 4) << "added, linked, changed, and the note";
             });
}

TEST_F(HistoryUi, NamesTheSubDomainsAndMembersOfALineOfTheSchedule) {
    m_window.session()->write(Operation::Process, [&](Writer& writer) -> Result<void> {
        const auto lin = writer.save(assessment::Member{{}, "Lin"});
        const auto he = writer.save(assessment::Member{{}, "He"});
        assessment::Slot slot;
        slot.plan = "plan-formal";
        slot.parts = "data network";
        slot.members = *lin + " " + *he;
        return writer.save(slot) ? Result<void>() : fail(ErrorCode::UnknownRecord);
    });
    inDialog([this] { trigger("actionHistory"); },
             [](QDialog& dialog) {
                 const QString line = rows(dialog)[0];
                 EXPECT_TRUE(line.contains(QStringLiteral("Data, Network"))) << line.toStdString();
                 EXPECT_TRUE(line.contains(QStringLiteral("Lin, He"))) << line.toStdString();
             });
}

} // namespace plumbline::ui::test
