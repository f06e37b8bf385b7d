#include "core/scoring/Scores.h"

#include "core/scoring/Method.h"

namespace plumbline::scoring {

/// The two ways of filling Scores; the one place that reads the compiled factors.
struct Scorer {
    static void all(const Scheme& scheme, std::span<const Grade> ratings, Scores& scores) {
        const std::size_t levels = static_cast<std::size_t>(scheme.m_columns);
        const std::size_t depth = static_cast<std::size_t>(scheme.m_depth);
        const std::size_t slots = scheme.m_nodes.size() * levels;
        scores.numerator.assign(slots, 0);
        scores.rated.assign(slots, 0);
        scores.open.assign(levels, 0);
        const int* const value = scheme.m_values.data() + 1;
        for (std::size_t id = scheme.m_nodes.size() - 1; id > 0; --id) {
            const Scheme::Node& node = scheme.m_nodes[id];
            if (node.denominator == 0)
                continue;
            Int128* const own = &scores.numerator[id * levels];
            int* const rated = &scores.rated[id * levels];
            if (node.leaf) {
                const Grade* const cells = &ratings[static_cast<std::size_t>(node.firstCell)];
                for (std::size_t k = 0; k < depth; ++k) {
                    int sum = 0, count = 0;
                    for (std::size_t cell = k; cell < static_cast<std::size_t>(node.items) * levels;
                         cell += levels) {
                        sum += value[cells[cell]];
                        count += cells[cell] != assessment::unrated;
                    }
                    own[k] = sum;
                    rated[k] = count;
                    scores.open[k] += node.unit * ((node.items - count) * scheme.m_scale);
                }
            }
            const std::size_t parent = static_cast<std::size_t>(node.parent) * levels;
            for (std::size_t k = 0; k < depth; ++k) {
                scores.numerator[parent + k] += node.factor * own[k];
                scores.rated[parent + k] += rated[k];
            }
        }
    }

    static void one(const Scheme& scheme, CellId cell, Grade before, Grade after, Scores& scores) {
        if (!scheme.assesses(cell) || before == after)
            return;
        const std::size_t levels = static_cast<std::size_t>(scheme.m_columns);
        const std::size_t k = static_cast<std::size_t>(cell) % levels;
        NodeId id = scheme.m_leafOfItem[static_cast<std::size_t>(cell) / levels];
        Int128 change = scheme.ratingValue(after) - scheme.ratingValue(before);
        const int count = (after != assessment::unrated) - (before != assessment::unrated);
        scores.open[k] -= scheme.m_nodes[static_cast<std::size_t>(id)].unit * (count * scheme.m_scale);
        while (id >= 0) {
            const Scheme::Node& node = scheme.m_nodes[static_cast<std::size_t>(id)];
            const std::size_t slot = static_cast<std::size_t>(id) * levels + k;
            scores.numerator[slot] += change;
            scores.rated[slot] += count;
            change *= node.factor;
            id = node.parent;
        }
    }
};

void score(const Scheme& scheme, std::span<const Grade> ratings, Scores& scores) {
    Scorer::all(scheme, ratings, scores);
}

void rescore(const Scheme& scheme, CellId cell, Grade before, Grade after, Scores& scores) {
    Scorer::one(scheme, cell, before, after, scores);
}

Rational scoreAt(const Scheme& scheme, const Scores& scores, NodeId node, int column) {
    if (!scheme.includes(node))
        return {};
    return {scores.numerator[scheme.slot(node, column)], scheme.denominator(node)};
}

Rational nodeTotal(const Scheme& scheme, const Scores& scores, NodeId node) {
    return scheme.includes(node) ? scheme.method().nodeTotal(scheme, scores, node) : Rational{};
}

int ratedCells(const Scheme& scheme, const Scores& scores, NodeId node) {
    int rated = 0;
    for (int column = 1; column <= scheme.columns(); ++column)
        rated += scores.rated[scheme.slot(node, column)];
    return rated;
}

bool isRated(const Scheme& scheme, const Scores& scores, NodeId node) {
    return ratedCells(scheme, scores, node) > 0;
}

bool isRatedAt(const Scheme& scheme, const Scores& scores, NodeId node, int column) {
    return scores.rated[scheme.slot(node, column)] > 0;
}

bool isMet(const Scheme& scheme, const Scores& scores, int level) {
    return level <= scheme.depth() &&
           scheme.meetsBound(scores.numerator[scheme.slot(model::rootNode, level)]);
}

} // namespace plumbline::scoring
