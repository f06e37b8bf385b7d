#include "core/exchange/TreeSheets.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/Text.h"
#include "core/model/Pack.h"

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
    TreeReader(const SheetTable& tree, const SheetTable& items, json& model, bool kindsWhole,
               bool profilesWhole)
        : m_tree(tree),
          m_items(items),
          m_model(model),
          m_kindsWhole(kindsWhole),
          m_profilesWhole(profilesWhole),
          m_kinds(idsOf(model.at("kinds"))),
          m_profiles(idsOf(model.at("profiles"))) {}

    TreeCodes read() {
        checkProfiles();
        readParts();
        hangUp();
        readItems();
        if (!m_top.empty() && !m_profiles.empty() && m_profilesWhole)
            checkWeights(m_top, m_model.value("equal", false), m_profiles, m_parts[m_top.front()].row);
        json& tree = m_model["tree"] = json::array();
        for (const std::size_t part : m_top)
            tree.push_back(assembled(part));
        return codes();
    }

private:
    static constexpr int mostParts = model::maxNodes, mostItems = model::maxItems;

    struct Part {
        int row = 0;
        int kind = 0;
        json node;
        std::vector<std::size_t> children;
        std::map<std::string, double> weights;
        bool weightsRead = true; ///< all that stand there could be

        [[nodiscard]] std::string code() const { return node.at("code"); }
    };

    [[nodiscard]] bool isLeaf(const Part& part) const {
        return part.kind + 1 == static_cast<int>(m_kinds.size());
    }

    void checkProfiles() const {
        constexpr std::string_view prefix = "weight:";
        std::vector<std::string> known;
        for (const std::string& profile : m_profiles)
            known.push_back(std::string(prefix) + profile);
        for (const auto& [id, column] : m_tree.columns())
            if (id.starts_with(prefix) && m_profilesWhole && !known.empty() &&
                std::find(known.begin(), known.end(), id) == known.end())
                m_tree.complain(SheetTable::headRow, id, ErrorCode::WorkbookUnknown, id, join(known, ", "));
    }

    void readParts() {
        if (m_kinds.empty()) {
            m_whole = false;
            return;
        }
        const bool fits = m_tree.forRows(1, mostParts, [&](int row) {
            const std::string kind = readKind(row), code = m_tree.code(row, "code");
            if (kind.empty() || code.empty()) {
                m_whole = false;
                return;
            }
            const int storey =
                static_cast<int>(std::find(m_kinds.begin(), m_kinds.end(), kind) - m_kinds.begin());
            const auto [entry, fresh] = m_byCode.emplace(std::pair(storey, code), m_parts.size());
            if (fresh)
                m_parts.push_back(readPart(row, storey, code));
            else
                m_tree.complain(row, "code", ErrorCode::WorkbookDuplicate, code,
                                m_tree.place(m_parts[entry->second].row, "code"));
        });
        m_whole = m_whole && fits;
    }

    /// One of the kinds; empty where it is none.
    [[nodiscard]] std::string readKind(int row) const {
        if (m_kindsWhole)
            return m_tree.choice(row, "kind", m_kinds);
        const std::string kind = m_tree.required(row, "kind");
        return std::find(m_kinds.begin(), m_kinds.end(), kind) == m_kinds.end() ? std::string() : kind;
    }

    /// Hangs every part under the one above it, wherever in the sheet that stands. Since a part above is
    /// always one storey up, there can be no circle.
    void hangUp() {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const Part& part = m_parts[i];
            const std::string parent = m_tree.text(part.row, "parent");
            const auto above = m_byCode.find({part.kind - 1, parent});
            if (part.kind == 0)
                m_top.push_back(i);
            else if (above != m_byCode.end())
                m_parts[above->second].children.push_back(i);
            if (part.kind == 0 ? !parent.empty() : above == m_byCode.end() && (m_whole || parent.empty()))
                m_tree.complain(part.row, "parent", ErrorCode::WorkbookNoParent, parent);
        }
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
            else if (!m_tree.isEmpty(row, "weight:" + profile))
                part.weightsRead = false;
        return part;
    }

    /// The weights of parts under one node: in each of the node's profiles they sum to 100, or there are none
    /// where all are equal. `row` is the node's own.
    void checkWeights(const std::vector<std::size_t>& children, bool equal,
                      const std::vector<std::string>& profiles, int row) {
        bool whole = m_whole && !children.empty() && !equal;
        std::map<std::string, double> sums;
        for (const std::string& profile : profiles)
            sums[profile] = 0;
        for (const std::size_t child : children) {
            Part& part = m_parts[child];
            if (!equal)
                part.node["weights"] = part.weights;
            checkWeight(part, equal, sums);
            whole = whole && part.weightsRead;
            std::vector<std::string> own = profiles;
            if (!equal && part.weightsRead)
                std::erase_if(own, [&](const std::string& each) { return !part.weights.contains(each); });
            checkWeights(part.children, part.node.value("equal", false), own, part.row);
        }
        for (const auto& [profile, sum] : sums)
            if (whole && std::abs(sum - 100) > 1e-6)
                m_tree.complain(row, "weight:" + profile, ErrorCode::WorkbookWeightSum,
                                fmt::format("{:g}", sum), profile);
    }

    void checkWeight(const Part& part, bool equal, std::map<std::string, double>& sums) const {
        if (equal && !part.weights.empty())
            m_tree.complain(part.row, "weight:", ErrorCode::WorkbookWeightOfEqual, part.code());
        if (equal)
            return;
        if (part.weights.empty() && part.weightsRead)
            m_tree.complain(part.row, "weight:", ErrorCode::WorkbookCellEmpty, "weight");
        for (const auto& [profile, weight] : part.weights)
            if (const auto sum = sums.find(profile); sum != sums.end())
                sum->second += weight;
            else
                m_tree.complain(part.row, "weight:" + profile, ErrorCode::WorkbookWeightOutside, part.code(),
                                profile);
    }

    void readItems() {
        if (!m_items.isThere())
            return;
        const int leaves = static_cast<int>(m_kinds.size()) - 1;
        const bool fits = m_items.forRows(0, mostItems, [&](int row) {
            const std::string leaf = m_items.required(row, "leaf");
            const auto part = m_byCode.find({leaves, leaf});
            if (part == m_byCode.end()) {
                if (!leaf.empty() && m_whole)
                    m_items.complain(row, "leaf", ErrorCode::WorkbookUnknownCode, leaf);
                m_unknownItems = true;
                return;
            }
            json& items = m_parts[part->second].node["items"];
            m_items.expect(row, "number", static_cast<int>(items.size()) + 1);
            json item = {{"name", m_items.requiredLocal(row, "name.")}};
            if (m_items.yes(row, "ratio"))
                item["ratio"] = true;
            items.push_back(std::move(item));
        });
        m_whole = m_whole && fits;
        const auto hasItems = [](const Part& part) { return part.node.contains("items"); };
        if (std::any_of(m_parts.begin(), m_parts.end(), hasItems))
            for (const Part& part : m_parts)
                if (isLeaf(part) && !hasItems(part) && m_whole)
                    m_tree.complain(part.row, "code", ErrorCode::WorkbookNoItems, part.code());
    }

    [[nodiscard]] json assembled(std::size_t index) const {
        const Part& part = m_parts[index];
        json node = part.node;
        if (!isLeaf(part)) {
            json& children = node["children"] = json::array();
            for (const std::size_t child : part.children)
                children.push_back(assembled(child));
            if (children.empty() && m_whole)
                m_tree.complain(part.row, "code", ErrorCode::WorkbookNoParts, part.code());
        }
        return node;
    }

    [[nodiscard]] TreeCodes codes() const {
        TreeCodes codes;
        for (const Part& part : m_parts) {
            const std::string code = part.code();
            codes.parts.insert(code);
            if (!isLeaf(part))
                continue;
            if (!part.node.contains("items"))
                codes.items.push_back(code);
            else
                for (std::size_t i = 1; i <= part.node.at("items").size(); ++i)
                    codes.items.push_back(fmt::format("{}.{}", code, i));
        }
        codes.numbered = !codes.items.empty() && codes.items.front().find('.') != std::string::npos;
        codes.whole = m_whole && !m_unknownItems;
        return codes;
    }

    const SheetTable& m_tree;
    const SheetTable& m_items;
    json& m_model;
    bool m_kindsWhole, m_profilesWhole;
    std::vector<std::string> m_kinds;
    std::vector<std::string> m_profiles;
    std::vector<Part> m_parts;
    std::map<std::pair<int, std::string>, std::size_t> m_byCode; ///< by storey and code
    std::vector<std::size_t> m_top;
    bool m_whole = true; ///< all rows could be taken so far
    bool m_unknownItems = false;
};

} // namespace

TreeCodes readTree(const SheetTable& tree, const SheetTable& items, json& model, bool kindsWhole,
                   bool profilesWhole) {
    return TreeReader(tree, items, model, kindsWhole, profilesWhole).read();
}

} // namespace plumbline::exchange
