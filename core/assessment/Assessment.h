#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/assessment/Records.h"
#include "core/base/Clock.h"
#include "core/model/Model.h"

/// The facts of one assessment, as plain values: what a .plumb file says at one moment.
namespace plumbline::assessment {

/// UUID of a person of the team.
using PersonId = std::string;

struct Person {
    PersonId id;
    std::string name;
    bool operator==(const Person&) const = default;
};

/// A rating step of the model by its index, or unrated.
using Grade = std::int16_t;
inline constexpr Grade unrated = -1;

/// A measured share, as it was counted: 153 of 250 devices.
struct Measure {
    long long part = 0;  ///< 0..whole
    long long whole = 1; ///< at least 1
    bool operator==(const Measure&) const = default;
};

/// What an assessor gives to a cell.
struct Rating {
    Grade grade = unrated;
    std::optional<Measure> measure; ///< beside the grade of an item that is a ratio

    Rating() = default;
    Rating(Grade given, std::optional<Measure> measured = {}) : grade(given), measure(measured) {}
    bool operator==(const Rating&) const = default;
};

/// A rating as files and history write it: "full", "62.5", "61.2 153/250"; empty when unrated.
[[nodiscard]] std::string toString(const model::Model& model, const Rating& rating);
[[nodiscard]] std::optional<Rating> parseRating(const model::Model& model, std::string_view text);
/// "153/250"
[[nodiscard]] std::string toString(const Measure& measure);
[[nodiscard]] std::optional<Measure> parseMeasure(std::string_view text);

/// Who wrote a row, and when. `counter` grows with every change of the file and orders rows
/// of one file; the clock is for people.
struct Stamp {
    PersonId author;
    long long counter = 0;
    Timestamp at = 0;
    bool operator==(const Stamp&) const = default;
};

/// Who gave the team's rating of a cell, and when.
struct RatedBy {
    int person = -1; ///< index into Assessment::people; -1: nobody known
    Timestamp at = 0;
    bool operator==(const RatedBy&) const = default;
};

struct Facts {
    std::string enterprise;
    std::string address;
    std::string industry;
    std::string contact;
    std::string from; ///< first day on site, "2026-09-14" or empty
    std::string to;
    std::string profile; ///< id
    model::TotalRule rule = model::TotalRule::Credit;
    int depth = 0;  ///< highest level assessed
    int target = 0; ///< level aimed at; 0: the one after the level reached
    bool operator==(const Facts&) const = default;
};

/// A domain or sub-domain left out of the assessment (clause 7).
struct Exclusion {
    model::NodeId node = 0;
    std::string reason;
    bool operator==(const Exclusion&) const = default;
};

struct Note {
    PersonId author;
    std::string text;
    Timestamp at = 0;
    bool operator==(const Note&) const = default;
};

struct Assessment {
    Facts facts;
    std::vector<Person> people;
    std::vector<Exclusion> exclusions;                 ///< in the order of the model
    std::map<model::NodeId, model::Weight> ownWeights; ///< where the team departs from the recommended ones
    std::vector<Grade> ratings;                        ///< by cell: the team's rating
    std::map<model::CellId, Measure> measures;         ///< by cell, beside its rating
    std::vector<RatedBy> ratedBy;                      ///< by cell, beside its rating
    std::map<model::CellId, std::vector<Note>> notes;  ///< by cell, oldest author first; no empty texts
    Records records;

    /// The records of one kind, by id.
    template <class T>
    [[nodiscard]] const std::vector<T>& all() const {
        return std::get<std::vector<T>>(records);
    }
    template <class T>
    [[nodiscard]] std::vector<T>& all() {
        return std::get<std::vector<T>>(records);
    }
    /// nullptr where there is none of that id.
    template <class T>
    [[nodiscard]] const T* find(const RecordId& id) const {
        const auto& list = all<T>();
        const auto found = placeOf(list, id);
        return found != list.end() && found->id == id ? &*found : nullptr;
    }
    /// What a step says in a field; empty where nothing.
    [[nodiscard]] std::string answer(const std::string& step, const std::string& field) const;

    [[nodiscard]] Grade rating(model::CellId cell) const { return ratings[static_cast<std::size_t>(cell)]; }
    [[nodiscard]] Rating wholeRating(model::CellId cell) const;
    void setRating(model::CellId cell, const Rating& rating, RatedBy by = {});
    /// Who gave the team's rating; nullptr where there is none, or nobody known gave it.
    [[nodiscard]] const Person* assessor(model::CellId cell) const;
    [[nodiscard]] const Person* person(const PersonId& id) const;
    /// The note of one author, or an empty text.
    [[nodiscard]] std::string note(model::CellId cell, const PersonId& author) const;
    bool operator==(const Assessment&) const = default;
};

} // namespace plumbline::assessment
