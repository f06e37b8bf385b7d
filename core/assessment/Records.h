#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

/// What a team writes beside ratings and notes: the process of clause 8, evidence, findings, reviews. Each
/// kind is a plain struct and one table of the file, of the same shape: see `Table` in RecordTables.h.
namespace plumbline::assessment {

/// A UUID in which the time of making stands first, so that ids sort in the order of making. Answers, links
/// and reviews are named after what they are about instead, so that there is one of each.
using RecordId = std::string;

/// What one step of the process says in one of its fields.
struct Answer {
    RecordId id = {}; ///< "step.field"
    std::string value = {};
    bool operator==(const Answer&) const = default;
};

enum class Role { Lead, Assessor, Observer };

/// A member of the team (clause 8.2.2). An observer, such as a technical expert, is not counted as an
/// assessor.
struct Member {
    RecordId id = {};
    std::string name = {};
    Role role = Role::Assessor;
    std::string organisation = {};
    std::string duties = {};
    std::string training = {};  ///< in what, by whom
    std::string trainedOn = {}; ///< "2026-09-10" or empty
    bool operator==(const Member&) const = default;
};

/// A line of a plan's daily schedule.
struct Slot {
    RecordId id = {};
    std::string plan = {};   ///< id of the step
    std::string day = {};    ///< "2026-09-14"
    std::string start = {};  ///< "09:00"
    std::string finish = {}; ///< "10:30"
    std::string parts = {};  ///< codes of sub-domains, a space between them; empty: `topic` says what
    std::string topic = {};
    std::string members = {}; ///< ids, a space between them; empty: the whole team
    std::string interviewee = {};
    std::string place = {};
    bool operator==(const Slot&) const = default;
};

/// Someone present at a meeting.
struct Attendee {
    RecordId id = {};
    std::string step = {}; ///< of the meeting
    std::string name = {};
    std::string organisation = {};
    std::string position = {};
    bool operator==(const Attendee&) const = default;
};

enum class Outcome { Open, Kept, Changed };

/// Where the enterprise argues its case again (clause 8.4.1).
struct Objection {
    RecordId id = {};
    std::string subject = {}; ///< code of a cell, id of a finding, or empty: the result as a whole
    std::string text = {};
    std::string raisedBy = {};
    std::string raisedOn = {};
    std::string answer = {};
    Outcome outcome = Outcome::Open;
    bool operator==(const Objection&) const = default;
};

/// What the enterprise sets out to improve (clause 8.5).
struct Improvement {
    RecordId id = {};
    std::string direction = {};
    std::string measure = {};
    std::string responsible = {};
    std::string due = {};
    bool operator==(const Improvement&) const = default;
};

/// How a piece of evidence was got (clause 8.3.2).
enum class EvidenceKind { Interview, Observation, SiteWalk, Documents, Demonstration, DataCollection };

struct Evidence {
    RecordId id = {};
    EvidenceKind kind = EvidenceKind::Interview;
    std::string title = {};
    std::string collector = {}; ///< who of the team
    std::string source = {};    ///< from whom
    std::string place = {};
    std::string collected = {}; ///< "2026-09-14" or "2026-09-14 10:30"
    std::string description = {};
    bool operator==(const Evidence&) const = default;
};

/// A file that belongs to a piece of evidence. Its content stands once in the assessment, however often it is
/// attached.
struct Attachment {
    RecordId id = {};
    std::string evidence = {}; ///< id
    std::string name = {};     ///< the file's own
    std::string sha256 = {};   ///< of the content, 64 hexadecimal digits
    bool operator==(const Attachment&) const = default;
};

/// Clause 8.3.3.
enum class FindingKind { Conformity, GoodPractice, Weakness, Improvement };
enum class Agreement { Open, Agreed };

struct Finding {
    RecordId id = {};
    FindingKind kind = FindingKind::Conformity;
    std::string text = {};
    std::string responsible = {}; ///< name of the assessor
    Agreement agreement = Agreement::Open;
    std::string view = {}; ///< the enterprise's
    bool operator==(const Finding&) const = default;
};

/// That a piece of evidence or a finding is about a cell, or that a finding rests on a piece of evidence.
struct Link {
    RecordId id = {};        ///< "source target"
    std::string source = {}; ///< id of evidence or finding
    std::string target = {}; ///< code of a cell, or id of evidence
    bool operator==(const Link&) const = default;
};

/// That the lead has looked at a cell as it then was.
struct Review {
    RecordId id = {};      ///< code of the cell
    std::string seen = {}; ///< fingerprint of what the cell said: see `fingerprint` in Review.h
    bool operator==(const Review&) const = default;
};

/// Every kind of record, each list in the order of ids.
using Records =
    std::tuple<std::vector<Answer>, std::vector<Member>, std::vector<Slot>, std::vector<Attendee>,
               std::vector<Objection>, std::vector<Improvement>, std::vector<Evidence>,
               std::vector<Attachment>, std::vector<Finding>, std::vector<Link>, std::vector<Review>>;

/// Where the record of an id stands in a list in the order of ids, or would stand.
template <class List>
[[nodiscard]] auto placeOf(List& list, const RecordId& id) {
    return std::lower_bound(list.begin(), list.end(), id,
                            [](const auto& record, const RecordId& key) { return record.id < key; });
}

/// Calls `call` with a default value of each kind of record.
template <class Call>
void forEachRecordKind(Call&& call) {
    [&]<class... T>(std::tuple<std::vector<T>...>*) { (call(T{}), ...); }(static_cast<Records*>(nullptr));
}

/// The words for the values of an enum in files, by value.
template <class E>
inline constexpr std::array<std::string_view, 0> wordsOf{};
template <>
inline constexpr std::array<std::string_view, 3> wordsOf<Role>{"lead", "assessor", "observer"};
template <>
inline constexpr std::array<std::string_view, 3> wordsOf<Outcome>{"open", "kept", "changed"};
template <>
inline constexpr std::array<std::string_view, 6> wordsOf<EvidenceKind>{
    "interview", "observation", "site-walk", "documents", "demonstration", "data-collection"};
template <>
inline constexpr std::array<std::string_view, 4> wordsOf<FindingKind>{"conformity", "good-practice",
                                                                      "weakness", "improvement"};
template <>
inline constexpr std::array<std::string_view, 2> wordsOf<Agreement>{"open", "agreed"};

template <class E>
requires(wordsOf<E>.size() > 0) [[nodiscard]] constexpr std::string_view toString(E value) {
    return wordsOf<E>[static_cast<std::size_t>(value)];
}

template <class E>
[[nodiscard]] constexpr std::optional<E> parseWord(std::string_view word) {
    for (std::size_t i = 0; i < wordsOf<E>.size(); ++i)
        if (wordsOf<E>[i] == word)
            return static_cast<E>(i);
    return std::nullopt;
}

} // namespace plumbline::assessment
