#include "core/base/Text.h"
#include "core/report/Phrases.h"
#include "core/report/Sections.h"

namespace plumbline::report {

namespace {

using assessment::Agreement;
using assessment::Finding;
using assessment::FindingKind;

Row findingRow(const Subject& subject, std::size_t number, const Finding& finding) {
    std::vector<std::string> cells, evidence, details;
    for (const assessment::Link& link : subject.assessment.all<assessment::Link>()) {
        if (link.source != finding.id)
            continue;
        if (const auto* piece = subject.assessment.find<assessment::Evidence>(link.target))
            evidence.push_back(piece->title);
        else if (const auto cell = subject.model.findCell(link.target))
            cells.push_back(subject.cellText(*cell));
    }
    if (!evidence.empty())
        details.push_back(subject.say(phrases::basedOn, join(evidence, subject.say(phrases::listSeparator))));
    if (!finding.responsible.empty())
        details.push_back(subject.say(phrases::responsible, finding.responsible));
    Cell text{finding.text};
    text.detail = join(details, "\n");
    if (!trimmed(finding.view).empty())
        text.notes.push_back({subject.say(phrases::enterpriseView), finding.view});
    return {{{std::to_string(number), Tone::Quiet}, std::move(text), {join(cells, "\n"), Tone::Quiet}}};
}

struct Kind {
    FindingKind kind;
    const Phrase* name = nullptr; ///< heads its rows where a table holds several kinds
};

/// What the team agreed on of some kinds, under a heading, and how much is still open.
void add(const Subject& subject, const Phrase& heading, const std::vector<Kind>& kinds, Section& section) {
    Table table{{{subject.say(phrases::findingNumber), 7},
                 {subject.say(phrases::finding), 63},
                 {subject.say(phrases::findingCells), 30}},
                {}};
    std::size_t number = 0, open = 0;
    for (const Kind& kind : kinds) {
        bool named = !kind.name;
        for (const Finding& finding : subject.assessment.all<Finding>()) {
            if (finding.kind != kind.kind)
                continue;
            if (finding.agreement == Agreement::Open) {
                ++open;
                continue;
            }
            if (!named)
                table.rows.push_back({{{subject.say(*kind.name), Tone::Strong}}, Row::Kind::Group});
            named = true;
            table.rows.push_back(findingRow(subject, ++number, finding));
        }
    }
    section.blocks.emplace_back(Heading{subject.say(heading)});
    if (number == 0)
        section.blocks.emplace_back(Paragraph{subject.say(phrases::noneAgreed), Tone::Quiet});
    else
        section.blocks.emplace_back(std::move(table));
    if (open > 0)
        section.blocks.emplace_back(Paragraph{subject.say(phrases::stillOpen, open), Tone::Warn});
}

} // namespace

std::optional<Section> findingsSection(const Subject& subject) {
    if (subject.assessment.all<Finding>().empty())
        return std::nullopt;
    Section section{subject.say(phrases::findings), {}};
    add(subject, phrases::strengths,
        {{FindingKind::GoodPractice, &phrases::goodPractices},
         {FindingKind::Conformity, &phrases::conformities}},
        section);
    add(subject, phrases::weaknesses, {{FindingKind::Weakness}}, section);
    add(subject, phrases::improvements, {{FindingKind::Improvement}}, section);
    return section;
}

} // namespace plumbline::report
