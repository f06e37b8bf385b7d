#include "core/report/Phrases.h"
#include "core/report/Sections.h"
#include "core/scoring/Display.h"

namespace plumbline::report {

namespace {

Table ratingTable(const Subject& subject) {
    Table table{{{subject.say(phrases::rating), 70}, {subject.say(phrases::value), 30, Align::Right}}, {}};
    for (std::size_t i = 0; i < subject.model.ratings.size(); ++i)
        table.rows.push_back(
            {{subject.ratingCell(static_cast<assessment::Grade>(i)),
              {scoring::shown({subject.model.ratings[i].value, subject.model.ratingScale})}}});
    return table;
}

Table bandTable(const Subject& subject) {
    Table table{{{subject.say(phrases::level), 24},
                 {subject.say(phrases::lowerBound), 12, Align::Right},
                 {subject.say(phrases::meaning), 64}},
                {}};
    for (int level = subject.model.levelCount(); level >= 1; --level)
        table.rows.push_back({{{subject.levelText(level)},
                               {scoring::shown(subject.model.bands[static_cast<std::size_t>(level - 1)])},
                               {subject.in(subject.model.level(level).meaning)}}});
    return table;
}

Signatures signatures(const Subject& subject) {
    const std::string signature = subject.say(phrases::signature), name = subject.say(phrases::name),
                      date = subject.say(phrases::date);
    return {{{subject.say(phrases::lead), {name, signature, date}},
             {subject.say(phrases::enterpriseSide), {name, signature, date}}}};
}

} // namespace

Section methodSection(const Subject& subject) {
    Section section{subject.say(phrases::method), {}};
    section.blocks.emplace_back(Paragraph{subject.say(phrases::methodIntro)});
    section.blocks.emplace_back(List{{subject.say(phrases::stepLeaf), subject.say(phrases::stepDomain),
                                      subject.say(phrases::stepElement), subject.say(phrases::stepLevel),
                                      subject.say(phrases::stepTotal, subject.ruleName(subject.verdict.rule),
                                                  subject.in(subject.model.bandsClause))},
                                     true});
    section.blocks.emplace_back(Paragraph{subject.say(phrases::exact), Tone::Quiet});
    section.blocks.emplace_back(
        Heading{subject.say(phrases::ratingScale, subject.in(subject.model.ratingsClause)), {}});
    section.blocks.emplace_back(ratingTable(subject));
    section.blocks.emplace_back(
        Heading{subject.say(phrases::bands, subject.in(subject.model.bandsClause)), {}});
    section.blocks.emplace_back(bandTable(subject));
    section.blocks.emplace_back(Heading{subject.say(phrases::signatures), {}});
    const scoring::Verdict& verdict = subject.verdict;
    section.blocks.emplace_back(Paragraph{
        subject.say(verdict.provisional() ? phrases::confirmedProvisional : phrases::confirmed,
                    subject.assessment.facts.enterprise, subject.model.reference,
                    subject.levelText(verdict.total.level), subject.shownTotal(verdict.total.value))});
    section.blocks.emplace_back(signatures(subject));
    return section;
}

} // namespace plumbline::report
