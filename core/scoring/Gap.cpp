#include "core/scoring/Gap.h"

#include <algorithm>

namespace plumbline::scoring {

namespace {

std::vector<CellGap> cellsBelowFull(const model::Model& model, const Scheme& scheme, const Scores& scores,
                                    std::span<const Grade> ratings, int target) {
    std::vector<CellGap> cells;
    const int full = scheme.ratingScale();
    for (CellId cell = 0; cell < model.cellCount(); ++cell) {
        const Grade grade = ratings[static_cast<std::size_t>(cell)];
        const int level = model.levelOf(cell);
        if (level > target || !scheme.assesses(cell) || scheme.ratingValue(grade) == full)
            continue;
        const Rational weight = scheme.cellWeight(cell);
        const Rational gain = weight * Rational{full - scheme.ratingValue(grade), full};
        cells.push_back({cell, grade, weight, gain, !isMet(scheme, scores, level)});
    }
    const auto code = [&](const CellGap& gap) -> const std::string& {
        return model.node(model.leafOf(gap.cell)).code;
    };
    std::sort(cells.begin(), cells.end(), [&](const CellGap& a, const CellGap& b) {
        const int order = compare(a.gain, b.gain);
        return order != 0 ? order > 0 : code(a) != code(b) ? code(a) < code(b) : a.cell < b.cell;
    });
    return cells;
}

} // namespace

int nextLevel(const Scheme& scheme, const Total& total) {
    return std::min(total.level + 1, scheme.levels());
}

Gap gap(const model::Model& model, const Scheme& scheme, const Scores& scores, std::span<const Grade> ratings,
        model::TotalRule rule, int target) {
    Gap gap;
    gap.target = target;
    for (int level = 1; level <= target; ++level) {
        const Rational score = scoreAt(scheme, scores, model::rootNode, level);
        const bool met = isMet(scheme, scores, level);
        gap.levels.push_back(
            {level, score, met ? Rational{} : scheme.bound() - score, met, level <= scheme.depth()});
    }
    gap.cells = cellsBelowFull(model, scheme, scores, ratings, target);

    const Rational band = scheme.bands()[static_cast<std::size_t>(target - 1)];
    const Total now = total(scheme, scores, rule);
    if (now.value >= band)
        return gap;
    gap.missing = band - now.value;
    Scores better = scores;
    for (const CellGap& cell : gap.cells) {
        if (!cell.blocking)
            continue;
        rescore(scheme, cell.cell, cell.grade, 0, better);
        ++gap.enough;
        if (total(scheme, better, rule).level >= target)
            return gap;
    }
    gap.enough = -1;
    return gap;
}

} // namespace plumbline::scoring
