#include "tests/core/project/RandomWork.h"

#include <algorithm>

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/base/File.h"
#include "tests/core/Editions.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

using namespace assessment;
using project::ChangeSummary;
using project::Operation;

namespace {

constexpr const char* people[] = {"Lin", "Zhou", "He"};

/// Another edition of the shipped model, with the same cells.
const model::PackFiles& otherEdition() {
    static const model::PackFiles pack =
        edited(edited(shippedPack(), "model.json", R"("edition": "2021")", R"("edition": "2022")"),
               "criteria.en.tsv", "data\t3\t3\t", "data\t3\t3\tAnd so: ");
    return pack;
}

std::string rowsOf(const std::filesystem::path& file, const std::string& which) {
    SQLite::Database db(toUtf8(file), SQLite::OPEN_READONLY);
    std::vector<std::string> tables, lines;
    SQLite::Statement names(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND " + which);
    while (names.executeStep())
        tables.push_back(names.getColumn(0));
    for (const std::string& table : tables) {
        SQLite::Statement rows(db, "SELECT * FROM " + table);
        while (rows.executeStep()) {
            std::string& line = lines.emplace_back(table);
            for (int i = 0; i < rows.getColumnCount(); ++i)
                line += rows.getColumn(i).isNull() ? " | NULL" : " | " + rows.getColumn(i).getString();
        }
    }
    std::sort(lines.begin(), lines.end());
    std::string dump;
    for (const std::string& line : lines)
        dump += line + '\n';
    return dump;
}

// Arguments of a call are drawn in an order that each compiler chooses for itself: what is drawn has its own
// statement here, or stands in braces.

Result<void> done(const Result<RecordId>& saved) {
    return saved ? Result<void>() : failed(saved);
}

} // namespace

RandomWork::RandomWork(project::Project& project, unsigned seed) : m_project(project), m_random(seed) {
    for (const char* name : people) {
        project.setAuthor(name);
        // Each another rating than the one before, or there would be nothing to write.
        EXPECT_TRUE(rate(project, cell("data.1", 1),
                         static_cast<assessment::Grade>(project.author().name.size() % 4)));
    }
    while (project.undoable())
        EXPECT_TRUE(project.undo());
}

bool RandomWork::act() {
    m_project.setAuthor(people[any(std::size(people))]);
    const auto changed = attempt();
    return changed && !changed->isEmpty();
}

Result<ChangeSummary> RandomWork::attempt() {
    switch (any(60)) {
    case 0:
        return write(Operation::Move, [&](Writer& w) {
            return w.move(m_project.model().edition == "2021" ? otherEdition() : shippedPack());
        });
    case 1:
    case 2:
    case 3:
        return write(Operation::Facts, [&](Writer& w) { return w.facts(anyFacts()); });
    case 4:
    case 5:
    case 6:
        return write(Operation::Scope, [&](Writer& w) { return w.exclusions(anyExclusions()); });
    case 7:
    case 8:
    case 9:
        return write(Operation::Weights, [&](Writer& w) { return w.weights(anyWeights()); });
    default:
        break;
    }
    switch (any(11)) {
    case 0:
        return write(Operation::Note, [&](Writer& w) {
            const model::CellId cell = anyCell();
            return w.note(cell, anyText());
        });
    case 1:
        return write(Operation::Import, [&](Writer& w) { return rateMany(w); });
    case 2:
        return write(Operation::Process, [&](Writer& w) { return answer(w); });
    case 3:
        return write(Operation::Process, [&](Writer& w) { return plan(w); });
    case 4:
        return write(Operation::Process, [&](Writer& w) { return meet(w); });
    case 5:
        return write(Operation::Evidence, [&](Writer& w) { return collect(w); });
    case 6:
        return write(Operation::Evidence, [&](Writer& w) { return attach(w); });
    case 7:
        return write(Operation::Finding, [&](Writer& w) { return find(w); });
    case 8:
        return write(Operation::Evidence, [&](Writer& w) { return link(w); });
    case 9:
        return write(Operation::Review, [&](Writer& w) {
            return keep(w, Review{anyCode(), "as seen " + std::to_string(any(9))});
        });
    default:
        return write(Operation::Rate, [&](Writer& w) { return rateOne(w); });
    }
}

model::CellId RandomWork::anyCell() {
    return static_cast<model::CellId>(any(static_cast<std::size_t>(shippedModel().cellCount())));
}

std::string RandomWork::anyCode() {
    return shippedModel().cellCode(anyCell());
}

std::string RandomWork::anyText() {
    return any(3) == 0 ? std::string() : "note " + std::to_string(any(1000));
}

Facts RandomWork::anyFacts() {
    Facts facts = m_project.assessment().facts;
    facts.enterprise = "Works " + std::to_string(any(5));
    facts.rule = any(2) ? model::TotalRule::Credit : model::TotalRule::Sum;
    facts.depth = static_cast<int>(any(5)) + 1;
    facts.profile = any(4) ? "discrete" : "process";
    return facts;
}

std::vector<Exclusion> RandomWork::anyExclusions() {
    std::vector<Exclusion> exclusions;
    for (const char* code : {"design", "logistics", "sales", "service", "convergence"})
        if (any(3) == 0)
            exclusions.push_back({domain(code), "reason " + std::to_string(any(3))});
    return exclusions;
}

std::map<model::NodeId, model::Weight> RandomWork::anyWeights() {
    if (any(3) == 0)
        return {};
    const auto share = static_cast<model::Weight>(any(9'000)) + 500;
    return {{domain("equipment"), share}, {domain("network"), 100'00 - share}};
}

template <class T>
RecordId RandomWork::anyIdOf() {
    const auto& list = m_project.assessment().all<T>();
    return list.empty() ? RecordId() : list[any(list.size())].id;
}

template <class T>
Result<void> RandomWork::keep(Writer& writer, T record) {
    switch (any(4)) {
    case 0:
        return writer.remove<T>(anyIdOf<T>());
    case 1:
        if (record.id.empty())
            record.id = anyIdOf<T>();
        [[fallthrough]];
    default:
        return done(writer.save(std::move(record)));
    }
}

Result<void> RandomWork::rateOne(Writer& writer) {
    const model::CellId cell = anyCell();
    return writer.rate(cell, anyGrade());
}

Result<void> RandomWork::rateMany(Writer& writer) {
    for (int i = 0; i < 30; ++i)
        if (auto rated = rateOne(writer); !rated)
            return rated;
    return {};
}

Result<void> RandomWork::answer(Writer& writer) {
    constexpr const char* steps[] = {"acceptance", "plan-formal", "opening"};
    constexpr const char* stepFields[] = {"lawful", "purpose", "minutes"};
    for (std::size_t i = 0; i <= any(3); ++i) {
        const std::size_t step = any(3), field = any(3);
        if (auto answered = writer.answer(steps[step], stepFields[field], anyText()); !answered)
            return answered;
    }
    return {};
}

Result<void> RandomWork::plan(Writer& writer) {
    if (any(2))
        return keep(writer,
                    Member{{}, "member " + std::to_string(any(9)), static_cast<Role>(any(3)), anyText()});
    const std::string part = any(2) ? "data" : "network";
    return keep(writer, Slot{{},
                             "plan-formal",
                             "2026-09-14",
                             "09:00",
                             any(2) ? "10:30" : "11:00",
                             part,
                             anyText(),
                             anyIdOf<Member>()});
}

Result<void> RandomWork::meet(Writer& writer) {
    switch (any(3)) {
    case 0:
        return keep(writer, Attendee{{}, any(2) ? "opening" : "closing", anyText()});
    case 1:
        return keep(
            writer,
            Objection{{}, anyCode(), anyText(), {}, "2026-09-17", anyText(), static_cast<Outcome>(any(3))});
    default:
        return keep(writer, Improvement{{}, anyText(), anyText()});
    }
}

/// A piece with a link and a file from the start, or any other change of one.
Result<void> RandomWork::collect(Writer& writer) {
    const Evidence piece{{}, static_cast<EvidenceKind>(any(6)), anyText(), people[any(3)]};
    if (any(2))
        return keep(writer, piece);
    const auto id = writer.save(piece);
    if (!id)
        return failed(id);
    if (auto linked = writer.link(*id, anyCode()); !linked)
        return linked;
    return done(writer.attach(*id, "first.txt", anyText()));
}

/// Some of the contents are the same, and one is empty.
Result<void> RandomWork::attach(Writer& writer) {
    if (any(4) == 0)
        return writer.remove<Attachment>(anyIdOf<Attachment>());
    const std::size_t size = any(4) * 700;
    const std::string bytes(size, static_cast<char>('a' + any(3)));
    const std::string name = "file " + std::to_string(any(3));
    return done(writer.attach(anyIdOf<Evidence>(), name, bytes));
}

Result<void> RandomWork::find(Writer& writer) {
    return keep(writer, Finding{{},
                                static_cast<FindingKind>(any(4)),
                                "found " + std::to_string(any(99)),
                                people[any(3)],
                                static_cast<Agreement>(any(2)),
                                anyText()});
}

Result<void> RandomWork::link(Writer& writer) {
    const RecordId evidence = anyIdOf<Evidence>(), finding = anyIdOf<Finding>();
    switch (any(4)) {
    case 0:
        return writer.remove<Link>(anyIdOf<Link>());
    case 1:
        return writer.link(evidence, anyCode());
    case 2:
        return writer.link(finding, anyCode());
    default:
        return writer.link(finding, evidence);
    }
}

std::string rowsOfPeople(const std::filesystem::path& file) {
    return rowsOf(file, "name NOT IN ('history', 'change', 'content', 'content_piece')");
}

std::string rowsOfContents(const std::filesystem::path& file) {
    return rowsOf(file, "name IN ('content', 'content_piece')");
}

} // namespace plumbline::test
