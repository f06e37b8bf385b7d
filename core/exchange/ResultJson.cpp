#include "core/exchange/ResultJson.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace plumbline::exchange {

using model::Model;
using model::Node;
using model::NodeId;
using json = nlohmann::ordered_json;

namespace {

/// Texts of a file that was damaged need not be UTF-8; the JSON must be.
std::string dumped(const json& value) {
    return value.dump(2, ' ', false, json::error_handler_t::replace);
}

json text(const model::LocalText& text) {
    json object = json::object();
    for (const auto& [language, words] : text.byLanguage)
        object[language] = words;
    return object;
}

double percent(model::Weight weight) {
    return Rational{weight, 100}.toDouble();
}

/// "element" -> "elements", "capability" -> "capabilities".
std::string plural(const std::string& kind) {
    return kind.ends_with('y') ? kind.substr(0, kind.size() - 1) + "ies" : kind + "s";
}

json summary(const Model& model) {
    json counts = json::object();
    for (int kind = 0; kind < static_cast<int>(model.kinds.size()); ++kind)
        counts[plural(model.kinds[static_cast<std::size_t>(kind)].id)] = std::count_if(
            model.nodes.begin(), model.nodes.end(), [&](const Node& node) { return node.kind == kind; });
    counts["items"] = model.items.size();
    counts["levels"] = model.levelCount();
    counts["cells"] = model.cellCount();
    return {{"id", model.id},
            {"name", text(model.name)},
            {"edition", model.edition},
            {"reference", model.reference},
            {"counts", std::move(counts)}};
}

json itemJson(const Model& model, model::ItemId id) {
    json criteria = json::object();
    for (const auto& [language, texts] : model.criteria)
        for (int level = 1; level <= model.levelCount(); ++level)
            criteria[language].push_back(texts[static_cast<std::size_t>(model.cell(id, level))]);
    const model::Item& item = model.item(id);
    return {{"number", item.number}, {"name", text(item.name)}, {"criteria", std::move(criteria)}};
}

json nodeJson(const Model& model, NodeId id) {
    const Node& node = model.node(id);
    json object = {{"kind", model.kinds[static_cast<std::size_t>(node.kind)].id},
                   {"code", node.code},
                   {"name", text(node.name)},
                   {"clause", node.clause},
                   {"removable", node.removable}};
    if (!node.table.empty())
        object["table"] = node.table;
    for (std::size_t profile = 0; profile < model.profiles.size(); ++profile)
        if (node.weights[profile])
            object["weights"][model.profiles[profile].id] = percent(*node.weights[profile]);
    for (const NodeId child : node.children)
        object["children"].push_back(nodeJson(model, child));
    for (int i = 0; i < node.itemCount; ++i)
        object["items"].push_back(itemJson(model, node.firstItem + i));
    return object;
}

std::string sentence(const scoring::Verdict& verdict, const scoring::Flag& flag) {
    using Kind = scoring::Flag::Kind;
    switch (flag.kind) {
    case Kind::Provisional:
        return fmt::format("The result is provisional: {} of {} cells are unrated and count 0.", flag.number,
                           verdict.cells);
    case Kind::LevelNotMet:
        return fmt::format("Level {} is not itself met.", flag.number);
    case Kind::RulesDiffer:
        return fmt::format("By the rule {} the level would be {}.",
                           toString(verdict.rule == model::TotalRule::Credit ? model::TotalRule::Sum
                                                                             : model::TotalRule::Credit),
                           flag.number);
    case Kind::OwnWeights:
        return "Weights differ from the recommended ones.";
    case Kind::LimitedDepth:
        return fmt::format("Levels above {} are not assessed and count 0.", flag.number);
    }
    return {};
}

} // namespace

std::string modelsJson(std::span<const Model> models) {
    json list = json::array();
    for (const Model& model : models)
        list.push_back(summary(model));
    return dumped({{"models", std::move(list)}});
}

std::string modelJson(const Model& model) {
    json object = summary(model);
    json& kinds = object["kinds"] = json::array();
    for (const model::Kind& kind : model.kinds)
        kinds.push_back({{"id", kind.id}, {"name", text(kind.name)}});
    json& profiles = object["profiles"] = json::array();
    for (const model::Profile& profile : model.profiles)
        profiles.push_back({{"id", profile.id}, {"name", text(profile.name)}});
    json& levels = object["levels"] = json::array();
    for (int number = 1; number <= model.levelCount(); ++number) {
        const model::Level& level = model.level(number);
        levels.push_back({{"number", number},
                          {"ordinal", text(level.ordinal)},
                          {"name", text(level.name)},
                          {"meaning", text(level.meaning)},
                          {"from", model.bands[static_cast<std::size_t>(number - 1)].toDouble()}});
    }
    json& ratings = object["ratings"] = json::array();
    for (const model::RatingStep& step : model.ratings)
        ratings.push_back({{"code", step.code},
                           {"name", text(step.name)},
                           {"value", Rational{step.value, model.ratingScale}.toDouble()}});
    object["bound"] = model.bound.toDouble();
    json& rules = object["rules"] = json::array();
    for (const model::RuleText& rule : model.rules)
        rules.push_back({{"id", toString(rule.rule)},
                         {"name", text(rule.name)},
                         {"explanation", text(rule.explanation)}});
    json& tree = object["tree"] = json::array();
    for (const NodeId child : model.node(model::rootNode).children)
        tree.push_back(nodeJson(model, child));
    return dumped(object);
}

std::string scoreJson(const Model& model, const std::string& profile, const scoring::Scheme& scheme,
                      const scoring::Scores& scores, const scoring::Verdict& verdict) {
    const auto byLevel = [&](NodeId node) {
        json values = json::array();
        for (int level = 1; level <= scheme.levels(); ++level)
            values.push_back(scoreAt(scheme, scores, node, level).toDouble());
        return values;
    };
    json met = json::array(), warnings = json::array();
    for (int level = 1; level <= scheme.levels(); ++level)
        met.push_back(isMet(scheme, scores, level));
    for (const scoring::Flag& flag : verdict.flags)
        warnings.push_back(sentence(verdict, flag));

    json object = {{"model", model.id},
                   {"profile", profile},
                   {"rule", toString(verdict.rule)},
                   {"level", verdict.total.level},
                   {"total", verdict.total.value.toDouble()},
                   {"provisional", verdict.provisional()},
                   {"unrated", verdict.unrated()},
                   {"possible",
                    {{"total", {verdict.lowest.value.toDouble(), verdict.highest.value.toDouble()}},
                     {"level", {verdict.lowest.level, verdict.highest.level}}}},
                   {"levels", byLevel(model::rootNode)},
                   {"met", std::move(met)}};
    for (const model::Kind& kind : model.kinds)
        object[plural(kind.id)] = json::object();
    for (NodeId id = 1; id < static_cast<NodeId>(model.nodes.size()); ++id)
        if (scheme.includes(id)) {
            const Node& node = model.node(id);
            object[plural(model.kinds[static_cast<std::size_t>(node.kind)].id)][node.code] = byLevel(id);
        }
    object["warnings"] = std::move(warnings);
    return dumped(object);
}

std::string gapJson(const Model& model, const scoring::Scheme& scheme, const scoring::Gap& gap) {
    json levels = json::array(), cells = json::array();
    for (const scoring::LevelGap& level : gap.levels)
        levels.push_back({{"level", level.level},
                          {"score", level.score.toDouble()},
                          {"bound", scheme.bound().toDouble()},
                          {"missing", level.missing.toDouble()},
                          {"met", level.met}});
    for (const scoring::CellGap& cell : gap.cells)
        cells.push_back(
            {{"subdomain", model.node(model.leafOf(cell.cell)).code},
             {"item", model.item(model.itemOf(cell.cell)).number},
             {"level", model.levelOf(cell.cell)},
             {"rating", cell.grade == assessment::unrated ? json() : json(model.rating(cell.grade).code)},
             {"weight", cell.weight.toDouble()},
             {"gain", cell.gain.toDouble()}});
    return dumped({{"target", gap.target}, {"levels", std::move(levels)}, {"cells", std::move(cells)}});
}

} // namespace plumbline::exchange
