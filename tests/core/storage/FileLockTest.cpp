#include "core/storage/FileLock.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace fs = std::filesystem;

using project::Project;

namespace {

struct ALock : testing::Test {
    TempFolder folder;
    fs::path path = folder / "a.plumb", lock = folder / "a.plumb.lock";
    void SetUp() override { (void)newProject(path); }
    [[nodiscard]] Error refusal() const {
        const auto project = Project::open(path, "Lin");
        return project ? errorOf(project->checkWritable()) : project.error();
    }
};

} // namespace

TEST_F(ALock, ThatIsLeftByAnotherUserBlocksNobody) {
    if (::geteuid() != 0)
        GTEST_SKIP() << "files of two users are made by root alone";
    write(lock, "Former\nelsewhere\n");
    fs::permissions(lock, fs::perms(0644));
    fs::permissions(folder.path(), fs::perms(0777));
    fs::permissions(path, fs::perms(0666));
    ASSERT_EQ(::seteuid(65534), 0);
    {
        auto project = Project::open(path, "Zhou");
        EXPECT_TRUE(project && rate(*project, cell("data.3", 3), full));
        const auto second = Project::open(path, "Lin");
        EXPECT_TRUE(second && second->holder());
        EXPECT_EQ(second->holder()->name, "Zhou");
    }
    ASSERT_EQ(::seteuid(0), 0);
}

TEST_F(ALock, CanBeTakenByAColleague) {
    const auto before = ::umask(0);
    const auto project = Project::open(path, "Lin");
    ::umask(before);
    EXPECT_EQ(fs::status(lock).permissions(), fs::perms(0666));
}

TEST_F(ALock, NamesWhoReallyWorks) {
    auto project = Project::open(path, "Lin");
    const auto holder = [&] { return Project::open(path, "Wang")->holder().value(); };
    EXPECT_EQ(holder().name, "Lin");
    project->setAuthor("Zhang with a longer name");
    EXPECT_EQ(holder().name, "Zhang with a longer name");
    project->setAuthor("Zhou");
    const std::string host = holder().host;
    EXPECT_EQ(holder().name, "Zhou");
    EXPECT_EQ(bytesOf(lock), "Zhou\n" + host + "\n");
    project->forgetAuthor();
    EXPECT_EQ(holder(), (storage::Holder{"", host}));
}

TEST_F(ALock, IsKeptWhereACopyCannotBeGoneOnIn) {
    auto project = Project::open(path, "Lin");
    fs::create_directory(folder / "closed.plumb");
    EXPECT_FALSE(project->continueIn(folder / "closed.plumb"));
    EXPECT_EQ(Project::open(path, "Wang")->holder()->name, "Lin");
    EXPECT_TRUE(rate(*project, cell("data.3", 3), full));
}

TEST_F(ALock, ThatIsNoFileIsSaid) {
    const Error expected{ErrorCode::NeighbourStuck, {lock.string(), "not a regular file"}};
    fs::create_directory(lock);
    EXPECT_EQ(refusal(), expected);
    fs::remove(lock);
    write(folder / "else", "mine");
    fs::create_symlink(folder / "else", lock);
    EXPECT_EQ(refusal(), expected);
    EXPECT_EQ(bytesOf(folder / "else"), "mine");
    fs::remove(lock);
    ASSERT_EQ(::mkfifo(lock.c_str(), 0600), 0);
    EXPECT_EQ(refusal(), expected);
}

TEST(AName, ThatLeavesNoRoomForWhatStandsBesideIsSaid) {
    const TempFolder folder;
    { (void)newProject(folder / "a.plumb"); }
    const std::string longest = std::string(247 - 6, 'n') + ".plumb";
    for (const std::size_t more : {1U, 8U}) {
        const auto path = folder / (std::string(more, 'm') + longest);
        fs::copy_file(folder / "a.plumb", path);
        const Error expected{ErrorCode::NameTooLong, {path.string(), "247"}};
        EXPECT_TRUE(Project::view(path));
        const auto project = Project::open(path, "Lin");
        ASSERT_TRUE(project);
        EXPECT_EQ(errorOf(project->checkWritable()), expected);
        EXPECT_EQ(errorOf(Project::create(path.parent_path() / ("x" + path.filename().string().substr(1)),
                                          shippedPack(), {facts(), {}}, "Lin"))
                      .code,
                  ErrorCode::NameTooLong);
    }
    auto project = newProject(folder / longest);
    EXPECT_TRUE(rate(project, cell("data.3", 3), full));
    EXPECT_TRUE(project.copyTo(folder / ("c" + longest.substr(1))));
}

TEST(APath, LongerThanADatabaseMayHaveIsSaid) {
    const TempFolder folder;
    fs::path deep = folder.path();
    while (deep.native().size() < 505)
        deep /= std::string(100, 'd');
    fs::create_directories(deep);
    { (void)newProject(folder / "a.plumb"); }
    fs::copy_file(folder / "a.plumb", deep / "a.plumb");
    const Error expected{ErrorCode::PathTooLong, {(deep / "a.plumb").string(), "504"}};
    EXPECT_EQ(errorOf(Project::view(deep / "a.plumb")), expected);
    EXPECT_EQ(errorOf(Project::open(deep / "a.plumb", "Lin")), expected);
}

TEST(AFileWithTwoNames, IsOnlyRead) {
    const TempFolder folder;
    { (void)newProject(folder / "a.plumb"); }
    fs::create_hard_link(folder / "a.plumb", folder / "b.plumb");
    auto project = Project::open(folder / "b.plumb", "Lin");
    ASSERT_TRUE(project);
    EXPECT_EQ(errorOf(rate(*project, cell("data.3", 3), full)),
              (Error{ErrorCode::HardLinked, {(folder / "b.plumb").string()}}));
    ASSERT_TRUE(project->copyTo(folder / "c.plumb"));
    auto copy = Project::open(folder / "c.plumb", "Lin");
    EXPECT_TRUE(copy && rate(*copy, cell("data.3", 3), full));
}

TEST(AFileByALink, IsReadAndWrittenWhereItStands) {
    const TempFolder folder;
    fs::create_directory(folder / "links");
    { (void)newProject(folder / "a.plumb"); }
    fs::create_symlink(folder / "a.plumb", folder / "links" / "b.plumb");
    EXPECT_EQ(Project::view(folder / "links" / "b.plumb")->path(), fs::canonical(folder / "a.plumb"));
    auto project = Project::open(folder / "links" / "b.plumb", "Lin");
    ASSERT_TRUE(project && rate(*project, cell("data.3", 3), full));
    EXPECT_TRUE(fs::exists(folder / "a.plumb.lock"));
    EXPECT_EQ(errorOf(project->copyTo(folder / "links" / "b.plumb")).code, ErrorCode::FileExists);
}

TEST(AName, ThatSqliteWouldTakeForSomethingElseIsThatOfAFile) {
    const TempFolder folder;
    const auto before = fs::current_path();
    fs::current_path(folder.path());
    { (void)newProject("other.plumb"); }
    auto other = Project::open("other.plumb", "Lin").value();
    ASSERT_TRUE(rate(other, cell("data.3", 3), full));
    for (const char* name : {"file:other.plumb", ":memory:", "file:other.plumb?mode=ro",
                             "file::memory:", "a b.plumb", "a%20b.plumb", "a?b.plumb", "a#b.plumb"}) {
        auto project = newProject(name);
        EXPECT_EQ(project.assessment().rating(cell("data.3", 3)), unrated) << name;
        EXPECT_TRUE(rate(project, cell("data.3", 2), most)) << name;
        EXPECT_EQ(Project::view(name)->assessment(), project.assessment()) << name;
        EXPECT_EQ(Project::view(name)->asOf(1)->assessment().rating(cell("data.3", 2)), unrated) << name;
        EXPECT_TRUE(fs::is_regular_file(folder / name)) << name;
        EXPECT_TRUE(project.copyTo("file:copy.plumb")) << name;
        EXPECT_TRUE(fs::remove(folder / "file:copy.plumb")) << name;
    }
    EXPECT_TRUE(other.checkUntouched());
    fs::current_path(before);
}

} // namespace plumbline::test
