#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#ifndef _WIN32
#include <unistd.h>
#endif

#include "core/project/Damage.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace fs = std::filesystem;

namespace {

using project::HistoryEntry;
using project::Operation;
using project::Project;
using project::Writer;

/// Looked up where a test asks: at the start of the program it would cost every other test the reading of a
/// model.
const struct {
    operator model::CellId() const { return cell("data.3", 2); }
} someCell{};

/// Acts as a user whom folder permissions bind, also where the tests run as root.
class Unprivileged {
public:
#ifndef _WIN32
    Unprivileged() {
        if (::geteuid() == 0)
            m_changed = ::seteuid(65534) == 0;
    }
    ~Unprivileged() {
        if (m_changed && ::seteuid(0) != 0)
            std::abort();
    }
#endif
private:
    bool m_changed = false;
};

/// Whether something was left half-made.
bool hasUnfinished(const TempFolder& folder) {
    return std::any_of(fs::directory_iterator(folder.path()), fs::directory_iterator(),
                       [](const fs::directory_entry& entry) { return entry.path().extension() == ".part"; });
}

std::vector<HistoryEntry> historyOf(const Project& project) {
    return project.history().value();
}

} // namespace

TEST(Project, KeepsWhatWasWritten) {
    const TempFolder folder;
    assessment::Assessment written;
    {
        Project project = newProject(folder / "a.plumb");
        ASSERT_TRUE(project.transact(Operation::Rate, [](Writer& writer) -> Result<void> {
            if (auto rated = writer.rate(someCell, most); !rated)
                return rated;
            return writer.note(someCell, "编码统一，接口未统一");
        }));
        ASSERT_TRUE(project.transact(Operation::Scope, [](Writer& writer) {
            return writer.exclusions({{domain("sales"), "sells to one customer"}});
        }));
        ASSERT_TRUE(project.transact(
            Operation::Weights, [](Writer& writer) { return writer.weights(personnelThirtyPercent()); }));
        ASSERT_TRUE(project.transact(Operation::Facts, [](Writer& writer) {
            assessment::Facts changed = facts();
            changed.enterprise = "渤海精工";
            changed.from = "2026-09-14";
            changed.rule = model::TotalRule::Sum;
            changed.depth = 4;
            changed.target = 3;
            return writer.facts(changed);
        }));
        written = project.assessment();
        EXPECT_EQ(written.rating(someCell), most);
        EXPECT_EQ(written.facts.enterprise, "渤海精工");
    }
    const auto reopened = Project::view(folder / "a.plumb");
    ASSERT_TRUE(reopened);
    EXPECT_EQ(reopened->assessment(), written);
    EXPECT_EQ(reopened->scope().depth(), 4);
    EXPECT_FALSE(reopened->scope().includes(leaf("sales")));
    EXPECT_EQ(project::findDamage(folder / "a.plumb"), std::vector<Error>{});
}

TEST(Project, CreateRefusesAndLeavesNothingBehind) {
    const TempFolder folder;
    write(folder / "there.plumb", "mine");
    EXPECT_EQ(errorOf(Project::create(folder / "there.plumb", shippedPack(), {facts(), {}}, "Lin")).code,
              ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(folder / "there.plumb"), "mine");
    EXPECT_EQ(errorOf(Project::create(folder / "no" / "a.plumb", shippedPack(), {facts(), {}}, "Lin")).code,
              ErrorCode::FileUnwritable);
    EXPECT_EQ(errorOf(Project::create(folder / "a.plumb", shippedPack(),
                                      {facts(), {{domain("production"), "why not"}}}, "Lin"))
                  .code,
              ErrorCode::NotRemovable);
    assessment::Facts nameless = facts();
    nameless.enterprise = "  ";
    EXPECT_EQ(errorOf(Project::create(folder / "a.plumb", shippedPack(), {nameless, {}}, "Lin")).code,
              ErrorCode::NameMissing);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
}

TEST(Project, ATransactionIsAllOrNothing) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    const auto before = project.assessment();
    const auto refused = project.transact(Operation::Import, [](Writer& writer) -> Result<void> {
        if (auto rated = writer.rate(someCell, full); !rated)
            return rated;
        return fail(ErrorCode::CsvQuote, "r.csv");
    });
    EXPECT_EQ(errorOf(refused).code, ErrorCode::CsvQuote);
    EXPECT_EQ(project.assessment(), before);
    // What is only wrong as a whole is found at the end.
    EXPECT_EQ(errorOf(project.transact(Operation::Weights,
                                       [](Writer& writer) {
                                           return writer.weights({{element("personnel"), 4'00}});
                                       })),
              (Error{ErrorCode::WeightSum, {"", "101"}}));
    EXPECT_EQ(project.assessment(), before);
    EXPECT_EQ(Project::view(folder / "a.plumb")->assessment(), before);
    EXPECT_EQ(project.undoable(), std::nullopt);
}

TEST(Project, WhatChangesNothingLeavesNoTrace) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    ASSERT_TRUE(rate(project, someCell, full));
    const auto history = historyOf(project);
    const auto summary = rate(project, someCell, full);
    ASSERT_TRUE(summary);
    EXPECT_TRUE(summary->isEmpty());
    EXPECT_EQ(historyOf(project), history);
    ASSERT_TRUE(project.undo());
    EXPECT_EQ(project.undoable(), std::nullopt);
}

TEST(Project, TheLastOfTwoWritesInOneTransactionCounts) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    ASSERT_TRUE(rate(project, someCell, part));
    ASSERT_TRUE(project.transact(Operation::Rate, [](Writer& writer) -> Result<void> {
        if (auto rated = writer.rate(someCell, full); !rated)
            return rated;
        return writer.rate(someCell, part);
    }));
    EXPECT_EQ(project.assessment().rating(someCell), part);
    ASSERT_TRUE(project.transact(Operation::Note, [](Writer& writer) -> Result<void> {
        if (auto noted = writer.note(someCell, "first thought"); !noted)
            return noted;
        return writer.note(someCell, "");
    }));
    EXPECT_TRUE(project.assessment().notes.empty());
}

TEST(Project, RefusesWhatMakesNoSense) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    assessment::Facts wrong = facts();
    wrong.from = "2026-02-30";
    EXPECT_EQ(errorOf(project.transact(Operation::Facts, [&](Writer& w) { return w.facts(wrong); })),
              (Error{ErrorCode::InvalidDate, {"2026-02-30"}}));
    EXPECT_EQ(errorOf(project.transact(
                  Operation::Note, [&](Writer& w) { return w.note(someCell, std::string(20'001, 'x')); })),
              (Error{ErrorCode::TextTooLong, {"20000"}}));
    std::string chinese;
    for (int i = 0; i < 20'000; ++i)
        chinese += "准";
    EXPECT_TRUE(project.transact(Operation::Note, [&](Writer& w) { return w.note(someCell, chinese); }));
    ASSERT_TRUE(project.transact(Operation::Scope, [](Writer& writer) {
        return writer.exclusions({{domain("sales"), "sells to one customer"}});
    }));
    EXPECT_EQ(errorOf(rate(project, cell("sales.1", 1), full)),
              (Error{ErrorCode::CellOutOfScope, {"sales.1@1"}}));
    EXPECT_EQ(errorOf(project.redo()).code, ErrorCode::NothingToRedo);
}

TEST(Project, HistoryTellsWhoWhenAndWhatItWasBefore) {
    const TempFolder folder;
    Timestamp now = 1'000'000;
    Project project = newProject(folder / "a.plumb", [&now] { return now; });
    const std::string lin = project.author().id;
    now = 2'000'000;
    ASSERT_TRUE(rate(project, someCell, full));
    project.setAuthor("Zhou");
    const std::string zhou = project.author().id;
    now = 3'000'000;
    ASSERT_TRUE(rate(project, someCell, part));
    now = 4'000'000;
    ASSERT_TRUE(project.undo());
    now = 5'000'000;
    ASSERT_TRUE(project.redo());

    const auto entries = project.history("rating", "data.3@2").value();
    const std::vector<HistoryEntry> expected = {
        {2'000'000, lin, "rate", "do", "rating", "data.3@2", "", "full", 6, 6},
        {3'000'000, zhou, "rate", "do", "rating", "data.3@2", "full", "part", 7, 7},
        {4'000'000, zhou, "rate", "undo", "rating", "data.3@2", "part", "full", 8, 8},
        {5'000'000, zhou, "rate", "redo", "rating", "data.3@2", "full", "part", 9, 9},
    };
    EXPECT_EQ(entries, expected);

    ASSERT_TRUE(project.transact(Operation::Scope, [](Writer& writer) {
        return writer.exclusions({{domain("sales"), "sells to one customer"}});
    }));
    ASSERT_TRUE(project.transact(Operation::Facts, [](Writer& writer) {
        assessment::Facts changed = facts();
        changed.depth = 3;
        return writer.facts(changed);
    }));
    ASSERT_TRUE(project.transact(Operation::Weights,
                                 [](Writer& writer) { return writer.weights(personnelThirtyPercent()); }));
    const auto all = historyOf(project);
    const auto has = [&](const std::string& entity, const std::string& key, const std::string& before,
                         const std::string& after) {
        return std::any_of(all.begin(), all.end(), [&](const HistoryEntry& e) {
            return e.entity == entity && e.key == key && e.before == before && e.after == after;
        });
    };
    EXPECT_TRUE(has("exclusion", "domain:sales", "", "sells to one customer"));
    EXPECT_TRUE(has("fact", "depth", "5", "3"));
    EXPECT_TRUE(has("weight", "element:personnel", "", "3000"));
}

TEST(Project, EveryRowBearsItsAuthorAndStamp) {
    const TempFolder folder;
    Timestamp now = 1'000'000;
    Project project = newProject(folder / "a.plumb", [&now] { return ++now; });
    ASSERT_TRUE(rate(project, someCell, full));
    project.setAuthor("Zhou");
    ASSERT_TRUE(rate(project, cell("data.1", 1), most));

    SQLite::Database db((folder / "a.plumb").string());
    SQLite::Statement rows(db, "SELECT r.item, p.name, r.value, r.counter, r.at FROM rating r "
                               "JOIN person p ON p.id = r.author ORDER BY r.counter");
    ASSERT_TRUE(rows.executeStep());
    EXPECT_STREQ(rows.getColumn(0).getText(), "data.3");
    EXPECT_STREQ(rows.getColumn(1).getText(), "Lin");
    EXPECT_STREQ(rows.getColumn(2).getText(), "full");
    const auto counter = rows.getColumn(3).getInt64(), at = rows.getColumn(4).getInt64();
    ASSERT_TRUE(rows.executeStep());
    EXPECT_STREQ(rows.getColumn(1).getText(), "Zhou");
    EXPECT_EQ(rows.getColumn(3).getInt64(), counter + 1);
    EXPECT_GT(rows.getColumn(4).getInt64(), at);
    EXPECT_FALSE(rows.executeStep());
}

TEST(Project, APersonJoinsWithTheFirstChange) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    ASSERT_EQ(project.assessment().people.size(), 1u);
    project.setAuthor("Zhou");
    EXPECT_EQ(project.assessment().people.size(), 1u);
    ASSERT_TRUE(rate(project, someCell, unrated));
    EXPECT_EQ(project.assessment().people.size(), 1u);
    ASSERT_TRUE(rate(project, someCell, full));
    ASSERT_EQ(project.assessment().people.size(), 2u);
    EXPECT_EQ(project.assessment().people[1], (assessment::Person{project.author().id, "Zhou"}));
    ASSERT_TRUE(project.undo());
    EXPECT_EQ(project.assessment().people.size(), 2u);
    // The same name is the same person.
    project.setAuthor("Lin");
    EXPECT_EQ(project.author().id, project.assessment().people[0].id);
}

TEST(Project, ASecondProgramReadsAndIsToldWhoWrites) {
    const TempFolder folder;
    Project first = newProject(folder / "a.plumb");
    {
        auto second = Project::open(folder / "a.plumb", "Zhou");
        ASSERT_TRUE(second);
        EXPECT_TRUE(second->isReadOnly());
        ASSERT_TRUE(second->holder());
        EXPECT_EQ(second->holder()->name, "Lin");
        EXPECT_FALSE(second->holder()->host.empty());
        EXPECT_EQ(
            errorOf(rate(*second, someCell, full)),
            (Error{ErrorCode::FileInUse, {(folder / "a.plumb").string(), "Lin", second->holder()->host}}));
    }
    ASSERT_TRUE(rate(first, someCell, full));
    { const Project done = std::move(first); }
    auto third = Project::open(folder / "a.plumb", "Zhou");
    ASSERT_TRUE(third);
    EXPECT_FALSE(third->isReadOnly());
    EXPECT_TRUE(rate(*third, someCell, part));
}

TEST(Project, WhatTheDiskDoesNotAllowIsReadOnly) {
    const TempFolder folder;
    { const Project project = newProject(folder / "a.plumb"); }
    const std::string bytes = bytesOf(folder / "a.plumb");
    const auto expectReadOnly = [&] {
        const Unprivileged user;
        auto project = Project::open(folder / "a.plumb", "Zhou");
        ASSERT_TRUE(project);
        EXPECT_TRUE(project->isReadOnly());
        EXPECT_EQ(project->holder(), std::nullopt);
        EXPECT_EQ(errorOf(rate(*project, someCell, full)).code, ErrorCode::ReadOnly);
    };
    fs::permissions(folder.path(), fs::perms(0555));
    {
        SCOPED_TRACE("the folder");
        expectReadOnly();
    }
    fs::permissions(folder.path(), fs::perms(0777));
    fs::permissions(folder / "a.plumb", fs::perms(0444));
    {
        SCOPED_TRACE("the file, for everyone");
        expectReadOnly();
    }
    // Another's file in a folder where one may write; for its owner it would be writable.
    if (::geteuid() == 0) {
        SCOPED_TRACE("the file, for this user");
        fs::permissions(folder / "a.plumb", fs::perms(0644));
        expectReadOnly();
    }
    EXPECT_EQ(bytesOf(folder / "a.plumb"), bytes);
}

TEST(Project, ACopyIsWholeAndReplacesItsTarget) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    ASSERT_TRUE(rate(project, someCell, full));
    write(folder / "b.plumb", "old");
    ASSERT_TRUE(project.copyTo(folder / "b.plumb"));
    ASSERT_TRUE(rate(project, someCell, none));
    const auto copy = Project::open(folder / "b.plumb", "Zhou");
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->assessment().rating(someCell), full);
    EXPECT_FALSE(copy->isReadOnly());
    EXPECT_EQ(errorOf(project.copyTo(folder / "a.plumb")).code, ErrorCode::FileExists);
    EXPECT_EQ(errorOf(project.copyTo(folder / "no" / "c.plumb")).code, ErrorCode::FileUnwritable);
    EXPECT_EQ(project.assessment().rating(someCell), none);
}

TEST(Project, ACopyOfAFileThatIsBeingWrittenIsRefusedAndLeavesTheTarget) {
    const TempFolder folder;
    const Project project = newProject(folder / "a.plumb");
    write(folder / "b.plumb", "old");
    SQLite::Database other((folder / "a.plumb").string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    EXPECT_EQ(errorOf(project.copyTo(folder / "b.plumb")),
              (Error{ErrorCode::FileInUse, {(folder / "a.plumb").string(), "", ""}}));
    EXPECT_EQ(bytesOf(folder / "b.plumb"), "old");
    EXPECT_FALSE(hasUnfinished(folder));
    other.exec("ROLLBACK");
    EXPECT_TRUE(project.copyTo(folder / "b.plumb"));
    EXPECT_TRUE(Project::view(folder / "b.plumb"));
}

TEST(Project, ACopyDoesNotReplaceWhatIsOpenElsewhere) {
    const TempFolder folder;
    const Project project = newProject(folder / "a.plumb");
    {
        Project open = newProject(folder / "b.plumb");
        fs::create_symlink(folder / "b.plumb", folder / "link.plumb");
        for (const char* target : {"b.plumb", "link.plumb"}) {
            const Error error = errorOf(project.copyTo(folder / target));
            EXPECT_EQ(error.code, ErrorCode::FileInUse);
            ASSERT_EQ(error.args.size(), 3u);
            EXPECT_EQ(error.args[1], "Lin");
            EXPECT_NE(error.args[2], "");
        }
        EXPECT_TRUE(rate(open, someCell, full));
    }
    EXPECT_TRUE(project.copyTo(folder / "b.plumb"));
    EXPECT_EQ(Project::view(folder / "b.plumb")->assessment().rating(someCell), unrated);
}

TEST(Project, AFileThatWasReplacedWhileOpenIsNamedSo) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    fs::rename(folder / "a.plumb", folder / "moved.plumb");
    fs::copy_file(folder / "moved.plumb", folder / "a.plumb");
    const std::string bytes = bytesOf(folder / "a.plumb");
    EXPECT_EQ(errorOf(rate(project, someCell, full)),
              (Error{ErrorCode::FileMoved, {(folder / "a.plumb").string()}}));
    EXPECT_EQ(project.assessment().rating(someCell), unrated);
    EXPECT_EQ(bytesOf(folder / "a.plumb"), bytes);
}

TEST(Project, SomebodysUnfinishedFilesAreLeftAlone) {
    const TempFolder folder;
    write(folder / "a.plumb.part", "mine");
    write(folder / "b.plumb.part", "mine");
    const Project project = newProject(folder / "a.plumb");
    EXPECT_TRUE(project.copyTo(folder / "b.plumb"));
    EXPECT_EQ(bytesOf(folder / "a.plumb.part"), "mine");
    EXPECT_EQ(bytesOf(folder / "b.plumb.part"), "mine");
}

TEST(Project, AFileMadeMeanwhileIsNotReplacedByANewAssessment) {
    const TempFolder folder;
    // The clock is asked in the middle of the making.
    const auto made = Project::create(folder / "a.plumb", shippedPack(), {facts(), {}}, "Lin", [&] {
        write(folder / "a.plumb", "mine");
        return Timestamp(1'000'000);
    });
    EXPECT_EQ(errorOf(made), (Error{ErrorCode::FileExists, {(folder / "a.plumb").string()}}));
    EXPECT_EQ(bytesOf(folder / "a.plumb"), "mine");
    EXPECT_FALSE(hasUnfinished(folder));
}

TEST(Project, ANewFileRecordsEveryFact) {
    const TempFolder folder;
    const Project project = newProject(folder / "a.plumb");
    const auto entries = project.history("fact", "rule").value();
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries[0].before, "");
    EXPECT_EQ(entries[0].after, "credit");
    SQLite::Database db((folder / "a.plumb").string());
    EXPECT_STREQ(db.execAndGet("SELECT value FROM fact WHERE key = 'rule'").getText(), "credit");
    EXPECT_STREQ(db.execAndGet("SELECT value FROM fact WHERE key = 'target'").getText(), "0");
}

TEST(Project, FactsThatStayAreNotRecordedAgain) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    const auto before = historyOf(project);
    const auto same = project.transact(Operation::Facts, [](Writer& w) { return w.facts(facts()); });
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->isEmpty());
    EXPECT_EQ(historyOf(project), before);
}

TEST(Project, HistoryListsWhatWasDoneAtOnceInTheOrderOfTheModel) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb", [] { return Timestamp(1'000'000); });
    const std::size_t before = historyOf(project).size();
    const auto fillRow = [](Writer& writer) -> Result<void> {
        for (const int level : {5, 3, 1, 4, 2})
            for (const char* item : {"data.2", "data.1"})
                if (auto rated = writer.rate(cell(item, level), full); !rated)
                    return rated;
        return writer.note(cell("data.1", 1), "seen");
    };
    ASSERT_TRUE(project.transact(Operation::Rate, fillRow));
    ASSERT_TRUE(project.undo());
    std::vector<std::string> once;
    for (const char* item : {"data.1", "data.2"})
        for (int level = 1; level <= 5; ++level)
            once.push_back("rating " + shippedModel().cellCode(cell(item, level)));
    once.push_back("note data.1@1");
    std::vector<std::string> expected = once;
    expected.insert(expected.end(), once.begin(), once.end());
    std::vector<std::string> listed;
    for (const HistoryEntry& entry : historyOf(project))
        listed.push_back(entry.entity + " " + entry.key);
    listed.erase(listed.begin(), listed.begin() + static_cast<std::ptrdiff_t>(before));
    EXPECT_EQ(listed, expected);
}

TEST(Project, SpacesAroundANameMakeNoOtherPerson) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    const assessment::Person lin = project.author();
    for (const char* name : {"  Lin ", "Lin\n", "\u3000Lin\u3000 "}) {
        project.setAuthor(name);
        EXPECT_EQ(project.author(), lin);
    }
    for (const char* name : {"", "  ", "\u3000"}) {
        EXPECT_EQ(errorOf(Project::open(folder / "a.plumb", name)).code, ErrorCode::AssessorMissing);
        EXPECT_EQ(errorOf(Project::create(folder / "b.plumb", shippedPack(), {facts(), {}}, name)).code,
                  ErrorCode::AssessorMissing);
    }
    EXPECT_FALSE(fs::exists(folder / "b.plumb"));
}

} // namespace plumbline::test
