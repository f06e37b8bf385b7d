#include "core/exchange/EvidenceFolder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace fs = std::filesystem;

namespace {

class AnEvidenceFolder : public testing::Test {
protected:
    AnEvidenceFolder() {
        const auto done =
            project.transact(project::Operation::Evidence, [](project::Writer& writer) -> Result<void> {
                for (const char* bytes : {"first", "second", "third"}) {
                    const auto evidence = writer.save(assessment::Evidence{});
                    if (const auto id = writer.attach(*evidence, "../a.txt", bytes); !id)
                        return failed(id);
                }
                return {};
            });
        EXPECT_TRUE(done);
    }
    Result<void> write(const fs::path& target, const Progress& progress = {}) {
        const auto ledger = exchange::evidenceLedger(project, "en");
        return ledger ? exchange::writeEvidenceFolder(project, *ledger, target, "en", progress)
                      : failed(ledger);
    }

    TempFolder folder;
    project::Project project = newProject(folder / "a.plumb");
};

} // namespace

TEST_F(AnEvidenceFolder, HasEveryFileUnderANameOfItsOwn) {
    std::vector<long long> told;
    ASSERT_TRUE(write(folder / "new" / "out", [&](long long done, long long total) {
        EXPECT_EQ(total, 16);
        told.push_back(done);
        return true;
    }));
    EXPECT_EQ(bytesOf(folder / "new" / "out" / "00 General" / "001-1 a.txt"), "first");
    EXPECT_EQ(bytesOf(folder / "new" / "out" / "00 General" / "003-1 a.txt"), "third");
    EXPECT_EQ(told, (std::vector<long long>{5, 11, 16}));
}

TEST_F(AnEvidenceFolder, ThatCannotBeWholeIsNotThere) {
    const Progress stopLate = [](long long done, long long) { return done < 11; };
    EXPECT_EQ(errorOf(write(folder / "out", stopLate)).code, ErrorCode::Cancelled);
    EXPECT_FALSE(fs::exists(folder / "out"));
    fs::create_directory(folder / "empty");
    EXPECT_EQ(errorOf(write(folder / "empty", stopLate)).code, ErrorCode::Cancelled);
    EXPECT_TRUE(fs::is_empty(folder / "empty"));
    SQLite::Database((folder / "a.plumb").string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE content_piece SET bytes = x'00' WHERE content = 2");
    EXPECT_EQ(errorOf(write(folder / "out")).code, ErrorCode::ContentDamaged);
    EXPECT_FALSE(fs::exists(folder / "out"));
}

} // namespace plumbline::test
