#include "core/model/ModelReader.h"

#include <cmath>
#include <numeric>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/model/Pack.h"
#include "core/model/ProcessReader.h"

namespace plumbline::model {

using nlohmann::json;

namespace {

class Reader {
public:
    Reader(const json& source, std::string file) : m_source(source), m_file(std::move(file)) {}

    Result<Model> read() {
        for (const char* list : {"kinds", "levels", "profiles", "tree"})
            if (m_source.at(list).empty())
                return fail(ErrorCode::PackMissing, m_file, std::string("/") + list);
        Result<void> read = readHead();
        if (read)
            read = readBands();
        if (read)
            read = readMethod();
        if (read)
            read = readTree();
        if (read)
            read = checkWeights();
        if (read)
            read = readRemarks();
        if (read)
            read = takeProcess();
        if (!read)
            return failed(read);
        return std::move(m_model);
    }

private:
    static LocalText text(const json& value) {
        LocalText local;
        for (const auto& [language, words] : value.items())
            local.byLanguage.emplace(language, words.get<std::string>());
        return local;
    }

    /// Puts a score where `words` has {}.
    static std::string withScore(std::string words, double score) {
        if (const auto at = words.find("{}"); at != std::string::npos)
            words.replace(at, 2, fmt::format("{:g}", score));
        return words;
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

    Result<void> readHead() {
        m_model.id = m_source.at("id");
        m_model.edition = m_source.at("edition");
        m_model.reference = m_source.at("reference");
        m_model.name = text(m_source.at("name"));
        if (auto unique = requireUnique("kinds"); !unique)
            return unique;
        if (auto unique = requireUnique("profiles"); !unique)
            return unique;
        for (const json& kind : m_source.at("kinds"))
            m_model.kinds.push_back({kind.at("id"), text(kind.at("name"))});
        for (const json& level : m_source.at("levels")) {
            m_model.levels.push_back({text(level.at("ordinal")), text(level.at("name")),
                                      text(level.at("meaning")), textOr(level, "alias")});
            if (level.at("number").get<int>() != m_model.levelCount())
                return fail(ErrorCode::PackInvalid, m_file,
                            fmt::format("/levels/{}/number", m_model.levelCount() - 1),
                            fmt::format("{}, the levels from 1 up", m_model.levelCount()));
        }
        for (const json& profile : m_source.at("profiles"))
            m_model.profiles.push_back(
                {profile.at("id"), text(profile.at("name")), textOr(profile, "clause")});
        m_model.ratingsClause = textOr(m_source, "ratingsClause");
        m_model.bandsClause = textOr(m_source, "bandsClause");
        m_model.totalName = textOr(m_source, "total");
        if (m_model.totalName.byLanguage.empty())
            m_model.totalName.byLanguage.emplace("", "S");
        m_model.tailoringClause = m_source.at("tailoring").at("clause");
        m_model.sheetKind = static_cast<int>(m_model.kinds.size()) - 1;
        if (m_source.contains("sheet")) {
            const auto kind = kindOf(m_source.at("sheet"));
            if (!kind)
                return fail(ErrorCode::PackUnknownCode, m_file, "/sheet",
                            m_source.at("sheet").get<std::string>());
            m_model.sheetKind = *kind;
        }
        return {};
    }

    std::optional<int> kindOf(const std::string& id) const {
        for (std::size_t kind = 0; kind < m_model.kinds.size(); ++kind)
            if (m_model.kinds[kind].id == id)
                return static_cast<int>(kind);
        return std::nullopt;
    }

    /// What the method needs beside what every model has.
    Result<void> require(std::initializer_list<const char*> keys) const {
        for (const char* key : keys)
            if (!m_source.contains(key) || m_source.at(key).empty())
                return fail(ErrorCode::PackMissing, m_file, std::string("/") + key);
        return {};
    }

    Result<void> readMethod() {
        const std::string id = m_source.at("method");
        const auto method = parseMethod(id);
        if (!method)
            return fail(ErrorCode::PackUnknownCode, m_file, "/method", id);
        m_model.method = *method;
        switch (m_model.method) {
        case Method::Fulfilment:
            return readSteps();
        case Method::Banded:
            return readScores();
        }
        return {};
    }

    /// Every item at every level, on a scale of steps.
    Result<void> readSteps() {
        m_model.scale.columns = m_model.top = m_model.levelCount();
        Result<void> read = require({"ratings", "bound", "rules"});
        if (read)
            read = readRatings();
        if (read)
            read = readBound();
        return read ? readRules() : read;
    }

    /// Every item by one score: 0, 0.1 ... 100, and the middle of each level's band.
    Result<void> readScores() {
        m_model.scale.kind = RatingScale::Kind::Points;
        m_model.scale.top = m_model.top = 100;
        if (auto read = require({"byLevel"}); !read)
            return read;
        if (m_model.bands.front().num != 0 || m_model.bands.back() >= Rational{m_model.top, 1})
            return fail(ErrorCode::PackInvalid, m_file, "/bands", "from 0, below 100");
        // Bands have two decimals at most, so their middles are whole in units of 1/200 point.
        constexpr int unitsPerPoint = 200;
        const auto units = [](Rational points) {
            return static_cast<int>(points.num * unitsPerPoint / points.den);
        };
        m_model.scale.denominator = m_model.top * unitsPerPoint;
        for (int tenths = 0; tenths <= m_model.top * 10; ++tenths) {
            std::string code = std::to_string(tenths / 10);
            if (tenths % 10 != 0)
                code += "." + std::to_string(tenths % 10);
            m_model.scale.ratings.push_back({code, {{{"", code}}}, 0, tenths * unitsPerPoint / 10});
        }
        const LocalText pattern = text(m_source.at("byLevel"));
        for (int level = 1; level <= m_model.levelCount(); ++level) {
            const auto lower = static_cast<std::size_t>(level - 1);
            const int from = units(m_model.bands[lower]);
            const int to =
                level < m_model.levelCount() ? units(m_model.bands[lower + 1]) : units({m_model.top, 1});
            const int middle = (from + to) / 2;
            LocalText name;
            for (const auto& [language, words] : pattern.byLanguage)
                name.byLanguage[language] = withScore(words, middle / double{unitsPerPoint});
            m_model.scale.ratings.push_back(
                {fmt::format("level-{}", level), name, static_cast<char>('0' + level), middle});
        }
        // The two highest levels.
        m_model.scale.strongFrom =
            m_model.bands[m_model.bands.size() - std::min<std::size_t>(m_model.bands.size(), 2)];
        return {};
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
            m_model.scale.ratings.push_back({step.at("code"), text(step.at("name")), key.front(), 0});
        }
        if (values.empty() || values.front() != 100 || values.back() != 0)
            return fail(ErrorCode::PackInvalid, m_file, "/ratings", "from 1 down to 0");
        m_model.scale.denominator = 100 / common;
        for (std::size_t i = 0; i < values.size(); ++i)
            m_model.scale.ratings[i].value = values[i] / common;
        return {};
    }

    Result<void> readBound() {
        const auto bound = hundredths(m_source.at("bound"), "/bound");
        if (!bound)
            return failed(bound);
        m_model.bound = m_model.scale.strongFrom = Rational{*bound, 100}.reduced();
        return {};
    }

    Result<void> readBands() {
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

    /// That no two entries of a list have the same id.
    Result<void> requireUnique(const char* list) const {
        std::set<std::string> ids;
        for (const json& entry : m_source.at(list))
            if (!ids.insert(entry.at("id").get<std::string>()).second)
                return fail(ErrorCode::PackDuplicate, m_file, std::string("/") + list,
                            entry.at("id").get<std::string>());
        return {};
    }

    Result<void> readRules() {
        if (auto unique = requireUnique("rules"); !unique)
            return unique;
        for (const json& rule : m_source.at("rules")) {
            const std::string id = rule.at("id");
            const auto known = parseTotalRule(id);
            if (!known)
                return fail(ErrorCode::PackUnknownCode, m_file, "/rules", id);
            m_model.rules.push_back({*known, text(rule.at("name")), text(rule.at("explanation"))});
        }
        return {};
    }

    Result<void> readTree() {
        Node root;
        root.weights.assign(m_model.profiles.size(), fullWeight);
        root.equalChildren = m_source.value("equal", false);
        m_model.add(std::move(root));
        if (auto read = readChildren(m_source.at("tree"), rootNode, "/tree"); !read)
            return read;
        const bool numbered = m_model.items.front().number > 0;
        for (const Item& item : m_model.items)
            if ((item.number > 0) != numbered)
                return fail(ErrorCode::PackInvalid, m_file, m_model.node(item.leaf).code,
                            "items in all leaves or in none");
        return {};
    }

    Result<void> readChildren(const json& list, NodeId parent, const std::string& place) {
        const int kind = m_model.node(parent).kind + 1;
        if (kind >= static_cast<int>(m_model.kinds.size()))
            return fail(ErrorCode::PackInvalid, m_file, place, "no deeper than the kinds listed");
        for (std::size_t i = 0; i < list.size(); ++i)
            if (auto read = readNode(list.at(i), parent, kind, fmt::format("{}/{}", place, i)); !read)
                return read;
        return {};
    }

    Result<void> readNode(const json& source, NodeId parent, int kind, const std::string& here) {
        if (m_model.nodes.size() > maxNodes)
            return fail(ErrorCode::PackTooLarge, m_file, fmt::format("{} parts", maxNodes));
        const bool leaf = kind + 1 == static_cast<int>(m_model.kinds.size());
        Node node;
        node.kind = kind;
        node.code = source.at("code");
        node.name = text(source.at("name"));
        node.alias = textOr(source, "alias");
        node.parent = parent;
        node.clause = source.value("clause", m_model.node(parent).clause);
        node.table = source.value("table", m_model.node(parent).table);
        node.removable = source.at("removable");
        node.equalChildren = source.value("equal", false);
        node.firstItem = static_cast<ItemId>(m_model.items.size());
        if (m_model.findNode(kind, node.code))
            return fail(ErrorCode::PackDuplicate, m_file, here, node.code);
        if (leaf ? source.contains("children") : source.contains("items") || !source.contains("children"))
            return fail(ErrorCode::PackInvalid, m_file, here, leaf ? "items" : "children");
        if (const char* const parts = leaf ? "items" : "children";
            source.contains(parts) && source.at(parts).empty())
            return fail(ErrorCode::PackMissing, m_file, fmt::format("{}/{}", here, parts));
        if (auto weights = weightsOf(source, parent, here); weights)
            node.weights = std::move(*weights);
        else
            return failed(weights);

        const NodeId id = m_model.add(std::move(node));
        m_model.nodes[static_cast<std::size_t>(parent)].children.push_back(id);
        if (leaf) {
            if (auto read = readItems(source, id); !read)
                return read;
        } else if (auto read = readChildren(source.at("children"), id, here + "/children"); !read)
            return read;
        m_model.nodes[static_cast<std::size_t>(id)].itemCount =
            static_cast<int>(m_model.items.size()) - m_model.node(id).firstItem;
        return {};
    }

    Result<void> readItems(const json& source, NodeId leaf) {
        int number = 0;
        if (!source.contains("items"))
            m_model.items.push_back({leaf, 0, m_model.node(leaf).name, source.value("ratio", false)});
        else
            for (const json& item : source.at("items"))
                m_model.items.push_back({leaf, ++number, text(item.at("name")), item.value("ratio", false)});
        return m_model.items.size() <= maxItems
                   ? Result<void>()
                   : fail(ErrorCode::PackTooLarge, m_file, fmt::format("{} items", maxItems));
    }

    /// A node's own weights, or where its parent weighs its children equally, 1 wherever the parent has one.
    Result<std::vector<std::optional<Weight>>> weightsOf(const json& source, NodeId parent,
                                                         const std::string& here) const {
        if (!m_model.node(parent).equalChildren) {
            if (!source.contains("weights"))
                return fail(ErrorCode::PackMissing, m_file, here + "/weights");
            return readWeights(source.at("weights"), here + "/weights");
        }
        if (source.contains("weights"))
            return fail(ErrorCode::PackInvalid, m_file, here + "/weights", "none where all weigh the same");
        std::vector<std::optional<Weight>> weights = m_model.node(parent).weights;
        for (auto& weight : weights)
            if (weight)
                weight = 1;
        return weights;
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
                if (node.weights[profile] && !node.isLeaf() && !node.equalChildren && sum != fullWeight)
                    return fail(ErrorCode::PackWeightSum, m_file, node.code.empty() ? "/tree" : node.code, id,
                                fmt::format("{:g}", sum / 100.0));
                if (!node.weights[profile] && sum != 0)
                    return fail(ErrorCode::PackMissing, m_file,
                                fmt::format("{}, weights of {}", node.code, id));
            }
        return {};
    }

    Result<void> readRemarks() {
        if (!m_source.contains("remarks"))
            return {};
        using About = Remark::About;
        static const std::map<std::string, About> abouts = {{"node", About::Node},
                                                            {"levels", About::Levels},
                                                            {"bands", About::Bands},
                                                            {"weights", About::Weights}};
        for (const json& source : m_source.at("remarks")) {
            const std::string place = fmt::format("/remarks/{}", m_model.remarks.size());
            const auto about = abouts.find(source.at("about").get<std::string>());
            if (about == abouts.end())
                return fail(ErrorCode::PackInvalid, m_file, place + "/about", "node, levels, bands, weights");
            Remark remark{about->second, rootNode, source.value("level", 0), text(source.at("text"))};
            if (remark.about == About::Node) {
                const std::string code = source.value("code", "");
                const auto node = m_model.findLeaf(code) ? m_model.findLeaf(code) : m_model.findNode(code);
                if (!node)
                    return fail(ErrorCode::PackUnknownCode, m_file, place, code);
                remark.node = *node;
            }
            if (remark.level < 0 || remark.level > m_model.levelCount())
                return fail(ErrorCode::PackInvalid, m_file, place + "/level", "a level of the model");
            m_model.remarks.push_back(std::move(remark));
        }
        return {};
    }

    Result<void> takeProcess() {
        auto process = m_source.contains("process") ? readProcess(m_source.at("process"), m_file)
                                                    : Result<Process>(plainProcess());
        if (!process)
            return failed(process);
        m_model.process = std::move(*process);
        return {};
    }

    const json& m_source;
    std::string m_file;
    Model m_model;
};

} // namespace

Result<Model> readModel(const json& source, const std::string& file) {
    return Reader(source, file).read();
}

} // namespace plumbline::model
