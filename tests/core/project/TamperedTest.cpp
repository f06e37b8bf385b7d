// What another program changed in a sound file, and what becomes of it afterwards: nothing is called sound
// that crashes or stops what works with it later.

#include <atomic>
#include <thread>

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/project/Damage.h"
#include "core/storage/ContentRows.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

namespace fs = std::filesystem;

using project::Operation;
using project::Project;
using project::Writer;

struct ATamperedFile : testing::Test {
    TempFolder folder;
    fs::path path = folder / "a.plumb", rescued = folder / "rescued.plumb";

    void SetUp() override {
        auto project = newProject(path);
        ASSERT_TRUE(rate(project, cell("data.1", 1), full));
        ASSERT_TRUE(project.transact(Operation::Evidence, [](Writer& writer) -> Result<void> {
            const auto evidence =
                writer.save(assessment::Evidence{{}, assessment::EvidenceKind::Documents, "orders"});
            if (!evidence)
                return failed(evidence);
            const auto attached = writer.attach(*evidence, "a.txt", std::string("bytes of a file"));
            return attached ? Result<void>() : failed(attached);
        }));
    }
    void tamper(const std::string& sql) const {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql);
    }
    /// As a lead does it who renames the piece of evidence.
    static Result<project::ChangeSummary> rename(Project& project) {
        return project.transact(Operation::Evidence, [&](Writer& writer) -> Result<void> {
            auto evidence = project.assessment().all<assessment::Evidence>().front();
            evidence.title = "work orders";
            const auto saved = writer.save(evidence);
            return saved ? Result<void>() : failed(saved);
        });
    }
};

} // namespace

TEST_F(ATamperedFile, WithAChangeBeforeTheFirstIsDamagedAndItsChangeIsNotPlayed) {
    // A change of a table "rating" that has one column.
    tamper("INSERT INTO change (counter, rows) VALUES (0, x'540101726174696e67001200030178')");
    const auto damage = project::findDamage(path);
    ASSERT_TRUE(damage);
    EXPECT_FALSE(damage->empty());
    ASSERT_TRUE(project::rescue(path, rescued));
    EXPECT_EQ(project::findDamage(rescued).value(), std::vector<Error>());
}

TEST_F(ATamperedFile, WhoseRecordsCountFurtherThanTheirChangesIsStillEdited) {
    for (const char* counter : {"900", "500000000000"}) {
        SCOPED_TRACE(counter);
        tamper(std::string("UPDATE evidence SET counter = ") + counter +
               "; DELETE FROM change; UPDATE history SET counter = 0");
        auto project = Project::open(path, "Lin");
        ASSERT_TRUE(project);
        if (!project->damage().empty())
            continue;
        const auto renamed = rename(*project);
        EXPECT_TRUE(renamed) << (renamed ? "" : testing::PrintToString(renamed.error()));
    }
}

TEST_F(ATamperedFile, IsRescuedAsOneThatIsEdited) {
    tamper("UPDATE evidence SET counter = 5000000000000000");
    ASSERT_TRUE(project::rescue(path, rescued));
    auto project = Project::open(rescued, "Lin");
    ASSERT_TRUE(project);
    const auto renamed = rename(*project);
    EXPECT_TRUE(renamed) << (renamed ? "" : testing::PrintToString(renamed.error()));
    EXPECT_EQ(project::findDamage(rescued).value(), std::vector<Error>());
}

TEST_F(ATamperedFile, WithAPieceBeyondAllMeasureIsExaminedAndRescuedAllTheSame) {
    tamper("UPDATE content_piece SET bytes = zeroblob(64000001)");
    const auto damage = project::findDamage(path);
    ASSERT_TRUE(damage);
    ASSERT_EQ(damage->size(), 1U);
    EXPECT_EQ(damage->front().code, ErrorCode::ContentDamaged);
    ASSERT_TRUE(project::rescue(path, rescued));
    EXPECT_EQ(Project::view(rescued)->assessment().rating(cell("data.1", 1)), full);
}

TEST_F(ATamperedFile, WithAnotherSpellingOfACellIsDamaged) {
    tamper("DELETE FROM change; UPDATE history SET counter = 0; UPDATE rating SET item = 'data.01' WHERE "
           "item = 'data.1'");
    const auto damage = project::findDamage(path);
    ASSERT_TRUE(damage);
    EXPECT_EQ(damage->front().code, ErrorCode::DamagedRow);
}

TEST_F(ATamperedFile, TellsOfALongValueInOneLine) {
    tamper("UPDATE fact SET value = replace(hex(zeroblob(9000)), '00', 'xx') WHERE key = 'rule'");
    const auto damage = project::findDamage(path);
    ASSERT_TRUE(damage);
    ASSERT_FALSE(damage->empty());
    for (const std::string& each : damage->front().args)
        EXPECT_LT(each.size(), 400U);
}

/// Nobody is told of damage that is none.
TEST_F(ATamperedFile, IsNotWhatSomebodyElseWorksOn) {
    std::atomic<bool> isDone = false;
    std::thread works([&] {
        auto project = Project::open(path, "Lin").value();
        for (int i = 0; i < 150; ++i)
            EXPECT_TRUE(rate(project, cell("data.3", 1 + i % 5), i % 2 == 0 ? most : none));
        isDone = true;
    });
    while (!isDone) {
        const auto damage = project::findDamage(path);
        if (damage) {
            EXPECT_EQ(*damage, std::vector<Error>());
        } else {
            EXPECT_EQ(damage.error().code, ErrorCode::FileInUse);
        }
        const auto viewed = Project::view(path);
        if (viewed) {
            EXPECT_EQ(viewed->damage(), std::vector<Error>());
        }
    }
    works.join();
}

} // namespace plumbline::test
