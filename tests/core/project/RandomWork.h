#pragma once

#include <functional>
#include <random>

#include <gtest/gtest.h>

#include "core/project/Project.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

/// The work of a team that knows no plan: every kind of thing that can be written, in any order.
class RandomWork {
public:
    /// Everyone is among the people from the start, since people stay when their changes are taken back.
    RandomWork(project::Project& project, unsigned seed);

    /// One action of a random kind; true where it changed something. Refusals are part of the game.
    bool act() {
        m_project.setAuthor(m_people[any(3)]);
        const auto done = [&] {
            switch (any(10)) {
            case 0:
                return write(project::Operation::Note,
                             [&](Writer& w) { return w.note(anyCell(), anyText()); });
            case 1:
                return write(project::Operation::Facts, [&](Writer& w) { return w.facts(anyFacts()); });
            case 2:
                return write(project::Operation::Scope,
                             [&](Writer& w) { return w.exclusions(anyExclusions()); });
            case 3:
                return write(project::Operation::Weights, [&](Writer& w) { return w.weights(anyWeights()); });
            case 4:
                return write(project::Operation::Import, [&](Writer& w) { return rateMany(w); });
            case 5:
                return write(project::Operation::Evidence, [&](Writer& w) { return collect(w); });
            case 6:
                return write(project::Operation::Finding, [&](Writer& w) { return find(w); });
            case 7:
                return write(project::Operation::Process, [&](Writer& w) { return plan(w); });
            case 8:
                return write(project::Operation::Review, [&](Writer& w) {
                    const auto reviewed =
                        w.save(assessment::Review{anyCode(), "as seen " + std::to_string(any(9))});
                    return reviewed ? Result<void>() : failed(reviewed);
                });
            default:
                return write(project::Operation::Rate,
                             [&](Writer& w) { return w.rate(anyCell(), anyGrade()); });
            }
        }();
        return done && !done->isEmpty();
    }

    std::size_t any(std::size_t count) { return m_random() % count; }

    static constexpr const char* m_people[] = {"Lin", "Zhou", "He"};

private:
    using Writer = project::Writer;

    Result<project::ChangeSummary> write(project::Operation operation,
                                         const std::function<Result<void>(Writer&)>& f) {
        return m_project.transact(operation, f);
    }
    model::CellId anyCell() {
        return static_cast<model::CellId>(any(static_cast<std::size_t>(shippedModel().cellCount())));
    }
    std::string anyCode() { return shippedModel().cellCode(anyCell()); }
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
    Result<void> removeAny(project::Writer& writer) {
        const auto& list = m_project.assessment().all<T>();
        return list.empty() ? Result<void>() : writer.remove<T>(list[any(list.size())].id);
    }
    Result<void> collect(project::Writer& writer) {
        if (any(3) == 0)
            return removeAny<assessment::Evidence>(writer);
        const auto id = writer.save(assessment::Evidence{{}, assessment::EvidenceKind::Documents, anyText()});
        if (!id)
            return failed(id);
        return writer.link(*id, anyCode());
    }
    Result<void> find(project::Writer& writer) {
        if (any(3) == 0)
            return removeAny<assessment::Finding>(writer);
        const auto id = writer.save(assessment::Finding{{}, assessment::FindingKind::Weakness, anyText()});
        if (!id)
            return failed(id);
        const auto& evidence = m_project.assessment().all<assessment::Evidence>();
        return evidence.empty() ? Result<void>() : writer.link(*id, evidence[any(evidence.size())].id);
    }
    Result<void> plan(project::Writer& writer) {
        if (any(4) == 0)
            return removeAny<assessment::Member>(writer);
        const auto saved = [&]() -> Result<std::string> {
            switch (any(5)) {
            case 0:
                return writer.save(assessment::Slot{{}, "formal", "2026-09-14", "09:00", "10:30", "data"});
            case 1:
                return writer.save(assessment::Attendee{{}, "opening", anyText()});
            case 2:
                return writer.save(assessment::Objection{{}, anyCode(), anyText()});
            case 3:
                return writer.save(assessment::Improvement{{}, anyText()});
            default:
                return writer.save(assessment::Member{{}, "member " + std::to_string(any(9))});
            }
        }();
        if (!saved)
            return failed(saved);
        return writer.answer("acceptance", "lawful", any(2) ? "yes" : "");
    }
    Result<void> rateMany(project::Writer& writer) {
        for (int i = 0; i < 30; ++i)
            if (auto rated = writer.rate(anyCell(), anyGrade()); !rated)
                return rated;
        return {};
    }

    project::Project& m_project;
    std::mt19937 m_random;
};

/// Every row that people wrote, with all its columns, as text.
[[nodiscard]] std::string rowsOfPeople(const std::filesystem::path& file);

} // namespace plumbline::test
