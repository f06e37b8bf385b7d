// Files attached to evidence: stored once, whole or not at all, and what can go wrong on the way in and out.

#include <chrono>
#include <fstream>

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/File.h"
#include "core/base/Sha256.h"
#include "core/project/Damage.h"
#include "core/storage/ContentRows.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

namespace fs = std::filesystem;

using namespace assessment;
using project::Operation;
using project::Project;
using project::Writer;

/// Bytes that do not repeat from piece to piece.
std::string content(std::size_t size, unsigned seed = 1) {
    std::mt19937 random(seed);
    std::string bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

const std::size_t threePieces = 2 * storage::contentPieceSize + 12'345;

class AnAttachment : public testing::Test {
protected:
    AnAttachment() {
        const auto made = project->transact(Operation::Evidence, [&](Writer& writer) -> Result<void> {
            const auto id = writer.save(Evidence{{}, EvidenceKind::Documents, "work orders"});
            evidence = id.value_or("");
            return id ? Result<void>() : failed(id);
        });
        EXPECT_TRUE(made);
    }

    Result<Attachment> attach(const fs::path& file, const Progress& progress = {}) {
        return attachBy([&](Writer& writer) { return writer.attach(evidence, file, progress); });
    }
    Result<Attachment> attach(const std::string& name, const std::string& bytes) {
        return attachBy([&](Writer& writer) { return writer.attach(evidence, name, bytes); });
    }
    Result<Attachment> attachBy(const std::function<Result<RecordId>(Writer&)>& call) {
        Result<RecordId> id;
        const auto done = project->transact(Operation::Evidence, [&](Writer& writer) -> Result<void> {
            id = call(writer);
            return id ? Result<void>() : failed(id);
        });
        if (!done)
            return failed(done);
        return *project->assessment().find<Attachment>(*id);
    }
    /// A file beside the assessment.
    [[nodiscard]] fs::path file(const std::string& name, const std::string& bytes) const {
        const fs::path path = folder.path() / toPath(name);
        write(path, bytes);
        return path;
    }
    [[nodiscard]] int count(const std::string& what) const {
        SQLite::Database db((folder / "a.plumb").string());
        return db.execAndGet("SELECT count(*) FROM " + what).getInt();
    }
    void reopen() {
        project.reset();
        project = Project::open(folder / "a.plumb", "Lin").value();
    }
    [[nodiscard]] bool isSound() const { return project::findDamage(folder / "a.plumb").value().empty(); }

    TempFolder folder;
    std::optional<Project> project = newProject(folder / "a.plumb");
    RecordId evidence;
};

} // namespace

TEST_F(AnAttachment, ComesOutAsItWentIn) {
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, storage::contentPieceSize,
                                   storage::contentPieceSize + 1, threePieces}) {
        const std::string bytes = content(size);
        const auto attached = attach(file("order.pdf", bytes));
        ASSERT_TRUE(attached) << size;
        EXPECT_EQ(attached->name, "order.pdf");
        EXPECT_EQ(attached->evidence, evidence);
        EXPECT_EQ(attached->sha256, sha256(bytes));
        reopen();
        EXPECT_EQ(project->contentSize(attached->sha256), static_cast<long long>(size));
        EXPECT_TRUE(project->readContent(attached->sha256, 10'000'000) == bytes);
        ASSERT_TRUE(project->writeContent(attached->sha256, folder / "out"));
        EXPECT_TRUE(bytesOf(folder / "out") == bytes);
    }
    EXPECT_TRUE(isSound());
}

TEST_F(AnAttachment, HasTheHashThatOtherProgramsSeeToo) {
    // FIPS 180-4, example "abc".
    const auto attached = attach("abc.txt", "abc");
    ASSERT_TRUE(attached);
    EXPECT_EQ(attached->sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_F(AnAttachment, IsStoredOnceHoweverOftenItIsAttached) {
    const std::string bytes = content(threePieces);
    const auto first = attach(file("a.pdf", bytes));
    const auto second = attach(file("b.pdf", bytes));
    const auto pasted = attach("c.pdf", bytes);
    ASSERT_TRUE(first && second && pasted);
    EXPECT_EQ(first->sha256, second->sha256);
    EXPECT_EQ(first->sha256, pasted->sha256);
    EXPECT_EQ(count("attachment"), 3);
    EXPECT_EQ(count("content"), 1);
    EXPECT_EQ(count("content_piece"), 3);
    // One of the same size only is another.
    ASSERT_TRUE(attach(file("d.pdf", content(threePieces, 2))));
    EXPECT_EQ(count("content"), 2);
    EXPECT_TRUE(isSound());
}

TEST_F(AnAttachment, IsUndoneAndDoneAgainWithItsContent) {
    const std::string bytes = content(threePieces);
    const auto attached = attach(file("a.pdf", bytes));
    ASSERT_TRUE(attached);
    const Assessment after = project->assessment();
    ASSERT_TRUE(project->undo());
    EXPECT_TRUE(project->assessment().all<Attachment>().empty());
    ASSERT_TRUE(project->redo());
    EXPECT_EQ(project->assessment(), after);
    EXPECT_TRUE(project->readContent(attached->sha256, 10'000'000) == bytes);
}

TEST_F(AnAttachment, ThatWasUndoneGoesWithItsContentWhenTheFileIsOpenedAgain) {
    const auto kept = attach(file("kept.pdf", content(threePieces)));
    ASSERT_TRUE(kept);
    ASSERT_TRUE(attach(file("again.pdf", content(threePieces))));
    ASSERT_TRUE(project->undo());
    const auto undone = attach(file("undone.pdf", content(threePieces, 2)));
    ASSERT_TRUE(undone);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(count("content"), 2);
    reopen();
    EXPECT_EQ(count("content"), 1);
    EXPECT_EQ(count("content_piece"), 3);
    EXPECT_EQ(errorOf(project->readContent(undone->sha256, 10'000'000)),
              (Error{ErrorCode::ContentMissing, {(folder / "a.plumb").string(), undone->sha256}}));
    EXPECT_TRUE(project->readContent(kept->sha256, 10'000'000));
    EXPECT_TRUE(isSound());
}

TEST_F(AnAttachment, ThatWasRemovedKeepsItsContent) {
    const auto attached = attach(file("a.pdf", content(threePieces)));
    ASSERT_TRUE(attached);
    ASSERT_TRUE(project->transact(Operation::Evidence,
                                  [&](Writer& writer) { return writer.remove<Evidence>(evidence); }));
    EXPECT_TRUE(project->assessment().all<Attachment>().empty());
    reopen();
    EXPECT_TRUE(project->readContent(attached->sha256, 10'000'000));
}

TEST_F(AnAttachment, TellsHowFarItIsAndCanBeStopped) {
    const auto path = file("a.pdf", content(threePieces));
    const std::string before = sha256(bytesOf(folder / "a.plumb"));
    const auto stopped = attach(path, [](long long done, long long) {
        return done < static_cast<long long>(2 * storage::contentPieceSize);
    });
    EXPECT_EQ(errorOf(stopped).code, ErrorCode::Cancelled);
    EXPECT_EQ(sha256(bytesOf(folder / "a.plumb")), before);
    EXPECT_TRUE(project->assessment().all<Attachment>().empty());

    std::vector<long long> told;
    long long total = 0;
    ASSERT_TRUE(attach(path, [&](long long done, long long of) {
        told.push_back(done);
        total = of;
        return true;
    }));
    EXPECT_EQ(total, static_cast<long long>(threePieces));
    EXPECT_EQ(told.size(), 3U);
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_EQ(told.back(), total);
}

TEST_F(AnAttachment, OfAFileThatChangesMeanwhileIsRefused) {
    const std::string bytes = content(threePieces);
    const std::string before = sha256(bytesOf(folder / "a.plumb"));
    const std::function<void(const fs::path&)> changes[] = {
        [](const fs::path& path) { std::ofstream(path, std::ios::app) << "more"; },
        [](const fs::path& path) { fs::resize_file(path, storage::contentPieceSize + 5); },
        [](const fs::path& path) { fs::resize_file(path, 0); },
        [](const fs::path& path) {
            fs::last_write_time(path, fs::last_write_time(path) + std::chrono::seconds(1));
        },
        [](const fs::path& path) { fs::remove(path); },
    };
    for (const auto& change : changes) {
        const auto path = file("a.pdf", bytes);
        bool isChanged = false;
        const auto attached = attach(path, [&](long long, long long) {
            if (!std::exchange(isChanged, true))
                change(path);
            return true;
        });
        EXPECT_EQ(errorOf(attached), (Error{ErrorCode::FileChanged, {path.string()}}));
        EXPECT_EQ(sha256(bytesOf(folder / "a.plumb")), before);
    }
}

TEST_F(AnAttachment, OfWhatIsNoReadableFileIsRefused) {
    EXPECT_EQ(errorOf(attach(folder / "nothing.pdf")),
              (Error{ErrorCode::FileNotFound, {(folder / "nothing.pdf").string()}}));
    fs::create_directory(folder / "photos");
    EXPECT_EQ(errorOf(attach(folder / "photos")),
              (Error{ErrorCode::FileIsFolder, {(folder / "photos").string()}}));
    EXPECT_EQ(errorOf(attach("/dev/null")).code, ErrorCode::FileUnreadable);
    fs::create_symlink(folder / "a.plumb", folder / "itself.plumb");
    for (const fs::path& itself : {folder / "a.plumb", folder / "itself.plumb"})
        EXPECT_EQ(errorOf(attach(itself)).code, ErrorCode::AttachedToItself);
    const auto secret = file("secret.pdf", "secret");
    fs::permissions(secret, fs::perms::none);
    if (!std::ifstream(secret)) { // root may read everything
        EXPECT_EQ(errorOf(attach(secret)).code, ErrorCode::FileUnreadable);
    }
    EXPECT_EQ(errorOf(attachBy([&](Writer& writer) { return writer.attach("nothing", secret); })).code,
              ErrorCode::UnknownRecord);
    EXPECT_EQ(count("content"), 0);
}

TEST_F(AnAttachment, OfAFileBeyondAllMeasureIsRefusedAtOnce) {
    const auto path = file("disk.img", "");
    std::error_code error;
    fs::resize_file(path, 1'000'000'000'001, error);
    if (error)
        GTEST_SKIP() << "the file system has no sparse files of this size";
    EXPECT_EQ(errorOf(attach(path)), (Error{ErrorCode::FileTooLarge, {path.string(), "1000000"}}));
}

TEST_F(AnAttachment, KeepsAnyName) {
    for (const char* name : {"工单 现场.pdf", "photo 😀.png", "a\nb.txt", "a\u202Egnp.exe", "-rf", "CON"}) {
        const auto attached = attach(file(name, "x"));
        ASSERT_TRUE(attached) << name;
        EXPECT_EQ(attached->name, name);
    }
    // In another encoding, which Linux allows.
    const fs::path gbk = folder.path() / std::string("\xC4\xE3\xBA\xC3.txt");
    write(gbk, "x");
    const auto foreign = attach(gbk);
    ASSERT_TRUE(foreign);
    EXPECT_EQ(foreign->name, "\uFFFD\uFFFD\uFFFD\uFFFD.txt");
    EXPECT_EQ(project->history("attachment", foreign->id)->size(), 1U);
    reopen();
    EXPECT_EQ(project->assessment().find<Attachment>(foreign->id)->name, foreign->name);
}

TEST_F(AnAttachment, OfSeveralInOneActionLeavesNothingWhereOneFails) {
    const std::string before = sha256(bytesOf(folder / "a.plumb"));
    const auto good = file("good.pdf", content(threePieces));
    const auto done = project->transact(Operation::Evidence, [&](Writer& writer) -> Result<void> {
        for (const fs::path& path : {good, folder / "nothing.pdf"})
            if (auto id = writer.attach(evidence, path); !id)
                return failed(id);
        return {};
    });
    EXPECT_EQ(errorOf(done).code, ErrorCode::FileNotFound);
    EXPECT_EQ(sha256(bytesOf(folder / "a.plumb")), before);
}

TEST_F(AnAttachment, IsCopiedWithTheAssessment) {
    const std::string bytes = content(threePieces);
    const auto attached = attach(file("a.pdf", bytes));
    ASSERT_TRUE(attached && project->copyTo(folder / "copy.plumb"));
    EXPECT_TRUE(Project::view(folder / "copy.plumb")->readContent(attached->sha256, 10'000'000) == bytes);
}

TEST_F(AnAttachment, IsHandedOutWholeOrNotAtAll) {
    const std::string bytes = content(threePieces);
    const auto attached = attach(file("a.pdf", bytes));
    ASSERT_TRUE(attached);
    const auto target = file("out.pdf", "former");
    const auto files = [&] { return std::distance(fs::directory_iterator(folder.path()), {}); };
    const auto filesBefore = files();
    const auto stopped =
        project->writeContent(attached->sha256, target, [](long long, long long) { return false; });
    EXPECT_EQ(errorOf(stopped).code, ErrorCode::Cancelled);
    EXPECT_EQ(bytesOf(target), "former");
    EXPECT_EQ(files(), filesBefore);
    EXPECT_EQ(errorOf(project->writeContent(attached->sha256, folder / "none" / "out.pdf")).code,
              ErrorCode::FileUnwritable);
    EXPECT_EQ(errorOf(project->writeContent(attached->sha256, folder / "a.plumb")).code,
              ErrorCode::FileExists);
    EXPECT_EQ(errorOf(project->writeContent("0123", target)).code, ErrorCode::ContentMissing);
    ASSERT_TRUE(project->writeContent(attached->sha256, target));
    EXPECT_TRUE(bytesOf(target) == bytes);
    EXPECT_EQ(fs::status(target).permissions() & fs::perms::owner_exec, fs::perms::none);
    EXPECT_EQ(errorOf(project->readContent(attached->sha256, 1'000'000)).code, ErrorCode::FileTooLarge);
}

TEST_F(AnAttachment, WhoseContentWasTamperedWithIsNotHandedOut) {
    const auto attached = attach(file("a.pdf", content(threePieces)));
    ASSERT_TRUE(attached);
    project.reset();
    const std::string sound = bytesOf(folder / "a.plumb");
    const auto target = file("out.pdf", "former");
    for (const char* tampering :
         {"UPDATE content_piece SET bytes = zeroblob(length(bytes)) WHERE number = 1",
          "DELETE FROM content_piece WHERE number = 1", "DELETE FROM content_piece WHERE number = 2",
          "UPDATE content SET size = size + 1", "DELETE FROM content_piece"}) {
        write(folder / "a.plumb", sound);
        SQLite::Database((folder / "a.plumb").string(), SQLite::OPEN_READWRITE).exec(tampering);
        const auto damage = project::findDamage(folder / "a.plumb").value();
        EXPECT_EQ(damage, (std::vector<Error>{{ErrorCode::ContentDamaged,
                                               {(folder / "a.plumb").string(), attached->sha256}}}))
            << tampering;
        const auto opened = Project::view(folder / "a.plumb");
        EXPECT_EQ(errorOf(opened->writeContent(attached->sha256, target)).code, ErrorCode::ContentDamaged);
        EXPECT_EQ(errorOf(opened->readContent(attached->sha256, 10'000'000)).code, ErrorCode::ContentDamaged);
        EXPECT_EQ(bytesOf(target), "former");
    }
    write(folder / "a.plumb", sound);
    SQLite::Database((folder / "a.plumb").string(), SQLite::OPEN_READWRITE)
        .exec("DELETE FROM content_piece; DELETE FROM content");
    EXPECT_EQ(
        project::findDamage(folder / "a.plumb").value(),
        (std::vector<Error>{{ErrorCode::ContentMissing, {(folder / "a.plumb").string(), attached->sha256}}}));
}

} // namespace plumbline::test
