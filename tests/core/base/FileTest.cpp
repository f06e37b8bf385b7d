#include "core/base/File.h"

#include <unistd.h>

#include <gtest/gtest.h>

#include "core/base/Disk.h"
#include "core/base/FilePieces.h"
#include "core/storage/Journal.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace fs = std::filesystem;

TEST(WhatIsWritten, GoesToWhereALinkLeads) {
    const TempFolder folder;
    write(folder / "a.csv", "old");
    fs::create_symlink(folder / "a.csv", folder / "link.csv");
    EXPECT_TRUE(writeFile(folder / "link.csv", "new"));
    EXPECT_TRUE(fs::is_symlink(folder / "link.csv"));
    EXPECT_EQ(bytesOf(folder / "a.csv"), "new");
    fs::remove(folder / "a.csv");
    EXPECT_TRUE(writeFile(folder / "link.csv", "again"));
    EXPECT_EQ(bytesOf(folder / "a.csv"), "again");
}

TEST(WhatIsWritten, DoesNotReplaceWhatMayNotBeWritten) {
    const TempFolder folder;
    write(folder / "a.csv", "old");
    fs::permissions(folder / "a.csv", fs::perms(0444));
    EXPECT_EQ(errorOf(writeFile(folder / "a.csv", "new")),
              (Error{ErrorCode::FileUnwritable, {(folder / "a.csv").string(), "permission denied"}}));
    EXPECT_EQ(bytesOf(folder / "a.csv"), "old");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
}

TEST(WhatIsWritten, DoesNotReplaceWhatIsNoFile) {
    const TempFolder folder;
    fs::create_directory(folder / "a.csv");
    EXPECT_EQ(errorOf(writeFile(folder / "a.csv", "new")).code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(fs::is_directory(folder / "a.csv"));
    EXPECT_EQ(errorOf(writeFile("/dev/full", "new")).code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST(WhatIsWritten, DoesNotReplaceALinkThatLeadsNowhere) {
    const TempFolder folder;
    fs::create_symlink(folder / "b", folder / "a");
    fs::create_symlink(folder / "a", folder / "b");
    const Error circle{ErrorCode::FileUnwritable, {(folder / "a").string(), "its links lead in a circle"}};
    EXPECT_EQ(errorOf(writeFile(folder / "a", "new")), circle);
    EXPECT_EQ(errorOf(checkPlace(folder / "a")), circle);
    write(folder / "new", "new");
    EXPECT_EQ(errorOf(putInPlace(folder / "new", folder / "a")), circle);
    EXPECT_TRUE(fs::is_symlink(folder / "a"));
    EXPECT_EQ(errorOf(checkThere(folder / "a")),
              (Error{ErrorCode::FileUnreadable, {(folder / "a").string(), "its links lead in a circle"}}));
    EXPECT_EQ(errorOf(project::Project::view(folder / "a")).code, ErrorCode::FileUnreadable);
}

TEST(WhatIsWritten, IsNeverPutOverAnotherByMistake) {
    const TempFolder folder;
    write(folder / "new", "new");
    write(folder / "old", "old");
    EXPECT_EQ(errorOf(putInPlace(folder / "new", folder / "old")).code, ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(folder / "old"), "old");
    EXPECT_EQ(bytesOf(folder / "new"), "new");
    EXPECT_TRUE(putInPlace(folder / "new", folder / "free"));
    EXPECT_EQ(bytesOf(folder / "free"), "new");
    EXPECT_EQ(fs::hard_link_count(folder / "free"), 1u);
    EXPECT_FALSE(fs::exists(folder / "new"));
}

TEST(APath, ThatIsEmptyOrBarredIsSaid) {
    EXPECT_EQ(errorOf(absolutePath("")).code, ErrorCode::FileNameMissing);
    EXPECT_EQ(errorOf(checkThere("")).code, ErrorCode::FileNameMissing);
    EXPECT_EQ(errorOf(checkPlace("")).code, ErrorCode::FileNameMissing);
    const TempFolder folder;
    EXPECT_EQ(errorOf(checkThere(folder / "missing")).code, ErrorCode::FileNotFound);
    std::error_code error;
    EXPECT_TRUE(entriesOf(folder / "missing", error).empty());
    EXPECT_TRUE(error);
    if (::geteuid() != 0)
        GTEST_SKIP() << "another user is needed";
    fs::create_directory(folder / "closed");
    fs::permissions(folder / "closed", fs::perms(0700));
    fs::permissions(folder.path(), fs::perms(0755));
    write(folder / "closed" / "a", "x");
    ASSERT_EQ(::seteuid(65534), 0);
    const Error barred = errorOf(checkThere(folder / "closed" / "a"));
    const Error closed = errorOf(checkPlace(folder / "a"));
    ASSERT_EQ(::seteuid(0), 0);
    EXPECT_EQ(barred,
              (Error{ErrorCode::FileUnreadable, {(folder / "closed" / "a").string(), "permission denied"}}));
    EXPECT_EQ(closed, (Error{ErrorCode::FileUnwritable, {(folder / "a").string(), "permission denied"}}));
}

TEST(WhatIsWritten, KeepsThePermissionsOfWhatItReplaces) {
    const TempFolder folder;
    write(folder / "a.csv", "old");
    fs::permissions(folder / "a.csv", fs::perms(0600));
    EXPECT_TRUE(writeFile(folder / "a.csv", "new"));
    EXPECT_EQ(fs::status(folder / "a.csv").permissions(), fs::perms(0600));
}

TEST(WhatIsWritten, MayHaveTheLongestNameThereIs) {
    const TempFolder folder;
    const std::string name = std::string(longestName(folder.path()) - 4, 'n') + ".csv";
    EXPECT_TRUE(writeFile(folder / name, "new"));
    EXPECT_EQ(bytesOf(folder / name), "new");
}

TEST(UnfinishedFiles, OfEndedProgramsAreClearedAway) {
    const TempFolder folder;
    const std::string here = thisProcess().substr(0, thisProcess().find('-'));
    const auto beside = [&](const std::string& maker) { return folder / ("a.csv." + maker + "-1.part"); };
    // No process has a number as high as this.
    const auto ended = beside(here + "-7fffffff"), running = beside(thisProcess()),
               elsewhere = beside("00000000-7fffffff");
    for (const fs::path& file : {ended, running, elsewhere, folder / "a.csv.part", folder / "b.csv"})
        write(file, "x");
    write(storage::companion(ended, "-journal"), "x");
    clearUnfinished(folder / "a.csv");
    EXPECT_FALSE(fs::exists(ended));
    EXPECT_FALSE(fs::exists(storage::companion(ended, "-journal")));
    for (const fs::path& file : {running, elsewhere, folder / "a.csv.part", folder / "b.csv"})
        EXPECT_TRUE(fs::exists(file)) << file;
}

#ifdef __linux__
TEST(AFileThatTellsNoSize, IsNotTakenForAnEmptyOne) {
    const auto state = fileState("/proc/version");
    ASSERT_TRUE(state);
    const auto read =
        readPieces("/proc/version", *state, 1000, [](std::string_view) { return Result<void>(); });
    EXPECT_EQ(errorOf(read).code, ErrorCode::FileUnreadable);
}
#endif

} // namespace plumbline::test
