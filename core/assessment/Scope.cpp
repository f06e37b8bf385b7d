#include "core/assessment/Scope.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/Text.h"

namespace plumbline::assessment {

using model::Model;
using model::NodeId;
using model::Weight;

namespace {

std::string ruleIds(const Model& model) {
    std::vector<std::string> ids;
    for (const model::RuleText& rule : model.rules)
        ids.emplace_back(model::toString(rule.rule));
    return join(ids, ", ");
}

std::string profileIds(const Model& model) {
    std::vector<std::string> ids;
    for (const model::Profile& profile : model.profiles)
        ids.push_back(profile.id);
    return join(ids, ", ");
}

} // namespace

Result<void> checkRemovable(const Model& model, NodeId node) {
    if (node == model::rootNode || !model.node(node).removable)
        return fail(ErrorCode::NotRemovable, model.node(node).code, model.tailoringClause);
    return {};
}

Result<void> checkRule(const Model& model, model::TotalRule rule) {
    if (!model.offers(rule))
        return fail(ErrorCode::UnknownRule, std::string(model::toString(rule)), ruleIds(model));
    return {};
}

Weight Scope::recommended(const Model& model, NodeId node) const {
    return model.node(node).weights[static_cast<std::size_t>(m_profile)].value_or(0);
}

Rational Scope::share(const Model& model, NodeId node) const {
    Weight sum = 0;
    for (const NodeId sibling : model.node(model.node(node).parent).children)
        sum += weight(sibling);
    return Rational{weight(node), std::max(sum, 1)}.reduced();
}

Rational Scope::recommendedShare(const Model& model, NodeId node) const {
    return model.share(node, static_cast<std::size_t>(m_profile));
}

Result<Scope> Scope::check(const Model& model, const Facts& facts, const std::vector<Exclusion>& exclusions,
                           const std::map<NodeId, Weight>& ownWeights) {
    const auto profile = model.findProfile(facts.profile);
    if (!profile)
        return fail(ErrorCode::UnknownProfile, facts.profile, profileIds(model));
    if (auto offered = checkRule(model, facts.rule); !offered)
        return failed(offered);
    if (facts.depth < 1 || facts.depth > model.levelCount())
        return fail(ErrorCode::LevelOutOfRange, std::to_string(facts.depth),
                    std::to_string(model.levelCount()));
    if (facts.target < 0 || facts.target > model.levelCount())
        return fail(ErrorCode::LevelOutOfRange, std::to_string(facts.target),
                    std::to_string(model.levelCount()));

    Scope scope;
    scope.m_profile = *profile;
    scope.m_depth = facts.depth;
    scope.m_rule = facts.rule;
    const std::size_t count = model.nodes.size();
    std::vector<bool> removed(count);
    for (const Exclusion& exclusion : exclusions) {
        const model::Node& node = model.node(exclusion.node);
        if (auto removable = checkRemovable(model, exclusion.node); !removable)
            return failed(removable);
        if (!node.weights[static_cast<std::size_t>(*profile)])
            return fail(ErrorCode::NotInProfile, node.code, facts.profile);
        if (trimmed(exclusion.reason).empty())
            return fail(ErrorCode::ReasonMissing, node.code);
        if (removed[static_cast<std::size_t>(exclusion.node)])
            return fail(ErrorCode::ExcludedTwice, node.code);
        removed[static_cast<std::size_t>(exclusion.node)] = true;
    }

    scope.m_included.assign(count, false);
    scope.m_weights.assign(count, 0);
    scope.m_weights[0] = model::fullWeight;
    // Equal weights are in proportion only: own ones, which are percentages, replace all of them.
    std::vector<bool> replacesEqual(count);
    for (const auto& [node, weight] : ownWeights) {
        const auto parent = static_cast<std::size_t>(model.node(node).parent);
        replacesEqual[parent] = model.nodes[parent].equalChildren;
    }
    for (std::size_t id = 1; id < count; ++id) {
        const NodeId node = static_cast<NodeId>(id);
        const Weight weight = scope.recommended(model, node);
        const auto own = ownWeights.find(node);
        const bool replaced = replacesEqual[static_cast<std::size_t>(model.node(node).parent)];
        scope.m_weights[id] = own != ownWeights.end() ? own->second : replaced ? 0 : weight;
        // Parents stand before children, so a leaf knows whether anything above it was removed.
        removed[id] = removed[id] || removed[static_cast<std::size_t>(model.node(node).parent)];
        if (!model.node(node).isLeaf() || weight == 0 || removed[id])
            continue;
        for (NodeId up = node; !scope.m_included[static_cast<std::size_t>(up)]; up = model.node(up).parent) {
            scope.m_included[static_cast<std::size_t>(up)] = true;
            if (up == model::rootNode)
                break;
        }
    }

    if (!scope.m_included.front())
        return fail(ErrorCode::NothingLeft, "");
    for (std::size_t id = 0; id < count; ++id) {
        const model::Node& node = model.nodes[id];
        Weight sum = 0, left = 0, recommended = 0;
        for (const NodeId child : node.children) {
            const Weight weight = scope.weight(child);
            if (weight < 0 || weight > model::fullWeight)
                return fail(ErrorCode::WeightSum, node.code, fmt::format("{:g}", weight / 100.0));
            recommended += scope.recommended(model, child);
            sum += scope.recommended(model, child) > 0 ? weight : 0;
            left += scope.includes(child) ? weight : 0;
        }
        // What is left out keeps its weight, and may be taken in again: its weights have to be sound too.
        const bool inProportion = node.equalChildren && !replacesEqual[id];
        if (recommended > 0 && !inProportion && sum != model::fullWeight)
            return fail(ErrorCode::WeightSum, node.code, fmt::format("{:g}", sum / 100.0));
        // Where only parts of weight zero remain there is nothing to scale.
        if (scope.m_included[id] && !node.isLeaf() && left == 0)
            return fail(ErrorCode::NothingLeft, node.code);
    }
    for (const auto& [node, weight] : ownWeights)
        scope.m_ownWeights =
            scope.m_ownWeights ||
            (scope.includes(node) && scope.share(model, node) != scope.recommendedShare(model, node));
    return scope;
}

} // namespace plumbline::assessment
