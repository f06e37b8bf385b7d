#include "core/report/StepPaper.h"

#include "core/assessment/Progress.h"
#include "core/base/Text.h"
#include "core/report/Dates.h"
#include "core/report/Phrases.h"
#include "core/report/ProcessPhrases.h"

namespace plumbline::report {

std::string StepPaper::answer(const char* field) const {
    return std::string(trimmed(assessment.answer(step.id, field)));
}

std::string StepPaper::day(const char* field) const {
    return shownDate(answer(field), language);
}

Report StepPaper::begin(std::string title) const {
    Report report;
    report.language = language;
    report.title = std::move(title);
    report.subtitle =
        step.clause.empty() ? model.reference : say(phrases::clauseOf, model.reference, step.clause);
    report.enterprise = assessment.facts.enterprise;
    report.author = leadName(assessment);
    report.pageNumber = phrases::pageNumber.in(language);
    report.continued = phrases::continued.in(language);
    report.sections.emplace_back();
    return report;
}

std::string assessorsOf(const assessment::Assessment& assessment, const assessment::Slot& slot,
                        std::string_view language) {
    if (slot.members.empty())
        return phrase(phrases::wholeTeam, language);
    std::vector<std::string> names;
    for (const assessment::Member* const member : assessment::membersOf(assessment, slot))
        names.push_back(member->name);
    return join(names, phrases::listSeparator.in(language));
}

std::string partNames(const model::Model& model, const assessment::Slot& slot, std::string_view language) {
    std::vector<std::string> names;
    for (const model::NodeId leaf : assessment::partsOf(model, slot))
        names.push_back(model.node(leaf).name.in(language));
    return join(names, phrases::listSeparator.in(language));
}

std::string leadName(const assessment::Assessment& assessment) {
    std::string name;
    for (const assessment::Member& member : assessment.all<assessment::Member>()) {
        if (member.role != assessment::Role::Lead)
            continue;
        if (!name.empty())
            return {};
        name = member.name;
    }
    return name;
}

} // namespace plumbline::report
