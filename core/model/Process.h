#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/LocalText.h"

namespace plumbline::model {

/// What a step of the process asks for, and so what its page looks like.
enum class StepForm {
    Acceptance,  ///< points to answer with yes or no, and a decision
    Team,        ///< members and their duties
    Plan,        ///< contents of a plan, a daily schedule, the enterprise's confirmation
    Visit,       ///< points to write about, and whether the assessment is feasible
    Meeting,     ///< points to tick, attendance, minutes
    Evidence,    ///< the ledger of evidence
    Findings,    ///< the findings and their agreement
    Level,       ///< the ratings and the level that follows
    Report,      ///< the report and its issue
    Result,      ///< the result told to the enterprise, its objections
    Improvement, ///< what the enterprise sets out to do
};

/// One thing a step is about: a question, a content of a meeting, a duty of the team.
struct ProcessPoint {
    std::string id; ///< unique in its step
    LocalText text;
    bool lead = false; ///< of a team: the lead's duty
    bool operator==(const ProcessPoint&) const = default;
};

/// A rule of the standard that only some steps have.
enum class Demand {
    Odd,      ///< team: the number of assessors is odd
    Several,  ///< team: two members at least beside the lead
    Training, ///< team: everyone is trained before the first day on site
    Coverage, ///< plan: every sub-domain of the scope is in the schedule
};

struct ProcessStep {
    std::string id; ///< unique in the process; what is written about the step is kept under it
    StepForm form = StepForm::Meeting;
    LocalText name;
    std::string clause;
    std::vector<ProcessPoint> points;
    std::vector<Demand> demands;

    [[nodiscard]] bool demanding(Demand demand) const;
    bool operator==(const ProcessStep&) const = default;
};

struct ProcessStage {
    std::string id;
    LocalText name;
    std::string clause;
    std::vector<ProcessStep> steps;
    bool operator==(const ProcessStage&) const = default;
};

/// The way of an assessment, as the model's standard has it, in order.
using Process = std::vector<ProcessStage>;

/// The step of an id, or nullptr.
[[nodiscard]] const ProcessStep* findStep(const Process& process, std::string_view id);
/// The first step of a form, or nullptr.
[[nodiscard]] const ProcessStep* findStep(const Process& process, StepForm form);

/// That of models which bring none.
[[nodiscard]] const Process& plainProcess();

} // namespace plumbline::model
