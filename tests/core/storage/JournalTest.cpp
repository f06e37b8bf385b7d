// What a program that was killed in the midst of a change leaves beside a file: played into that file, and
// into no other. The kill is a copy of both files while the change is under way.

#include <fstream>

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/base/File.h"
#include "core/project/Damage.h"
#include "core/storage/ContentRows.h"
#include "core/storage/Journal.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

namespace fs = std::filesystem;

using project::Project;

/// The file and the journal as they are at one moment in the midst of attaching a large file.
struct Killed {
    std::string file, journal;
};

/// `moment`: how much of the attached file had been read.
Killed killedWhileAttaching(const fs::path& path, const TempFolder& folder, double moment = 0.9) {
    write(folder / "large.bin", std::string(12 * storage::contentPieceSize, 'x'));
    auto project = Project::open(path, "Lin").value();
    Killed killed;
    const auto done =
        project.transact(project::Operation::Evidence, [&](project::Writer& writer) -> Result<void> {
            const auto evidence = writer.save(assessment::Evidence{});
            const auto id =
                writer.attach(evidence.value(), folder / "large.bin", [&](long long now, long long whole) {
                    if (killed.file.empty() &&
                        static_cast<double>(now) >= moment * static_cast<double>(whole))
                        killed = {bytesOf(path), bytesOf(storage::companion(path, "-journal"))};
                    return true;
                });
            return id ? Result<void>() : failed(id);
        });
    EXPECT_TRUE(done);
    EXPECT_GT(killed.journal.size(), 512U);
    EXPECT_TRUE(moment < 0.5 || killed.journal[0] != 0) << "nothing had to be taken back";
    return killed;
}

struct AJournalBesideAFile : testing::Test {
    TempFolder folder;
    fs::path path = folder / "a.plumb", journal = folder / "a.plumb-journal";

    void SetUp() override {
        auto project = newProject(path);
        ASSERT_TRUE(rate(project, cell("data.3", 2), most));
    }
    [[nodiscard]] std::vector<fs::path> aside() const {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(folder.path()))
            if (entry.path().extension() == ".aside")
                found.push_back(entry.path());
        return found;
    }
    /// Every way to open leaves the file and the journal's bytes as they were.
    void expectSetAside(const std::string& file, const std::string& bytes) {
        write(path, file);
        write(journal, bytes);
        EXPECT_TRUE(Project::view(path));
        EXPECT_TRUE(bytesOf(path) == file);
        EXPECT_FALSE(fs::exists(journal));
        ASSERT_EQ(aside().size(), 1U);
        EXPECT_TRUE(bytesOf(aside()[0]) == bytes);
        EXPECT_EQ(project::findDamage(path), std::vector<Error>{});
        fs::remove(aside()[0]);
    }
};

} // namespace

TEST_F(AJournalBesideAFile, ThatComesWhileItIsOpenIsNotPlayedByWhoOnlyReads) {
    const std::string other = killedWhileAttaching(path, folder).journal;
    auto project = Project::open(path, "Lin").value();
    ASSERT_TRUE(rate(project, cell("data.3", 3), most));
    const std::string before = bytesOf(path);
    write(journal, other);
    const auto history = project.history();
    ASSERT_TRUE(history);
    EXPECT_TRUE(bytesOf(path) == before);
    EXPECT_EQ(aside().size(), 1U);
    ASSERT_TRUE(rate(project, cell("data.3", 4), most));
}

TEST_F(AJournalBesideAFile, IsPlayedWhereItIsItsOwn) {
    const auto before = Project::view(path)->assessment();
    for (const double moment : {0.0, 0.5, 1.0}) {
        const std::string file = bytesOf(path);
        const Killed killed = killedWhileAttaching(path, folder, moment);
        write(path, killed.file);
        write(journal, killed.journal);
        EXPECT_EQ(Project::view(path)->assessment(), before) << moment;
        EXPECT_TRUE(bytesOf(path) == file) << moment;
        // One that SQLite had not waited for yet is nothing to it.
        EXPECT_TRUE(!fs::exists(journal) || killed.journal[0] == '\0') << moment;
        EXPECT_TRUE(aside().empty()) << moment;
        EXPECT_EQ(project::findDamage(path), std::vector<Error>{}) << moment;
    }
}

TEST_F(AJournalBesideAFile, IsPlayedWhereTheChangeHadReachedTheFirstPage) {
    const Killed killed = killedWhileAttaching(path, folder);
    const std::string whole = bytesOf(path);
    // What a kill between the first page and the rest leaves.
    std::string half = killed.file;
    half.replace(0, 4096, whole, 0, 4096);
    write(path, half);
    write(journal, killed.journal);
    EXPECT_TRUE(Project::view(path));
    EXPECT_TRUE(aside().empty());
    EXPECT_FALSE(fs::exists(journal));
    EXPECT_EQ(project::findDamage(path), std::vector<Error>{});
}

TEST_F(AJournalBesideAFile, IsSetAsideWhereABackupTookThePlaceOfTheFile) {
    const std::string backup = bytesOf(path);
    {
        auto project = Project::open(path, "Lin").value();
        ASSERT_TRUE(rate(project, cell("data.3", 3), full));
    }
    const Killed killed = killedWhileAttaching(path, folder);
    expectSetAside(backup, killed.journal);
    const auto before = bytesOf(path);
    write(journal, killed.journal);
    EXPECT_EQ(project::clearWay(path)->value().parent_path(), fs::canonical(folder.path()));
    EXPECT_EQ(project::clearWay(path)->has_value(), false);
}

// The two have the same number of changes and the same size.
TEST_F(AJournalBesideAFile, IsSetAsideWhereACopyThatWentItsOwnWayTookThePlaceOfTheFile) {
    const std::string common = bytesOf(path);
    auto goesOn = [&](model::CellId cell, int times) {
        write(path, common);
        auto project = Project::open(path, "Lin").value();
        for (int i = 0; i < times; ++i)
            ASSERT_TRUE(rate(project, cell, i % 2 == 0 ? full : none));
    };
    goesOn(cell("data.1", 1), 1);
    const std::string sibling = bytesOf(path);
    goesOn(cell("data.1", 1), 2);
    const std::string further = bytesOf(path);
    goesOn(cell("data.3", 1), 1);
    const Killed killed = killedWhileAttaching(path, folder);
    expectSetAside(sibling, killed.journal);
    expectSetAside(further, killed.journal);
}

// The file was mailed without its journal and worked on there: one change further, but another one.
TEST_F(AJournalBesideAFile, IsSetAsideWhereTheFileWentOnWithoutIt) {
    const std::string before = bytesOf(path);
    const Killed killed = killedWhileAttaching(path, folder);
    write(path, before);
    {
        auto project = Project::open(path, "Lin").value();
        ASSERT_TRUE(rate(project, cell("data.3", 3), full));
    }
    expectSetAside(bytesOf(path), killed.journal);
}

TEST_F(AJournalBesideAFile, IsSetAsideWhereItIsThatOfAnotherAssessment) {
    auto other = newProject(folder / "b.plumb");
    ASSERT_TRUE(rate(other, cell("data.3", 2), most));
    const Killed killed = killedWhileAttaching(path, folder);
    path = folder / "b.plumb";
    journal = folder / "b.plumb-journal";
    expectSetAside(bytesOf(path), killed.journal);
}

TEST_F(AJournalBesideAFile, IsSetAsideWhereItIsNoJournalAtAll) {
    expectSetAside(bytesOf(path), "x");
    expectSetAside(bytesOf(path), std::string(100'000, 'x'));
}

TEST_F(AJournalBesideAFile, IsNeitherPlayedNorDeletedWhereItIsDamaged) {
    Killed killed = killedWhileAttaching(path, folder);
    const auto expectRefused = [&] {
        write(path, killed.file);
        write(journal, killed.journal);
        for (const auto& error : {errorOf(Project::view(path)), errorOf(Project::open(path, "Lin")),
                                  errorOf(project::findDamage(path))})
            EXPECT_EQ(error, (Error{ErrorCode::JournalDamaged, {path.string(), journal.string()}}));
        EXPECT_TRUE(bytesOf(path) == killed.file);
        EXPECT_TRUE(bytesOf(journal) == killed.journal);
    };
    const std::string whole = killed.journal;
    constexpr std::size_t header = 512, record = 4096 + 8, place = header + record + 4 + 4096 - 200;
    killed.journal[place] = static_cast<char>(killed.journal[place] + 1);
    expectRefused();
    killed.journal = whole;
    killed.journal.resize(header + record + 100);
    expectRefused();
}

TEST_F(AJournalBesideAFile, IsLeftAloneWhileItsProgramIsAtWork) {
    auto project = Project::open(path, "Lin").value();
    const auto done =
        project.transact(project::Operation::Rate, [&](project::Writer& writer) -> Result<void> {
            auto rated = writer.rate(cell("data.3", 1), full);
            // A part of a journal, such as a journal is for a moment.
            fs::rename(journal, folder / "kept");
            write(journal, bytesOf(folder / "kept").substr(0, 100));
            EXPECT_TRUE(project::clearWay(path));
            EXPECT_TRUE(aside().empty());
            EXPECT_TRUE(fs::exists(journal));
            fs::rename(folder / "kept", journal);
            return rated;
        });
    EXPECT_TRUE(done);
}

TEST_F(AJournalBesideAFile, ThatIsNoFileIsSaid) {
    fs::create_directory(journal);
    EXPECT_EQ(errorOf(Project::view(path)),
              (Error{ErrorCode::NeighbourStuck, {journal.string(), "not a regular file"}}));
}

TEST_F(AJournalBesideAFile, OfALogIsSetAsideToo) {
    const std::string file = bytesOf(path);
    write(folder / "a.plumb-wal", std::string("\x37\x7f\x06\x82", 4) + std::string(5000, 'x'));
    EXPECT_TRUE(Project::open(path, "Lin"));
    EXPECT_FALSE(fs::exists(folder / "a.plumb-wal"));
    EXPECT_EQ(aside().size(), 1U);
    EXPECT_TRUE(bytesOf(path) == file);
}

TEST(AFileThatKeepsALog, IsRefused) {
    const TempFolder folder;
    const auto path = folder / "a.plumb";
    (void)newProject(path);
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("PRAGMA journal_mode = WAL");
    const std::string file = bytesOf(path);
    EXPECT_EQ(errorOf(Project::view(path)), (Error{ErrorCode::LoggedFile, {path.string()}}));
    EXPECT_EQ(errorOf(project::findDamage(path)), (Error{ErrorCode::LoggedFile, {path.string()}}));
    EXPECT_TRUE(bytesOf(path) == file);
}

} // namespace plumbline::test
