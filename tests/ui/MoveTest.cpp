// The workbench offers a newer edition of the model that is installed, and moves the assessment to it.

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "tests/core/Editions.h"
#include "tests/ui/Fixture.h"
#include "ui/support/ModelsFolder.h"

namespace plumbline::ui::test {
namespace {

using plumbline::test::firstEdition;
using plumbline::test::secondEdition;

class MoveTest : public WindowTest {
protected:
    MoveTest() {
        EXPECT_TRUE(catalog().install(secondEdition()));
        project::Project::New content;
        content.facts.enterprise = "Bohai Works";
        content.facts.profile = "workshop";
        content.facts.depth = 4;
        m_window.openProject(
            project::Project::create(m_folder.filePath(QStringLiteral("own.plumb")).toStdString(),
                                     firstEdition(), content, "Lin")
                .value());
        m_window.show();
        m_window.session()->rate({cell("training.1", 1), cell("training.1", 2)}, 0);
        m_window.session()->rate({cell("planning.2", 3)}, 1);
    }
    ~MoveTest() override {
        std::error_code ignored;
        std::filesystem::remove_all(folder(), ignored);
    }

    static std::filesystem::path folder() {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
        return std::filesystem::path(data.toStdString()) / "plumbline" / "models" / "my-model";
    }
    [[nodiscard]] QWidget* offer() { return child<QWidget>("offer"); }
    void clickOffer() { QTest::mouseClick(offer()->findChild<QToolButton*>(), Qt::LeftButton); }
    static void answer(QDialog& dialog, QDialogButtonBox::StandardButton button) {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(button), Qt::LeftButton);
    }
};

} // namespace

TEST_F(MoveTest, ThePreviewSaysWhatCarriesOverAndCancelChangesNothing) {
    ASSERT_TRUE(offer()->isVisible());
    inDialog(
        [this] { clickOffer(); },
        [](QDialog& dialog) {
            const QString text = dialog.findChild<QLabel*>(QStringLiteral("consequences"))->text();
            EXPECT_TRUE(text.contains(QStringLiteral("1 rating carries over"))) << text.toStdString();
            const auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("moved"));
            ASSERT_EQ(table->rowCount(), 2);
            EXPECT_EQ(table->item(0, 0)->text(), QStringLiteral("Training / Induction training, Stage 2"));
            EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("Done"));
            EXPECT_EQ(table->item(0, 3)->text(),
                      QStringLiteral("Induction training has a written practice that newcomers do follow."));
            EXPECT_EQ(table->item(1, 3)->text(), QStringLiteral("No longer part of the model"));
            answer(dialog, QDialogButtonBox::Cancel);
        });
    EXPECT_EQ(model().edition, "1");
    EXPECT_TRUE(offer()->isVisible());
}

TEST_F(MoveTest, EveryPageFollowsTheMoveAndItsUndo) {
    // All pages are built, so that each has to let go of the former edition.
    for (int page = MainWindow::Report; page >= 0; --page)
        m_window.showPage(page);
    inDialog([this] { trigger("actionMove"); },
             [](QDialog& dialog) { answer(dialog, QDialogButtonBox::Ok); });
    EXPECT_EQ(model().edition, "2");
    EXPECT_FALSE(offer()->isVisible());
    EXPECT_EQ(row("training.1"), "yes - - -");
    for (int page = MainWindow::Report; page >= 0; --page) {
        m_window.showPage(page);
        QTest::qWait(1);
    }
    m_window.session()->rate({cell("teamwork.2", 4)}, 0);
    trigger("actionUndo");
    trigger("actionUndo");
    EXPECT_EQ(model().edition, "1");
    EXPECT_TRUE(offer()->isVisible());
    EXPECT_EQ(row("training.1"), "yes yes - -");
    EXPECT_EQ(row("planning.2"), "- - partly -");
    trigger("actionRedo");
    EXPECT_EQ(model().edition, "2");
}

TEST_F(MoveTest, NothingIsOfferedWhereTheEditionInUseIsTheInstalledOne) {
    inDialog([this] { clickOffer(); }, [](QDialog& dialog) { answer(dialog, QDialogButtonBox::Ok); });
    EXPECT_FALSE(child<QAction>("actionMove")->isEnabled());
    m_window.openProject(makeProject("shipped.plumb"));
    EXPECT_FALSE(offer()->isVisible());
    EXPECT_FALSE(child<QAction>("actionMove")->isEnabled());
}

} // namespace plumbline::ui::test
