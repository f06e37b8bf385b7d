#pragma once

#include <string>
#include <vector>

#include "core/assessment/Assessment.h"
#include "core/base/Error.h"
#include "core/base/Rational.h"

namespace plumbline::assessment {

/// What is assessed and with which weights, checked against the model's rules. The only way to have one is
/// `Scope::check`, so whoever holds a Scope need not ask again.
class Scope {
public:
    /// Refuses an unknown profile, a rule that the model does not offer, a part that clause 7 keeps, a part
    /// that the profile does not have, a removal without reason or named twice, a depth outside the levels,
    /// weights that do not sum to 100 %, and a scope in which nothing of any weight is left. A part that is
    /// left out keeps its weight and counts in the sum.
    [[nodiscard]] static Result<Scope> check(const model::Model& model, const Facts& facts,
                                             const std::vector<Exclusion>& exclusions,
                                             const std::map<model::NodeId, model::Weight>& ownWeights);

    [[nodiscard]] bool includes(model::NodeId node) const {
        return m_included[static_cast<std::size_t>(node)];
    }
    /// The weight used, in proportion to those of the node's siblings.
    [[nodiscard]] model::Weight weight(model::NodeId node) const {
        return m_weights[static_cast<std::size_t>(node)];
    }
    /// What the weight used is of its parent, before what is left is scaled up to the whole; 0..1.
    [[nodiscard]] Rational share(const model::Model& model, model::NodeId node) const;
    /// The same of the weight that the model recommends; 0 for a node that the profile does not have.
    [[nodiscard]] Rational recommendedShare(const model::Model& model, model::NodeId node) const;
    /// Whether any weight of what is assessed departs from the recommended one.
    [[nodiscard]] bool hasOwnWeights() const { return m_ownWeights; }
    [[nodiscard]] int profile() const { return m_profile; }
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] model::TotalRule rule() const { return m_rule; }
    [[nodiscard]] bool assesses(const model::Model& model, model::CellId cell) const {
        return model.levelOf(cell) <= m_depth && includes(model.leafOf(cell));
    }

private:
    [[nodiscard]] model::Weight recommended(const model::Model& model, model::NodeId node) const;

    std::vector<bool> m_included;
    std::vector<model::Weight> m_weights;
    bool m_ownWeights = false;
    int m_profile = 0;
    int m_depth = 0;
    model::TotalRule m_rule = model::TotalRule::Credit;
};

/// Whether the model's total can be had by a rule.
[[nodiscard]] Result<void> checkRule(const model::Model& model, model::TotalRule rule);

/// Whether a part may be left out: it is removable itself and stands under no other removed part.
[[nodiscard]] Result<void> checkRemovable(const model::Model& model, model::NodeId node);

} // namespace plumbline::assessment
