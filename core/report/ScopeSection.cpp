#include "core/base/Text.h"
#include "core/report/Dates.h"
#include "core/report/Phrases.h"
#include "core/report/Sections.h"
#include "core/scoring/Display.h"

namespace plumbline::report {

namespace {

using model::NodeId;

KeyValues basics(const Subject& subject) {
    const model::Model& model = subject.model;
    const assessment::Facts& facts = subject.assessment.facts;
    const model::Profile& profile = model.profiles[static_cast<std::size_t>(subject.scope.profile())];
    KeyValues basics;
    const auto add = [&](const Phrase& key, std::string value) {
        if (!trimmed(value).empty())
            basics.rows.push_back({subject.say(key), std::move(value)});
    };
    add(phrases::enterprise, facts.enterprise);
    add(phrases::industry, facts.industry);
    add(phrases::standard, model.reference + "  " + subject.in(model.name));
    add(phrases::profile,
        subject.say(phrases::profileWithClause, subject.in(profile.name), subject.in(profile.clause)));
    if (model.scale.byLevel())
        add(phrases::levelsAssessed, subject.scope.depth() == 1
                                         ? subject.levelText(1)
                                         : subject.say(phrases::range, subject.levelText(1),
                                                       subject.levelText(subject.scope.depth())));
    add(phrases::onSite, shownDates(facts.from, facts.to, subject.language));
    return basics;
}

Table exclusionTable(const Subject& subject) {
    Table table{{{subject.say(phrases::part), 34}, {subject.say(phrases::reason), 66}}, {}};
    for (const assessment::Exclusion& exclusion : subject.assessment.exclusions)
        table.rows.push_back({{{subject.name(exclusion.node), Tone::Strong}, {exclusion.reason}}});
    return table;
}

Table weightTable(const Subject& subject) {
    const bool scaled = !subject.assessment.exclusions.empty();
    Table table;
    table.dense = true;
    table.columns = {{subject.say(phrases::part), 46},
                     {subject.say(subject.scheme.weighting() == scoring::Weighting::Recommended ||
                                          !subject.model.node(model::rootNode).equalChildren
                                      ? phrases::recommended
                                      : phrases::byDefault),
                      18, Align::Right},
                     {subject.say(phrases::used), 18, Align::Right}};
    if (scaled)
        table.columns.push_back({subject.say(phrases::scaled), 18, Align::Right});

    for (NodeId id = 1; id < static_cast<NodeId>(subject.model.nodes.size()); ++id) {
        if (!subject.inProfile(id))
            continue;
        const model::Node& node = subject.model.node(id);
        const bool included = subject.scope.includes(id);
        const Rational recommended = subject.scope.recommendedShare(subject.model, id);
        const Rational used = subject.scope.share(subject.model, id);
        const bool own = included && !(used == recommended);
        const Tone tone = !included ? Tone::Quiet : node.kind == 0 ? Tone::Strong : Tone::Normal;
        Row row{{{subject.name(id), tone, node.kind},
                 {scoring::shownPercent(recommended), Tone::Quiet},
                 {included ? scoring::shownPercent(used) + (own ? " *" : "") : subject.say(phrases::removed),
                  own ? Tone::Strong : tone}},
                node.kind == 0 ? Row::Kind::Raised : Row::Kind::Plain};
        if (scaled)
            row.cells.push_back({included ? scoring::shownPercent(subject.scheme.share(id)) : "–", tone});
        table.rows.push_back(std::move(row));
    }
    return table;
}

const Phrase& weightsPhrase(const Subject& subject) {
    const bool equal = subject.model.hasEqualWeights();
    if (subject.scope.hasOwnWeights())
        return equal ? phrases::ownMarkedEqual : phrases::ownMarked;
    return equal ? phrases::equalWeights : phrases::recommendedOnly;
}

} // namespace

Section scopeSection(const Subject& subject) {
    const model::Profile& profile = subject.model.profiles[static_cast<std::size_t>(subject.scope.profile())];
    Section section{subject.say(phrases::scope), {}};
    section.blocks.emplace_back(basics(subject));

    section.blocks.emplace_back(Heading{subject.say(phrases::exclusions), {}});
    if (subject.assessment.exclusions.empty()) {
        section.blocks.emplace_back(Paragraph{subject.say(phrases::nothingRemoved, subject.in(profile.name),
                                                          subject.in(subject.model.kinds.back().name))});
    } else {
        section.blocks.emplace_back(
            Paragraph{subject.model.tailoringClause.empty()
                          ? subject.say(phrases::removedAnyway)
                          : subject.say(phrases::removedSentence, subject.model.tailoringClause)});
        section.blocks.emplace_back(exclusionTable(subject));
    }

    section.blocks.emplace_back(Heading{subject.say(phrases::weights), {}});
    section.blocks.emplace_back(Paragraph{subject.say(weightsPhrase(subject), subject.in(profile.clause))});
    section.blocks.emplace_back(weightTable(subject));
    return section;
}

} // namespace plumbline::report
