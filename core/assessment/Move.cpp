#include "core/assessment/Move.h"

#include <algorithm>

namespace plumbline::assessment {

using model::CellId;
using model::ItemId;
using model::Model;
using model::NodeId;

namespace {

/// The same text in every language that both have, of which there is at least one.
bool sameCriterion(const Model& from, ItemId before, const Model& to, ItemId after, int level) {
    bool compared = false;
    for (const auto& [language, texts] : from.criteria) {
        const auto others = to.criteria.find(language);
        if (others == to.criteria.end())
            continue;
        compared = true;
        if (texts[from.criterionIndex(before, level)] != others->second[to.criterionIndex(after, level)])
            return false;
    }
    return compared;
}

bool asksTheSame(const Model& from, CellId before, const Model& to, CellId after) {
    const ItemId item = from.itemOf(before), other = to.itemOf(after);
    const model::LevelRange levels = from.levelsOf(before);
    bool same = levels == to.levelsOf(after) && from.item(item).ratio == to.item(other).ratio;
    for (int level = levels.first; same && level <= levels.last; ++level)
        same = sameCriterion(from, item, to, other, level);
    return same;
}

/// The rating on the scale of `to`, where it has the step and gives it the same worth.
std::optional<Rating> translated(const Model& from, const Rating& rating, const Model& to) {
    auto other = parseRating(to, toString(from, rating));
    if (other && compare(from.scale.points(rating.grade), to.scale.points(other->grade)) != 0)
        other.reset();
    return other;
}

std::optional<NodeId> counterpart(const Model& from, NodeId node, const Model& to) {
    const std::string& kind = from.kinds[static_cast<std::size_t>(from.node(node).kind)].id;
    for (std::size_t i = 0; i < to.kinds.size(); ++i)
        if (to.kinds[i].id == kind)
            return to.findNode(static_cast<int>(i), from.node(node).code);
    return std::nullopt;
}

void moveCells(const Model& from, const Assessment& assessment, const Model& to, Move& move) {
    std::vector<bool> known(static_cast<std::size_t>(to.cellCount()));
    for (CellId cell = 0; cell < from.cellCount(); ++cell) {
        const Rating rating = assessment.wholeRating(cell);
        const auto notes = assessment.notes.find(cell);
        const auto after = to.findCell(from.itemCode(from.itemOf(cell)), from.levelOf(cell));
        if (!after) {
            if (rating.grade != unrated || notes != assessment.notes.end())
                move.gone.push_back({cell, -1});
            continue;
        }
        known[static_cast<std::size_t>(*after)] = true;
        if (notes != assessment.notes.end())
            move.after.notes.emplace(*after, notes->second);
        if (rating.grade == unrated)
            continue;
        const auto carried = translated(from, rating, to);
        if (carried && asksTheSame(from, cell, to, *after)) {
            move.after.setRating(*after, *carried, assessment.ratedBy[static_cast<std::size_t>(cell)]);
            ++move.carried;
        } else {
            move.changed.push_back({cell, *after});
        }
    }
    for (CellId cell = 0; cell < to.cellCount(); ++cell)
        if (!known[static_cast<std::size_t>(cell)])
            move.added.push_back(cell);
}

void moveFacts(const Model& from, const Model& to, Facts& facts) {
    if (!to.findProfile(facts.profile))
        facts.profile = to.profiles.front().id;
    const bool whole = facts.depth == from.levelCount();
    facts.depth = whole ? to.levelCount() : std::min(facts.depth, to.levelCount());
    if (facts.target > to.levelCount())
        facts.target = 0;
    const auto offered = [&](const model::RuleText& rule) { return rule.rule == facts.rule; };
    if (std::none_of(to.rules.begin(), to.rules.end(), offered))
        facts.rule = to.defaultRule();
}

void moveExclusions(const Model& from, const Assessment& assessment, const Model& to, Move& move) {
    const auto profile = static_cast<std::size_t>(*to.findProfile(move.after.facts.profile));
    for (const Exclusion& exclusion : assessment.exclusions) {
        const auto node = counterpart(from, exclusion.node, to);
        if (node && to.node(*node).removable && to.node(*node).weights[profile])
            move.after.exclusions.push_back({*node, exclusion.reason});
        else
            move.readmitted.push_back(exclusion.node);
    }
    std::sort(move.after.exclusions.begin(), move.after.exclusions.end(),
              [](const Exclusion& a, const Exclusion& b) { return a.node < b.node; });
}

/// Own weights of a node's children stand while these are the same, and those left as recommended weigh the
/// same: so they still sum to 100 %.
bool keepsWeights(const Model& from, std::size_t profile, NodeId parent, const Assessment& assessment,
                  const Model& to, std::size_t otherProfile, NodeId otherParent) {
    std::size_t matched = 0;
    for (const NodeId child : from.node(parent).children) {
        const auto& weight = from.node(child).weights[profile];
        if (!weight)
            continue;
        const auto other = counterpart(from, child, to);
        if (!other || to.node(*other).parent != otherParent)
            return false;
        const auto& otherWeight = to.node(*other).weights[otherProfile];
        if (!otherWeight || (!assessment.ownWeights.contains(child) && *otherWeight != *weight))
            return false;
        ++matched;
    }
    const auto& others = to.node(otherParent).children;
    const auto weighed = std::count_if(others.begin(), others.end(), [&](NodeId child) {
        return to.node(child).weights[otherProfile].has_value();
    });
    return matched == static_cast<std::size_t>(weighed) &&
           from.node(parent).equalChildren == to.node(otherParent).equalChildren;
}

void moveWeights(const Model& from, const Assessment& assessment, const Model& to, Move& move) {
    const auto profile = static_cast<std::size_t>(*from.findProfile(assessment.facts.profile));
    const auto otherProfile = static_cast<std::size_t>(*to.findProfile(move.after.facts.profile));
    for (const auto& [node, weight] : assessment.ownWeights) {
        const NodeId parent = from.node(node).parent;
        const auto otherParent =
            parent == model::rootNode ? std::optional(model::rootNode) : counterpart(from, parent, to);
        if (otherParent && keepsWeights(from, profile, parent, assessment, to, otherProfile, *otherParent))
            move.after.ownWeights.emplace(*counterpart(from, node, to), weight);
        else
            move.reset.push_back(node);
    }
}

} // namespace

Move planMove(const Model& from, const Assessment& assessment, const Model& to) {
    Move move;
    move.after.facts = assessment.facts;
    move.after.people = assessment.people;
    move.after.ratings.assign(static_cast<std::size_t>(to.cellCount()), unrated);
    moveFacts(from, to, move.after.facts);
    moveExclusions(from, assessment, to, move);
    moveWeights(from, assessment, to, move);
    moveCells(from, assessment, to, move);
    return move;
}

} // namespace plumbline::assessment
