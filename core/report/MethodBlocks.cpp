#include "core/report/MethodBlocks.h"

#include <algorithm>

#include "core/report/Phrases.h"
#include "core/scoring/Display.h"

namespace plumbline::report {

using scoring::CellGap;

const MethodBlocks& MethodBlocks::of(const model::Model& model) {
    switch (model.method) {
    case model::Method::Fulfilment:
        return levelBlocks();
    case model::Method::Banded:
        break;
    }
    return scoreBlocks();
}

Row gapRow(const Subject& subject, const CellGap& gap, const std::string& level, const std::string& criterion,
           bool whole) {
    const model::Item& item = subject.model.item(subject.model.itemOf(gap.cell));
    const std::string& part = subject.name(item.leaf);
    Cell place{part == subject.in(item.name) ? part : part + " / " + subject.in(item.name)};
    if (whole) {
        place.tone = Tone::Strong;
        place.detail = criterion;
        place.notes = subject.notes(gap.cell);
    }
    return {{std::move(place), {level}, subject.ratingCell(gap.grade), {scoring::shown(gap.gain, 4)}}};
}

Table gapTable(const Subject& subject, const std::function<Row(const CellGap&, bool)>& rowOf) {
    const std::vector<CellGap> blocking = blockingCells(subject);
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
        table.rows.push_back(rowOf(blocking[i], i < enough));
    }
    return table;
}

std::vector<CellGap> blockingCells(const Subject& subject) {
    std::vector<CellGap> blocking;
    std::copy_if(subject.gap.cells.begin(), subject.gap.cells.end(), std::back_inserter(blocking),
                 [](const CellGap& cell) { return cell.blocking; });
    return blocking;
}

} // namespace plumbline::report
