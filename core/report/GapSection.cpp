#include <algorithm>

#include "core/report/Phrases.h"
#include "core/report/Sections.h"
#include "core/scoring/Display.h"

namespace plumbline::report {

namespace {

using scoring::CellGap;

std::string targetText(const Subject& subject) {
    const scoring::Gap& gap = subject.gap;
    const scoring::Total& total = subject.verdict.total;
    const std::string target = subject.levelText(gap.target);
    const Rational band = subject.scheme.bands()[static_cast<std::size_t>(gap.target - 1)];
    if (total.value >= band)
        return subject.say(
            gap.target == subject.model.levelCount() ? phrases::topReached : phrases::targetReached, target);
    return subject.say(phrases::targetSentence, target, scoring::shown(band), subject.shownTotal(total.value),
                       scoring::shownMissing(total.value, band));
}

Table levelTable(const Subject& subject) {
    Table table;
    table.columns = {{subject.say(phrases::level), 46},
                     {subject.say(phrases::score), 16, Align::Right},
                     {subject.say(phrases::bound), 16, Align::Right},
                     {subject.say(phrases::state), 22, Align::Right}};
    for (const scoring::LevelGap& level : subject.gap.levels)
        table.rows.push_back({{{subject.levelText(level.level)},
                               {level.assessed ? subject.shownScore(level.score) : "–"},
                               {scoring::shown(subject.scheme.bound()), Tone::Quiet},
                               subject.stateCell(level.level)}});
    return table;
}

/// `whole` adds the criterion and the notes, for the cells that are worth the reader's time first.
Row gapRow(const Subject& subject, const CellGap& gap, bool whole) {
    const model::Model& model = subject.model;
    const model::Item& item = model.item(model.itemOf(gap.cell));
    Cell place{subject.name(item.leaf) + " / " + subject.in(item.name)};
    if (whole) {
        place.tone = Tone::Strong;
        place.detail = model.criterion(model.itemOf(gap.cell), model.levelOf(gap.cell), subject.language);
        place.notes = subject.notes(gap.cell);
    }
    return {{std::move(place),
             {subject.ordinal(model.levelOf(gap.cell))},
             subject.ratingCell(gap.grade),
             {scoring::shown(gap.gain, 4)}}};
}

Table cellTable(const Subject& subject, const std::vector<CellGap>& blocking) {
    Table table;
    table.columns = {{subject.say(phrases::item), 58},
                     {subject.say(phrases::level), 10},
                     {subject.say(phrases::rating), 20},
                     {subject.say(phrases::gain), 12, Align::Right}};
    const auto group = [&](const Phrase& title, std::size_t count) {
        table.rows.push_back({{{subject.say(title, count), Tone::Strong}}, Row::Kind::Group});
    };
    const auto enough = static_cast<std::size_t>(std::max(subject.gap.enough, 0));
    for (std::size_t i = 0; i < blocking.size(); ++i) {
        if (i == 0 && enough > 0)
            group(phrases::firstOnes, enough);
        if (i == enough)
            group(phrases::otherOnes, blocking.size() - enough);
        table.rows.push_back(gapRow(subject, blocking[i], i < enough));
    }
    return table;
}

} // namespace

namespace {

std::vector<CellGap> blockingCells(const Subject& subject) {
    std::vector<CellGap> blocking;
    std::copy_if(subject.gap.cells.begin(), subject.gap.cells.end(), std::back_inserter(blocking),
                 [](const CellGap& cell) { return cell.blocking; });
    return blocking;
}

} // namespace

std::vector<Paragraph> gapSentences(const Subject& subject) {
    const scoring::Gap& gap = subject.gap;
    const std::string& full = subject.ratingWord(0);
    std::vector<Paragraph> sentences{{targetText(subject), Tone::Strong}};
    const std::size_t blocking = blockingCells(subject).size();
    if (gap.enough > 0)
        sentences.push_back({subject.say(phrases::enoughSentence, blocking, gap.enough, full,
                                         subject.levelText(gap.target))});
    else if (gap.enough < 0)
        sentences.push_back({subject.say(phrases::notEnough, blocking, full)});
    return sentences;
}

Section gapSection(const Subject& subject) {
    const std::vector<CellGap> blocking = blockingCells(subject);
    Section section{subject.say(phrases::gap), {}};
    for (Paragraph& sentence : gapSentences(subject))
        section.blocks.emplace_back(std::move(sentence));
    section.blocks.emplace_back(levelTable(subject));
    if (!blocking.empty()) {
        section.blocks.emplace_back(Heading{subject.say(phrases::wayThere)});
        section.blocks.emplace_back(
            Paragraph{subject.say(phrases::gainNote, subject.ratingWord(0)), Tone::Quiet});
        section.blocks.emplace_back(cellTable(subject, blocking));
    }
    if (const auto rest = subject.gap.cells.size() - blocking.size(); rest > 0)
        section.blocks.emplace_back(Paragraph{subject.say(phrases::restCount, rest), Tone::Quiet});
    return section;
}

} // namespace plumbline::report
