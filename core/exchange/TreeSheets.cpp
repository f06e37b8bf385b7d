#include "core/exchange/TreeSheets.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace plumbline::exchange {

using json = nlohmann::ordered_json;

namespace {

std::vector<std::string> idsOf(const json& list) {
    std::vector<std::string> ids;
    for (const json& entry : list)
        ids.push_back(entry.at("id"));
    return ids;
}

class TreeReader {
public:
    TreeReader(const SheetTable& tree, const SheetTable& items, json& model)
        : m_tree(tree),
          m_items(items),
          m_model(model),
          m_kinds(idsOf(model.at("kinds"))),
          m_profiles(idsOf(model.at("profiles"))) {}

    TreeCodes read() {
        readParts();
        readItems();
        checkWeights(m_top, m_model.value("equal", false), SheetTable::headRow);
        json& tree = m_model["tree"] = json::array();
        for (const std::size_t part : m_top)
            tree.push_back(assembled(part));
        return codes();
    }

private:
    struct Part {
        int row = 0;
        int kind = 0;
        json node;
        std::vector<std::size_t> children;
        std::map<std::string, double> weights;
    };

    [[nodiscard]] bool isLeaf(const Part& part) const {
        return part.kind + 1 == static_cast<int>(m_kinds.size());
    }

    void readParts() {
        std::map<std::pair<int, std::string>, std::size_t> known;
        m_tree.forRows([&](int row) {
            const std::string kind = m_tree.choice(row, "kind", m_kinds), code = m_tree.code(row, "code");
            if (kind.empty() || code.empty())
                return;
            const int storey =
                static_cast<int>(std::find(m_kinds.begin(), m_kinds.end(), kind) - m_kinds.begin());
            const auto [entry, fresh] = known.emplace(std::pair(storey, code), m_parts.size());
            if (!fresh) {
                m_tree.complain(row, "code", ErrorCode::WorkbookDuplicate, code,
                                m_tree.place(m_parts[entry->second].row, "code"));
                return;
            }
            m_parts.push_back(readPart(row, storey, code));
            const std::string parent = m_tree.text(row, "parent");
            if (storey == 0) {
                if (!parent.empty())
                    m_tree.complain(row, "parent", ErrorCode::WorkbookNoParent, parent);
                m_top.push_back(entry->second);
            } else if (const auto above = known.find({storey - 1, parent}); above != known.end())
                m_parts[above->second].children.push_back(entry->second);
            else
                m_tree.complain(row, "parent", ErrorCode::WorkbookNoParent, parent);
        });
    }

    [[nodiscard]] Part readPart(int row, int storey, const std::string& code) const {
        Part part{row, storey, {}, {}, {}};
        part.node = {{"code", code}, {"name", m_tree.requiredLocal(row, "name.")}};
        if (json alias = m_tree.local(row, "alias."); !alias.empty())
            part.node["alias"] = std::move(alias);
        for (const char* key : {"clause", "table"})
            if (std::string words = m_tree.text(row, key); !words.empty())
                part.node[key] = std::move(words);
        part.node["removable"] = m_tree.yes(row, "removable");
        for (const char* key : {"equal", "ratio"})
            if (m_tree.yes(row, key))
                part.node[key] = true;
        for (const std::string& profile : m_profiles)
            if (const auto weight = m_tree.number(row, "weight:" + profile, 0.01, 100))
                part.weights[profile] = *weight;
        return part;
    }

    /// The weights of parts under one node: one for each profile that sums to 100, or none where all are
    /// equal.
    void checkWeights(const std::vector<std::size_t>& children, bool equal, int row) {
        std::map<std::string, double> sums;
        for (const std::size_t child : children) {
            Part& part = m_parts[child];
            if (!equal)
                part.node["weights"] = part.weights;
            if (!equal && part.weights.empty())
                m_tree.complain(part.row, "weight:", ErrorCode::WorkbookCellEmpty, "weight");
            if (equal && !part.weights.empty())
                m_tree.complain(part.row, "weight:", ErrorCode::WorkbookWeightOfEqual,
                                part.node.at("code").get<std::string>());
            for (const auto& [profile, weight] : part.weights)
                sums[profile] += weight;
            checkWeights(part.children, part.node.value("equal", false), part.row);
        }
        for (const auto& [profile, sum] : sums)
            if (!equal && std::abs(sum - 100) > 1e-6)
                m_tree.complain(row == SheetTable::headRow ? m_parts[children.front()].row : row,
                                "weight:" + profile, ErrorCode::WorkbookWeightSum, fmt::format("{:g}", sum),
                                profile);
    }

    void readItems() {
        m_items.forRows([&](int row) {
            const std::string leaf = m_items.required(row, "leaf");
            const auto part = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& each) {
                return isLeaf(each) && each.node.at("code") == leaf;
            });
            if (part == m_parts.end()) {
                if (!leaf.empty())
                    m_items.complain(row, "leaf", ErrorCode::WorkbookUnknownCode, leaf);
                return;
            }
            json& items = part->node["items"];
            const int expected = static_cast<int>(items.size()) + 1;
            static_cast<void>(m_items.integer(row, "number", expected, expected));
            json item = {{"name", m_items.requiredLocal(row, "name.")}};
            if (m_items.yes(row, "ratio"))
                item["ratio"] = true;
            items.push_back(std::move(item));
        });
    }

    [[nodiscard]] json assembled(std::size_t index) const {
        const Part& part = m_parts[index];
        json node = part.node;
        if (!isLeaf(part)) {
            json& children = node["children"] = json::array();
            for (const std::size_t child : part.children)
                children.push_back(assembled(child));
            if (children.empty())
                m_tree.complain(part.row, "code", ErrorCode::WorkbookNoParts,
                                node.at("code").get<std::string>());
        }
        return node;
    }

    [[nodiscard]] TreeCodes codes() const {
        TreeCodes codes;
        for (const Part& part : m_parts) {
            const std::string code = part.node.at("code");
            codes.parts.push_back(code);
            if (!isLeaf(part))
                continue;
            if (!part.node.contains("items"))
                codes.items.push_back(code);
            else
                for (std::size_t i = 1; i <= part.node.at("items").size(); ++i)
                    codes.items.push_back(fmt::format("{}.{}", code, i));
        }
        codes.numbered = !codes.items.empty() && codes.items.front().find('.') != std::string::npos;
        return codes;
    }

    const SheetTable& m_tree;
    const SheetTable& m_items;
    json& m_model;
    std::vector<std::string> m_kinds;
    std::vector<std::string> m_profiles;
    std::vector<Part> m_parts;
    std::vector<std::size_t> m_top;
};

} // namespace

TreeCodes readTree(const SheetTable& tree, const SheetTable& items, json& model) {
    return TreeReader(tree, items, model).read();
}

} // namespace plumbline::exchange
