#include "core/scoring/Gap.h"

#include <algorithm>

#include "core/scoring/Method.h"

namespace plumbline::scoring {

namespace {

void sortByGain(const model::Model& model, std::vector<CellGap>& cells) {
    const auto code = [&](const CellGap& gap) -> const std::string& {
        return model.node(model.leafOf(gap.cell)).code;
    };
    std::sort(cells.begin(), cells.end(), [&](const CellGap& a, const CellGap& b) {
        const int order = compare(a.gain, b.gain);
        return order != 0 ? order > 0 : code(a) != code(b) ? code(a) < code(b) : a.cell < b.cell;
    });
}

} // namespace

int nextLevel(const Scheme& scheme, const Total& total) {
    return std::min(total.level + 1, scheme.levels());
}

Headroom headroom(const Scheme& scheme, const Scores& scores, int level) {
    const int cells = scheme.cellsPerColumn(model::rootNode);
    const Rational lowest = scoreAt(scheme, scores, model::rootNode, level);
    const Rational open{scores.open[static_cast<std::size_t>(level - 1)],
                        scheme.denominator(model::rootNode)};
    return {cells - scores.rated[scheme.slot(model::rootNode, level)], cells, lowest, lowest + open};
}

LevelGap levelGap(const Scheme& scheme, const Scores& scores, int level) {
    return scheme.method().levelGap(scheme, scores, level);
}

Gap gap(const model::Model& model, const Scheme& scheme, const Scores& scores, std::span<const Grade> ratings,
        model::TotalRule rule, int target) {
    Gap gap;
    gap.target = target;
    for (int level = 1; level <= target; ++level)
        gap.levels.push_back(levelGap(scheme, scores, level));
    scheme.method().fillGap(model, scheme, scores, ratings, gap);
    sortByGain(model, gap.cells);

    const Rational band = scheme.bands()[static_cast<std::size_t>(target - 1)];
    const Total now = total(scheme, scores, rule);
    if (now.value >= band)
        return gap;
    gap.missing = band - now.value;
    Scores better = scores;
    for (const CellGap& cell : gap.cells) {
        if (!cell.blocking)
            continue;
        rescore(scheme, cell.cell, cell.grade, cell.better, better);
        ++gap.enough;
        if (total(scheme, better, rule).level >= target)
            return gap;
    }
    gap.enough = -1;
    return gap;
}

} // namespace plumbline::scoring
