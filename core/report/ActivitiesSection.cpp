#include <algorithm>

#include "core/assessment/Progress.h"
#include "core/base/Text.h"
#include "core/report/Dates.h"
#include "core/report/EvidencePhrases.h"
#include "core/report/Phrases.h"
#include "core/report/ProcessPhrases.h"
#include "core/report/Sections.h"

namespace plumbline::report {

namespace {

using namespace assessment;
using model::StepForm;

Table teamTable(const Subject& subject) {
    Table table{{{subject.say(phrases::name), 20},
                 {subject.say(phrases::role), 16},
                 {subject.say(phrases::organisation), 30},
                 {subject.say(phrases::training), 34}},
                {}};
    for (const Member& member : subject.assessment.all<Member>()) {
        Cell training{member.training};
        const std::string day = shownDate(member.trainedOn, subject.language);
        (training.text.empty() ? training.text : training.detail) = day;
        table.rows.push_back({{{member.name, Tone::Strong},
                               {subject.say(phrases::roles[static_cast<std::size_t>(member.role)])},
                               {member.organisation},
                               std::move(training)}});
    }
    return table;
}

/// What is known of one step: when, and what was done.
class Activity {
public:
    Activity(const Subject& subject, const model::ProcessStep& step) : m_subject(subject), m_step(step) {
        switch (step.form) {
        case StepForm::Acceptance:
            accept();
            break;
        case StepForm::Plan:
            plan();
            break;
        case StepForm::Visit:
            visit();
            break;
        case StepForm::Meeting:
            meet();
            break;
        case StepForm::Evidence:
            collect();
            break;
        case StepForm::Report:
            m_when = day(fields::issuedOn);
            if (!m_when.empty())
                m_done.push_back(subject.say(phrases::issued));
            break;
        case StepForm::Result:
            m_when = day(fields::reportedOn);
            add(phrases::reportedTo, answer(fields::reportedTo));
            add(phrases::finalOn, day(fields::finalOn));
            break;
        case StepForm::Team:
        case StepForm::Findings:
        case StepForm::Level:
        case StepForm::Improvement:
            break; // have places of their own in the report
        }
    }

    [[nodiscard]] bool isKnown() const { return !m_when.empty() || !m_done.empty(); }
    [[nodiscard]] Row row() const {
        Cell name{m_subject.in(m_step.name), Tone::Strong};
        if (!m_step.clause.empty())
            name.detail = m_subject.say(phrases::clause, m_step.clause);
        return {{std::move(name), {m_when}, {join(m_done, "\n")}}};
    }

private:
    [[nodiscard]] std::string answer(const char* field) const {
        return std::string(trimmed(m_subject.assessment.answer(m_step.id, field)));
    }
    [[nodiscard]] std::string day(const char* field) const {
        return shownDate(answer(field), m_subject.language);
    }
    void add(const Phrase& text, const std::string& value) {
        if (!value.empty())
            m_done.push_back(m_subject.say(text, value));
    }

    void accept() {
        m_when = day(fields::decidedOn);
        const std::string decision = answer(fields::decision);
        if (decision == "accepted" || decision == "refused")
            m_done.push_back(m_subject.say(decision == "accepted" ? phrases::accepted : phrases::refused));
        add(phrases::decidedBy, answer(fields::decidedBy));
    }

    void plan() {
        m_when = day(fields::confirmedOn);
        add(phrases::planTime, shownDates(answer(fields::from), answer(fields::to), m_subject.language));
        const std::vector<Slot> schedule = scheduleOf(m_subject.assessment, m_step.id);
        const auto interviews = std::count_if(schedule.begin(), schedule.end(), [](const Slot& slot) {
            return !trimmed(slot.interviewee).empty();
        });
        if (!schedule.empty())
            m_done.push_back(m_subject.say(phrases::planLines, schedule.size(), interviews));
        add(phrases::confirmedBy, answer(fields::confirmedBy));
    }

    void visit() {
        m_when = day(fields::heldOn);
        const std::string feasible = answer(fields::feasible);
        if (feasible == "yes" || feasible == "no")
            m_done.push_back(m_subject.say(feasible == "yes" ? phrases::feasible : phrases::notFeasible));
        add(phrases::heldAt, answer(fields::place));
    }

    void meet() {
        m_when = day(fields::heldOn);
        add(phrases::heldAt, answer(fields::place));
        const auto& all = m_subject.assessment.all<Attendee>();
        const auto present = std::count_if(
            all.begin(), all.end(), [&](const Attendee& attendee) { return attendee.step == m_step.id; });
        if (present > 0)
            m_done.push_back(m_subject.say(phrases::presentCount, present));
    }

    void collect() {
        const auto& all = m_subject.assessment.all<Evidence>();
        if (all.empty())
            return;
        std::array<int, phrases::evidenceKinds.size()> counts{};
        std::string first, last;
        for (const Evidence& piece : all) {
            ++counts[static_cast<std::size_t>(piece.kind)];
            const std::string on = piece.collected.substr(0, piece.collected.find(' '));
            if (on.empty())
                continue;
            first = first.empty() ? on : std::min(first, on);
            last = std::max(last, on);
        }
        m_when = shownDates(first, last, m_subject.language);
        m_done.push_back(m_subject.say(phrases::piecesOfEvidence, all.size()));
        std::vector<std::string> kinds;
        for (std::size_t i = 0; i < counts.size(); ++i)
            if (counts[i] > 0)
                kinds.push_back(
                    m_subject.say(phrases::countOfKind, m_subject.say(phrases::evidenceKinds[i]), counts[i]));
        m_done.push_back(join(kinds, m_subject.say(phrases::listSeparator)));
    }

    const Subject& m_subject;
    const model::ProcessStep& m_step;
    std::string m_when;
    std::vector<std::string> m_done;
};

Table courseTable(const Subject& subject) {
    Table table{{{subject.say(phrases::step), 26},
                 {subject.say(phrases::held), 26},
                 {subject.say(phrases::activity), 48}},
                {}};
    for (const model::ProcessStage& stage : subject.model.process)
        for (const model::ProcessStep& step : stage.steps)
            if (const Activity activity(subject, step); activity.isKnown())
                table.rows.push_back(activity.row());
    return table;
}

} // namespace

std::optional<Section> activitiesSection(const Subject& subject) {
    Section section{subject.say(phrases::activities), {}};
    if (!subject.assessment.all<Member>().empty()) {
        section.blocks.emplace_back(Heading{subject.say(phrases::teamHeading)});
        section.blocks.emplace_back(teamTable(subject));
    }
    if (Table course = courseTable(subject); !course.rows.empty()) {
        section.blocks.emplace_back(Heading{subject.say(phrases::course)});
        section.blocks.emplace_back(std::move(course));
    }
    if (section.blocks.empty())
        return std::nullopt;
    return section;
}

} // namespace plumbline::report
