#include "core/report/AssessmentReport.h"

#include <array>

#include "core/base/Text.h"
#include "core/report/Dates.h"
#include "core/report/Phrases.h"
#include "core/report/Sections.h"

namespace plumbline::report {

std::span<const std::string_view> reportLanguages() {
    static constexpr std::array<std::string_view, 2> languages{"zh_CN", "en"};
    return languages;
}

namespace {

std::string teamNames(const Subject& subject) {
    std::vector<std::string> names;
    for (const assessment::Person& person : subject.assessment.people)
        names.push_back(shownPerson(person.name));
    return join(names, subject.say(phrases::listSeparator));
}

void addKnown(std::vector<KeyValue>& rows, std::string key, std::string value) {
    if (!trimmed(value).empty())
        rows.push_back({std::move(key), std::move(value)});
}

} // namespace

Cover coverOf(const Subject& subject) {
    const assessment::Facts& facts = subject.assessment.facts;
    const model::Model& model = subject.model;
    const model::Profile& profile = model.profiles[static_cast<std::size_t>(subject.scope.profile())];

    Cover cover;
    cover.standard = model.reference;
    cover.title = subject.in(model.name);
    cover.subtitle = subject.say(phrases::coverTitle);
    cover.enterprise = facts.enterprise;
    cover.level = subject.verdict.rated > 0 ? subject.level() : 0;
    cover.levels = model.levelCount();
    cover.levelCaption = subject.say(subject.departs() ? phrases::levelDecided : phrases::levelReached);
    cover.levelText = subject.resultLevel();
    cover.totalCaption = subject.totalName();
    cover.total = subject.resultTotal();
    if (subject.verdict.provisional())
        cover.remark = subject.say(phrases::provisional, subject.verdict.unrated());
    if (subject.departs())
        cover.remark = subject.departureInShort();

    addKnown(cover.facts, subject.say(phrases::profile),
             subject.say(phrases::profileWithClause, subject.in(profile.name), subject.in(profile.clause)));
    addKnown(cover.facts, subject.say(phrases::onSite), shownDates(facts.from, facts.to, subject.language));
    addKnown(cover.facts, subject.say(phrases::team), teamNames(subject));
    addKnown(cover.facts, subject.say(phrases::industry), facts.industry);
    addKnown(cover.facts, subject.say(phrases::address), facts.address);
    addKnown(cover.facts, subject.say(phrases::contact), facts.contact);
    cover.facts.push_back({subject.say(phrases::status), sealStatus(subject)});
    return cover;
}

Result<Report> assessmentReport(const model::Model& model, const assessment::Assessment& assessment,
                                const assessment::Scope& scope, std::string_view language,
                                const model::Overlay& wording, const seal::SealState& seal) {
    const auto subject = Subject::of(model, assessment, scope, language, wording, seal);
    if (!subject)
        return failed(subject);

    Report report;
    report.language = language;
    report.title = subject->say(phrases::title, subject->in(model.name));
    report.enterprise = assessment.facts.enterprise;
    report.author = teamNames(*subject);
    report.pageNumber = phrases::pageNumber.in(language);
    report.mark = sealFootMark(*subject);
    report.continued = phrases::continued.in(language);
    report.cover = coverOf(*subject);
    const auto add = [&](std::optional<Section> section) {
        if (section)
            report.sections.push_back(std::move(*section));
    };
    add(summarySection(*subject));
    add(scopeSection(*subject));
    add(activitiesSection(*subject));
    add(resultsSection(*subject));
    add(findingsSection(*subject));
    add(followUpSection(*subject));
    add(gapSection(*subject));
    add(ratingsSection(*subject));
    add(methodSection(*subject));
    return report;
}

} // namespace plumbline::report
