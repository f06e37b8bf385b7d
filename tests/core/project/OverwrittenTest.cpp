// What becomes of the file while it is open: deleted, replaced, written over by another program.

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/project/Damage.h"
#include "core/storage/Journal.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

namespace fs = std::filesystem;

using project::Operation;
using project::Project;
using project::Writer;

struct AnOpenFile : testing::Test {
    TempFolder folder;
    fs::path path = folder / "a.plumb", rescue = folder / "rescue.plumb";
    Project project = newProject(path);
    assessment::RecordId attachment;

    void SetUp() override {
        ASSERT_TRUE(rate(project, cell("data.3", 2), most));
        ASSERT_TRUE(project.transact(Operation::Note,
                                     [](Writer& writer) { return writer.note(cell("data.3", 2), "seen"); }));
    }
    void attach(const std::string& bytes) {
        ASSERT_TRUE(project.transact(Operation::Evidence, [&](Writer& writer) -> Result<void> {
            const auto evidence = writer.save(assessment::Evidence{}).value();
            attachment = writer.attach(evidence, "a.txt", bytes).value();
            return {};
        }));
    }
    /// Nothing is written, and all that is shown is in the copy.
    void expectRefusedAndRescued(ErrorCode code, bool isWhole) {
        const std::string there = fs::exists(path) ? bytesOf(path) : "";
        const auto before = project.assessment();
        EXPECT_EQ(errorOf(rate(project, cell("data.1", 1), full)), (Error{code, {path.string()}}));
        EXPECT_EQ(errorOf(project.undo()).code, code);
        EXPECT_EQ(project.assessment(), before);
        const auto copied = project.copyTo(rescue);
        ASSERT_TRUE(copied);
        EXPECT_EQ(copied->isWhole, isWhole);
        EXPECT_EQ(copied->lostFiles, 0U);
        const auto copy = Project::view(rescue);
        ASSERT_TRUE(copy);
        EXPECT_EQ(copy->assessment().ratings, before.ratings);
        EXPECT_EQ(copy->assessment().notes, before.notes);
        EXPECT_EQ(copy->assessment().records, before.records);
        EXPECT_EQ(copy->assessment().facts, before.facts);
        EXPECT_EQ(project::findDamage(rescue), std::vector<Error>());
        // Nobody is said to have entered what was taken over.
        EXPECT_EQ(copy->history()->front().operation, isWhole ? "create" : "rescue");
        EXPECT_TRUE((fs::exists(path) ? bytesOf(path) : "") == there);
    }
};

} // namespace

TEST_F(AnOpenFile, ThatIsDeletedIsSaidAndCanBeCopied) {
    fs::remove(path);
    expectRefusedAndRescued(ErrorCode::FileGone, true);
}

TEST_F(AnOpenFile, ThatIsReplacedIsSaidAndCanBeCopied) {
    { auto other = newProject(folder / "b.plumb"); }
    fs::rename(folder / "b.plumb", path);
    expectRefusedAndRescued(ErrorCode::FileMoved, true);
}

TEST_F(AnOpenFile, ThatIsOverwrittenByAnEarlierStateIsSaidAndCanBeCopied) {
    const std::string earlier = bytesOf(path);
    ASSERT_TRUE(rate(project, cell("data.3", 3), full));
    write(path, earlier);
    expectRefusedAndRescued(ErrorCode::FileOverwritten, false);
}

TEST_F(AnOpenFile, ThatIsOverwrittenByAnotherAssessmentIsSaidAndCanBeCopied) {
    { auto other = newProject(folder / "b.plumb"); }
    write(path, bytesOf(folder / "b.plumb"));
    expectRefusedAndRescued(ErrorCode::FileOverwritten, false);
}

// As many changes as here, another one.
TEST_F(AnOpenFile, ThatIsOverwrittenByItsOwnCopyThatWentOnIsSaid) {
    fs::copy_file(path, folder / "b.plumb");
    {
        auto other = Project::open(folder / "b.plumb", "Zhou").value();
        ASSERT_TRUE(rate(other, cell("data.3", 3), none));
    }
    ASSERT_TRUE(rate(project, cell("data.3", 3), full));
    write(path, bytesOf(folder / "b.plumb"));
    expectRefusedAndRescued(ErrorCode::FileOverwritten, false);
}

TEST_F(AnOpenFile, ThatIsOverwrittenByWhatIsNoAssessmentIsSaidAndCanBeCopied) {
    for (const std::string& bytes : {std::string(), std::string("x"), std::string(100'000, 'x')}) {
        write(path, bytes);
        expectRefusedAndRescued(ErrorCode::FileOverwritten, false);
    }
}

TEST_F(AnOpenFile, ThatAnotherProgramChangedByItsTablesIsSaid) {
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("UPDATE note SET text = 'other'");
    expectRefusedAndRescued(ErrorCode::FileOverwritten, false);
}

// What the former file left beside is nothing for the one that has its name now.
TEST_F(AnOpenFile, ThatIsReplacedTogetherWithAJournalTakesNothingFromIt) {
    { auto other = newProject(folder / "b.plumb"); }
    fs::rename(folder / "b.plumb", path);
    write(storage::companion(path, "-journal"), std::string(10'000, 'x'));
    expectRefusedAndRescued(ErrorCode::FileMoved, false);
    EXPECT_TRUE(fs::exists(storage::companion(path, "-journal")));
}

TEST_F(AnOpenFile, KeepsItsAttachedFilesWhereTheyCanStillBeRead) {
    const std::string bytes(3'000'000, 'a');
    attach(bytes);
    const auto sha256 = project.assessment().find<assessment::Attachment>(attachment)->sha256;
    const std::string earlier = bytesOf(path);
    ASSERT_TRUE(rate(project, cell("data.3", 3), full));
    write(path, earlier);
    expectRefusedAndRescued(ErrorCode::FileOverwritten, false);
    EXPECT_TRUE(Project::view(rescue)->readContent(sha256, 10'000'000) == bytes);

    write(path, std::string(100'000, 'x'));
    const auto copied = project.copyTo(rescue);
    ASSERT_TRUE(copied);
    EXPECT_EQ(copied->lostFiles, 1U);
    EXPECT_EQ(Project::view(rescue)->assessment().all<assessment::Evidence>().size(), 1U);
    EXPECT_EQ(project::findDamage(rescue), std::vector<Error>());
}

TEST_F(AnOpenFile, GoesOnInItsCopy) {
    fs::remove(path);
    // Windows hold both.
    const auto* const item = &project.model().items.front();
    const auto* const assessment = &project.assessment();
    for (const fs::path& target : {rescue, path}) {
        ASSERT_TRUE(project.continueIn(target));
        EXPECT_EQ(&project.model().items.front(), item);
        EXPECT_EQ(&project.assessment(), assessment);
        EXPECT_EQ(project.path(), fs::canonical(target));
        EXPECT_TRUE(rate(project, cell("data.3", 3), full));
        EXPECT_TRUE(project.undo());
        EXPECT_TRUE(project.undo()) << "what was done before can still be undone";
        EXPECT_TRUE(project.redo());
        EXPECT_EQ(Project::view(target)->assessment(), project.assessment());
        fs::remove(target);
        EXPECT_EQ(errorOf(rate(project, cell("data.3", 3), full)).code, ErrorCode::FileGone);
    }
}

TEST_F(AnOpenFile, GoesOnInACopyOfWhatWasInMemory) {
    write(path, "x");
    ASSERT_TRUE(project.continueIn(rescue));
    EXPECT_EQ(project.undoable(), std::nullopt);
    EXPECT_TRUE(rate(project, cell("data.3", 3), full));
    EXPECT_TRUE(project.undo());
    EXPECT_EQ(Project::view(rescue)->assessment(), project.assessment());
}

TEST_F(AnOpenFile, ThatOnlyHadItsTimeChangedIsWrittenOn) {
    fs::last_write_time(path, fs::file_time_type::clock::now());
    const std::string same = bytesOf(path);
    write(path, same);
    EXPECT_TRUE(rate(project, cell("data.3", 3), full));
}

} // namespace plumbline::test
