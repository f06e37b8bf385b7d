#include "core/report/Phrases.h"
#include "core/report/Sections.h"
#include "core/scoring/Display.h"

namespace plumbline::report {

namespace {

using model::NodeId;

template <class Wanted>
RadarFigure radar(const Subject& subject, const Phrase& title, Wanted wanted) {
    RadarFigure figure;
    figure.max = subject.model.levelCount();
    figure.title = subject.say(phrases::radarOf, subject.say(title), figure.max);
    for (NodeId id = 1; id < static_cast<NodeId>(subject.model.nodes.size()); ++id) {
        if (!subject.scheme.includes(id) || !wanted(subject.model.node(id)))
            continue;
        const Rational sum = scoring::nodeTotal(subject.scheme, subject.scores, id);
        figure.axes.push_back({subject.name(id), sum.toDouble(), subject.shownTotal(sum)});
    }
    return figure;
}

Row scoreRow(const Subject& subject, NodeId id) {
    const model::Node& node = subject.model.node(id);
    const bool raised = node.kind <= 0;
    const Tone tone = raised ? Tone::Strong : Tone::Normal;
    Row row{{{id == model::rootNode ? subject.say(phrases::whole) : subject.name(id), tone,
              std::max(node.kind, 0)}},
            raised ? Row::Kind::Raised : Row::Kind::Plain};
    for (int level = 1; level <= subject.model.levelCount(); ++level) {
        const bool assessed = level <= subject.scheme.depth();
        row.cells.push_back(
            {assessed ? subject.shownScore(scoring::scoreAt(subject.scheme, subject.scores, id, level)) : "–",
             tone});
    }
    row.cells.push_back(
        {subject.shownTotal(scoring::nodeTotal(subject.scheme, subject.scores, id)), Tone::Strong});
    return row;
}

Table scoreTable(const Subject& subject) {
    Table table;
    table.dense = true;
    table.columns.push_back({subject.say(phrases::node), 56});
    for (int level = 1; level <= subject.model.levelCount(); ++level)
        table.columns.push_back({subject.ordinal(level), 7.4, Align::Right});
    table.columns.push_back({subject.say(phrases::sum), 7, Align::Right});
    for (NodeId id = 0; id < static_cast<NodeId>(subject.model.nodes.size()); ++id)
        if (subject.scheme.includes(id))
            table.rows.push_back(scoreRow(subject, id));
    return table;
}

} // namespace

Section resultsSection(const Subject& subject) {
    Section section{subject.say(phrases::results), {}};
    section.blocks.emplace_back(
        Paragraph{subject.say(phrases::radarNote, subject.model.levelCount()), Tone::Quiet});
    section.blocks.emplace_back(
        radar(subject, phrases::elements, [](const model::Node& node) { return node.kind == 0; }));
    section.blocks.emplace_back(
        radar(subject, phrases::subdomains, [](const model::Node& node) { return node.isLeaf(); }));
    section.blocks.emplace_back(Heading{subject.say(phrases::allScores), {}});
    section.blocks.emplace_back(scoreTable(subject));
    return section;
}

} // namespace plumbline::report
