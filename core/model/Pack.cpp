#include "core/model/Pack.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/model/PackSchema.h"

namespace plumbline::model {

namespace {

using nlohmann::json;

constexpr std::uintmax_t maxPackFile = 20'000'000;
constexpr const char* modelFile = "model.json";

/// nlohmann keeps the last of two equal keys without a word; this finds the first such key.
Result<json> parseJson(const std::string& text, const std::string& file) {
    std::vector<std::set<std::string>> keys;
    std::string doubled;
    const json::parser_callback_t watch = [&](int, json::parse_event_t event, json& value) {
        if (event == json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == json::parse_event_t::key && !keys.back().insert(value.get<std::string>()).second &&
                 doubled.empty())
            doubled = value.get<std::string>();
        return true;
    };
    if (!isUtf8(text))
        return fail(ErrorCode::PackUnreadable, file, "not UTF-8");
    try {
        json parsed = json::parse(text, watch);
        if (!doubled.empty())
            return fail(ErrorCode::PackDuplicate, file, "/", doubled);
        return parsed;
    } catch (const json::exception& e) {
        return fail(ErrorCode::PackUnreadable, file, e.what());
    }
}

/// Turns model.json into a Model. Type errors that only a pack without schema check can have throw
/// json::exception and are caught in parsePack; the checks of sense return an Error.
class Reader {
public:
    Reader(const json& source, std::string file) : m_source(source), m_file(std::move(file)) {}

    Result<Model> read() {
        for (const char* list : {"kinds", "levels", "profiles", "rules", "tree"})
            if (m_source.at(list).empty())
                return fail(ErrorCode::PackMissing, m_file, std::string("/") + list);
        readHead();
        if (auto read = readRatings(); !read)
            return failed(read);
        if (auto read = readBands(); !read)
            return failed(read);
        if (auto read = readRules(); !read)
            return failed(read);
        Node root;
        root.removable = false;
        root.weights.assign(m_model.profiles.size(), fullWeight);
        m_model.nodes.push_back(root);
        if (auto read = readChildren(m_source.at("tree"), rootNode, "/tree"); !read)
            return failed(read);
        if (auto checked = checkWeights(); !checked)
            return failed(checked);
        return std::move(m_model);
    }

private:
    static LocalText text(const json& value) {
        LocalText local;
        for (const auto& [language, words] : value.items())
            local.byLanguage.emplace(language, words.get<std::string>());
        return local;
    }

    static LocalText textOr(const json& object, const char* key) {
        return object.contains(key) ? text(object.at(key)) : LocalText{};
    }

    /// A number with two decimals at most, as hundredths.
    Result<int> hundredths(const json& value, const std::string& place) const {
        const double scaled = value.get<double>() * 100;
        if (!(std::abs(scaled) < 1e6) || std::abs(scaled - std::round(scaled)) > 1e-6)
            return fail(ErrorCode::PackInvalid, m_file, place, "two decimals at most");
        return static_cast<int>(std::lround(scaled));
    }

    void readHead() {
        m_model.id = m_source.at("id");
        m_model.edition = m_source.at("edition");
        m_model.reference = m_source.at("reference");
        m_model.name = text(m_source.at("name"));
        for (const json& kind : m_source.at("kinds"))
            m_model.kinds.push_back({kind.at("id"), text(kind.at("name"))});
        for (const json& level : m_source.at("levels"))
            m_model.levels.push_back(
                {text(level.at("ordinal")), text(level.at("name")), text(level.at("meaning"))});
        for (const json& profile : m_source.at("profiles"))
            m_model.profiles.push_back(
                {profile.at("id"), text(profile.at("name")), textOr(profile, "clause")});
        m_model.ratingsClause = textOr(m_source, "ratingsClause");
        m_model.bandsClause = textOr(m_source, "bandsClause");
        m_model.tailoringClause = m_source.at("tailoring").at("clause");
    }

    Result<void> readRatings() {
        std::vector<int> values;
        std::set<std::string> codes;
        int common = 100;
        for (const json& step : m_source.at("ratings")) {
            const std::string place = fmt::format("/ratings/{}", values.size());
            const auto value = hundredths(step.at("value"), place + "/value");
            if (!value)
                return failed(value);
            if (!codes.insert(step.at("code").get<std::string>()).second)
                return fail(ErrorCode::PackDuplicate, m_file, place, step.at("code").get<std::string>());
            if (*value < 0 || *value > 100 || (!values.empty() && *value >= values.back()))
                return fail(ErrorCode::PackInvalid, m_file, place + "/value", "0 to 1, best first");
            values.push_back(*value);
            common = std::gcd(common, *value);
            const std::string key = step.at("key");
            if (key.size() != 1)
                return fail(ErrorCode::PackInvalid, m_file, place + "/key", "one character");
            m_model.ratings.push_back({step.at("code"), text(step.at("name")), key.front(), 0});
        }
        if (values.empty() || values.front() != 100 || values.back() != 0)
            return fail(ErrorCode::PackInvalid, m_file, "/ratings", "from 1 down to 0");
        m_model.ratingScale = 100 / common;
        for (std::size_t i = 0; i < values.size(); ++i)
            m_model.ratings[i].value = values[i] / common;
        return {};
    }

    Result<void> readBands() {
        const auto bound = hundredths(m_source.at("bound"), "/bound");
        if (!bound)
            return failed(bound);
        m_model.bound = Rational{*bound, 100}.reduced();
        for (const json& band : m_source.at("bands")) {
            const std::string place = fmt::format("/bands/{}", m_model.bands.size());
            const auto from = hundredths(band.at("from"), place + "/from");
            if (!from)
                return failed(from);
            const Rational lower = Rational{*from, 100}.reduced();
            if (band.at("level").get<int>() != static_cast<int>(m_model.bands.size()) + 1 ||
                (!m_model.bands.empty() && !(m_model.bands.back() < lower)))
                return fail(ErrorCode::PackInvalid, m_file, place, "levels and bounds in ascending order");
            m_model.bands.push_back(lower);
        }
        if (m_model.bands.size() != m_model.levels.size())
            return fail(ErrorCode::PackInvalid, m_file, "/bands", "one band for each level");
        return {};
    }

    Result<void> readRules() {
        for (const json& rule : m_source.at("rules")) {
            const std::string id = rule.at("id");
            const auto known = parseTotalRule(id);
            if (!known)
                return fail(ErrorCode::PackUnknownCode, m_file, "/rules", id);
            m_model.rules.push_back({*known, text(rule.at("name")), text(rule.at("explanation"))});
        }
        return {};
    }

    Result<void> readChildren(const json& list, NodeId parent, const std::string& place) {
        const int kind = m_model.node(parent).kind + 1;
        if (kind >= static_cast<int>(m_model.kinds.size()))
            return fail(ErrorCode::PackInvalid, m_file, place, "no deeper than the kinds listed");
        for (std::size_t i = 0; i < list.size(); ++i) {
            const json& source = list.at(i);
            const std::string here = fmt::format("{}/{}", place, i);
            Node node;
            node.kind = kind;
            node.code = source.at("code");
            node.name = text(source.at("name"));
            node.parent = parent;
            node.clause = source.value("clause", m_model.node(parent).clause);
            node.table = source.value("table", m_model.node(parent).table);
            node.removable = source.at("removable");
            if (m_model.findNode(kind, node.code))
                return fail(ErrorCode::PackDuplicate, m_file, here, node.code);
            if (auto weights = readWeights(source.at("weights"), here + "/weights"); weights)
                node.weights = std::move(*weights);
            else
                return failed(weights);

            const NodeId id = static_cast<NodeId>(m_model.nodes.size());
            const bool leaf = kind + 1 == static_cast<int>(m_model.kinds.size());
            if (source.contains("items") != leaf || source.contains("children") == leaf)
                return fail(ErrorCode::PackInvalid, m_file, here, leaf ? "items" : "children");
            node.firstItem = static_cast<ItemId>(m_model.items.size());
            node.itemCount = leaf ? static_cast<int>(source.at("items").size()) : 0;
            m_model.nodes.push_back(node);
            m_model.nodes[static_cast<std::size_t>(parent)].children.push_back(id);
            if (leaf)
                for (int number = 1; number <= node.itemCount; ++number)
                    m_model.items.push_back(
                        {id, number,
                         text(source.at("items").at(static_cast<std::size_t>(number - 1)).at("name"))});
            else if (auto read = readChildren(source.at("children"), id, here + "/children"); !read)
                return read;
        }
        return {};
    }

    Result<std::vector<std::optional<Weight>>> readWeights(const json& source,
                                                           const std::string& place) const {
        std::vector<std::optional<Weight>> weights(m_model.profiles.size());
        for (const auto& [profile, value] : source.items()) {
            const auto index = m_model.findProfile(profile);
            if (!index)
                return fail(ErrorCode::PackUnknownCode, m_file, place, profile);
            const auto weight = hundredths(value, place + "/" + profile);
            if (!weight)
                return failed(weight);
            if (*weight <= 0 || *weight > fullWeight)
                return fail(ErrorCode::PackInvalid, m_file, place + "/" + profile,
                            "more than 0, at most 100");
            weights[static_cast<std::size_t>(*index)] = *weight;
        }
        return weights;
    }

    /// In every profile a node's children sum to 100 %, and a node is part of it exactly when a child is.
    Result<void> checkWeights() const {
        for (const Node& node : m_model.nodes)
            for (std::size_t profile = 0; profile < m_model.profiles.size(); ++profile) {
                Weight sum = 0;
                for (const NodeId child : node.children)
                    sum += m_model.node(child).weights[profile].value_or(0);
                const std::string& id = m_model.profiles[profile].id;
                if (node.weights[profile] && !node.isLeaf() && sum != fullWeight)
                    return fail(ErrorCode::PackWeightSum, m_file, node.code.empty() ? "/tree" : node.code, id,
                                fmt::format("{:g}", sum / 100.0));
                if (!node.weights[profile] && sum != 0)
                    return fail(ErrorCode::PackMissing, m_file,
                                fmt::format("{}, weights of {}", node.code, id));
            }
        return {};
    }

    const json& m_source;
    std::string m_file;
    Model m_model;
};

/// criteria.<language>.tsv: subdomain, item, level, text; every cell once.
Result<std::vector<std::string>> readCriteria(const Model& model, const std::string& content,
                                              const std::string& file) {
    constexpr std::string_view header = "subdomain\titem\tlevel\ttext";
    if (!isUtf8(content))
        return fail(ErrorCode::PackUnreadable, file, "not UTF-8");
    std::vector<std::string> criteria(static_cast<std::size_t>(model.cellCount()));
    int line = 0;
    for (std::string_view row : split(content, '\n')) {
        ++line;
        const std::string place = fmt::format("line {}", line);
        if (!row.empty() && row.back() == '\r')
            row.remove_suffix(1);
        if (line == 1) {
            if (row != header)
                return fail(ErrorCode::PackInvalid, file, place, std::string(header));
            continue;
        }
        if (row.empty())
            continue;
        const auto fields = split(row, '\t');
        if (fields.size() != 4)
            return fail(ErrorCode::PackInvalid, file, place, "four fields");
        const auto item = model.findItem(fmt::format("{}.{}", fields[0], fields[1]));
        const auto level = toInt(fields[2]);
        if (!item || !level || *level < 1 || *level > model.levelCount())
            return fail(ErrorCode::PackUnknownCode, file, place,
                        fmt::format("{}.{}@{}", fields[0], fields[1], fields[2]));
        std::string& criterion = criteria[static_cast<std::size_t>(model.cell(*item, *level))];
        if (!criterion.empty())
            return fail(ErrorCode::PackDuplicate, file, place, model.cellCode(model.cell(*item, *level)));
        criterion = trimmed(fields[3]);
        if (criterion.empty())
            return fail(ErrorCode::PackHole, file, model.cellCode(model.cell(*item, *level)));
    }
    const auto hole = std::find(criteria.begin(), criteria.end(), std::string());
    if (hole != criteria.end())
        return fail(ErrorCode::PackHole, file, model.cellCode(static_cast<CellId>(hole - criteria.begin())));
    return criteria;
}

std::string fileIn(const std::string& origin, const std::string& name) {
    return origin.empty() ? name : origin + "/" + name;
}

Result<Model> build(const json& source, const PackFiles& files, const std::string& origin) {
    const std::string file = fileIn(origin, modelFile);
    try {
        auto model = Reader(source, file).read();
        if (!model)
            return model;
        for (const auto& [name, content] : files) {
            constexpr std::string_view prefix = "criteria.", suffix = ".tsv";
            if (!name.starts_with(prefix) || !name.ends_with(suffix))
                continue;
            auto criteria = readCriteria(*model, content, fileIn(origin, name));
            if (!criteria)
                return failed(criteria);
            const std::string language =
                name.substr(prefix.size(), name.size() - prefix.size() - suffix.size());
            model->criteria.emplace(language, std::move(*criteria));
        }
        if (model->criteria.empty())
            return fail(ErrorCode::PackMissing, fileIn(origin, "criteria.*.tsv"), "-");
        return model;
    } catch (const json::exception& e) {
        return fail(ErrorCode::PackUnreadable, file, e.what());
    }
}

Result<json> modelJson(const PackFiles& files, const std::string& origin) {
    const auto found = files.find(modelFile);
    if (found == files.end())
        return fail(ErrorCode::PackMissing, fileIn(origin, modelFile), "-");
    return parseJson(found->second, fileIn(origin, modelFile));
}

} // namespace

Result<PackFiles> readPack(const std::filesystem::path& folder) {
    PackFiles files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string name = toUtf8(entry.path().filename());
        if (name != modelFile && !name.ends_with(".tsv"))
            continue;
        auto content = readFile(entry.path(), maxPackFile);
        if (!content)
            return failed(content);
        files.emplace(name, std::move(*content));
    }
    if (error)
        return fail(ErrorCode::FileUnreadable, toUtf8(folder), error.message());
    return files;
}

Result<Model> parsePack(const PackFiles& files, const std::string& origin) {
    const auto source = modelJson(files, origin);
    return source ? build(*source, files, origin) : failed(source);
}

Result<Model> checkPack(const PackFiles& files, const std::string& origin) {
    const auto source = modelJson(files, origin);
    if (!source)
        return failed(source);
    if (auto checked = checkAgainstSchema(*source, fileIn(origin, modelFile)); !checked)
        return failed(checked);
    return build(*source, files, origin);
}

} // namespace plumbline::model
