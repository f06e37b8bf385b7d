#include "core/report/MethodBlocks.h"
#include "core/report/Phrases.h"
#include "core/report/Sections.h"
#include "core/report/StepPaper.h"
#include "core/scoring/Display.h"

namespace plumbline::report {

namespace {

Table bandTable(const Subject& subject) {
    Table table{{{subject.say(phrases::level), 24},
                 {subject.say(phrases::lowerBound, subject.totalBefore()), 16, Align::Right},
                 {subject.say(phrases::meaning), 60}},
                {}};
    for (int level = subject.model.levelCount(); level >= 1; --level) {
        const model::Level& source = subject.model.level(level);
        Cell meaning{subject.in(source.meaning)};
        if (!source.alias.byLanguage.empty())
            meaning.detail = subject.say(phrases::alsoCalled, subject.in(source.alias));
        table.rows.push_back(
            {{{subject.levelText(level)},
              {scoring::shownBound(subject.model.bands[static_cast<std::size_t>(level - 1)])},
              std::move(meaning)}});
    }
    return table;
}

Signatures signatures(const Subject& subject) {
    const KeyValue signature{subject.say(phrases::signature), {}}, name{subject.say(phrases::name), {}},
        date{subject.say(phrases::date), {}};
    const KeyValue lead{name.key, shownPerson(leadName(subject.assessment))};
    return {{{subject.say(phrases::lead), {lead, signature, date}},
             {subject.say(phrases::enterpriseSide), {name, signature, date}}}};
}

/// How the standard is read where it is silent or contradicts itself; what concerns single items stands
/// there.
void addReadings(const Subject& subject, Section& section) {
    List readings{{}, true};
    for (const model::Remark& remark : subject.model.remarks)
        if (remark.about != model::Remark::About::Node)
            readings.items.push_back(subject.in(remark.text));
    if (readings.items.empty())
        return;
    section.blocks.emplace_back(Heading{subject.say(phrases::readings), {}});
    section.blocks.emplace_back(std::move(readings));
}

} // namespace

Section methodSection(const Subject& subject) {
    Section section{subject.say(phrases::method), {}};
    for (Block& block : MethodBlocks::of(subject.model).method(subject))
        section.blocks.emplace_back(std::move(block));
    section.blocks.emplace_back(
        Heading{subject.say(phrases::bands, subject.in(subject.model.bandsClause)), {}});
    section.blocks.emplace_back(bandTable(subject));
    addReadings(subject, section);
    if (subject.seal.isSealed()) {
        section.blocks.emplace_back(Heading{subject.say(phrases::seal), {}});
        section.blocks.emplace_back(Paragraph{subject.say(phrases::sealExplained)});
    }
    section.blocks.emplace_back(Heading{subject.say(phrases::signatures), {}});
    const scoring::Verdict& verdict = subject.verdict;
    section.blocks.emplace_back(
        Paragraph{subject.say(verdict.provisional() ? phrases::confirmedProvisional : phrases::confirmed,
                              subject.assessment.facts.enterprise, subject.model.reference,
                              subject.resultLevel(), subject.totalName(), subject.resultTotal())});
    section.blocks.emplace_back(signatures(subject));
    return section;
}

} // namespace plumbline::report
