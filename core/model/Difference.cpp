#include "core/model/Difference.h"

#include <algorithm>

namespace plumbline::model {

namespace {

/// Items of `in` that `other` does not have.
std::vector<ItemId> itemsMissing(const Model& in, const Model& other) {
    std::vector<ItemId> missing;
    for (ItemId item = 0; item < static_cast<ItemId>(in.items.size()); ++item)
        if (!other.findItem(in.itemCode(item)))
            missing.push_back(item);
    return missing;
}

bool differs(const Model& earlier, ItemId before, const Model& later, ItemId after, int level) {
    return std::any_of(earlier.criteria.begin(), earlier.criteria.end(), [&](const auto& language) {
        const auto other = later.criteria.find(language.first);
        return other != later.criteria.end() && language.second[earlier.criterionIndex(before, level)] !=
                                                    other->second[later.criterionIndex(after, level)];
    });
}

int criteriaChanged(const Model& earlier, const Model& later) {
    int changed = 0;
    for (ItemId before = 0; before < static_cast<ItemId>(earlier.items.size()); ++before)
        if (const auto after = later.findItem(earlier.itemCode(before)))
            for (int level = 1; level <= std::min(earlier.levelCount(), later.levelCount()); ++level)
                changed += differs(earlier, before, later, *after, level);
    return changed;
}

bool weighsOtherwise(const Model& earlier, NodeId before, const Model& later, NodeId after) {
    for (std::size_t profile = 0; profile < earlier.profiles.size(); ++profile)
        if (const auto same = later.findProfile(earlier.profiles[profile].id))
            if (!(earlier.share(before, profile) == later.share(after, static_cast<std::size_t>(*same))))
                return true;
    return false;
}

int weightsChanged(const Model& earlier, const Model& later) {
    int changed = 0;
    for (NodeId before = rootNode + 1; before < static_cast<NodeId>(earlier.nodes.size()); ++before) {
        const Node& node = earlier.node(before);
        if (const auto after = later.findNode(node.kind, node.code))
            changed += weighsOtherwise(earlier, before, later, *after);
    }
    return changed;
}

bool sameLevels(const Model& earlier, const Model& later) {
    return earlier.bands == later.bands &&
           std::equal(earlier.levels.begin(), earlier.levels.end(), later.levels.begin(), later.levels.end(),
                      [](const Level& a, const Level& b) {
                          return a.ordinal == b.ordinal && a.name == b.name && a.meaning == b.meaning;
                      });
}

} // namespace

Difference difference(const Model& earlier, const Model& later) {
    return {itemsMissing(later, earlier), itemsMissing(earlier, later), criteriaChanged(earlier, later),
            weightsChanged(earlier, later), !sameLevels(earlier, later)};
}

} // namespace plumbline::model
