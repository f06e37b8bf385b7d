#include "core/project/Backups.h"

#include <chrono>
#include <thread>

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/project/Damage.h"
#include "core/storage/ContentRows.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

namespace fs = std::filesystem;

using project::Backup;
using project::Keeping;
using project::Operation;
using project::Project;
using project::Writer;

constexpr Timestamp start = 1'795'000'000'000, hour = 3'600'000;

struct ABackup : testing::Test {
    TempFolder folder;
    fs::path path = folder / "a.plumb", backups = folder / "backups";
    Project project = newProject(path);
    Timestamp now = start;
    Clock clock = [this] { return now; };
    const std::string bytes = std::string(3'000'000, 'a');
    std::string sha256;

    void SetUp() override {
        ASSERT_TRUE(rate(project, cell("data.3", 2), most));
        ASSERT_TRUE(project.transact(Operation::Evidence, [&](Writer& writer) -> Result<void> {
            const auto evidence = writer.save(assessment::Evidence{}).value();
            return writer.attach(evidence, "a.txt", bytes).map([](const auto&) {});
        }));
        sha256 = project.assessment().all<assessment::Attachment>()[0].sha256;
    }
    [[nodiscard]] Result<Backup> make(const Keeping& keeping = {}) {
        now += hour;
        return project::makeBackup(path, backups, keeping, clock);
    }
};

} // namespace

TEST_F(ABackup, IsTheWholeAssessment) {
    const auto made = make();
    ASSERT_TRUE(made);
    EXPECT_EQ(made->at, now);
    EXPECT_EQ(made->name, "a");
    EXPECT_EQ(made->enterprise, "Test works");
    const auto copy = Project::view(made->file);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->assessment(), project.assessment());
    EXPECT_EQ(copy->history(), project.history());
    EXPECT_TRUE(copy->readContent(sha256, 10'000'000) == bytes);
    EXPECT_EQ(copy->asOf(2)->assessment(), project.asOf(2)->assessment());
    EXPECT_EQ(project::backupsIn(backups), std::vector<Backup>{*made});
}

TEST_F(ABackup, IsBroughtBackBesideAndNeverOver) {
    const auto made = make();
    ASSERT_TRUE(made);
    const std::string before = bytesOf(path);
    EXPECT_EQ(errorOf(project::restoreBackup(*made, path)), (Error{ErrorCode::FileExists, {path.string()}}));
    EXPECT_TRUE(bytesOf(path) == before);
    ASSERT_TRUE(project::restoreBackup(*made, folder / "back.plumb"));
    auto back = Project::open(folder / "back.plumb", "Zhou");
    ASSERT_TRUE(back);
    EXPECT_EQ(back->assessment(), project.assessment());
    EXPECT_TRUE(rate(*back, cell("data.3", 3), full));
    EXPECT_TRUE(back->undo());
    EXPECT_EQ(project::findDamage(folder / "back.plumb").value().size(), 0U);
}

TEST_F(ABackup, OfWhichThereAreTooManyGoesOnceANewerOneIsSound) {
    const Keeping two{2, 1'000'000'000};
    std::vector<Backup> made;
    for (int i = 0; i < 4; ++i)
        made.push_back(make(two).value());
    EXPECT_EQ(project::backupsIn(backups), (std::vector<Backup>{made[3], made[2]}));
    // One that is not sound takes the place of none.
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("UPDATE content_piece SET bytes = x'00'");
    EXPECT_EQ(errorOf(make(two)), (Error{ErrorCode::BackupUnsound, {path.string()}}));
    EXPECT_EQ(project::backupsIn(backups), (std::vector<Backup>{made[3], made[2]}));
    EXPECT_EQ(std::distance(fs::directory_iterator(made[3].file.parent_path()), fs::directory_iterator()), 2);
}

TEST_F(ABackup, IsKeptWhereOthersWereMadeWithAClockThatRanAhead) {
    const Timestamp right = now;
    now += 40'000 * hour;
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(make({.most = 3}));
    now = right;
    ASSERT_TRUE(rate(project, cell("data.3", 3), most));
    const auto made = make({.most = 3});
    ASSERT_TRUE(made);
    EXPECT_TRUE(fs::exists(made->file));
    EXPECT_EQ(made->at, now);
    EXPECT_EQ(project::backupsIn(backups).size(), 3U);
}

TEST_F(ABackup, TakesNoMoreRoomThanItMayButTwoAreKept) {
    const Keeping small{10, 1};
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(make(small));
    EXPECT_EQ(project::backupsIn(backups).size(), 2U);
}

TEST_F(ABackup, OfAnotherAssessmentIsLeftAlone) {
    const auto first = make({1, 1});
    { auto other = newProject(folder / "b.plumb"); }
    const auto second = project::makeBackup(folder / "b.plumb", backups, {1, 1}, clock);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(project::backupsIn(backups).size(), 2U);
}

TEST_F(ABackup, IsDueOnceItWasChangedAndSomeHoursHavePassed) {
    const auto due = [&] {
        const auto there = project::backupsIn(backups);
        const long long counter = static_cast<long long>(project.history()->back().counter);
        return project::isBackupDue(there, project.id(), counter, now);
    };
    EXPECT_TRUE(due());
    ASSERT_TRUE(make());
    now += 100 * hour;
    EXPECT_FALSE(due()) << "nothing was changed";
    ASSERT_TRUE(rate(project, cell("data.3", 3), full));
    EXPECT_TRUE(due());
    now -= 99 * hour;
    EXPECT_FALSE(due());
}

TEST_F(ABackup, IsOneStateWhileOneWorks) {
    std::atomic<bool> done = false;
    Result<Backup> made;
    std::thread copying([&] {
        made = make();
        done = true;
    });
    int changes = 0;
    for (; !done; ++changes)
        ASSERT_TRUE(rate(project, cell("data.3", 1 + changes % 5), changes % 2 == 0 ? full : none));
    copying.join();
    ASSERT_TRUE(made);
    EXPECT_GT(changes, 1);
    const auto copy = Project::view(made->file);
    ASSERT_TRUE(copy);
    const auto then = project.asOf(made->counter);
    ASSERT_TRUE(then);
    EXPECT_EQ(copy->assessment(), then->assessment());
}

TEST_F(ABackup, ThatIsStoppedLeavesNothing) {
    const auto made =
        project::makeBackup(path, backups, {}, clock, [](long long, long long) { return false; });
    EXPECT_EQ(errorOf(made).code, ErrorCode::Cancelled);
    EXPECT_EQ(project::backupsIn(backups).size(), 0U);
    for (const auto& entry : fs::recursive_directory_iterator(backups))
        EXPECT_TRUE(entry.is_directory()) << entry.path();
}

TEST_F(ABackup, IsNotWhatOnlyLiesInItsFolder) {
    const auto made = make();
    ASSERT_TRUE(made);
    const fs::path own = made->file.parent_path();
    for (const char* name : {"20261130-101500Z a.txt", "notes.plumb", "20261330-101500Z a.plumb", "x"})
        write(own / name, "x");
    fs::create_directory(own / "20261130-101500Z b.plumb");
    EXPECT_EQ(project::backupsIn(backups), std::vector<Backup>{*made});
    ASSERT_TRUE(make({1, 1}));
    EXPECT_TRUE(fs::exists(own / "notes.plumb"));
}

TEST_F(ABackup, OfAFileWithAnotherSchemaIsRefusedBeforeAnythingOfItIsRun) {
    const fs::path other = folder / "other.plumb", made = folder / "made.db";
    ASSERT_TRUE(project.copyTo(other));
    {
        SQLite::Database db(other.string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || '; COMMIT; ATTACH ''" +
                made.string() + "'' AS made; CREATE TABLE made.t (a)' WHERE name = 'meta'");
    }
    EXPECT_EQ(errorOf(project::makeBackup(other, backups, {}, clock)).code, ErrorCode::DamagedSchema);
    EXPECT_FALSE(fs::exists(made));
    EXPECT_TRUE(project::backupsIn(backups).empty());
}

TEST_F(ABackup, HasTheSchemaOfTheFile) {
    // A seal stands for it letter by letter.
    const auto made = make();
    ASSERT_TRUE(made);
    const auto schemaOf = [](const fs::path& file) {
        SQLite::Database db(file.string(), SQLite::OPEN_READONLY);
        SQLite::Statement rows(
            db, "SELECT group_concat(name || ':' || ifnull(sql, ''), char(10)) FROM (SELECT * FROM "
                "sqlite_schema ORDER BY type, name)");
        rows.executeStep();
        return rows.getColumn(0).getString();
    };
    EXPECT_EQ(schemaOf(made->file), schemaOf(path));
}

} // namespace plumbline::test
