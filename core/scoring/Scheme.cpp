#include "core/scoring/Scheme.h"

#include <algorithm>

#include "core/scoring/Method.h"

namespace plumbline::scoring {

namespace {

/// a * b, or no value where that leaves 110 bits: the rest is room for sums over all levels and products with
/// bands.
bool multiply(Int128 a, Int128 b, Int128& product) {
    return !__builtin_mul_overflow(a, b, &product) && product < (static_cast<Int128>(1) << 110);
}

} // namespace

bool Scheme::assesses(CellId cell) const {
    return cell % m_columns < m_depth && includes(m_leafOfItem[static_cast<std::size_t>(cell / m_columns)]);
}

Rational Scheme::shareOfWhole(NodeId node) const {
    Rational share{1, 1};
    for (; node != model::rootNode; node = m_nodes[static_cast<std::size_t>(node)].parent)
        share = share * this->share(node);
    return share;
}

Rational Scheme::cellWeight(CellId cell) const {
    if (!assesses(cell))
        return {};
    const Node& leaf =
        m_nodes[static_cast<std::size_t>(m_leafOfItem[static_cast<std::size_t>(cell / m_columns)])];
    return Rational{leaf.unit * m_scale, m_nodes.front().denominator}.reduced();
}

Result<Scheme> Scheme::compile(const model::Model& model, const assessment::Scope& scope) {
    Scheme scheme;
    scheme.m_method = &methodOf(model.method);
    scheme.m_columns = model.scale.columns;
    scheme.m_depth = std::min(scope.depth(), model.scale.columns);
    scheme.m_top = model.top;
    scheme.m_weighting = scope.hasOwnWeights()     ? Weighting::Own
                         : model.hasEqualWeights() ? Weighting::ToolDefault
                                                   : Weighting::Recommended;
    scheme.m_rule = scope.rule();
    for (const model::RuleText& rule : model.rules)
        scheme.m_rules.push_back(rule.rule);
    scheme.m_bound = model.bound;
    scheme.m_bands = model.bands;
    scheme.m_scale = model.scale.denominator;
    scheme.m_values.push_back(0);
    for (const model::RatingStep& step : model.scale.ratings)
        scheme.m_values.push_back(step.value);
    for (const model::Item& item : model.items)
        scheme.m_leafOfItem.push_back(item.leaf);

    const auto tooFine = [&] { return fail(ErrorCode::PackTooFine, model.id); };
    scheme.m_nodes.resize(model.nodes.size());
    const auto at = [&](NodeId id) -> Node& { return scheme.m_nodes[static_cast<std::size_t>(id)]; };
    // Children stand behind their parents, so going backwards every child is ready when its parent is
    // reached.
    for (NodeId id = static_cast<NodeId>(model.nodes.size()) - 1; id >= 0; --id) {
        const model::Node& source = model.node(id);
        Node& node = at(id);
        node.parent = source.parent;
        if (!scope.includes(id))
            continue;
        if (source.isLeaf()) {
            node.leaf = true;
            node.items = source.itemCount;
            node.firstCell = model.cell(source.firstItem, 1);
            node.denominator = static_cast<Int128>(model.scale.denominator) * source.itemCount;
            continue;
        }
        Int128 weights = 0, common = 1, reduce = 0;
        for (const NodeId child : source.children) {
            if (!scope.includes(child))
                continue;
            node.items += at(child).items;
            weights += scope.weight(child);
            reduce = gcd(reduce, scope.weight(child));
            const Int128 denominator = at(child).denominator;
            if (!multiply(common / gcd(common, denominator), denominator, common))
                return tooFine();
        }
        if (!multiply(common, weights / reduce, node.denominator))
            return tooFine();
        for (const NodeId child : source.children) {
            if (!scope.includes(child))
                continue;
            at(child).factor = common / at(child).denominator * (scope.weight(child) / reduce);
            at(child).share = Rational{scope.weight(child), weights}.reduced();
        }
    }
    at(model::rootNode).share = {1, 1};
    for (std::size_t id = 0; id < scheme.m_nodes.size(); ++id)
        if (scheme.m_nodes[id].leaf) {
            Int128 unit = 1;
            for (NodeId up = static_cast<NodeId>(id); up != model::rootNode; up = at(up).parent)
                unit *= at(up).factor;
            scheme.m_nodes[id].unit = unit;
        }
    return scheme;
}

} // namespace plumbline::scoring
