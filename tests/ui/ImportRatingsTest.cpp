// Ratings from a table: looked at before, taken as one action, refused with all mistakes.

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

#include "tests/ui/Fixture.h"
#include "ui/start/ImportRatingsDialog.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Paths.h"

namespace plumbline::ui::test {
namespace {

class ImportRatingsTest : public WindowTest {
protected:
    ImportRatingsTest() {
        m_window.show();
        m_window.session()->rate({cell("data.1", 1), cell("data.2", 1), cell("data.3", 1)}, 0);
    }

    void write(const QByteArray& content) {
        QFile file(table());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QString table() const { return m_folder.filePath(QStringLiteral("评分.csv")); }

    /// Looks at what File > Import ratings shows of the table, and answers it.
    template <class Look>
    void inImport(const Look& look) {
        dialogs::answerNext(table());
        inDialog([this] { trigger("actionImport"); }, look);
    }
    static QString text(QDialog& dialog, const char* label) { return childOf<QLabel>(dialog, label)->text(); }
};

} // namespace

TEST_F(ImportRatingsTest, ShowsWhatChangesAndTakesItAsOneAction) {
    write("能力子域,分项,等级,评分,备注\n数据,1,一级,全部满足,\n数据,2,一级,0.8,看过\n数据,3,1,,\n数据,4,1,"
          "none,\n");
    inImport([](QDialog& dialog) {
        EXPECT_TRUE(text(dialog, "importStatus").contains(QStringLiteral("1")))
            << text(dialog, "importStatus").toStdString();
        EXPECT_TRUE(text(dialog, "importNotes").contains(QStringLiteral("备注")));
        auto* changes = childOf<QTableWidget>(dialog, "ratingChanges");
        EXPECT_EQ(changes->rowCount(), 3);
        EXPECT_FALSE(childOf<QPushButton>(dialog, "checkAgain")->isVisible());
        childOf<QPushButton>(dialog, "importButton")->click();
    });
    EXPECT_EQ(row("data.1").substr(0, 4), "full");
    EXPECT_EQ(rating("data.2", 1), 1);
    EXPECT_EQ(rating("data.3", 1), assessment::unrated);
    EXPECT_EQ(rating("data.4", 1), 3);
    trigger("actionUndo");
    EXPECT_EQ(rating("data.2", 1), 0);
    EXPECT_EQ(rating("data.3", 1), 0);
    EXPECT_EQ(rating("data.4", 1), assessment::unrated);
}

TEST_F(ImportRatingsTest, NamesAllMistakesAndReadsAgainWhatWasMended) {
    write("subdomain,item,level,rating\ndata,1,9,full\ndate,1,1,full\n");
    inImport([this](QDialog& dialog) {
        auto* mistakes = childOf<QTableView>(dialog, "mistakes");
        ASSERT_EQ(mistakes->model()->rowCount(), 2);
        EXPECT_EQ(mistakes->model()->index(0, 1).data().toString(), QStringLiteral("2"));
        EXPECT_TRUE(mistakes->isColumnHidden(0));
        auto* import = childOf<QPushButton>(dialog, "importButton");
        EXPECT_FALSE(import->isEnabled());
        write("subdomain,item,level,rating\ndata,1,2,full\n");
        childOf<QPushButton>(dialog, "checkAgain")->click();
        EXPECT_TRUE(import->isEnabled());
        dialog.reject();
    });
    EXPECT_EQ(rating("data.1", 2), assessment::unrated);
}

TEST_F(ImportRatingsTest, QuotesInASentenceWhatStandsInTheTable) {
    write("subdomain,item,level,rating\ndata,1,1,perhaps\ndata,1,,full\n");
    inImport([](QDialog& dialog) {
        const auto& mistakes = *childOf<QTableView>(dialog, "mistakes")->model();
        ASSERT_EQ(mistakes.rowCount(), 2);
        const auto sentence = [&](int row) {
            return mistakes.index(row, mistakes.columnCount() - 1).data().toString();
        };
        EXPECT_TRUE(sentence(0).startsWith(QStringLiteral("There is no rating \"perhaps\";")))
            << sentence(0).toStdString();
        EXPECT_TRUE(sentence(1).startsWith(QStringLiteral("\"level\" is empty;")))
            << sentence(1).toStdString();
        dialog.reject();
    });
}

TEST_F(ImportRatingsTest, IsNotRecordedWhileNobodyIsNamed) {
    write("subdomain,item,level,rating\ndata,1,2,full\n");
    const QString file = fileOf(makeProject("b.plumb").path());
    ASSERT_TRUE(m_window.openFile(file));
    ImportRatingsDialog dialog(*m_window.session(), table());
    dialog.show();
    EXPECT_FALSE(childOf<QPushButton>(dialog, "importButton")->isEnabled());
    EXPECT_TRUE(text(dialog, "importProblem").contains(QStringLiteral("Nobody is named")));
    EXPECT_TRUE(childOf<QLabel>(dialog, "importProblem")->isVisible());
}

TEST_F(ImportRatingsTest, WhatIsThereAlreadyAndWhatIsNoTableChangesNothing) {
    write("subdomain,item,level,rating\ndata,1,1,full\n");
    inImport([](QDialog& dialog) {
        EXPECT_FALSE(childOf<QPushButton>(dialog, "importButton")->isEnabled());
        dialog.reject();
    });
    write("\xD0\xCF\x11\xE0");
    inImport([](QDialog& dialog) {
        EXPECT_TRUE(text(dialog, "importStatus").contains(QStringLiteral(".xls")));
        EXPECT_FALSE(childOf<QPushButton>(dialog, "importButton")->isEnabled());
        dialog.reject();
    });
}

} // namespace plumbline::ui::test
