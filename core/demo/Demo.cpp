#include "core/demo/Demo.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/Resources.h"
#include "core/assessment/RecordTables.h"
#include "core/assessment/Review.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/exchange/RatingsTable.h"
#include "core/model/Catalog.h"

namespace plumbline::demo {

using project::Project;
using project::Writer;

namespace {

constexpr Timestamp timePerCell = 90'000;
constexpr Timestamp timePerReview = 20'000;
constexpr Timestamp timePerFinding = 180'000;
constexpr Timestamp timePerEntry = 30'000;

using Entries = nlohmann::ordered_json; ///< answers are given in the order of the file

/// Something a person of the team did at a time; moves the clock on while doing it.
struct Act {
    Timestamp start = 0;
    std::string person;
    project::Operation operation = project::Operation::Rate;
    std::function<Result<void>(Writer&)> perform;
};

struct CellNote {
    model::CellId cell = 0;
    std::string text;
};

/// "2026-09-14T09:00:00+08:00", as the demo's files write a time.
Timestamp toTimestamp(const std::string& text) {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, offset = 0;
    std::sscanf(text.c_str(), "%d-%d-%dT%d:%d:%*d%d", &year, &month, &day, &hour, &minute, &offset);
    const std::chrono::sys_days date = std::chrono::year{year} / month / day;
    const auto time =
        date.time_since_epoch() + std::chrono::hours{hour - offset} + std::chrono::minutes{minute};
    return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
}

/// Fields of the rows below the header.
std::vector<std::vector<std::string>> tsvRows(std::string_view content) {
    std::vector<std::vector<std::string>> rows;
    for (const std::string_view line : split(content, '\n')) {
        if (line.empty())
            continue;
        auto& row = rows.emplace_back();
        for (const std::string_view field : split(line, '\t'))
            row.emplace_back(field);
    }
    rows.erase(rows.begin());
    return rows;
}

std::vector<CellNote> notes(const model::Model& model) {
    std::vector<CellNote> list;
    for (const auto& row : tsvRows(resources::content("demo/notes.tsv")))
        list.push_back({model.findCell(row[0] + "." + row[1], toInt(row[2]).value()).value(), row[3]});
    return list;
}

project::Project::New content(const nlohmann::json& source) {
    assessment::Facts facts;
    facts.enterprise = source.at("enterprise");
    facts.address = source.at("address");
    facts.industry = source.at("industry");
    facts.contact = source.at("contact");
    facts.from = source.at("from");
    facts.to = source.at("to");
    facts.profile = source.at("profile");
    facts.rule = model::parseTotalRule(source.at("rule").get<std::string>()).value();
    facts.depth = source.at("depth");
    facts.target = source.at("target");
    return {facts, {}};
}

/// The demo's source as acts upon a project. `now` moves on with each of their steps.
class Script {
public:
    Script(const Project& project, std::string lead, Timestamp& now)
        : m_project(project),
          m_model(project.model()),
          m_lead(std::move(lead)),
          m_now(now),
          m_notes(notes(m_model)) {}

    /// In the order of time.
    Result<std::vector<Act>> acts(Timestamp found) {
        auto ratings = exchange::parseRatings(resources::content("demo/ratings.csv"), "ratings.csv", m_model,
                                              m_project.scope(), "");
        if (!ratings)
            return failed(ratings);
        if (!ratings->mistakes.empty())
            return tl::unexpected(ratings->mistakes.front().error);
        m_ratings = std::move(ratings->ratings);
        std::vector<Act> acts = sittings();
        for (const Entries& entries : Entries::parse(resources::content("demo/process.json")))
            acts.push_back({toTimestamp(entries.at("at")), m_lead, project::Operation::Process,
                            [this, entries](Writer& writer) { return enter(writer, entries); }});
        for (const auto& row : tsvRows(resources::content("demo/evidence.tsv")))
            acts.push_back({toTimestamp(row[1]), row[0], project::Operation::Evidence,
                            [row](Writer& writer) { return takeDown(writer, row); }});
        acts.push_back(
            {found, m_lead, project::Operation::Finding, [this](Writer& writer) { return find(writer); }});
        std::stable_sort(acts.begin(), acts.end(),
                         [](const Act& a, const Act& b) { return a.start < b.start; });
        return acts;
    }

private:
    /// Interviews, and the lead's looks at what they brought.
    std::vector<Act> sittings() {
        std::vector<Act> acts;
        for (const auto& row : tsvRows(resources::content("demo/sessions.tsv"))) {
            const model::NodeId leaf = m_model.findLeaf(row[0]).value();
            acts.push_back({toTimestamp(row[2]), row[1], project::Operation::Rate,
                            [this, leaf](Writer& writer) { return interview(writer, leaf); }});
            if (!row[3].empty())
                acts.push_back({toTimestamp(row[3]), m_lead, project::Operation::Review,
                                [this, leaf](Writer& writer) { return review(writer, leaf); }});
        }
        return acts;
    }

    /// An entry of process.json: answers by step and field, and rows of other tables by name and column.
    Result<void> enter(Writer& writer, const Entries& entries) {
        const auto answers = entries.value("answer", Entries::object());
        for (const auto& [step, fields] : answers.items())
            for (const auto& [field, value] : fields.items()) {
                m_now += timePerEntry;
                if (auto answered = writer.answer(step, field, value.get<std::string>()); !answered)
                    return answered;
            }
        if (auto entered = enterAll<assessment::Member>(writer, entries); !entered)
            return entered;
        if (auto entered = enterAll<assessment::Slot>(writer, entries); !entered)
            return entered;
        return enterAll<assessment::Attendee>(writer, entries);
    }

    template <class T>
    Result<void> enterAll(Writer& writer, const Entries& entries) {
        for (const Entries& row : entries.value(assessment::Table<T>::name, Entries::array())) {
            m_now += timePerEntry;
            T record;
            // What is said of a member again is said of the same one.
            if constexpr (std::is_same_v<T, assessment::Member>)
                record = member(row.at("name")).value_or(record);
            for (const auto& column : assessment::Table<T>::columns)
                if (const auto value = row.find(column.name); value != row.end())
                    column.write(record, value->template get<std::string>());
            if constexpr (std::is_same_v<T, assessment::Slot>)
                record.members = memberIds(record.members);
            if (auto saved = writer.save(std::move(record)); !saved)
                return failed(saved);
        }
        return {};
    }

    /// The ids of members whose names have a space between them.
    [[nodiscard]] std::string memberIds(const std::string& names) const {
        std::vector<std::string> ids;
        for (const std::string_view name : split(names, ' '))
            if (!name.empty())
                ids.push_back(member(std::string(name)).value().id);
        return join(ids, " ");
    }

    [[nodiscard]] std::optional<assessment::Member> member(const std::string& name) const {
        const auto& team = m_project.assessment().all<assessment::Member>();
        const auto found =
            std::find_if(team.begin(), team.end(), [&](const auto& each) { return each.name == name; });
        return found == team.end() ? std::nullopt : std::optional(*found);
    }

    /// Rates and notes what belongs to one sub-domain.
    Result<void> interview(Writer& writer, model::NodeId leaf) {
        for (const exchange::CellRating& rating : m_ratings) {
            if (m_model.leafOf(rating.cell) != leaf)
                continue;
            m_now += timePerCell;
            if (auto rated = writer.rate(rating.cell, rating.rating); !rated)
                return rated;
            for (const CellNote& note : m_notes)
                if (note.cell == rating.cell)
                    if (auto noted = writer.note(note.cell, note.text); !noted)
                        return noted;
        }
        return {};
    }

    Result<void> review(Writer& writer, model::NodeId leaf) {
        const assessment::EvidenceIndex evidence(m_model, m_project.assessment());
        for (model::CellId cell = 0; cell < m_model.cellCount(); ++cell) {
            if (m_model.leafOf(cell) != leaf)
                continue;
            m_now += timePerReview;
            if (auto saved = writer.save(assessment::Review{
                    m_model.cellCode(cell),
                    assessment::fingerprint(m_model, m_project.assessment(), evidence, cell)});
                !saved)
                return failed(saved);
        }
        return {};
    }

    /// A line of evidence.tsv: who wrote it down and when, what it is, which cells it is about, and the file
    /// that belongs to it, if any.
    static Result<void> takeDown(Writer& writer, const std::vector<std::string>& row) {
        assessment::Evidence piece;
        piece.kind = assessment::parseWord<assessment::EvidenceKind>(row[2]).value();
        piece.title = row[3];
        piece.collector = row[0];
        piece.source = row[4];
        piece.place = row[5];
        piece.collected = row[1].substr(0, 10) + " " + row[1].substr(11, 5);
        piece.description = row[6];
        const auto id = writer.save(piece);
        if (!id)
            return failed(id);
        if (auto linked = linkAll(writer, *id, row[7]); !linked || row[8].empty())
            return linked;
        const auto attached = writer.attach(*id, row[8], resources::content("demo/" + row[8]));
        return attached ? Result<void>() : failed(attached);
    }

    Result<void> find(Writer& writer) {
        for (const auto& row : tsvRows(resources::content("demo/findings.tsv"))) {
            m_now += timePerFinding;
            assessment::Finding finding;
            finding.kind = assessment::parseWord<assessment::FindingKind>(row[0]).value();
            finding.agreement = assessment::parseWord<assessment::Agreement>(row[1]).value();
            finding.responsible = row[2];
            finding.text = row[4];
            finding.view = row[5];
            const auto id = writer.save(finding);
            if (!id)
                return failed(id);
            if (auto linked = linkAll(writer, *id, row[3]); !linked)
                return linked;
        }
        return {};
    }

    static Result<void> linkAll(Writer& writer, const assessment::RecordId& source,
                                const std::string& cells) {
        for (const std::string_view cell : split(cells, ' '))
            if (auto linked = writer.link(source, std::string(cell)); !linked)
                return linked;
        return {};
    }

    const Project& m_project;
    const model::Model& m_model;
    std::string m_lead;
    Timestamp& m_now;
    std::vector<CellNote> m_notes;
    std::vector<exchange::CellRating> m_ratings;
};

Result<void> conduct(Project& project, const nlohmann::json& facts, Timestamp& now) {
    Script script(project, facts.at("lead"), now);
    const auto acts = script.acts(toTimestamp(facts.at("found")));
    if (!acts)
        return failed(acts);
    for (const Act& act : *acts) {
        now = act.start;
        project.setAuthor(act.person);
        if (const auto done = project.transact(act.operation, act.perform); !done)
            return failed(done);
    }
    return {};
}

} // namespace

Result<Project> create(const std::filesystem::path& path, const std::string& author) {
    const auto facts = nlohmann::json::parse(resources::content("demo/facts.json"));
    const auto pack = model::shippedPack(facts.at("model").get<std::string>());
    if (!pack)
        return failed(pack);
    const auto target = project::placeForNew(path);
    if (!target)
        return failed(target);
    // It is there whole or not at all, also where the program is ended meanwhile.
    clearUnfinished(*target);
    const std::filesystem::path unfinished = unfinishedName(*target);
    Timestamp now = toTimestamp(facts.at("opened"));
    Result<void> made;
    {
        auto project =
            Project::create(unfinished, *pack, content(facts), facts.at("lead"), [&now] { return now; });
        made = project ? conduct(*project, facts, now) : failed(project);
    }
    if (made)
        made = putInPlace(unfinished, *target);
    if (!made) {
        std::error_code ignored;
        std::filesystem::remove(unfinished, ignored);
        return tl::unexpected(toldOf(*target, unfinished, made.error()));
    }
    return Project::open(*target, author);
}

} // namespace plumbline::demo
