#include "core/assessment/Weights.h"

#include <algorithm>
#include <numeric>

#include "core/base/Text.h"

namespace plumbline::assessment {

using model::Model;
using model::NodeId;
using model::Weight;

namespace {

Weight& at(WeightTable& table, NodeId node) {
    return table[static_cast<std::size_t>(node)];
}

Weight at(const WeightTable& table, NodeId node) {
    return table[static_cast<std::size_t>(node)];
}

/// Parents of parts: what the weights of one group belong to.
template <class Visit>
void forEachGroup(const Model& model, int profile, Visit visit) {
    for (NodeId node = 0; node < static_cast<NodeId>(model.nodes.size()); ++node)
        if (const auto parts = partsOf(model, node, profile); !parts.empty())
            visit(model.node(node), parts);
}

} // namespace

std::vector<NodeId> partsOf(const Model& model, NodeId node, int profile) {
    std::vector<NodeId> parts = model.node(node).children;
    std::erase_if(parts,
                  [&](NodeId part) { return !model.node(part).weights[static_cast<std::size_t>(profile)]; });
    return parts;
}

WeightTable recommendedWeights(const Model& model, int profile) {
    WeightTable table(model.nodes.size());
    forEachGroup(model, profile, [&](const model::Node&, const std::vector<NodeId>& parts) {
        std::vector<Weight> weights;
        for (const NodeId part : parts)
            weights.push_back(*model.node(part).weights[static_cast<std::size_t>(profile)]);
        weights = apportioned(model::fullWeight, std::move(weights));
        for (std::size_t i = 0; i < parts.size(); ++i)
            at(table, parts[i]) = weights[i];
    });
    return table;
}

WeightTable weightsInUse(const Model& model, int profile, const std::map<NodeId, Weight>& own) {
    WeightTable table = recommendedWeights(model, profile);
    forEachGroup(model, profile, [&](const model::Node& node, const std::vector<NodeId>& parts) {
        const bool replaced = node.equalChildren && std::any_of(parts.begin(), parts.end(), [&](NodeId part) {
                                  return own.contains(part);
                              });
        for (const NodeId part : parts)
            if (const auto found = own.find(part); found != own.end())
                at(table, part) = found->second;
            else if (replaced)
                at(table, part) = 0;
    });
    return table;
}

std::map<NodeId, Weight> ownWeights(const Model& model, int profile, const WeightTable& weights) {
    const WeightTable recommended = recommendedWeights(model, profile);
    std::map<NodeId, Weight> own;
    forEachGroup(model, profile, [&](const model::Node& node, const std::vector<NodeId>& parts) {
        const auto departs = [&](NodeId part) { return at(weights, part) != at(recommended, part); };
        const bool whole = node.equalChildren && std::any_of(parts.begin(), parts.end(), departs);
        for (const NodeId part : parts)
            if (whole || departs(part))
                own[part] = at(weights, part);
    });
    return own;
}

std::vector<Weight> apportioned(Weight total, std::vector<Weight> among) {
    long long sum = std::accumulate(among.begin(), among.end(), 0LL);
    if (sum == 0) {
        std::fill(among.begin(), among.end(), 1);
        sum = static_cast<long long>(among.size());
    }
    std::vector<long long> remainders;
    long long rest = total;
    for (Weight& weight : among) {
        const long long exact = static_cast<long long>(weight) * total;
        remainders.push_back(exact % sum);
        weight = static_cast<Weight>(exact / sum);
        rest -= weight;
    }
    for (; rest > 0; --rest) {
        const auto largest = std::max_element(remainders.begin(), remainders.end());
        ++among[static_cast<std::size_t>(largest - remainders.begin())];
        *largest = -1;
    }
    return among;
}

std::optional<Weight> parseWeight(std::string_view text) {
    text = trimmed(text);
    if (text.ends_with('%'))
        text = trimmed(text.substr(0, text.size() - 1));
    const std::size_t point = std::min(text.find_first_of(".,"), text.size());
    std::string digits(text.substr(0, point));
    std::string decimals(text.substr(std::min(point + 1, text.size())));
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.empty() || digits.size() > 3 || decimals.size() > 2 ||
        !std::all_of(digits.begin(), digits.end(), isDigit) ||
        !std::all_of(decimals.begin(), decimals.end(), isDigit))
        return std::nullopt;
    decimals.resize(2, '0');
    const int weight = toInt(digits + decimals).value();
    return weight <= model::fullWeight ? std::optional(weight) : std::nullopt;
}

} // namespace plumbline::assessment
