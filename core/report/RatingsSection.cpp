#include <algorithm>

#include "core/report/Phrases.h"
#include "core/report/Sections.h"
#include "core/scoring/Display.h"

namespace plumbline::report {

namespace {

using model::CellId;
using model::NodeId;

/// Element and domain above a sub-domain, without a name that only repeats the one below.
std::string pathOf(const Subject& subject, NodeId leaf) {
    std::string path = subject.name(leaf);
    std::string below = path;
    for (NodeId id = subject.model.node(leaf).parent; id > model::rootNode;
         id = subject.model.node(id).parent) {
        if (subject.name(id) == below)
            continue;
        below = subject.name(id);
        path = below + " / " + path;
    }
    return path;
}

Heading headingOf(const Subject& subject, NodeId leaf) {
    const model::Node& node = subject.model.node(leaf);
    return {pathOf(subject, leaf),
            subject.say(phrases::clauseAndTable, node.clause, node.table,
                        subject.shownTotal(scoring::nodeTotal(subject.scheme, subject.scores, leaf)))};
}

Table emptyTable(const Subject& subject) {
    return {{{subject.say(phrases::level), 9},
             {subject.say(phrases::criterion), 74},
             {subject.say(phrases::rating), 17}},
            {}};
}

void addCell(const Subject& subject, CellId cell, Table& table) {
    const int level = subject.model.levelOf(cell);
    Cell criterion{subject.model.criterion(subject.model.itemOf(cell), level, subject.language)};
    criterion.notes = subject.notes(cell);
    table.rows.push_back({{{subject.ordinal(level), Tone::Quiet},
                           std::move(criterion),
                           subject.ratingCell(subject.assessment.rating(cell))}});
}

void addItem(const Subject& subject, model::ItemId id, bool assessed, Table& table) {
    const model::Item& item = subject.model.item(id);
    bool headed = false;
    for (int level = 1; level <= subject.model.levelCount(); ++level) {
        const CellId cell = subject.model.cell(id, level);
        const bool noted = subject.assessment.notes.contains(cell);
        const bool rated = subject.assessment.rating(cell) != assessment::unrated;
        if (subject.scope.assesses(subject.model, cell) != assessed || !(noted || (assessed && rated)))
            continue;
        if (!headed)
            table.rows.push_back({{{fmt::format("{}  {}", item.number, subject.in(item.name)), Tone::Strong}},
                                  Row::Kind::Group});
        headed = true;
        addCell(subject, cell, table);
    }
}

void addLeaf(const Subject& subject, NodeId leaf, Section& section) {
    const model::Node& node = subject.model.node(leaf);
    Table table = emptyTable(subject);
    for (int i = 0; i < node.itemCount; ++i)
        addItem(subject, node.firstItem + i, true, table);

    section.blocks.emplace_back(headingOf(subject, leaf));
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
    const int cells = subject.scheme.cellsPerColumn(leaf) * subject.scheme.depth();
    const int unrated = cells - scoring::ratedCells(subject.scheme, subject.scores, leaf);
    if (unrated > 0)
        section.blocks.emplace_back(Paragraph{subject.say(phrases::unratedHere, unrated), Tone::Warn});
}

/// Words that the team wrote on parts it then removed, or on levels above the depth: none is dropped.
void addNotesOutside(const Subject& subject, Section& section) {
    Table table = emptyTable(subject);
    for (const NodeId leaf : subject.model.leaves()) {
        const model::Node& node = subject.model.node(leaf);
        for (int i = 0; i < node.itemCount; ++i) {
            const auto before = table.rows.size();
            addItem(subject, node.firstItem + i, false, table);
            if (table.rows.size() > before)
                table.rows[before].cells.front().text =
                    pathOf(subject, leaf) + " / " + subject.in(subject.model.item(node.firstItem + i).name);
        }
    }
    if (table.rows.empty())
        return;
    section.blocks.emplace_back(Heading{subject.say(phrases::notesOutside), {}});
    section.blocks.emplace_back(std::move(table));
}

} // namespace

Section ratingsSection(const Subject& subject) {
    Section section{subject.say(phrases::ratings), {}};
    section.blocks.emplace_back(Paragraph{subject.say(phrases::ratingsIntro), Tone::Quiet});
    if (!subject.model.criteria.contains(subject.language))
        section.blocks.emplace_back(Paragraph{subject.say(phrases::criteriaLanguage), Tone::Quiet});
    for (const NodeId leaf : subject.model.leaves())
        if (subject.scheme.includes(leaf))
            addLeaf(subject, leaf, section);
    addNotesOutside(subject, section);
    return section;
}

} // namespace plumbline::report
