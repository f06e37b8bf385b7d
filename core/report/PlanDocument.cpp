#include "core/assessment/Progress.h"
#include "core/base/Text.h"
#include "core/report/Dates.h"
#include "core/report/Phrases.h"
#include "core/report/ProcessPapers.h"
#include "core/report/ProcessPhrases.h"
#include "core/report/StepPaper.h"

namespace plumbline::report {

namespace {

using namespace assessment;

constexpr int linesPerText = 3, emptyMembers = 5, emptySlots = 12;

void addBlankRows(Table& table, int count) {
    table.writable = true;
    for (int i = 0; i < count; ++i)
        table.rows.push_back({std::vector<Cell>(table.columns.size())});
}

Table teamTable(const StepPaper& paper) {
    Table table{{{paper.say(phrases::name), 18},
                 {paper.say(phrases::role), 16},
                 {paper.say(phrases::organisation), 30},
                 {paper.say(phrases::duties), 36}},
                {}};
    for (const Member& member : paper.assessment.all<Member>())
        table.rows.push_back({{{member.name, Tone::Strong},
                               {paper.say(phrases::roles[static_cast<std::size_t>(member.role)])},
                               {member.organisation},
                               {member.duties}}});
    if (table.rows.empty())
        addBlankRows(table, emptyMembers);
    return table;
}

std::string hoursOf(const Slot& slot) {
    return slot.finish.empty() ? slot.start : slot.start + "–" + slot.finish;
}

Row slotRow(const StepPaper& paper, const Slot& slot) {
    Cell subject{partNames(paper.model, slot, paper.language)};
    (subject.text.empty() ? subject.text : subject.detail) = slot.topic;
    return {{{hoursOf(slot), Tone::Quiet},
             std::move(subject),
             {assessorsOf(paper.assessment, slot, paper.language)},
             {slot.interviewee},
             {slot.place}}};
}

Table scheduleTable(const StepPaper& paper, const std::vector<Slot>& schedule) {
    Table table{{{paper.say(phrases::hours), 14},
                 {paper.say(phrases::subject), 32},
                 {paper.say(phrases::assessor), 14},
                 {paper.say(phrases::interviewee), 24},
                 {paper.say(phrases::place), 16}},
                {}};
    const Slot* before = nullptr;
    for (const Slot& slot : schedule) {
        if (!before || before->day != slot.day)
            table.rows.push_back(
                {{{slot.day.empty() ? paper.say(phrases::dayOpen) : shownWeekday(slot.day, paper.language),
                   Tone::Strong}},
                 Row::Kind::Group});
        table.rows.push_back(slotRow(paper, slot));
        before = &slot;
    }
    if (table.rows.empty())
        addBlankRows(table, emptySlots);
    return table;
}

/// Which parts of the scope the schedule leaves out, where it must not.
void addUncovered(const StepPaper& paper, const Scope& scope, const std::vector<Slot>& schedule,
                  Section& section) {
    if (schedule.empty() || !paper.step.demanding(model::Demand::Coverage))
        return;
    std::vector<std::string> names;
    for (const model::NodeId leaf : uncovered(paper.model, scope, schedule))
        names.push_back(paper.model.node(leaf).name.in(paper.language));
    if (!names.empty())
        section.blocks.emplace_back(
            Paragraph{paper.say(phrases::notCovered, paper.model.kinds.back().name.in(paper.language),
                                join(names, paper.say(phrases::listSeparator))),
                      Tone::Quiet});
}

Signatures signatures(const StepPaper& paper) {
    const KeyValue signature{paper.say(phrases::signature), {}}, day{paper.say(phrases::date), {}};
    const std::string name = paper.say(phrases::name);
    return {{{paper.say(phrases::lead), {{name, leadName(paper.assessment)}, signature, day}},
             {paper.say(phrases::enterpriseSide),
              {{name, paper.answer(fields::confirmedBy)},
               signature,
               {day.key, paper.day(fields::confirmedOn)}}}}};
}

} // namespace

Report planDocument(const model::Model& model, const Scope& scope, const Assessment& assessment,
                    const model::ProcessStep& plan, std::string_view language) {
    const StepPaper paper{model, assessment, plan, language};
    Report report = paper.begin(paper.name());
    Section& section = report.sections.front();
    const auto head = [&](const Phrase& text) { section.blocks.emplace_back(Heading{paper.say(text)}); };

    section.blocks.emplace_back(
        KeyValues{{{paper.say(phrases::basis), model.reference + "  " + model.name.in(language)},
                   {paper.say(phrases::time),
                    shownDates(paper.answer(fields::from), paper.answer(fields::to), language)}}});
    for (const auto& [text, field] : {std::pair{phrases::purpose, fields::purpose},
                                      {phrases::planScope, fields::scope},
                                      {phrases::tasks, fields::tasks}}) {
        head(text);
        if (std::string written = paper.answer(field); written.empty())
            section.blocks.emplace_back(WritingLines{linesPerText});
        else
            section.blocks.emplace_back(Paragraph{std::move(written)});
    }
    head(phrases::teamHeading);
    section.blocks.emplace_back(teamTable(paper));
    const std::vector<Slot> schedule = scheduleOf(assessment, plan.id);
    head(phrases::schedule);
    section.blocks.emplace_back(scheduleTable(paper, schedule));
    addUncovered(paper, scope, schedule, section);
    head(phrases::confirmation);
    section.blocks.emplace_back(Paragraph{paper.say(phrases::planConfirmed)});
    section.blocks.emplace_back(signatures(paper));
    return report;
}

} // namespace plumbline::report
