// Files that are not what they seem: each is refused with a reason or opened, and never changed.

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/project/Damage.h"
#include "core/storage/Database.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using project::Project;

/// A file with something of everything in it.
const std::string& largeBytes() {
    static const std::string bytes = [] {
        const TempFolder folder;
        {
            Project project = newProject(folder / "sample.plumb");
            const auto written =
                project.transact(project::Operation::Import, [](project::Writer& writer) -> Result<void> {
                    for (model::CellId id = 0; id < shippedModel().cellCount(); ++id) {
                        if (auto done = writer.rate(id, static_cast<assessment::Grade>(id % 4)); !done)
                            return done;
                        if (auto done = writer.note(id, "现场核对 " + std::to_string(id)); !done)
                            return done;
                    }
                    return writer.exclusions({{domain("sales"), "sells to one customer"}});
                });
            EXPECT_TRUE(written);
        }
        return bytesOf(folder / "sample.plumb");
    }();
    return bytes;
}

Error openError(const std::filesystem::path& path) {
    return errorOf(Project::open(path, "Lin"));
}

} // namespace

TEST(Damage, AFileThatIsNoAssessmentIsNamedSo) {
    const TempFolder folder;
    const auto path = folder / "a.plumb";
    EXPECT_EQ(openError(path).code, ErrorCode::FileNotFound);
    EXPECT_EQ(openError(folder.path()).code, ErrorCode::NotAnAssessment);
    for (const std::string& bytes : {std::string(), std::string("text"), std::string(5000, '\0')}) {
        write(path, bytes);
        EXPECT_EQ(openError(path), (Error{ErrorCode::NotAnAssessment, {path.string()}}));
        EXPECT_EQ(bytesOf(path), bytes);
    }
}

TEST(Damage, AForeignDatabaseIsNotTouched) {
    const TempFolder folder;
    const auto path = folder / "foreign.plumb";
    {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("CREATE TABLE rating (a); INSERT INTO rating VALUES (1)");
    }
    const std::string bytes = bytesOf(path);
    EXPECT_EQ(openError(path), (Error{ErrorCode::NotAnAssessment, {path.string()}}));
    EXPECT_EQ(bytesOf(path), bytes);
    // One that claims to be ours but has none of our tables.
    {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA application_id = 0x504C4D42; PRAGMA user_version = 1");
    }
    EXPECT_EQ(openError(path).code, ErrorCode::DamagedSchema);
}

TEST(Damage, ANewerFileAsksForANewerProgram) {
    const TempFolder folder;
    std::string bytes = largeBytes();
    bytes[63] = 100; // user_version, big-endian at 60
    const auto path = folder / "newer.plumb";
    write(path, bytes);
    EXPECT_EQ(openError(path),
              (Error{ErrorCode::NewerFile, {path.string(), "100", std::to_string(storage::schemaVersion)}}));
    EXPECT_EQ(bytesOf(path), bytes);
}

TEST(Damage, ATruncatedFileIsReadAsFarAsItGoes) {
    const TempFolder folder;
    const std::string& bytes = largeBytes();
    const auto path = folder / "short.plumb";
    int readable = 0;
    for (const std::size_t size :
         {std::size_t(1), std::size_t(99), std::size_t(100), std::size_t(101), std::size_t(4096),
          std::size_t(4097), bytes.size() / 3, bytes.size() / 2, bytes.size() - 4096, bytes.size() - 1}) {
        SCOPED_TRACE(size);
        const std::string cut = bytes.substr(0, size);
        write(path, cut);
        const auto opened = Project::open(path, "Lin");
        const auto damage = project::findDamage(path);
        EXPECT_FALSE(damage && damage->empty());
        EXPECT_EQ(opened.has_value(), Project::view(path).has_value());
        const auto rescued = project::rescue(path, folder / "rescued.plumb");
        EXPECT_EQ(opened.has_value(), rescued.has_value());
        readable += opened.has_value();
        if (opened) {
            EXPECT_TRUE(opened->isReadOnly());
            EXPECT_FALSE(opened->damage().empty());
            EXPECT_EQ(project::findDamage(folder / "rescued.plumb").value(), std::vector<Error>());
            std::filesystem::remove(folder / "rescued.plumb");
        } else {
            EXPECT_EQ(size < 100, opened.error().code == ErrorCode::NotAnAssessment);
        }
        EXPECT_EQ(bytesOf(path), cut);
        EXPECT_FALSE(std::filesystem::exists(path.string() + ".lock"));
    }
    EXPECT_GE(readable, 2);
}

TEST(Damage, OverwrittenBytesAreAnErrorOrAnOpenFileNeverACrash) {
    const TempFolder folder;
    // The same bytes at each run, so that what a round finds can be found again.
    const std::string bytes = bytesOf(std::filesystem::path(TEST_DATA) / "files" / "version-3.plumb");
    const auto path = folder / "damaged.plumb";
    std::mt19937 random(2026);
    constexpr model::CellId first = 0;
    int refused = 0, found = 0;
    for (int round = 0; round < 100; ++round) {
        SCOPED_TRACE(round);
        std::string damaged = bytes;
        // From one byte to a whole sector; every third hits the first pages, where the structure is.
        const std::size_t length = round % 4 == 0 ? 512 : 1 + random() % 16;
        const std::size_t at = random() % (round % 3 == 0 ? 3 * 4096 : damaged.size());
        for (std::size_t i = at; i < std::min(at + length, damaged.size()); ++i)
            damaged[i] = static_cast<char>(random());
        write(path, damaged);
        const auto damage = project::findDamage(path);
        const bool isSound = damage && damage->empty();
        auto project = Project::open(path, "Lin");
        refused += !project;
        found += !isSound;
        if (!project) {
            EXPECT_FALSE(isSound) << project.error().args.front();
            EXPECT_EQ(bytesOf(path), damaged);
            continue;
        }
        EXPECT_EQ(project->assessment().ratings.size(),
                  static_cast<std::size_t>(project->model().cellCount()));
        EXPECT_EQ(bytesOf(path), damaged);
        // What is known to be damaged is left alone, and what is not takes a rating, and gives it back.
        const assessment::Grade before = project->assessment().rating(first);
        const assessment::Grade after = before == most ? full : most;
        const auto written = rate(*project, first, after);
        if (!project->damage().empty()) {
            EXPECT_FALSE(isSound);
            EXPECT_EQ(errorOf(written).code, ErrorCode::DamagedReadOnly);
            EXPECT_EQ(bytesOf(path), damaged);
        } else if (isSound) {
            ASSERT_TRUE(written) << written.error().args.back();
            EXPECT_EQ(Project::view(path)->assessment().rating(first), after);
            ASSERT_TRUE(project->undo());
            EXPECT_EQ(Project::view(path)->assessment().rating(first), before);
        }
    }
    EXPECT_GT(refused, 5);
    EXPECT_GT(found, refused);
}

} // namespace plumbline::test
