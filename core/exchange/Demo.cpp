#include "core/exchange/Demo.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include <nlohmann/json.hpp>

#include "core/Resources.h"
#include "core/base/Text.h"
#include "core/exchange/RatingsCsv.h"
#include "core/model/Catalog.h"

namespace plumbline::exchange {

using project::Project;
using project::Writer;

namespace {

constexpr Timestamp timePerCell = 90'000;

/// One interview: a sub-domain, who rated it, and from when.
struct Interview {
    model::NodeId leaf = 0;
    std::string assessor;
    Timestamp start = 0;
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

std::vector<Interview> interviews(const model::Model& model) {
    std::vector<Interview> list;
    for (const auto& row : tsvRows(resources::content("demo/sessions.tsv")))
        list.push_back({model.findLeaf(row[0]).value(), row[1], toTimestamp(row[2])});
    std::stable_sort(list.begin(), list.end(),
                     [](const Interview& a, const Interview& b) { return a.start < b.start; });
    return list;
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

/// A line of resources/demo/evidence.tsv: who wrote it down and when, what it is, which cells it is about,
/// and the file that belongs to it, if any.
Result<void> addPiece(Project& project, const std::vector<std::string>& row) {
    project.setAuthor(row[0]);
    const auto done = project.transact(project::Operation::Evidence, [&](Writer& writer) -> Result<void> {
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
        for (const std::string_view cell : split(row[7], ' '))
            if (auto linked = writer.link(*id, std::string(cell)); !linked)
                return linked;
        if (row[8].empty())
            return {};
        const auto attached = writer.attach(*id, row[8], resources::content("demo/" + row[8]));
        return attached ? Result<void>() : failed(attached);
    });
    return done ? Result<void>() : failed(done);
}

Result<void> addEvidence(Project& project, Timestamp& now) {
    for (const auto& row : tsvRows(resources::content("demo/evidence.tsv"))) {
        now = toTimestamp(row[1]);
        if (auto added = addPiece(project, row); !added)
            return added;
    }
    return {};
}

/// Goes through the interviews as the assessors did, moving `now` on with each cell.
Result<void> conduct(Project& project, Timestamp& now) {
    const model::Model& model = project.model();
    const auto ratings =
        parseRatings(resources::content("demo/ratings.csv"), "ratings.csv", model, project.scope());
    if (!ratings)
        return failed(ratings);
    const auto allNotes = notes(model);
    for (const Interview& interview : interviews(model)) {
        now = interview.start;
        project.setAuthor(interview.assessor);
        const auto done = project.transact(project::Operation::Rate, [&](Writer& writer) -> Result<void> {
            for (const CellRating& rating : *ratings) {
                if (model.leafOf(rating.cell) != interview.leaf)
                    continue;
                now += timePerCell;
                if (auto rated = writer.rate(rating.cell, rating.rating); !rated)
                    return rated;
                for (const CellNote& note : allNotes)
                    if (note.cell == rating.cell)
                        if (auto noted = writer.note(note.cell, note.text); !noted)
                            return noted;
            }
            return {};
        });
        if (!done)
            return failed(done);
    }
    return {};
}

} // namespace

Result<Project> createDemo(const std::filesystem::path& path, const std::string& author) {
    const auto facts = nlohmann::json::parse(resources::content("demo/facts.json"));
    const auto pack = model::shippedPack(facts.at("model").get<std::string>());
    if (!pack)
        return failed(pack);
    Timestamp now = toTimestamp(facts.at("opened"));
    Result<void> conducted;
    {
        auto project = Project::create(path, *pack, content(facts), facts.at("lead"), [&now] { return now; });
        if (!project)
            return project;
        conducted = conduct(*project, now).and_then([&] { return addEvidence(*project, now); });
    }
    if (!conducted) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        return failed(conducted);
    }
    return Project::open(path, author);
}

} // namespace plumbline::exchange
