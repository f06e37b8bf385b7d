#include "core/scoring/Explanation.h"

namespace plumbline::scoring {

namespace {

using Kind = NumberRef::Kind;

NumberRef scoreRef(NodeId node, int level) {
    return {Kind::Score, node, level, 0};
}

} // namespace

Explanation explain(const model::Model& model, const Scheme& scheme, const Scores& scores,
                    std::span<const Grade> ratings, model::TotalRule rule, const NumberRef& number) {
    Explanation explanation{number, {}, {}, 1};
    const auto cellValue = [&](CellId cell) {
        return Rational{scheme.ratingValue(ratings[static_cast<std::size_t>(cell)]), scheme.ratingScale()};
    };
    switch (number.kind) {
    case Kind::Total:
        explanation.value = total(scheme, scores, rule).value;
        for (int level = 1; level <= scheme.depth(); ++level) {
            const bool credited = rule == model::TotalRule::Credit && isMet(scheme, scores, level);
            const Rational value = scoreAt(scheme, scores, model::rootNode, level);
            explanation.terms.push_back({scoreRef(model::rootNode, level), credited ? Rational{1, 1} : value,
                                         std::nullopt, credited});
        }
        break;
    case Kind::NodeSum:
        explanation.value = scoreSum(scheme, scores, number.node);
        for (int level = 1; level <= scheme.depth(); ++level)
            explanation.terms.push_back(
                {scoreRef(number.node, level), scoreAt(scheme, scores, number.node, level), std::nullopt});
        break;
    case Kind::Score: {
        explanation.value = scoreAt(scheme, scores, number.node, number.level);
        const model::Node& node = model.node(number.node);
        for (const NodeId child : node.children)
            if (scheme.includes(child))
                explanation.terms.push_back({scoreRef(child, number.level),
                                             scoreAt(scheme, scores, child, number.level),
                                             scheme.share(child)});
        for (int i = 0; i < node.itemCount; ++i) {
            const CellId cell = model.cell(node.firstItem + i, number.level);
            explanation.terms.push_back({{Kind::Cell, number.node, number.level, cell},
                                         cellValue(cell),
                                         std::nullopt,
                                         false,
                                         ratings[static_cast<std::size_t>(cell)]});
        }
        if (node.isLeaf())
            explanation.divisor = node.itemCount;
        break;
    }
    case Kind::Cell:
        explanation.value = cellValue(number.cell);
        break;
    }
    return explanation;
}

} // namespace plumbline::scoring
