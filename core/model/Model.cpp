#include "core/model/Model.h"

#include <algorithm>

#include "core/base/Text.h"

namespace plumbline::model {

namespace {

const std::string& inLanguage(const std::map<std::string, std::string, std::less<>>& texts,
                              std::string_view language) {
    static const std::string none;
    const auto found = texts.find(language);
    if (found != texts.end())
        return found->second;
    return texts.empty() ? none : texts.begin()->second;
}

template <class Range>
std::optional<int> indexWhere(const Range& range, auto&& predicate) {
    const auto found = std::find_if(range.begin(), range.end(), predicate);
    if (found == range.end())
        return std::nullopt;
    return static_cast<int>(found - range.begin());
}

} // namespace

const std::string& LocalText::in(std::string_view language) const {
    return inLanguage(byLanguage, language);
}

const std::string& Model::criterion(CellId cell, std::string_view language) const {
    static const std::string none;
    auto found = criteria.find(language);
    if (found == criteria.end())
        found = criteria.begin();
    return found == criteria.end() ? none : found->second[static_cast<std::size_t>(cell)];
}

std::string Model::itemCode(ItemId id) const {
    return node(item(id).leaf).code + "." + std::to_string(item(id).number);
}

std::string Model::cellCode(CellId cell) const {
    return itemCode(itemOf(cell)) + "@" + std::to_string(levelOf(cell));
}

std::optional<NodeId> Model::findNode(int kind, std::string_view code) const {
    return indexWhere(nodes, [&](const Node& n) { return n.kind == kind && n.code == code; });
}

std::optional<NodeId> Model::findNode(std::string_view code) const {
    for (int kind = 0; kind < static_cast<int>(kinds.size()); ++kind)
        if (const auto found = findNode(kind, code))
            return found;
    return std::nullopt;
}

std::optional<NodeId> Model::findLeaf(std::string_view code) const {
    return findNode(static_cast<int>(kinds.size()) - 1, code);
}

std::optional<ItemId> Model::findItem(std::string_view itemCode) const {
    const std::size_t dot = itemCode.rfind('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    const auto leaf = findLeaf(itemCode.substr(0, dot));
    const auto number = toInt(itemCode.substr(dot + 1));
    if (!leaf || !number || *number < 1 || *number > node(*leaf).itemCount)
        return std::nullopt;
    return node(*leaf).firstItem + *number - 1;
}

std::optional<int> Model::findProfile(std::string_view id) const {
    return indexWhere(profiles, [&](const Profile& p) { return p.id == id; });
}

std::optional<int> Model::findRating(std::string_view code) const {
    return indexWhere(ratings, [&](const RatingStep& r) { return r.code == code; });
}

std::vector<NodeId> Model::leaves() const {
    std::vector<NodeId> found;
    for (NodeId id = 0; id < static_cast<NodeId>(nodes.size()); ++id)
        if (node(id).isLeaf())
            found.push_back(id);
    return found;
}

std::string_view toString(TotalRule rule) {
    return rule == TotalRule::Credit ? "credit" : "sum";
}

std::optional<TotalRule> parseTotalRule(std::string_view id) {
    if (id == "credit")
        return TotalRule::Credit;
    if (id == "sum")
        return TotalRule::Sum;
    return std::nullopt;
}

} // namespace plumbline::model
