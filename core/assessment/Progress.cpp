#include "core/assessment/Progress.h"

#include <algorithm>
#include <set>

#include "core/assessment/EvidenceIndex.h"
#include "core/base/Text.h"

namespace plumbline::assessment {

using model::Demand;
using model::ProcessPoint;
using model::ProcessStep;
using model::StepForm;
using Kind = Lack::Kind;

namespace {

template <class T, class Matches>
int countOf(const Assessment& assessment, const Matches& matches) {
    const auto& list = assessment.all<T>();
    return static_cast<int>(std::count_if(list.begin(), list.end(), matches));
}

/// What one step lacks.
class Check {
public:
    Check(const model::Model& model, const Scope& scope, const Assessment& assessment,
          const ProcessStep& step)
        : m_model(model), m_scope(scope), m_assessment(assessment), m_step(step) {}

    std::vector<Lack> lacks() {
        switch (m_step.form) {
        case StepForm::Acceptance:
            checkAcceptance();
            break;
        case StepForm::Team:
            checkTeam();
            break;
        case StepForm::Plan:
            checkPlan();
            break;
        case StepForm::Visit:
            checkVisit();
            break;
        case StepForm::Meeting:
            checkMeeting();
            break;
        case StepForm::Evidence:
            if (m_assessment.all<Evidence>().empty())
                add(Kind::NoEvidence);
            addCount(Kind::WithoutEvidence,
                     static_cast<int>(cellsWithoutEvidence(m_model, m_scope, m_assessment,
                                                           EvidenceIndex(m_model, m_assessment))
                                          .size()));
            break;
        case StepForm::Findings:
            checkFindings();
            break;
        case StepForm::Level:
            addCount(Kind::Unrated, static_cast<int>(unratedCells(m_model, m_scope, m_assessment).size()));
            break;
        case StepForm::Report:
            needFields({fields::issuedOn});
            break;
        case StepForm::Result:
            needFields({fields::reportedOn, fields::reportedTo});
            addCount(Kind::OpenObjections, countOf<Objection>(m_assessment, [](const Objection& each) {
                         return each.outcome == Outcome::Open;
                     }));
            needFields({fields::finalOn});
            break;
        case StepForm::Improvement:
            checkImprovement();
            break;
        }
        return std::move(m_lacks);
    }

private:
    void add(Kind kind, std::string about = {}, int number = 0) {
        m_lacks.push_back({kind, std::move(about), number});
    }
    void addCount(Kind kind, int number) {
        if (number > 0)
            add(kind, {}, number);
    }
    [[nodiscard]] std::string answer(const std::string& field) const {
        return m_assessment.answer(m_step.id, field);
    }
    void needFields(std::initializer_list<const char*> names) {
        for (const char* name : names)
            if (trimmed(answer(name)).empty())
                add(Kind::Field, name);
    }
    void needPoints() {
        for (const ProcessPoint& point : m_step.points)
            if (trimmed(answer(point.id)).empty())
                add(Kind::Point, point.id);
    }

    void checkAcceptance() {
        needPoints();
        for (const ProcessPoint& point : m_step.points)
            if (answer(point.id) == "no")
                add(Kind::Denied, point.id);
        needFields({fields::decision, fields::decidedOn, fields::decidedBy});
        if (answer(fields::decision) == "refused")
            add(Kind::Refused);
    }

    void checkTeam() {
        const int leads =
            countOf<Member>(m_assessment, [](const Member& each) { return each.role == Role::Lead; });
        if (leads == 0)
            add(Kind::NoLead);
        if (leads > 1)
            add(Kind::SeveralLeads, {}, leads);
        const int assessors = assessorCount(m_assessment);
        constexpr int fewest = 3; // "one lead and several members" under an odd number
        if (m_step.demanding(Demand::Several) && assessors < fewest)
            add(Kind::FewMembers, {}, assessors);
        if (m_step.demanding(Demand::Odd) && assessors > 0 && assessors % 2 == 0)
            add(Kind::EvenTeam, {}, assessors);
        if (!m_step.demanding(Demand::Training))
            return;
        const std::string& firstDay = m_assessment.facts.from;
        for (const Member& member : m_assessment.all<Member>()) {
            if (member.role == Role::Observer)
                continue;
            if (member.trainedOn.empty())
                add(Kind::Untrained, member.name);
            else if (!firstDay.empty() && member.trainedOn > firstDay)
                add(Kind::TrainedLate, member.name);
        }
    }

    void checkPlan() {
        needFields({fields::purpose, fields::scope, fields::tasks, fields::from, fields::to});
        if (const auto from = answer(fields::from), to = answer(fields::to); !to.empty() && to < from)
            add(Kind::EndsEarly);
        const std::vector<Slot> schedule = scheduleOf(m_assessment, m_step.id);
        if (schedule.empty())
            add(Kind::NoSchedule);
        addCount(Kind::Untimed,
                 static_cast<int>(std::count_if(schedule.begin(), schedule.end(), [](const Slot& each) {
                     return each.day.empty() || each.start.empty() || each.finish.empty();
                 })));
        addCount(Kind::Clash, static_cast<int>(clashes(m_assessment, schedule).size()));
        if (m_step.demanding(Demand::Coverage) && !schedule.empty())
            addCount(Kind::Uncovered, static_cast<int>(uncovered(m_model, m_scope, schedule).size()));
        needFields({fields::confirmedBy, fields::confirmedOn});
    }

    void checkVisit() {
        needFields({fields::heldOn});
        needPoints();
        needFields({fields::feasible});
        if (answer(fields::feasible) == "no")
            add(Kind::NotFeasible);
    }

    void checkMeeting() {
        needFields({fields::heldOn});
        needPoints();
        if (countOf<Attendee>(m_assessment, [&](const Attendee& each) { return each.step == m_step.id; }) ==
            0)
            add(Kind::NoAttendance);
        needFields({fields::minutes});
    }

    void checkFindings() {
        if (m_assessment.all<Finding>().empty())
            add(Kind::NoFindings);
        addCount(Kind::OpenFindings, countOf<Finding>(m_assessment, [](const Finding& each) {
                     return each.agreement == Agreement::Open;
                 }));
    }

    void checkImprovement() {
        if (m_assessment.all<Improvement>().empty())
            add(Kind::NoImprovement);
        addCount(Kind::Incomplete, countOf<Improvement>(m_assessment, [](const Improvement& each) {
                     return each.measure.empty() || each.responsible.empty() || each.due.empty();
                 }));
    }

    const model::Model& m_model;
    const Scope& m_scope;
    const Assessment& m_assessment;
    const ProcessStep& m_step;
    std::vector<Lack> m_lacks;
};

/// Whether anything is written about a step.
bool isBegun(const model::Model& model, const Assessment& assessment, const ProcessStep& step) {
    const auto& answers = assessment.all<Answer>();
    if (std::any_of(answers.begin(), answers.end(),
                    [&](const Answer& each) { return each.id.starts_with(step.id + "."); }))
        return true;
    switch (step.form) {
    case StepForm::Team:
        return !assessment.all<Member>().empty();
    case StepForm::Plan:
        return !scheduleOf(assessment, step.id).empty();
    case StepForm::Meeting:
        return countOf<Attendee>(assessment, [&](const Attendee& each) { return each.step == step.id; }) > 0;
    case StepForm::Evidence:
        return !assessment.all<Evidence>().empty();
    case StepForm::Findings:
        return !assessment.all<Finding>().empty();
    case StepForm::Level:
        return std::any_of(assessment.ratings.begin(), assessment.ratings.begin() + model.cellCount(),
                           [](Grade grade) { return grade != unrated; });
    case StepForm::Result:
        return !assessment.all<Objection>().empty();
    case StepForm::Improvement:
        return !assessment.all<Improvement>().empty();
    default:
        return false;
    }
}

bool overlap(const Slot& a, const Slot& b) {
    return !a.day.empty() && a.day == b.day && !a.start.empty() && !b.start.empty() && a.start < b.finish &&
           b.start < a.finish;
}

} // namespace

std::vector<StepProgress> progress(const model::Model& model, const Scope& scope,
                                   const Assessment& assessment) {
    std::vector<StepProgress> steps;
    for (const model::ProcessStage& stage : model.process)
        for (const ProcessStep& step : stage.steps) {
            StepProgress& each = steps.emplace_back();
            each.step = &step;
            each.lacks = Check(model, scope, assessment, step).lacks();
            each.state = each.lacks.empty()                 ? StepProgress::State::Done
                         : isBegun(model, assessment, step) ? StepProgress::State::Begun
                                                            : StepProgress::State::Open;
        }
    return steps;
}

std::vector<model::CellId> unratedCells(const model::Model& model, const Scope& scope,
                                        const Assessment& assessment) {
    std::vector<model::CellId> cells;
    for (model::CellId cell = 0; cell < model.cellCount(); ++cell)
        if (scope.assesses(model, cell) && assessment.rating(cell) == unrated)
            cells.push_back(cell);
    return cells;
}

std::vector<Slot> scheduleOf(const Assessment& assessment, const std::string& plan) {
    std::vector<Slot> schedule;
    for (const Slot& slot : assessment.all<Slot>())
        if (slot.plan == plan)
            schedule.push_back(slot);
    std::stable_sort(schedule.begin(), schedule.end(), [](const Slot& a, const Slot& b) {
        return std::tuple(a.day.empty(), a.day, a.start) < std::tuple(b.day.empty(), b.day, b.start);
    });
    return schedule;
}

std::vector<model::NodeId> partsOf(const model::Model& model, const Slot& slot) {
    std::vector<model::NodeId> leaves;
    for (const std::string_view code : split(slot.parts, ' '))
        if (const auto leaf = model.findLeaf(code))
            leaves.push_back(*leaf);
    return leaves;
}

std::vector<const Member*> membersOf(const Assessment& assessment, const Slot& slot) {
    std::vector<const Member*> members;
    for (const std::string_view id : split(slot.members, ' '))
        if (const Member* const member = assessment.find<Member>(RecordId(id)))
            members.push_back(member);
    return members;
}

std::vector<const Member*> sharedMembers(const Assessment& assessment, const Slot& a, const Slot& b) {
    std::vector<const Member*> shared = membersOf(assessment, a.members.empty() ? b : a);
    if (!a.members.empty() && !b.members.empty()) {
        const auto others = membersOf(assessment, b);
        std::erase_if(
            shared, [&](const Member* member) { return std::ranges::find(others, member) == others.end(); });
    }
    return shared;
}

std::vector<Clash> clashes(const Assessment& assessment, const std::vector<Slot>& schedule) {
    std::vector<Clash> found;
    for (std::size_t i = 0; i < schedule.size(); ++i)
        for (std::size_t j = i + 1; j < schedule.size(); ++j) {
            const Slot &a = schedule[i], &b = schedule[j];
            if (!overlap(a, b))
                continue;
            const bool wholeTeam = a.members.empty() || b.members.empty();
            if (wholeTeam || !sharedMembers(assessment, a, b).empty())
                found.push_back({a.id, b.id, false});
            else if (!trimmed(a.interviewee).empty() && trimmed(a.interviewee) == trimmed(b.interviewee))
                found.push_back({a.id, b.id, true});
        }
    return found;
}

std::vector<model::NodeId> uncovered(const model::Model& model, const Scope& scope,
                                     const std::vector<Slot>& schedule) {
    std::set<model::NodeId> covered;
    for (const Slot& slot : schedule)
        for (const model::NodeId leaf : partsOf(model, slot))
            covered.insert(leaf);
    std::vector<model::NodeId> left;
    for (const model::NodeId leaf : model.leaves())
        if (scope.includes(leaf) && !covered.contains(leaf))
            left.push_back(leaf);
    return left;
}

int assessorCount(const Assessment& assessment) {
    return countOf<Member>(assessment, [](const Member& each) { return each.role != Role::Observer; });
}

} // namespace plumbline::assessment
