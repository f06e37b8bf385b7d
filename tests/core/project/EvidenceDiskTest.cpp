// Attaching where the disk takes no more. What a full disk does is shown by the limit that the system sets on
// the size of a file, which needs neither a disk nor its owner's rights.

#include <csignal>

#include <gtest/gtest.h>

#include "core/base/Sha256.h"
#include "core/project/Damage.h"
#include "core/storage/ContentRows.h"
#include "tests/core/Fixtures.h"

#ifndef _WIN32
#include <sys/resource.h>

namespace plumbline::test {

namespace {

/// No file can grow beyond `bytes` while this lives.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit limit{bytes, m_former.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_handler);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_former = {};
    void (*m_handler)(int);
};

} // namespace

TEST(ADiskThatTakesNoMore, LeavesTheAssessmentAsItWas) {
    const TempFolder folder;
    const auto path = folder / "a.plumb";
    auto project = newProject(path);
    assessment::RecordId evidence;
    ASSERT_TRUE(project.transact(project::Operation::Evidence, [&](project::Writer& writer) -> Result<void> {
        evidence = writer.save(assessment::Evidence{}).value();
        return {};
    }));
    write(folder / "a.mp4", std::string(8 * storage::contentPieceSize, 'x'));
    const auto size = std::filesystem::file_size(path);
    const std::string before = sha256(bytesOf(path));
    const auto attach = [&] {
        return project.transact(project::Operation::Evidence, [&](project::Writer& writer) -> Result<void> {
            const auto id = writer.attach(evidence, folder / "a.mp4");
            return id ? Result<void>() : failed(id);
        });
    };
    // In the midst of it, at its end, and where only the last pages do not fit any more.
    for (const std::size_t room : {storage::contentPieceSize, 8 * storage::contentPieceSize - 4096,
                                   8 * storage::contentPieceSize + 4096}) {
        const SizeLimit limit(size + room);
        EXPECT_EQ(errorOf(attach()), (Error{ErrorCode::DiskLimit, {path.string()}})) << room;
        EXPECT_EQ(sha256(bytesOf(path)), before) << room;
        EXPECT_FALSE(std::filesystem::exists(folder / "a.plumb-journal"));
    }
    EXPECT_TRUE(attach());
    EXPECT_TRUE(project::findDamage(path).value().empty());
    EXPECT_EQ(project.assessment().all<assessment::Attachment>().size(), 1U);
}

TEST(ADiskThatTakesNoMore, LeavesNoHalfCopyOfAContent) {
    const TempFolder folder;
    auto project = newProject(folder / "a.plumb");
    ASSERT_TRUE(project.transact(project::Operation::Evidence, [&](project::Writer& writer) -> Result<void> {
        const auto evidence = writer.save(assessment::Evidence{});
        const auto id = writer.attach(*evidence, "a.mp4", std::string(4 * storage::contentPieceSize, 'x'));
        return id ? Result<void>() : failed(id);
    }));
    const std::string sha256 = project.assessment().all<assessment::Attachment>().front().sha256;
    {
        const SizeLimit limit(storage::contentPieceSize + 5);
        EXPECT_EQ(errorOf(project.writeContent(sha256, folder / "out.mp4")).code, ErrorCode::FileUnwritable);
    }
    EXPECT_FALSE(std::filesystem::exists(folder / "out.mp4"));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 2); // and the lock
}

} // namespace plumbline::test

#endif
