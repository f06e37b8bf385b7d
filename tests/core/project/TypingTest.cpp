// What is typed in one go is one change, however often it is written on the way.

#include <gtest/gtest.h>

#include "core/project/Damage.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using namespace assessment;
using project::HistoryEntry;
using project::Operation;
using project::Project;
using project::Typing;
using project::Writer;

constexpr Timestamp second = 1000;

class Typed : public testing::Test {
protected:
    /// Writes the note as it is being typed.
    void type(const std::string& text, Timestamp pause = 2 * second, Typing typing = Typing::Yes,
              model::CellId at = cell("data.1", 1)) {
        now += pause;
        ASSERT_TRUE(project.transact(
            Operation::Note, [&](Writer& writer) { return writer.note(at, text); }, typing));
    }
    RecordId save(const Finding& finding, Typing typing = Typing::Yes) {
        now += 2 * second;
        RecordId id;
        EXPECT_TRUE(project.transact(
            Operation::Finding,
            [&](Writer& writer) -> Result<void> {
                auto saved = writer.save(finding);
                id = saved.value_or("");
                return saved ? Result<void>() : failed(saved);
            },
            typing));
        return id;
    }
    [[nodiscard]] std::string note(const Project& of) const {
        return of.assessment().note(cell("data.1", 1), of.author().id);
    }
    [[nodiscard]] std::vector<std::string> told(const std::string& entity) const {
        std::vector<std::string> words;
        const auto entries = project.history().value();
        for (const HistoryEntry& entry : entries)
            if (entry.entity == entity)
                words.push_back(entry.way + ": " + entry.before + " > " + entry.after);
        return words;
    }

    Timestamp now = 1'789'344'000'000;
    TempFolder folder;
    Project project = newProject(folder / "a.plumb", [this] { return now; });
};

using Lines = std::vector<std::string>;

} // namespace

TEST_F(Typed, InOneGoIsOneEntryAndOneUndo) {
    type("before", second, Typing::No);
    now += 3600 * second;
    for (const char* text : {"befor", "before, l", "before, later"})
        type(text);
    EXPECT_EQ(told("note"), (Lines{"do:  > before", "do: before > before, later"}));
    ASSERT_TRUE(project.undo());
    EXPECT_EQ(note(project), "before");
    ASSERT_TRUE(project.redo());
    EXPECT_EQ(note(project), "before, later");
    EXPECT_EQ(Project::view(folder / "a.plumb")->assessment(), project.assessment());
}

TEST_F(Typed, WithOtherWorkBetweenOrAfterAMinuteIsAnotherChange) {
    type("a");
    type("ab", 60 * second);
    type("abc", 60 * second + 1);
    ASSERT_TRUE(rate(project, cell("data.1", 1), full));
    type("abcd");
    type("other", second, Typing::Yes, cell("data.1", 2));
    type("abcde");
    project.setAuthor("Zhou");
    type("abcdef");
    EXPECT_EQ(told("note"), (Lines{"do:  > ab", "do: ab > abc", "do: abc > abcd", "do:  > other",
                                   "do: abcd > abcde", "do:  > abcdef"}));
}

TEST_F(Typed, DoesNotGoOnWithWhatWasUndoneOrIsOfAnEarlierSession) {
    type("a");
    ASSERT_TRUE(project.undo());
    type("b");
    ASSERT_TRUE(project.undo());
    ASSERT_TRUE(project.redo());
    type("bc");
    const auto before = told("note");
    EXPECT_EQ(before,
              (Lines{"do:  > a", "undo: a > ", "do:  > b", "undo: b > ", "redo:  > b", "do: b > bc"}));
    { Project closed = std::move(project); }
    project = Project::open(folder / "a.plumb", "Lin", [this] { return now; }).value();
    type("bcd");
    EXPECT_EQ(told("note").size(), before.size() + 1);
    ASSERT_TRUE(project.undo());
    EXPECT_EQ(note(project), "bc");
}

TEST_F(Typed, AndTakenOutAgainIsToldTwice) {
    type("withdrawn");
    type("");
    EXPECT_EQ(told("note"), (Lines{"do:  > withdrawn", "do: withdrawn > "}));
    ASSERT_TRUE(project.undo());
    EXPECT_EQ(note(project), "withdrawn");
}

/// Every change of the file has a counter of its own, so a copy made half-way can be told from the rest.
TEST_F(Typed, StandsUnderTheCounterOfItsLastChange) {
    ASSERT_TRUE(rate(project, cell("data.1", 1), full));
    const long long rated = project.history().value().back().counter;
    type("a");
    type("ab");
    type("abc");
    const HistoryEntry last = project.history().value().back();
    EXPECT_EQ(last.counter, rated + 3);
    EXPECT_EQ(last.at, now);
    EXPECT_EQ(note(*project.asOf(rated + 3)), note(project));
    for (const long long counter : {rated, rated + 1, rated + 2}) {
        const auto past = project.asOf(counter);
        ASSERT_TRUE(past);
        EXPECT_EQ(past->assessment().notes.size(), 0U) << counter;
    }
    EXPECT_EQ(project::findDamage(folder / "a.plumb"), std::vector<Error>{});
}

TEST_F(Typed, TextOfARecordGoesOnFromItsFirstLetter) {
    Finding finding;
    finding.text = "A";
    finding.id = save(finding);
    finding.text = "A w";
    save(finding);
    finding.text = "A weakness";
    save(finding);
    ASSERT_EQ(told("finding").size(), 1U);
    EXPECT_NE(told("finding")[0].find("\"text\":\"A weakness\""), std::string::npos) << told("finding")[0];
    EXPECT_NE(told("finding")[0].find("\"kind\":"), std::string::npos) << "it was added, and is told whole";
    // Another field of it is another go, and what is chosen is none.
    finding.view = "Not";
    save(finding);
    finding.view = "Not so";
    save(finding);
    finding.kind = FindingKind::GoodPractice;
    save(finding, Typing::No);
    finding.kind = FindingKind::Weakness;
    save(finding, Typing::No);
    EXPECT_EQ(told("finding").size(), 4U);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(project.undo());
    EXPECT_EQ(project.assessment().find<Finding>(finding.id)->view, "");
    EXPECT_EQ(project.assessment().find<Finding>(finding.id)->text, "A weakness");
    ASSERT_TRUE(project.undo());
    EXPECT_EQ(project.assessment().find<Finding>(finding.id), nullptr);
}

TEST_F(Typed, DoesNotLetTheFileGrowWithTheSquareOfTheText) {
    type("x", second, Typing::No);
    const auto empty = std::filesystem::file_size(folder / "a.plumb");
    std::string text;
    for (int pause = 0; pause < 300; ++pause)
        type(text += "A note of forty-five letters, a pause later.\n");
    EXPECT_EQ(told("note").size(), 2U);
    // The note, its text in the history and in the change; before it was 8.4 MiB.
    EXPECT_LT(std::filesystem::file_size(folder / "a.plumb") - empty, 6 * text.size());
}

} // namespace plumbline::test
