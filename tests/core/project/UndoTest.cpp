// Undo and redo of anything, in any order of kinds.

#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using project::Operation;
using project::Project;
using project::Writer;

class RandomWork {
public:
    RandomWork(Project& project, unsigned seed) : m_project(project), m_random(seed) {}

    /// One action of a random kind; true where it changed something. Refusals are part of the game.
    bool act() {
        m_project.setAuthor(m_people[any(3)]);
        const auto done = [&] {
            switch (any(9)) {
            case 0:
                return write(Operation::Note, [&](Writer& w) { return w.note(anyCell(), anyText()); });
            case 1:
                return write(Operation::Facts, [&](Writer& w) { return w.facts(anyFacts()); });
            case 2:
                return write(Operation::Scope, [&](Writer& w) { return w.exclusions(anyExclusions()); });
            case 3:
                return write(Operation::Weights, [&](Writer& w) { return w.weights(anyWeights()); });
            case 4:
                return write(Operation::Import, [&](Writer& w) { return rateMany(w); });
            case 5:
                return write(Operation::Evidence, [&](Writer& w) { return collect(w); });
            case 6:
                return write(Operation::Finding, [&](Writer& w) { return find(w); });
            case 7:
                return write(Operation::Process, [&](Writer& w) { return plan(w); });
            default:
                return write(Operation::Rate, [&](Writer& w) { return w.rate(anyCell(), anyGrade()); });
            }
        }();
        return done && !done->isEmpty();
    }

    std::size_t any(std::size_t count) { return m_random() % count; }

    static constexpr const char* m_people[] = {"Lin", "Zhou", "He"};

private:
    Result<project::ChangeSummary> write(Operation operation, const std::function<Result<void>(Writer&)>& f) {
        return m_project.transact(operation, f);
    }
    model::CellId anyCell() {
        return static_cast<model::CellId>(any(static_cast<std::size_t>(shippedModel().cellCount())));
    }
    assessment::Grade anyGrade() { return static_cast<assessment::Grade>(static_cast<int>(any(5)) - 1); }
    std::string anyText() { return any(3) == 0 ? std::string() : "note " + std::to_string(any(1000)); }
    assessment::Facts anyFacts() {
        assessment::Facts facts = m_project.assessment().facts;
        facts.enterprise = "Works " + std::to_string(any(5));
        facts.rule = any(2) ? model::TotalRule::Credit : model::TotalRule::Sum;
        facts.depth = static_cast<int>(any(5)) + 1;
        facts.profile = any(4) ? "discrete" : "process";
        return facts;
    }
    std::vector<assessment::Exclusion> anyExclusions() {
        std::vector<assessment::Exclusion> exclusions;
        for (const char* code : {"design", "logistics", "sales", "service", "convergence"})
            if (any(3) == 0)
                exclusions.push_back({domain(code), "reason " + std::to_string(any(3))});
        return exclusions;
    }
    std::map<model::NodeId, model::Weight> anyWeights() {
        if (any(3) == 0)
            return {};
        const auto share = static_cast<model::Weight>(any(9'000)) + 500;
        return {{domain("equipment"), share}, {domain("network"), 100'00 - share}};
    }
    template <class T>
    Result<void> removeAny(Writer& writer) {
        const auto& list = m_project.assessment().all<T>();
        return list.empty() ? Result<void>() : writer.remove<T>(list[any(list.size())].id);
    }
    Result<void> collect(Writer& writer) {
        if (any(3) == 0)
            return removeAny<assessment::Evidence>(writer);
        const auto id = writer.save(assessment::Evidence{{}, assessment::EvidenceKind::Documents, anyText()});
        return id ? writer.link(*id, shippedModel().cellCode(anyCell())) : failed(id);
    }
    Result<void> find(Writer& writer) {
        if (any(3) == 0)
            return removeAny<assessment::Finding>(writer);
        const auto id = writer.save(assessment::Finding{{}, assessment::FindingKind::Weakness, anyText()});
        if (!id)
            return failed(id);
        const auto& evidence = m_project.assessment().all<assessment::Evidence>();
        return evidence.empty() ? Result<void>() : writer.link(*id, evidence[any(evidence.size())].id);
    }
    Result<void> plan(Writer& writer) {
        if (any(4) == 0)
            return removeAny<assessment::Member>(writer);
        if (const auto id = writer.save(assessment::Member{{}, "member " + std::to_string(any(9))}); !id)
            return failed(id);
        return writer.answer("acceptance", "lawful", any(2) ? "yes" : "");
    }
    Result<void> rateMany(Writer& writer) {
        for (int i = 0; i < 30; ++i)
            if (auto rated = writer.rate(anyCell(), anyGrade()); !rated)
                return rated;
        return {};
    }

    Project& m_project;
    std::mt19937 m_random;
};

} // namespace

TEST(Undo, TakesEverythingBackAndRedoBringsItAgain) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        SCOPED_TRACE(seed);
        const TempFolder folder;
        Project project = newProject(folder / "a.plumb");
        // People stay when their changes are taken back, so everyone is there from the start.
        for (const char* name : RandomWork::m_people) {
            project.setAuthor(name);
            ASSERT_TRUE(rate(project, cell("data.1", 1),
                             static_cast<assessment::Grade>(project.author().name.size() % 4)));
        }
        while (project.undoable())
            ASSERT_TRUE(project.undo());

        RandomWork work(project, seed);
        std::vector<assessment::Assessment> states{project.assessment()};
        while (states.size() <= 60)
            if (work.act())
                states.push_back(project.assessment());
        const std::size_t last = states.size() - 1;
        for (std::size_t i = last; i > 0; --i) {
            ASSERT_EQ(project.assessment(), states[i]) << "before undoing " << i;
            ASSERT_TRUE(project.undo());
        }
        EXPECT_EQ(project.assessment(), states.front());
        EXPECT_EQ(project.undoable(), std::nullopt);
        for (std::size_t i = 1; i <= last; ++i) {
            ASSERT_TRUE(project.redo());
            ASSERT_EQ(project.assessment(), states[i]) << "after redoing " << i;
        }
        EXPECT_EQ(project.redoable(), std::nullopt);
        // To and fro at random; the disk always says the same as the memory.
        std::size_t at = last;
        for (int i = 0; i < 60; ++i) {
            const bool back = at > 0 && (at == last || work.any(2) == 0);
            ASSERT_TRUE(back ? project.undo() : project.redo());
            at = back ? at - 1 : at + 1;
            ASSERT_EQ(project.assessment(), states[at]);
        }
        EXPECT_EQ(Project::view(folder / "a.plumb")->assessment(), states[at]);
        EXPECT_EQ(project::findDamage(folder / "a.plumb"), std::vector<std::string>{});
    }
}

TEST(Undo, ANewActionEndsRedo) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    ASSERT_TRUE(rate(project, cell("data.1", 1), full));
    ASSERT_TRUE(project.undo());
    EXPECT_EQ(project.redoable(), Operation::Rate);
    ASSERT_TRUE(
        project.transact(Operation::Note, [](Writer& w) { return w.note(cell("data.1", 1), "seen"); }));
    EXPECT_EQ(project.redoable(), std::nullopt);
    EXPECT_EQ(project.undoable(), Operation::Note);
}

TEST(Undo, BringsBackTheOtherAssessorsRating) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    ASSERT_TRUE(rate(project, cell("data.1", 1), full));
    project.setAuthor("Zhou");
    ASSERT_TRUE(rate(project, cell("data.1", 1), unrated));
    EXPECT_EQ(project.assessment().rating(cell("data.1", 1)), unrated);
    const auto summary = project.undo();
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->ratings, std::vector<model::CellId>{cell("data.1", 1)});
    EXPECT_EQ(summary->way, project::Way::Undo);
    EXPECT_EQ(project.assessment().rating(cell("data.1", 1)), full);
}

} // namespace plumbline::test
