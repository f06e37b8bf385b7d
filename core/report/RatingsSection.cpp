#include "core/base/Text.h"
#include "core/model/Names.h"
#include "core/report/MethodBlocks.h"
#include "core/report/Phrases.h"
#include "core/report/Sections.h"

namespace plumbline::report {

namespace {

using model::NodeId;

Heading headingOf(const Subject& subject, NodeId sheet) {
    const model::Node& node = subject.model.node(sheet);
    std::vector<std::string> aside;
    if (!node.clause.empty())
        aside.push_back(subject.say(phrases::clause, node.clause));
    if (!node.table.empty())
        aside.push_back(subject.say(phrases::table, node.table));
    aside.push_back(subject.partTotal(sheet));
    return {model::nodePath(subject.model, sheet, subject.language), join(aside, " · ")};
}

void addSheet(const Subject& subject, NodeId sheet, Section& section) {
    const MethodBlocks& blocks = MethodBlocks::of(subject.model);
    const model::Node& node = subject.model.node(sheet);
    Table table = blocks.ratingTable(subject);
    for (int i = 0; i < node.itemCount; ++i)
        blocks.addItem(subject, node.firstItem + i, true, table);

    section.blocks.emplace_back(headingOf(subject, sheet));
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
    const int cells = subject.scheme.cellsPerColumn(sheet) * subject.scheme.depth();
    const int unrated = cells - scoring::ratedCells(subject.scheme, subject.scores, sheet);
    if (unrated > 0)
        section.blocks.emplace_back(Paragraph{subject.say(phrases::unratedHere, unrated), Tone::Warn});
}

/// Words that the team wrote on parts it then removed, or on levels above the depth: none is dropped.
void addNotesOutside(const Subject& subject, Section& section) {
    const MethodBlocks& blocks = MethodBlocks::of(subject.model);
    Table table = blocks.ratingTable(subject);
    for (model::ItemId id = 0; id < static_cast<model::ItemId>(subject.model.items.size()); ++id) {
        const model::Item& item = subject.model.item(id);
        const auto before = table.rows.size();
        blocks.addItem(subject, id, false, table);
        if (table.rows.size() > before)
            table.rows[before].cells.front().text =
                model::nodePath(subject.model, item.leaf, subject.language) +
                (item.number > 0 ? " / " + subject.in(item.name) : std::string());
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
    for (const NodeId sheet : subject.model.nodesOf(subject.model.sheetKind))
        if (subject.scheme.includes(sheet))
            addSheet(subject, sheet, section);
    addNotesOutside(subject, section);
    return section;
}

} // namespace plumbline::report
