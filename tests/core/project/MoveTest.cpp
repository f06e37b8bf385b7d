// Moving a file to another edition of its model: one action, undone like any other, with nothing lost.

#include <gtest/gtest.h>

#include "core/assessment/Move.h"
#include "core/project/Damage.h"
#include "core/storage/Database.h"
#include "tests/core/Editions.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using project::HistoryEntry;
using project::Operation;
using project::Project;
using project::Writer;

class MoveOfAFile : public testing::Test {
protected:
    MoveOfAFile() {
        Project::New content;
        content.facts = facts("workshop");
        content.facts.depth = 4;
        m_project = Project::create(file(), firstEdition(), content, "Lin");
        EXPECT_TRUE(m_project);
        rate("training.1", 1);
        rate("training.1", 2);
        rate("planning.2", 3);
        EXPECT_TRUE(m_project->transact(Operation::Note, [&](Writer& writer) {
            return writer.note(cellOf("planning.2", 3), "dates are agreed by telephone");
        }));
    }

    Project& project() { return *m_project; }
    std::filesystem::path file() const { return m_folder / "a.plumb"; }
    model::CellId cellOf(std::string_view item, int level) const {
        return m_project->model().findCell(item, level).value();
    }
    void rate(std::string_view item, int level) {
        EXPECT_TRUE(test::rate(*m_project, cellOf(item, level), 0));
    }
    assessment::Grade grade(std::string_view item, int level) const {
        return m_project->assessment().rating(cellOf(item, level));
    }
    Result<project::ChangeSummary> move(const model::PackFiles& pack) {
        return m_project->transact(Operation::Move, [&](Writer& writer) { return writer.move(pack); });
    }
    void reopen() {
        m_project = fail(ErrorCode::FileNotFound); // lets go of the file
        m_project = Project::open(file(), "Zhou");
        ASSERT_TRUE(m_project);
    }

    const TempFolder m_folder;
    Result<Project> m_project = fail(ErrorCode::FileNotFound);
};

} // namespace

TEST_F(MoveOfAFile, DoesWhatThePlanSaysAndStaysSoOnTheDisk) {
    const auto other = model::parsePack(secondEdition(), "").value();
    const auto plan = assessment::planMove(project().model(), project().assessment(), other);
    const auto moved = move(secondEdition());
    ASSERT_TRUE(moved) << errorOf(moved).args[0];
    EXPECT_TRUE(moved->model);
    EXPECT_EQ(project().model().edition, "2");
    EXPECT_EQ(project().assessment(), plan.after);
    EXPECT_EQ(project().pack(), secondEdition());
    EXPECT_EQ(grade("training.1", 1), 0);
    EXPECT_EQ(grade("training.1", 2), unrated);
    rate("teamwork.2", 4);

    const auto now = project().assessment();
    reopen();
    EXPECT_EQ(project().model().edition, "2");
    EXPECT_EQ(project().assessment(), now);
    EXPECT_EQ(project::findDamage(file()), std::vector<Error>());
}

TEST_F(MoveOfAFile, IsOneActionThatUndoTakesBackWhole) {
    const auto before = project().assessment();
    ASSERT_TRUE(move(secondEdition()));
    const auto after = project().assessment();
    const auto undone = project().undo();
    ASSERT_TRUE(undone);
    EXPECT_TRUE(undone->model);
    EXPECT_EQ(project().assessment(), before);
    EXPECT_EQ(project().pack(), firstEdition());
    // What was done before the move can be undone after it was taken back.
    ASSERT_TRUE(project().undo());
    EXPECT_TRUE(project().assessment().notes.empty());
    ASSERT_TRUE(project().redo());
    ASSERT_TRUE(project().redo());
    EXPECT_EQ(project().assessment(), after);
    reopen();
    EXPECT_EQ(project().assessment(), after);
}

TEST_F(MoveOfAFile, AndBackBringsNoRatingThatThePreviewDidNotPromise) {
    ASSERT_TRUE(move(secondEdition()));
    rate("training.1", 2);
    const auto between = project().assessment();
    const auto plan =
        assessment::planMove(project().model(), between, model::parsePack(firstEdition(), "").value());
    ASSERT_TRUE(move(firstEdition()));
    // The item that the second edition lacks is to be rated anew; the words written on it are in sight again.
    EXPECT_EQ(project().assessment().ratings, plan.after.ratings);
    EXPECT_EQ(grade("planning.2", 3), unrated);
    EXPECT_EQ(project().assessment().notes.at(cellOf("planning.2", 3)).front().text,
              "dates are agreed by telephone");
    // So is what was rated by the other text.
    EXPECT_EQ(grade("training.1", 2), unrated);

    // Rating it and taking that back is as anywhere else, and so is taking the moves back.
    rate("planning.2", 3);
    ASSERT_TRUE(project().undo());
    EXPECT_EQ(grade("planning.2", 3), unrated);
    ASSERT_TRUE(project().undo());
    EXPECT_EQ(project().assessment(), between);
    ASSERT_TRUE(project().redo());
    reopen();
    EXPECT_EQ(grade("planning.2", 3), unrated);
}

TEST_F(MoveOfAFile, BackToAnEditionWithOtherStepsCanBeUndoneStepByStep) {
    const auto renamedStep = [&](model::PackFiles pack) {
        return edited(std::move(pack), "model.json", R"("code": "yes")", R"("code": "done")");
    };
    ASSERT_TRUE(move(secondEdition()));
    ASSERT_TRUE(move(renamedStep(firstEdition())));
    project().setAuthor("Zhou");
    rate("planning.2", 3);
    ASSERT_TRUE(project().undo());
    EXPECT_EQ(grade("planning.2", 3), unrated);
    ASSERT_TRUE(project().undo());
    EXPECT_EQ(project().model().edition, "2");
}

TEST_F(MoveOfAFile, IsInTheHistory) {
    ASSERT_TRUE(move(secondEdition()));
    const auto history = project().history().value();
    std::vector<HistoryEntry> entries;
    std::copy_if(history.begin(), history.end(), std::back_inserter(entries),
                 [](const HistoryEntry& entry) { return entry.operation == "move"; });
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].entity, "model");
    EXPECT_EQ(entries[0].before, "1");
    EXPECT_EQ(entries[0].after, "2");
    EXPECT_EQ(entries[1].key, "training.1@2");
    EXPECT_EQ(entries[1].before, "yes");
    EXPECT_EQ(entries[1].after, "");
}

TEST_F(MoveOfAFile, GoesToNoOtherModelAndToNoBrokenOne) {
    const std::string bytes = bytesOf(file());
    EXPECT_EQ(errorOf(move(shippedPack(db37))),
              (Error{ErrorCode::OtherModel, {std::string(db37), "my-model"}}));
    EXPECT_FALSE(move(edited(firstEdition(), "model.json", R"("bound": 0.75)", R"("bound": ")")));
    EXPECT_EQ(project().model().edition, "1");
    EXPECT_EQ(grade("training.1", 1), 0);
    EXPECT_EQ(bytesOf(file()), bytes);
}

/// A file as an older schema had it, made by the program of that time.
class OlderFile : public testing::TestWithParam<const char*> {};

INSTANTIATE_TEST_SUITE_P(EverySchema, OlderFile, testing::Values("version-1.plumb", "version-2.plumb"));

TEST_P(OlderFile, IsReadAsItIsAndBroughtUpToDateWhenItIsOpenedForWriting) {
    const TempFolder folder;
    const auto file = folder / "old.plumb";
    const std::string bytes = bytesOf(std::filesystem::path(TEST_DATA) / "files" / GetParam());
    write(file, bytes);
    const auto expectWhole = [](const Project& project) {
        EXPECT_EQ(project.assessment().facts.enterprise, "三号车间");
        EXPECT_EQ(project.assessment().people.back().name, "Lin");
        const auto cell = project.model().findCell("training.1", 2).value();
        EXPECT_EQ(toString(project.model(), project.assessment().wholeRating(cell)), "partly");
        EXPECT_FALSE(project.history().value().empty());
    };
    {
        const auto viewed = Project::view(file);
        ASSERT_TRUE(viewed);
        expectWhole(*viewed);
        EXPECT_EQ(project::findDamage(file), std::vector<Error>());
        EXPECT_EQ(bytesOf(file), bytes);
    }
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    {
        const auto opened = Project::open(file, "Lin");
        ASSERT_TRUE(opened);
        EXPECT_TRUE(opened->isReadOnly());
        expectWhole(*opened);
        EXPECT_EQ(bytesOf(file), bytes);
    }
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    auto opened = Project::open(file, "Lin");
    ASSERT_TRUE(opened);
    expectWhole(*opened);
    EXPECT_EQ(bytesOf(file)[63], storage::schemaVersion); // user_version
    const auto moved =
        opened->transact(Operation::Move, [](Writer& writer) { return writer.move(secondEdition()); });
    EXPECT_TRUE(moved);
}

} // namespace plumbline::test
