// Undo and redo of anything, in any order of kinds.

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/assessment/RecordTables.h"
#include "core/base/File.h"
#include "core/project/Damage.h"
#include "tests/core/Fixtures.h"
#include "tests/core/project/RandomWork.h"

namespace plumbline::test {

using project::Operation;
using project::Project;
using project::Writer;

TEST(Undo, TakesEverythingBackAndRedoBringsItAgain) {
    for (unsigned seed = 1; seed <= 3; ++seed) {
        SCOPED_TRACE(seed);
        const TempFolder folder;
        Project project = newProject(folder / "a.plumb");
        RandomWork work(project, seed);
        const std::string before = rowsOfPeople(folder / "a.plumb");
        std::vector<assessment::Assessment> states{project.assessment()};
        while (states.size() <= 60)
            if (work.act())
                states.push_back(project.assessment());
        const std::size_t last = states.size() - 1;
        const std::string after = rowsOfPeople(folder / "a.plumb");
        for (std::size_t i = last; i > 0; --i) {
            ASSERT_EQ(project.assessment(), states[i]) << "before undoing " << i;
            ASSERT_TRUE(project.undo());
        }
        EXPECT_EQ(project.assessment(), states.front());
        EXPECT_EQ(project.undoable(), std::nullopt);
        EXPECT_EQ(rowsOfPeople(folder / "a.plumb"), before);
        // What was attached meanwhile is left for the redo alone.
        ASSERT_TRUE(project.copyTo(folder / "copy.plumb"));
        ASSERT_TRUE(Project::open(folder / "copy.plumb", "Lin"));
        EXPECT_EQ(rowsOfContents(folder / "copy.plumb"), "");
        EXPECT_EQ(rowsOfPeople(folder / "copy.plumb"), before);
        for (std::size_t i = 1; i <= last; ++i) {
            ASSERT_TRUE(project.redo());
            ASSERT_EQ(project.assessment(), states[i]) << "after redoing " << i;
        }
        EXPECT_EQ(project.redoable(), std::nullopt);
        EXPECT_EQ(rowsOfPeople(folder / "a.plumb"), after);
        // To and fro at random; the disk always says the same as the memory.
        std::size_t at = last;
        for (int i = 0; i < 60; ++i) {
            const bool back = at > 0 && (at == last || work.any(2) == 0);
            ASSERT_TRUE(back ? project.undo() : project.redo());
            at = back ? at - 1 : at + 1;
            ASSERT_EQ(project.assessment(), states[at]);
        }
        EXPECT_EQ(Project::view(folder / "a.plumb")->assessment(), states[at]);
        EXPECT_EQ(project::findDamage(folder / "a.plumb"), std::vector<Error>{});
    }
}

/// Else nothing would be said of undoing it.
TEST(RandomWork, WritesAndTakesBackEveryKindOfRecord) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    RandomWork work(project, 1);
    for (int i = 0; i < 600; ++i)
        work.act();
    std::map<std::string, int> changes, made, removed;
    const auto history = project.history().value();
    for (const project::HistoryEntry& entry : history) {
        ++changes[entry.entity];
        made[entry.entity] += entry.before.empty() ? 1 : 0;
        removed[entry.entity] += entry.after.empty() ? 1 : 0;
    }
    for (const char* table : {"model", "fact", "exclusion", "weight", "rating", "note"})
        EXPECT_GT(changes[table], 0) << table;
    assessment::forEachRecordKind([&]<class T>(T) {
        const std::string table(assessment::Table<T>::name);
        EXPECT_GT(made[table], 1) << table;
        EXPECT_GT(removed[table], 1) << table;
    });
    SQLite::Database db(toUtf8(folder / "a.plumb"), SQLite::OPEN_READONLY);
    EXPECT_LT(db.execAndGet("SELECT count(*) FROM content").getInt(),
              db.execAndGet("SELECT count(*) FROM attachment").getInt());
}

TEST(Undo, ANewActionEndsRedo) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    ASSERT_TRUE(rate(project, cell("data.1", 1), full));
    ASSERT_TRUE(project.undo());
    EXPECT_EQ(project.redoable(), Operation::Rate);
    ASSERT_TRUE(
        project.transact(Operation::Note, [](Writer& w) { return w.note(cell("data.1", 1), "seen"); }));
    EXPECT_EQ(project.redoable(), std::nullopt);
    EXPECT_EQ(project.undoable(), Operation::Note);
}

TEST(Undo, BringsBackTheOtherAssessorsRating) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    ASSERT_TRUE(rate(project, cell("data.1", 1), full));
    project.setAuthor("Zhou");
    ASSERT_TRUE(rate(project, cell("data.1", 1), unrated));
    EXPECT_EQ(project.assessment().rating(cell("data.1", 1)), unrated);
    const auto summary = project.undo();
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->ratings, std::vector<model::CellId>{cell("data.1", 1)});
    EXPECT_EQ(summary->way, project::Way::Undo);
    EXPECT_EQ(project.assessment().rating(cell("data.1", 1)), full);
}

} // namespace plumbline::test
