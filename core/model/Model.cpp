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

/// One entry of a list by language, of any language where `language` has none.
template <class Entry>
const Entry& entryIn(const std::map<std::string, std::vector<Entry>, std::less<>>& lists,
                     std::string_view language, std::size_t index) {
    static const Entry none;
    auto found = lists.find(language);
    if (found == lists.end())
        found = lists.begin();
    return found == lists.end() ? none : found->second[index];
}

template <class Range>
std::optional<int> indexWhere(const Range& range, auto&& predicate) {
    const auto found = std::find_if(range.begin(), range.end(), predicate);
    if (found == range.end())
        return std::nullopt;
    return static_cast<int>(found - range.begin());
}

/// Where the node of a kind and code stands in `byCode`, or would stand.
auto placeOf(const Model& model, int kind, std::string_view code) {
    return std::lower_bound(model.byCode.begin(), model.byCode.end(), std::pair(kind, code),
                            [&](NodeId id, const std::pair<int, std::string_view>& key) {
                                return std::pair(model.node(id).kind, std::string_view(model.node(id).code)) <
                                       key;
                            });
}

} // namespace

const std::string& LocalText::in(std::string_view language) const {
    return inLanguage(byLanguage, language);
}

const std::string& Model::criterion(ItemId item, int level, std::string_view language) const {
    return entryIn(criteria, language, criterionIndex(item, level));
}

const Prompts& Model::promptsOf(ItemId item, std::string_view language) const {
    return entryIn(prompts, language, static_cast<std::size_t>(item));
}

bool Model::hasEqualWeights() const {
    return std::any_of(nodes.begin(), nodes.end(), [](const Node& node) { return node.equalChildren; });
}

Rational Model::share(NodeId id, std::size_t profile) const {
    Weight sum = 0;
    for (const NodeId sibling : node(node(id).parent).children)
        sum += node(sibling).weights[profile].value_or(0);
    return Rational{node(id).weights[profile].value_or(0), std::max(sum, 1)}.reduced();
}

int Model::levelAt(Rational total) const {
    return static_cast<int>(
        std::count_if(bands.begin(), bands.end(), [&](const Rational& band) { return total >= band; }));
}

NodeId Model::sheetOf(ItemId id) const {
    NodeId sheet = item(id).leaf;
    while (node(sheet).kind > sheetKind)
        sheet = node(sheet).parent;
    return sheet;
}

std::string Model::itemCode(ItemId id) const {
    const std::string& leaf = node(item(id).leaf).code;
    return item(id).number == 0 ? leaf : leaf + "." + std::to_string(item(id).number);
}

std::string Model::cellCode(CellId cell) const {
    return scale.byLevel() ? criterionCode(itemOf(cell), levelOf(cell)) : itemCode(itemOf(cell));
}

std::string Model::criterionCode(ItemId item, int level) const {
    return itemCode(item) + "@" + std::to_string(level);
}

NodeId Model::add(Node node) {
    const NodeId id = static_cast<NodeId>(nodes.size());
    if (id != rootNode)
        byCode.insert(placeOf(*this, node.kind, node.code), id);
    nodes.push_back(std::move(node));
    return id;
}

std::optional<NodeId> Model::findNode(int kind, std::string_view code) const {
    const auto place = placeOf(*this, kind, code);
    if (place == byCode.end() || node(*place).kind != kind || node(*place).code != code)
        return std::nullopt;
    return *place;
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
    const auto leaf = findLeaf(itemCode.substr(0, dot));
    if (!leaf)
        return std::nullopt;
    const bool numbered = item(node(*leaf).firstItem).number > 0;
    if (dot == std::string_view::npos)
        return numbered ? std::nullopt : std::optional(node(*leaf).firstItem);
    const auto number = toInt(itemCode.substr(dot + 1));
    if (!numbered || !number || *number < 1 || *number > node(*leaf).itemCount)
        return std::nullopt;
    return node(*leaf).firstItem + *number - 1;
}

std::optional<CellId> Model::findCell(std::string_view itemCode, int level) const {
    const auto item = findItem(itemCode);
    if (!item || (scale.byLevel() ? level < 1 || level > scale.columns : level != 0))
        return std::nullopt;
    return cell(*item, level);
}

std::optional<CellId> Model::findCell(std::string_view cellCode) const {
    const auto at = cellCode.rfind('@');
    const auto level = at == std::string_view::npos ? std::optional(0) : toInt(cellCode.substr(at + 1));
    return level ? findCell(cellCode.substr(0, at), *level) : std::nullopt;
}

bool Model::offers(TotalRule rule) const {
    return rules.empty() || indexWhere(rules, [&](const RuleText& text) { return text.rule == rule; });
}

const RuleText& Model::ruleText(TotalRule rule) const {
    const auto found = indexWhere(rules, [&](const RuleText& text) { return text.rule == rule; });
    return rules[static_cast<std::size_t>(found.value())];
}

std::optional<int> Model::findProfile(std::string_view id) const {
    return indexWhere(profiles, [&](const Profile& p) { return p.id == id; });
}

std::vector<NodeId> Model::nodesOf(int kind) const {
    std::vector<NodeId> found;
    for (NodeId id = 0; id < static_cast<NodeId>(nodes.size()); ++id)
        if (node(id).kind == kind)
            found.push_back(id);
    return found;
}

std::optional<Method> parseMethod(std::string_view id) {
    if (id == "fulfilment")
        return Method::Fulfilment;
    if (id == "banded")
        return Method::Banded;
    return std::nullopt;
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
