#include "core/assessment/Progress.h"
#include "core/base/Text.h"
#include "core/report/Phrases.h"
#include "core/report/ProcessPapers.h"
#include "core/report/ProcessPhrases.h"
#include "core/report/StepPaper.h"

namespace plumbline::report {

namespace {

using namespace assessment;

/// Empty rows of a sheet to sign: so many at least, and more while the page has room.
constexpr int emptyToSign = 5, spareToSign = 30;
constexpr std::size_t emptyAttendance = 6;
constexpr int minutesLines = 24;

KeyValues whenAndWhere(const StepPaper& paper) {
    return {{{paper.say(phrases::held), paper.day(fields::heldOn)},
             {paper.say(phrases::place), paper.answer(fields::place)}}};
}

/// Those present, numbered; with a free last column to sign in.
Table attendanceTable(const StepPaper& paper, bool toSign) {
    Table table{{{paper.say(phrases::numberColumn), 8},
                 {paper.say(phrases::name), 20},
                 {paper.say(phrases::organisation), 34},
                 {paper.say(phrases::position), 18}},
                {}};
    if (toSign)
        table.columns.push_back({paper.say(phrases::signature), 28});
    table.writable = toSign;
    for (const Attendee& attendee : paper.assessment.all<Attendee>())
        if (attendee.step == paper.step.id) {
            table.rows.push_back({{{std::to_string(table.rows.size() + 1), Tone::Quiet},
                                   {attendee.name, Tone::Strong},
                                   {attendee.organisation},
                                   {attendee.position}}});
            table.rows.back().cells.resize(table.columns.size());
        }
    return table;
}

void addEmptyRow(Table& table, Row::Kind kind) {
    Row row{std::vector<Cell>(table.columns.size()), kind};
    row.cells.front() = {std::to_string(table.rows.size() + 1), Tone::Quiet};
    table.rows.push_back(std::move(row));
}

/// A paragraph for each line.
void addMinutes(Section& section, const std::string& minutes) {
    if (minutes.empty())
        section.blocks.emplace_back(WritingLines{minutesLines});
    for (const std::string_view line : split(minutes, '\n'))
        if (!trimmed(line).empty())
            section.blocks.emplace_back(Paragraph{std::string(trimmed(line))});
}

} // namespace

Report signInSheet(const model::Model& model, const Assessment& assessment, const model::ProcessStep& meeting,
                   std::string_view language) {
    const StepPaper paper{model, assessment, meeting, language};
    Report report = paper.begin(paper.say(phrases::signInTitle, paper.name()));
    Table table = attendanceTable(paper, true);
    for (int i = 0; i < emptyToSign + spareToSign; ++i)
        addEmptyRow(table, i < emptyToSign ? Row::Kind::Plain : Row::Kind::Spare);
    Section& section = report.sections.front();
    section.blocks.emplace_back(whenAndWhere(paper));
    section.blocks.emplace_back(Heading{paper.say(phrases::attendance)});
    section.blocks.emplace_back(std::move(table));
    return report;
}

Report minutesDocument(const model::Model& model, const Assessment& assessment,
                       const model::ProcessStep& meeting, std::string_view language) {
    const StepPaper paper{model, assessment, meeting, language};
    Report report = paper.begin(paper.say(phrases::minutesTitle, paper.name()));
    Section& section = report.sections.front();
    section.blocks.emplace_back(whenAndWhere(paper));

    if (!meeting.points.empty()) {
        Checklist agenda;
        for (const model::ProcessPoint& point : meeting.points) {
            const std::string answer = paper.answer(point.id.c_str());
            agenda.points.push_back({point.text.in(language), !answer.empty() && answer != "no"});
        }
        section.blocks.emplace_back(Heading{paper.say(phrases::agenda)});
        section.blocks.emplace_back(std::move(agenda));
    }

    Table attendance = attendanceTable(paper, false);
    attendance.writable = attendance.rows.empty();
    while (attendance.writable && attendance.rows.size() < emptyAttendance)
        addEmptyRow(attendance, Row::Kind::Plain);
    section.blocks.emplace_back(Heading{paper.say(phrases::attendance)});
    section.blocks.emplace_back(std::move(attendance));

    section.blocks.emplace_back(Heading{paper.say(phrases::minutes)});
    addMinutes(section, paper.answer(fields::minutes));

    const KeyValue name{paper.say(phrases::name), {}}, signature{paper.say(phrases::signature), {}},
        date{paper.say(phrases::date), {}};
    section.blocks.emplace_back(
        Signatures{{{paper.say(phrases::lead), {{name.key, leadName(assessment)}, signature, date}},
                    {paper.say(phrases::enterpriseSide), {name, signature, date}}}});
    return report;
}

} // namespace plumbline::report
