#pragma once

#include <span>
#include <vector>

#include "core/assessment/Scope.h"
#include "core/base/Error.h"
#include "core/base/Rational.h"
#include "core/model/Model.h"

namespace plumbline::scoring {

using assessment::Grade;
using model::CellId;
using model::NodeId;

class Method;

/// Where the weights of a scheme come from.
enum class Weighting { Recommended, ToolDefault, Own };

/// The weighted means of one scope and set of weights, brought to common denominators, so that scoring is
/// integer arithmetic: a node's score in a column is an integer over `denominator(node)`. There is a column
/// for each level, or one where items are rated once.
class Scheme {
public:
    /// Fails only where weights are so fine that a common denominator leaves 128 bits (PackTooFine).
    [[nodiscard]] static Result<Scheme> compile(const model::Model& model, const assessment::Scope& scope);

    /// What the model's method makes of the scores.
    [[nodiscard]] const Method& method() const { return *m_method; }
    /// Index of a (node, column) pair in Scores; a column is a level, counted from 1.
    [[nodiscard]] std::size_t slot(NodeId node, int column) const {
        return static_cast<std::size_t>(node) * static_cast<std::size_t>(m_columns) +
               static_cast<std::size_t>(column - 1);
    }
    [[nodiscard]] int columns() const { return m_columns; }
    /// Whether a column is a level, with a score of its own.
    [[nodiscard]] bool scoresLevels() const { return m_columns > 1; }
    [[nodiscard]] int levels() const { return static_cast<int>(m_bands.size()); }
    /// The columns that are assessed.
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] Weighting weighting() const { return m_weighting; }
    [[nodiscard]] model::TotalRule rule() const { return m_rule; }
    /// The rules that the model offers.
    [[nodiscard]] const std::vector<model::TotalRule>& rules() const { return m_rules; }
    [[nodiscard]] Rational bound() const { return m_bound; }
    /// A level score, given as its numerator at the root, is at or over the bound.
    [[nodiscard]] bool meetsBound(Int128 numerator) const {
        return numerator * m_bound.den >= denominator(model::rootNode) * m_bound.num;
    }
    [[nodiscard]] const std::vector<Rational>& bands() const { return m_bands; }
    /// The highest total.
    [[nodiscard]] int top() const { return m_top; }
    [[nodiscard]] int ratingValue(Grade grade) const { return m_values[static_cast<std::size_t>(grade + 1)]; }
    [[nodiscard]] int ratingScale() const { return m_scale; }

    [[nodiscard]] bool includes(NodeId node) const {
        return m_nodes[static_cast<std::size_t>(node)].denominator != 0;
    }
    [[nodiscard]] bool assesses(CellId cell) const;
    [[nodiscard]] Int128 denominator(NodeId node) const {
        return m_nodes[static_cast<std::size_t>(node)].denominator;
    }
    /// A node's share of its parent after scaling, 0..1.
    [[nodiscard]] Rational share(NodeId node) const { return m_nodes[static_cast<std::size_t>(node)].share; }
    /// A node's share of the whole after scaling, 0..1.
    [[nodiscard]] Rational shareOfWhole(NodeId node) const;
    /// What one cell adds to the root's score in its column when it goes from 0 to the highest rating.
    [[nodiscard]] Rational cellWeight(CellId cell) const;
    /// Cells in scope under a node, per column.
    [[nodiscard]] int cellsPerColumn(NodeId node) const {
        return m_nodes[static_cast<std::size_t>(node)].items;
    }
    [[nodiscard]] int cellCount() const { return cellsPerColumn(model::rootNode) * m_depth; }

private:
    friend struct Scorer;

    struct Node {
        NodeId parent = -1;
        Int128 factor = 0;      ///< numerator of this node times factor is its part of the parent's numerator
        Int128 unit = 0;        ///< one numerator step of a leaf, in the root's numerator
        Int128 denominator = 0; ///< 0: not in scope
        Rational share;
        int items = 0;
        CellId firstCell = 0; ///< of a leaf
        bool leaf = false;
    };

    std::vector<Node> m_nodes;
    std::vector<NodeId> m_leafOfItem;
    std::vector<int> m_values; ///< by grade + 1
    std::vector<Rational> m_bands;
    Rational m_bound;
    int m_scale = 1;
    const Method* m_method = nullptr;
    int m_columns = 0;
    int m_depth = 0;
    int m_top = 0;
    Weighting m_weighting = Weighting::Recommended;
    model::TotalRule m_rule = model::TotalRule::Credit;
    std::vector<model::TotalRule> m_rules;
};

} // namespace plumbline::scoring
