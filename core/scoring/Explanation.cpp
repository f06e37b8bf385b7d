#include "core/scoring/Explanation.h"

#include "core/scoring/Method.h"

namespace plumbline::scoring {

Rational Explanation::sum() const {
    Rational sum;
    for (const Term& term : terms)
        sum = sum + term.product();
    return sum;
}

Explanation explainMean(const model::Model& model, const Scheme& scheme, const Scores& scores,
                        std::span<const Grade> ratings, const NumberRef& number, int column, int unit) {
    const Rational scale{unit, 1};
    const auto cellValue = [&](CellId cell) {
        return Rational{scheme.ratingValue(ratings[static_cast<std::size_t>(cell)]), scheme.ratingScale()} *
               scale;
    };
    Explanation explanation{number, {}, {}, 1};
    if (number.kind == NumberRef::Kind::Cell) {
        explanation.value = cellValue(number.cell);
        explanation.rated = ratings[static_cast<std::size_t>(number.cell)] != assessment::unrated;
        return explanation;
    }
    explanation.value = scoreAt(scheme, scores, number.node, column) * scale;
    explanation.rated = isRatedAt(scheme, scores, number.node, column);
    const model::Node& node = model.node(number.node);
    for (const NodeId child : node.children)
        if (scheme.includes(child))
            explanation.terms.push_back({{number.kind, child, number.level, 0},
                                         scoreAt(scheme, scores, child, column) * scale,
                                         scheme.share(child),
                                         false,
                                         assessment::unrated,
                                         isRatedAt(scheme, scores, child, column)});
    if (!node.isLeaf())
        return explanation;
    for (int i = 0; i < node.itemCount; ++i) {
        const CellId cell = model.cell(node.firstItem + i, column);
        const Grade grade = ratings[static_cast<std::size_t>(cell)];
        explanation.terms.push_back({{NumberRef::Kind::Cell, number.node, number.level, cell},
                                     cellValue(cell),
                                     std::nullopt,
                                     false,
                                     grade,
                                     grade != assessment::unrated});
    }
    explanation.divisor = node.itemCount;
    return explanation;
}

Explanation explain(const model::Model& model, const Scheme& scheme, const Scores& scores,
                    std::span<const Grade> ratings, model::TotalRule rule, const NumberRef& number) {
    return scheme.method().explain(model, scheme, scores, ratings, rule, number);
}

} // namespace plumbline::scoring
