#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"

/// Where an assessment stands in the process of its model, and what each step still lacks.
namespace plumbline::assessment {

/// Fields of steps that the program knows by name; a step's points are fields too. Yes and no are written so.
namespace fields {
inline constexpr const char* decision = "decision"; ///< acceptance: accepted, refused
inline constexpr const char* decidedOn = "decided-on";
inline constexpr const char* decidedBy = "decided-by";
inline constexpr const char* remark = "remark";
inline constexpr const char* purpose = "purpose"; ///< a plan's, with the next six
inline constexpr const char* scope = "scope";
inline constexpr const char* tasks = "tasks";
inline constexpr const char* from = "from";
inline constexpr const char* to = "to";
inline constexpr const char* confirmedBy = "confirmed-by";
inline constexpr const char* confirmedOn = "confirmed-on";
inline constexpr const char* feasible = "feasible"; ///< visit: yes, no
inline constexpr const char* heldOn = "held-on";    ///< visit, meeting
inline constexpr const char* place = "place";
inline constexpr const char* minutes = "minutes";
inline constexpr const char* issuedOn = "issued-on";     ///< report
inline constexpr const char* reportedOn = "reported-on"; ///< result, with the next two
inline constexpr const char* reportedTo = "reported-to";
inline constexpr const char* finalOn = "final-on";
} // namespace fields

/// One thing that a step lacks. `about` and `number` as the kind says.
struct Lack {
    enum class Kind {
        Point,       ///< about: id of a point that is not answered, ticked or written about
        Denied,      ///< about: id of a point that is answered with no
        Field,       ///< about: one of `fields` that is empty
        Refused,     ///< the application is refused
        NotFeasible, ///< the visit found the assessment not feasible
        NoLead,
        SeveralLeads, ///< number
        FewMembers,   ///< number of assessors, lead included
        EvenTeam,     ///< number of assessors
        Untrained,    ///< about: name
        TrainedLate,  ///< about: name; trained after the first day on site
        EndsEarly,    ///< a plan ends before it begins
        NoSchedule,
        Untimed,   ///< number of lines of the schedule without day, start or end
        Clash,     ///< number of pairs of lines that clash
        Uncovered, ///< number of sub-domains that nobody covers
        NoAttendance,
        NoEvidence,
        WithoutEvidence, ///< number of cells whose rating needs evidence and has none
        NoFindings,
        OpenFindings,   ///< number
        Unrated,        ///< number of cells
        OpenObjections, ///< number
        NoImprovement,
        Incomplete, ///< number of improvements without measure, person or date
    };
    Kind kind = Kind::Point;
    std::string about = {};
    int number = 0;
    bool operator==(const Lack&) const = default;
};

struct StepProgress {
    enum class State { Open, Begun, Done };
    const model::ProcessStep* step = nullptr; ///< of the model that was given
    State state = State::Open;
    std::vector<Lack> lacks; ///< none: done
};

/// All steps in the order of the process.
[[nodiscard]] std::vector<StepProgress> progress(const model::Model& model, const Scope& scope,
                                                 const Assessment& assessment);

/// What is under assessment and has no rating, ascending.
[[nodiscard]] std::vector<model::CellId> unratedCells(const model::Model& model, const Scope& scope,
                                                      const Assessment& assessment);

/// Lines of the schedule of one plan in the order of time, those without a day last.
[[nodiscard]] std::vector<Slot> scheduleOf(const Assessment& assessment, const std::string& plan);

/// The sub-domains that a line of a schedule is about; codes that the model does not know are passed over.
[[nodiscard]] std::vector<model::NodeId> partsOf(const model::Model& model, const Slot& slot);

/// The members that a line of a schedule is for, none where it is for the whole team; ids of those who left
/// are passed over.
[[nodiscard]] std::vector<const Member*> membersOf(const Assessment& assessment, const Slot& slot);

/// Those that two lines are both for. A line for the whole team shares all members of another; two lines for
/// the whole team have none in the result.
[[nodiscard]] std::vector<const Member*> sharedMembers(const Assessment& assessment, const Slot& a,
                                                       const Slot& b);

/// Two lines of a schedule at the same time with the same assessor or the same interviewee.
struct Clash {
    RecordId first;
    RecordId second;
    bool sameInterviewee = false; ///< else the same assessor
    bool operator==(const Clash&) const = default;
};
[[nodiscard]] std::vector<Clash> clashes(const Assessment& assessment, const std::vector<Slot>& schedule);

/// Leaves of the scope that no line of the schedule is about, in the order of the model.
[[nodiscard]] std::vector<model::NodeId> uncovered(const model::Model& model, const Scope& scope,
                                                   const std::vector<Slot>& schedule);

/// Members that count as assessors, the lead among them.
[[nodiscard]] int assessorCount(const Assessment& assessment);

} // namespace plumbline::assessment
