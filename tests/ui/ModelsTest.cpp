// What a table or a tree shows comes from a model that keeps the contract of Qt's models, whatever is done.

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTableView>
#include <QTest>

#include "tests/ui/DemoTest.h"
#include "ui/history/HistoryModel.h"
#include "ui/models/MistakeTable.h"
#include "ui/support/GroupedList.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui::test {
namespace {

using assessment::Evidence;
using assessment::EvidenceKind;
using assessment::RecordId;
using project::Operation;
using project::Writer;

/// From now on what the model does against the contract is a Qt warning, and so fails the test.
void watch(QAbstractItemModel& model) {
    if (model.findChild<QAbstractItemModelTester*>(QString(), Qt::FindDirectChildrenOnly))
        return;
    auto* const tester =
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Warning, &model);
    // It would read on while it still takes the model for being reset.
    tester->setUseFetchMore(false);
}

class ModelsTest : public testing::Test {
protected:
    ModelsTest() {
        m_window.openProject(copyOfDemo(m_folder));
        m_window.resize(1280, 780);
        m_window.show();
    }

    [[nodiscard]] Session& session() { return *m_window.session(); }
    void write(Operation operation, const std::function<Result<void>(Writer&)>& body) {
        ASSERT_TRUE(session().write(operation, body));
    }

    QTemporaryDir m_folder;
    MainWindow m_window;
};

TEST_F(ModelsTest, EveryModelOfTheWindowKeepsItsContractThroughChangesUndoAndRedo) {
    std::set<std::string> kinds;
    const auto watchAll = [&] {
        for (auto* model : m_window.findChildren<QAbstractItemModel*>())
            if (const std::string kind = model->metaObject()->className(); kind.starts_with("plumbline::")) {
                watch(*model);
                kinds.insert(kind);
            }
    };
    const auto showAll = [&] {
        for (int page = 0; page <= MainWindow::Report; ++page) {
            m_window.showPage(page);
            watchAll();
        }
    };
    showAll();
    for (const char* kind : {"SheetModel", "LedgerModel", "DeskModel", "GapModel", "NodeModel"})
        EXPECT_TRUE(kinds.contains(std::string("plumbline::ui::") + kind)) << kind;

    const model::CellId cell = session().model().findCell("data.3@2").value();
    RecordId piece;
    ASSERT_TRUE(session().rate({cell}, assessment::unrated));
    ASSERT_TRUE(session().rate({cell}, 0));
    ASSERT_TRUE(session().setNote(cell, QStringLiteral("看过台账")));
    write(Operation::Evidence, [&](Writer& writer) -> Result<void> {
        const auto saved =
            writer.save(Evidence{{}, EvidenceKind::Interview, "台账", "甲", {}, {}, "2026-09-15"});
        if (!saved)
            return failed(saved);
        piece = *saved;
        return writer.link(piece, "data.3@2");
    });
    showAll();
    write(Operation::Evidence, [&](Writer& writer) { return writer.remove<Evidence>(piece); });
    auto facts = session().assessment().facts;
    facts.depth = 3;
    ASSERT_TRUE(session().setFacts(facts));
    for (int i = 0; i < 6; ++i) {
        ASSERT_TRUE(session().undo());
        showAll();
    }
    for (int i = 0; i < 6; ++i)
        ASSERT_TRUE(session().redo());
    showAll();
}

TEST_F(ModelsTest, TheTablesOfTheProcessKeepTheirContractWhileRowsComeAndGo) {
    m_window.showPage(MainWindow::Process);
    auto* const steps = childOf<GroupedList>(m_window, "steps");
    int tables = 0;
    for (const model::ProcessStage& stage : session().model().process)
        for (const model::ProcessStep& step : stage.steps) {
            ASSERT_TRUE(steps->select(toQString(step.id)));
            for (auto* table : m_window.findChildren<QTableView*>())
                if (QAbstractItemModel* const rows = table->model();
                    rows && rows->inherits("QAbstractTableModel")) {
                    SCOPED_TRACE(table->objectName().toStdString());
                    watch(*rows);
                    ++tables;
                    const int before = rows->rowCount();
                    if (before > 1 && rows->removeRow(0)) {
                        EXPECT_EQ(rows->rowCount(), before - 1);
                        EXPECT_TRUE(session().undo());
                        EXPECT_EQ(rows->rowCount(), before);
                    }
                }
        }
    EXPECT_GT(tables, 3);
}

TEST_F(ModelsTest, TheHistoryKeepsItsContractWhileMoreOfItIsRead) {
    HistoryModel history(session());
    watch(history);
    history.setFilter({});
    const int first = history.rowCount();
    ASSERT_TRUE(history.canFetchMore({}));
    history.fetchMore({});
    EXPECT_GT(history.rowCount(), first);
    history.setFilter({.entities = {"no such"}});
    EXPECT_EQ(history.rowCount(), 0);
}

TEST(MistakeModel, KeepsItsContract) {
    MistakeTable table;
    watch(*table.model());
    table.show(
        {{"Tree!C12", {ErrorCode::FileNotFound, {"a"}}}, {"Tree!C13", {ErrorCode::FileNotFound, {"b"}}}});
    EXPECT_EQ(table.model()->rowCount(), 2);
    table.show({});
    EXPECT_EQ(table.model()->rowCount(), 0);
}

TEST(MistakeModel, GivesEqualMistakesOneRow) {
    MistakeTable table;
    std::vector<exchange::Mistake> mistakes;
    for (const char* line : {"2", "3", "4", "7"})
        mistakes.push_back({std::string("line ") + line, {ErrorCode::FileNotFound, {"a"}}});
    mistakes.push_back({"line 9", {ErrorCode::FileNotFound, {"b"}}});
    table.show(mistakes);
    const auto text = [&](int row, int column) {
        return table.model()->index(row, column).data().toString();
    };
    ASSERT_EQ(table.model()->rowCount(), 2);
    EXPECT_EQ(text(0, 1), QStringLiteral("2 …"));
    EXPECT_TRUE(text(0, 2).endsWith(QStringLiteral("\n4 lines: 2–4, 7"))) << text(0, 2).toStdString();
    EXPECT_EQ(text(1, 1), QStringLiteral("9"));
    table.copyAll();
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(u'\n'), 5);
    // Under the same words on another sheet one looks there.
    table.show({{"Tree!C12", {ErrorCode::FileNotFound, {"a"}}},
                {"Tree!C13", {ErrorCode::FileNotFound, {"a"}}},
                {"Items!C13", {ErrorCode::FileNotFound, {"a"}}}});
    ASSERT_EQ(table.model()->rowCount(), 2);
    EXPECT_TRUE(text(0, 2).endsWith(QStringLiteral("2 cells: C12–C13"))) << text(0, 2).toStdString();
}

} // namespace
} // namespace plumbline::ui::test
