#include "core/base/Text.h"
#include "core/report/Dates.h"
#include "core/report/Phrases.h"
#include "core/report/ProcessPhrases.h"
#include "core/report/Sections.h"

namespace plumbline::report {

namespace {

using assessment::Improvement;
using assessment::Objection;

std::string subjectOf(const Subject& subject, const Objection& objection) {
    if (const auto* finding = subject.assessment.find<assessment::Finding>(objection.subject))
        return finding->text;
    if (const auto cell = subject.model.findCell(objection.subject))
        return subject.cellText(*cell);
    return objection.subject.empty() ? subject.say(phrases::aboutResult) : std::string();
}

Table objectionTable(const Subject& subject) {
    Table table{{{subject.say(phrases::findingNumber), 7},
                 {subject.say(phrases::objection), 51},
                 {subject.say(phrases::about), 28},
                 {subject.say(phrases::outcome), 14}},
                {}};
    for (const Objection& objection : subject.assessment.all<Objection>()) {
        Cell text{objection.text};
        std::string from = objection.raisedBy;
        if (const std::string day = shownDate(objection.raisedOn, subject.language); !day.empty())
            from = from.empty() ? day : subject.say(phrases::nameAndTime, from, day);
        if (!from.empty())
            text.detail = subject.say(phrases::raisedBy, from);
        if (!trimmed(objection.answer).empty())
            text.notes.push_back({subject.say(phrases::teamAnswer), objection.answer});
        const bool open = objection.outcome == assessment::Outcome::Open;
        table.rows.push_back({{{std::to_string(table.rows.size() + 1), Tone::Quiet},
                               std::move(text),
                               {subjectOf(subject, objection), Tone::Quiet},
                               {subject.say(phrases::outcomes[static_cast<std::size_t>(objection.outcome)]),
                                open ? Tone::Warn : Tone::Normal}}});
    }
    return table;
}

Table measureTable(const Subject& subject) {
    Table table{{{subject.say(phrases::findingNumber), 7},
                 {subject.say(phrases::direction), 28},
                 {subject.say(phrases::measure), 33},
                 {subject.say(phrases::responsiblePerson), 14},
                 {subject.say(phrases::due), 18}},
                {}};
    for (const Improvement& improvement : subject.assessment.all<Improvement>())
        table.rows.push_back({{{std::to_string(table.rows.size() + 1), Tone::Quiet},
                               {improvement.direction},
                               {improvement.measure},
                               {improvement.responsible},
                               {shownDate(improvement.due, subject.language)}}});
    return table;
}

} // namespace

std::optional<Section> followUpSection(const Subject& subject) {
    Section section{subject.say(phrases::followUp), {}};
    if (!subject.assessment.all<Objection>().empty()) {
        section.blocks.emplace_back(Heading{subject.say(phrases::objections)});
        section.blocks.emplace_back(objectionTable(subject));
    }
    if (!subject.assessment.all<Improvement>().empty()) {
        section.blocks.emplace_back(Heading{subject.say(phrases::measures)});
        section.blocks.emplace_back(measureTable(subject));
    }
    if (section.blocks.empty())
        return std::nullopt;
    return section;
}

} // namespace plumbline::report
