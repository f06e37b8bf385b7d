// What does not fit on 1280 x 720 pixels at 150 %, which are 853 x 480 points, cannot be worked with there.
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>

#include "core/seal/LeadKey.h"
#include "tests/ui/DemoTest.h"
#include "tests/ui/Fixture.h"
#include "ui/backups/BackupKeeper.h"
#include "ui/backups/BackupsDialog.h"
#include "ui/evidence/Preview.h"
#include "ui/history/HistoryDialog.h"
#include "ui/models/ModelsDialog.h"
#include "ui/process/ProcessPage.h"
#include "ui/process/RecordTable.h"
#include "ui/review/ReviewPage.h"
#include "ui/start/ImportRatingsDialog.h"
#include "ui/start/MoveDialog.h"
#include "ui/start/NewAssessment.h"
#include "ui/support/ElidedLabel.h"
#include "ui/support/GroupedList.h"
#include "ui/support/PageTabs.h"
#include "ui/support/Paths.h"
#include "ui/support/Theme.h"
#include "ui/workbench/DamageDialog.h"
#include "ui/workbench/HeaderBar.h"
#include "ui/workbench/KeySheet.h"
#include "ui/workbench/VerdictBar.h"

namespace plumbline::ui::test {
namespace {

constexpr QSize room(853, 460); ///< below the frame of the window
constexpr const char* languages[] = {"en", "zh_CN"};

class SmallScreenTest : public WindowTest {
protected:
    ~SmallScreenTest() override { setLanguage(QStringLiteral("en")); }

    void openDemo() { m_window.openProject(copyOfDemo(m_folder)); }
    void seal(int level, const std::string& reason = "what is missing is under way") {
        const auto key = seal::LeadKey::create(m_folder.filePath(QStringLiteral("lead.key")).toStdString(),
                                               "林致远", seal::Secret(std::string("measure twice")));
        ASSERT_TRUE(key);
        seal::Request request;
        request.level = level;
        request.reason = reason;
        request.acceptance = "agreed";
        ASSERT_TRUE(m_window.session()->seal(request, *key));
    }
    /// Every page of a window on the same assessment, in each language.
    void expectPagesToFit() {
        for (const char* language : languages) {
            setLanguage(QLatin1String(language));
            MainWindow window;
            window.show();
            window.takeOver(m_window);
            for (int page = MainWindow::Process; page <= MainWindow::Report; ++page) {
                window.showPage(page);
                window.resize(room);
                QTest::qWait(1);
                const std::string where = std::string(language) + ", page " + std::to_string(page + 1);
                EXPECT_EQ(window.size(), room) << where;
                EXPECT_LE(window.minimumSizeHint().width(), room.width()) << where;
                EXPECT_LE(window.minimumSizeHint().height(), room.height()) << where;
                auto* shown = childOf<QStackedWidget>(window, "pageStack")->currentWidget();
                if (const auto* area = qobject_cast<QScrollArea*>(shown))
                    shown = area->widget();
                EXPECT_LE(shown->minimumSizeHint().width(), room.width()) << where;
            }
            m_window.takeOver(window);
        }
    }
};

void expectToFit(QDialog& dialog) {
    dialog.show();
    QApplication::processEvents();
    const std::string name = dialog.objectName().toStdString();
    const QSize least = dialog.minimumSizeHint(), screen = dialog.screen()->availableSize();
    EXPECT_LE(least.width(), room.width()) << name;
    EXPECT_LE(least.height(), room.height()) << name;
    EXPECT_LE(dialog.width(), screen.width()) << name;
    EXPECT_LE(dialog.height(), screen.height()) << name;
}

QStringList labels(const std::vector<VerdictBar::Figure>& figures) {
    QStringList labels;
    for (const VerdictBar::Figure& figure : figures)
        labels << figure.label;
    return labels;
}

} // namespace

TEST_F(SmallScreenTest, HoldsEveryPageOfAnAssessmentNotBegun) {
    expectPagesToFit();
}

TEST_F(SmallScreenTest, HoldsEveryPageOfAProvisionalResult) {
    openDemo();
    m_window.session()->rate({cell("data.1", 5)}, assessment::unrated);
    ASSERT_TRUE(m_window.session()->verdict().provisional());
    ASSERT_GT(m_window.session()->verdict().total.level, 0);
    expectPagesToFit();
}

TEST_F(SmallScreenTest, HoldsEveryPageOfASealedResultThatDeparts) {
    openDemo();
    seal(3);
    ASSERT_TRUE(m_window.session()->project().sealState().departure());
    expectPagesToFit();
}

TEST_F(SmallScreenTest, ShowsTheWholeReasonOfADeparture) {
    openDemo();
    std::string reason;
    for (int i = 0; i < 20; ++i)
        reason += "What is missing is under way. ";
    seal(3, reason);
    ReviewPage page;
    page.resize(room.width(), 376);
    page.setSession(m_window.session());
    page.show();
    page.showSection(ReviewPage::Seal);
    QTest::qWait(1);
    const auto* shown = childOf<QLabel>(page, "sealedDeparture");
    EXPECT_TRUE(shown->isVisible());
    EXPECT_GE(shown->height(), shown->heightForWidth(shown->width()));
    page.setSession(nullptr);
}

TEST_F(SmallScreenTest, ShortensTheStatusBar) {
    m_window.resize(room);
    m_window.session()->setAuthor(QString(100, u'x'));
    m_window.showCell(cell("data.1", 1));
    auto* keys = child<ElidedLabel>("keys");
    auto* notice = child<ElidedLabel>("notice");
    notice->setText(QString(300, u'y'));
    QTest::qWait(1);
    EXPECT_LE(m_window.minimumSizeHint().width(), room.width());
    EXPECT_TRUE(keys->shownText().endsWith(QStringLiteral("F1 all keys"))) << keys->shownText().toStdString();
    EXPECT_TRUE(keys->text().endsWith(keys->shownText())) << "whole parts of it";
    EXPECT_TRUE(notice->shownText().endsWith(u'…'));
}

TEST_F(SmallScreenTest, HoldsEveryPageWhileNobodyIsNamed) {
    const QString file = fileOf(makeProject("b.plumb").path());
    ASSERT_TRUE(m_window.openFile(file));
    ASSERT_TRUE(child<QWidget>("authorBar")->isVisible());
    m_window.showCell(cell("data.1", 1));
    QTest::keyClick(child<QWidget>("sheet"), Qt::Key_1);
    expectPagesToFit();
}

TEST_F(SmallScreenTest, LeavesOutWhatWeighsLeastOfTheVerdict) {
    openDemo();
    m_window.session()->rate({cell("data.1", 5)}, assessment::unrated);
    auto* verdict = child<VerdictBar>("verdict");
    const auto all = verdict->figures();
    EXPECT_EQ(labels(all), QStringList({"Score S, provisional", "Level", "Still possible", "Rated"}));
    EXPECT_EQ(labels(verdict->fitting(10'000)), labels(all));
    int room = verdict->sizeHint().width();
    QList<QStringList> steps;
    for (; room > 0; --room)
        if (const QStringList step = labels(verdict->fitting(room)); steps.isEmpty() || steps.back() != step)
            steps << step;
    EXPECT_EQ(steps, (QList<QStringList>{{"Score S, provisional", "Level", "Still possible", "Rated"},
                                         {"Score S, provisional", "Level", "Rated"},
                                         {"Provisional", "Level", "Rated"},
                                         {"Provisional", "Level"}}));
}

TEST_F(SmallScreenTest, GivesTheNamesWhatTheVerdictDoesNotNeed) {
    setLanguage(QStringLiteral("zh_CN"));
    HeaderBar header;
    for (const char* page : {"过程", "访谈", "证据", "复核", "结果", "差距", "报告"})
        header.tabs().addTab(QString::fromUtf8(page));
    header.setSession(m_window.session());
    header.resize(room.width(), header.height());
    header.show();
    QTest::qWait(1);
    const auto* name = childOf<ElidedLabel>(header, "enterpriseName");
    EXPECT_EQ(name->shownText(), name->text());
    EXPECT_EQ(header.verdict().geometry().right(), header.width() - 17);
    EXPECT_EQ(header.verdict().width(), header.verdict().widthIn(header.verdict().width()));
    header.setSession(nullptr);
}

TEST_F(SmallScreenTest, HoldsEveryStepOfTheProcess) {
    for (const char* language : languages) {
        setLanguage(QLatin1String(language));
        ProcessPage page;
        page.resize(room.width(), 380);
        page.setSession(m_window.session());
        page.show();
        auto* steps = childOf<GroupedList>(page, "steps");
        for (const model::ProcessStage& stage : model().process)
            for (const model::ProcessStep& step : stage.steps) {
                ASSERT_TRUE(steps->select(QString::fromStdString(step.id)));
                QApplication::processEvents();
                const auto* area = page.findChild<QScrollArea*>();
                EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width())
                    << language << ", " << step.id;
            }
        page.setSession(nullptr);
    }
}

TEST_F(SmallScreenTest, CutsNoWordOfATable) {
    const char* company = "Haihe Consulting Co., Ltd., second branch office";
    ASSERT_TRUE(
        m_window.session()->write(project::Operation::Process, [&](project::Writer& writer) -> Result<void> {
            assessment::Member member;
            member.name = "Lin";
            member.organisation = company;
            return writer.save(member).map([](const auto&) {});
        }));
    ProcessPage page;
    page.resize(room.width(), 380);
    page.setSession(m_window.session());
    page.showStep("team");
    page.show();
    QApplication::processEvents();
    const auto* members = childOf<RecordTable>(page, "members");
    const QFontMetrics metrics(bodyFont());
    const auto needed = [&](const char* word) {
        return metrics.horizontalAdvance(QLatin1String(word)) + 2 * grid;
    };
    EXPECT_GE(members->columnWidth(1), needed("Assessor"));
    EXPECT_GE(members->columnWidth(2), needed("Consulting"));
    EXPECT_LE(members->rowHeight(0), 4 * metrics.height()) << "it has the room that others do not need";
    page.setSession(nullptr);
}

TEST_F(SmallScreenTest, HoldsEveryDialog) {
    const QString table = m_folder.filePath(QStringLiteral("ratings.csv"));
    QFile file(table);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("subdomain,item,level,rating\ndata,1,1,full\n");
    file.close();
    for (const char* language : languages) {
        setLanguage(QLatin1String(language));
        Session& session = *m_window.session();
        ImportRatingsDialog import(session, table);
        expectToFit(import);
        MoveDialog move(session, {}, model());
        expectToFit(move);
        Preview preview(QStringLiteral("picture.png"), {});
        expectToFit(preview);
        BackupsDialog backups(*m_window.findChild<BackupKeeper*>());
        expectToFit(backups);
        HistoryDialog history(session);
        expectToFit(history);
        ModelsDialog models;
        expectToFit(models);
        NewAssessment assistant;
        expectToFit(assistant);
        DamageDialog damage({{ErrorCode::DamagedFile, {"a.plumb", "its header is damaged"}}}, model());
        expectToFit(damage);
        bool seen = false;
        QTimer::singleShot(0, &m_window, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            expectToFit(*dialog);
            // A list longer than the room is scrolled with the keys.
            EXPECT_NE(qobject_cast<QScrollArea*>(dialog->focusWidget()), nullptr);
            seen = true;
            dialog->reject();
        });
        showKeySheet(nullptr, &model());
        EXPECT_TRUE(seen);
    }
}

} // namespace plumbline::ui::test
