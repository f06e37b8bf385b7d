#include "core/exchange/ResultJson.h"

#include <nlohmann/json.hpp>

#include "core/report/ResultText.h"

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
    counts["cells"] = model.items.size() * model.levels.size();
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
            criteria[language].push_back(texts[model.criterionIndex(id, level)]);
    json prompts = json::object();
    for (const auto& [language, lists] : model.prompts) {
        const model::Prompts& own = lists[static_cast<std::size_t>(id)];
        prompts[language] = {{"questions", own.questions}, {"evidence", own.evidence}};
    }
    const model::Item& item = model.item(id);
    return {{"code", model.itemCode(id)}, {"number", item.number},           {"name", text(item.name)},
            {"ratio", item.ratio},        {"criteria", std::move(criteria)}, {"prompts", std::move(prompts)}};
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
    if (!node.alias.byLanguage.empty())
        object["alias"] = text(node.alias);
    for (std::size_t profile = 0; profile < model.profiles.size(); ++profile)
        if (node.weights[profile])
            object["weights"][model.profiles[profile].id] =
                (model.share(id, profile) * Rational{100, 1}).toDouble();
    for (const NodeId child : node.children)
        object["children"].push_back(nodeJson(model, child));
    for (int i = 0; i < node.itemCount && node.isLeaf(); ++i)
        object["items"].push_back(itemJson(model, node.firstItem + i));
    return object;
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
    switch (model.scale.kind) {
    case model::RatingScale::Kind::Steps:
        for (int rating = 0; rating < static_cast<int>(model.scale.ratings.size()); ++rating)
            object["ratings"].push_back({{"code", model.scale.rating(rating).code},
                                         {"name", text(model.scale.rating(rating).name)},
                                         {"value", model.scale.share(rating).toDouble()}});
        object["bound"] = model.bound.toDouble();
        break;
    case model::RatingScale::Kind::Points:
        object["scores"] = {{"from", 0}, {"to", model.scale.top}, {"decimals", 1}};
        break;
    }
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

namespace {

json levelScores(const scoring::Scheme& scheme, const scoring::Scores& scores, NodeId node) {
    json values = json::array();
    for (int level = 1; level <= scheme.columns(); ++level)
        values.push_back(scoreAt(scheme, scores, node, level).toDouble());
    return values;
}

/// The scores of a node at each level; else its score, of a leaf with its level.
json scoresOf(const Model& model, const scoring::Scheme& scheme, const scoring::Scores& scores, NodeId node) {
    if (scheme.scoresLevels())
        return levelScores(scheme, scores, node);
    const Rational score = nodeTotal(scheme, scores, node);
    if (!model.node(node).isLeaf())
        return score.toDouble();
    if (ratedCells(scheme, scores, node) == 0)
        return {{"score", nullptr}, {"level", nullptr}};
    return {{"score", score.toDouble()}, {"level", model.levelAt(score)}};
}

} // namespace

std::string scoreJson(const Model& model, const std::string& profile, const scoring::Outcome& outcome,
                      const seal::Decision* departure) {
    const auto& [scheme, scores, verdict] = outcome;
    json warnings = json::array();
    for (const scoring::Flag& flag : verdict.flags)
        warnings.push_back(report::flagText(model, outcome, flag, "en"));

    json object = {{"model", model.id}, {"profile", profile}};
    if (!model.rules.empty())
        object["rule"] = toString(verdict.rule);
    object.update({{"level", verdict.total.level},
                   {"total", verdict.total.value.toDouble()},
                   {"provisional", verdict.provisional()},
                   {"unrated", verdict.unrated()},
                   {"possible",
                    {{"total", {verdict.lowest.value.toDouble(), verdict.highest.value.toDouble()}},
                     {"level", {verdict.lowest.level, verdict.highest.level}}}}});
    if (departure)
        object["decided"] = {{"level", departure->level}, {"reason", departure->reason}};
    if (scheme.scoresLevels()) {
        object["levels"] = levelScores(scheme, scores, model::rootNode);
        for (int level = 1; level <= scheme.columns(); ++level)
            object["met"].push_back(isMet(scheme, scores, level));
    }
    for (const model::Kind& kind : model.kinds)
        object[plural(kind.id)] = json::object();
    for (NodeId id = 1; id < static_cast<NodeId>(model.nodes.size()); ++id)
        if (scheme.includes(id)) {
            const Node& node = model.node(id);
            object[plural(model.kinds[static_cast<std::size_t>(node.kind)].id)][node.code] =
                scoresOf(model, scheme, scores, id);
        }
    object["warnings"] = std::move(warnings);
    return dumped(object);
}

namespace {

json cellJson(const Model& model, const scoring::CellGap& cell) {
    const model::Item& item = model.item(model.itemOf(cell.cell));
    json object = {{model.kinds.back().id, model.node(item.leaf).code}};
    if (item.number > 0)
        object["item"] = item.number;
    const bool unrated = cell.grade == assessment::unrated;
    if (const int level = model.levelOf(cell.cell); level > 0)
        object["level"] = level;
    switch (model.scale.kind) {
    case model::RatingScale::Kind::Steps:
        object["rating"] = unrated ? json() : json(model.scale.rating(cell.grade).code);
        break;
    case model::RatingScale::Kind::Points:
        object["score"] = unrated ? json() : json(model.scale.points(cell.grade).toDouble());
        object["to"] = model.scale.points(cell.better).toDouble();
        break;
    }
    object["weight"] = cell.weight.toDouble();
    object["gain"] = cell.gain.toDouble();
    return object;
}

json nodeGapJson(const Model& model, const scoring::NodeGap& gap) {
    json object = json::object();
    if (gap.node != model::rootNode) {
        const Node& node = model.node(gap.node);
        object = {{"kind", model.kinds[static_cast<std::size_t>(node.kind)].id}, {"code", node.code}};
    }
    object.update({{"score", gap.rated ? json(gap.score.toDouble()) : json()},
                   {"level", gap.rated ? json(gap.level) : json()},
                   {"missing", gap.missing.toDouble()},
                   {"gain", gap.gain.toDouble()}});
    return object;
}

} // namespace

std::string gapJson(const Model& model, const scoring::Gap& gap) {
    json levels = json::array(), cells = json::array(), nodes = json::array();
    for (const scoring::LevelGap& level : gap.levels)
        levels.push_back({{"level", level.level},
                          {"score", level.assessed && level.rated ? json(level.score.toDouble()) : json()},
                          {"bound", level.bound.toDouble()},
                          {"missing", level.missing.toDouble()},
                          {"met", level.met}});
    for (const scoring::CellGap& cell : gap.cells)
        cells.push_back(cellJson(model, cell));
    for (const scoring::NodeGap& node : gap.nodes)
        nodes.push_back(nodeGapJson(model, node));
    json object = {{"target", gap.target}, {"levels", std::move(levels)}, {"cells", std::move(cells)}};
    if (!gap.nodes.empty())
        object["nodes"] = std::move(nodes);
    return dumped(object);
}

std::string weightsJson(const Model& model, const assessment::Assessment& assessment,
                        const assessment::Scope& scope, const scoring::Scheme& scheme) {
    const auto percent = [](Rational share) { return (share * Rational{100, 1}).toDouble(); };
    json weights = json::array();
    for (NodeId id = 1; id < static_cast<NodeId>(model.nodes.size()); ++id) {
        const Node& node = model.node(id);
        if (!node.weights[static_cast<std::size_t>(scope.profile())])
            continue;
        const auto own = assessment.ownWeights.find(id);
        weights.push_back(
            {{"kind", model.kinds[static_cast<std::size_t>(node.kind)].id},
             {"code", node.code},
             {"recommended", percent(scope.recommendedShare(model, id))},
             {"own",
              own == assessment.ownWeights.end() ? json() : json(percent({own->second, model::fullWeight}))},
             {"effective", scope.includes(id) ? json(percent(scheme.share(id))) : json()}});
    }
    return dumped({{"weights", std::move(weights)}});
}

std::string entryJson(const project::HistoryEntry& entry, const assessment::Assessment& assessment) {
    const auto* const person = assessment.person(entry.author);
    const json object = {{"who", person ? person->name : entry.author},
                         {"when", toIso8601(entry.at)},
                         {"operation", entry.operation},
                         {"way", entry.way},
                         {"entity", entry.entity},
                         {"key", entry.key},
                         {"before", entry.before},
                         {"after", entry.after},
                         {"change", entry.counter}};
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace plumbline::exchange
