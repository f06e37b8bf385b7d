#pragma once

#include <filesystem>
#include <functional>
#include <random>
#include <string>

#include "core/project/Project.h"

namespace plumbline::test {

/// The work of a team that knows no plan: every kind of thing that can be written, changed and taken back, in
/// any order. Refusals are part of the game.
class RandomWork {
public:
    /// Everyone is among the people from the start, since people stay when their changes are taken back.
    RandomWork(project::Project& project, unsigned seed);

    /// One action of a random kind; true where it changed something.
    bool act();

    std::size_t any(std::size_t count) { return m_random() % count; }

private:
    using Writer = project::Writer;

    [[nodiscard]] Result<project::ChangeSummary> attempt();
    [[nodiscard]] Result<project::ChangeSummary> write(project::Operation operation,
                                                       const std::function<Result<void>(Writer&)>& body) {
        return m_project.transact(operation, body);
    }

    [[nodiscard]] model::CellId anyCell();
    [[nodiscard]] std::string anyCode();
    [[nodiscard]] assessment::Grade anyGrade() { return static_cast<assessment::Grade>(any(5)) - 1; }
    [[nodiscard]] std::string anyText();
    [[nodiscard]] assessment::Facts anyFacts();
    [[nodiscard]] std::vector<assessment::Exclusion> anyExclusions();
    [[nodiscard]] std::map<model::NodeId, model::Weight> anyWeights();
    /// A record's id; empty where there is none.
    template <class T>
    [[nodiscard]] assessment::RecordId anyIdOf();

    Result<void> rateOne(Writer& writer);
    [[nodiscard]] Result<void> rateMany(Writer& writer);
    [[nodiscard]] Result<void> answer(Writer& writer);
    [[nodiscard]] Result<void> plan(Writer& writer);
    [[nodiscard]] Result<void> meet(Writer& writer);
    [[nodiscard]] Result<void> collect(Writer& writer);
    [[nodiscard]] Result<void> attach(Writer& writer);
    [[nodiscard]] Result<void> find(Writer& writer);
    [[nodiscard]] Result<void> link(Writer& writer);
    /// Takes a record of the kind back, or writes `record`: as a new one or in place of another.
    template <class T>
    [[nodiscard]] Result<void> keep(Writer& writer, T record);

    project::Project& m_project;
    std::mt19937 m_random;
};

/// Every row of the file with all its columns, as text: of all tables but history and changes, to which an
/// undo adds, and contents, which it leaves.
[[nodiscard]] std::string rowsOfPeople(const std::filesystem::path& file);
/// The same of the contents of attached files.
[[nodiscard]] std::string rowsOfContents(const std::filesystem::path& file);

} // namespace plumbline::test
