#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Rational.h"
#include "core/model/LocalText.h"
#include "core/model/Process.h"
#include "core/model/RatingScale.h"

namespace plumbline::model {

/// A maturity level, 1..n in order.
struct Level {
    LocalText ordinal; ///< 三级 / Level 3
    LocalText name;    ///< 集成级 / Integrated
    LocalText meaning;
    LocalText alias; ///< another name in use, or empty
};

/// How items are rated and their ratings scored.
enum class Method {
    Fulfilment, ///< every item at every level on a scale of steps; the levels' scores add up to S
    Banded,     ///< every item by one score; the mean's band is the level
};

/// Weights are whole hundredths of a percent: 46 % is 4600, and a node's children sum to 10000. Where the
/// model weighs a node's children equally each of them has the weight 1.
using Weight = int;
inline constexpr Weight fullWeight = 100'00;

/// Index into Model::nodes; 0 is the root, which stands for the whole model.
using NodeId = int;
/// Index into Model::items.
using ItemId = int;
inline constexpr NodeId rootNode = 0;

/// Element, domain or sub-domain. Codes are unique within one kind, not across kinds.
struct Node {
    int kind = -1; ///< index into Model::kinds, -1 for the root
    std::string code;
    LocalText name;
    LocalText alias;    ///< another name in use, or empty
    std::string clause; ///< of the standard, inherited from the parent where the pack gives none
    std::string table;
    NodeId parent = -1;
    std::vector<NodeId> children; ///< empty for a leaf, a node of the last kind
    ItemId firstItem = 0;         ///< the items under it, which stand in a row
    int itemCount = 0;
    bool removable = false;
    bool equalChildren = false;                 ///< the model weighs its children equally
    std::vector<std::optional<Weight>> weights; ///< by profile; none: not part of that profile

    [[nodiscard]] bool isLeaf() const { return children.empty(); }
};

struct Item {
    NodeId leaf = 0;
    int number = 0; ///< 1.. within its leaf; 0: the leaf itself is the item
    LocalText name;
    bool ratio = false; ///< a measured percentage may stand beside its rating
};

/// What takes one rating: an item at a level, or an item where items are rated once. Cells are numbered
/// densely, item by item.
using CellId = int;

/// From one level to another, both included.
struct LevelRange {
    int first = 1;
    int last = 1;
    bool operator==(const LevelRange&) const = default;
};

struct Kind {
    std::string id;
    LocalText name;
};

struct Profile {
    std::string id;
    LocalText name;
    LocalText clause;
};

/// How S follows from the level scores (SCORING.md, "Total S and level").
enum class TotalRule { Credit, Sum };

struct RuleText {
    TotalRule rule;
    LocalText name;
    LocalText explanation;
};

/// A reading of the standard that had to be decided, to be shown where it matters.
struct Remark {
    enum class About { Node, Levels, Bands, Weights };
    About about = About::Node;
    NodeId node = rootNode; ///< with About::Node
    int level = 0;          ///< 0: all
    LocalText text;
};

/// What to ask about an item, and what to ask to be shown.
struct Prompts {
    std::vector<std::string> questions;
    std::vector<std::string> evidence;
    bool operator==(const Prompts&) const = default;
};

/// A maturity model: what is assessed and how it is scored. Immutable once loaded.
/// Nodes stand in depth-first order (a parent before its children); so do items.
struct Model {
    std::string id;
    std::string edition;
    std::string reference; ///< the standard's number
    LocalText name;
    Method method = Method::Fulfilment;
    std::vector<Kind> kinds; ///< from the top: element, domain, sub-domain
    int sheetKind = 0;       ///< index into kinds: the nodes that make one sheet of the interview
    std::vector<Level> levels;
    RatingScale scale;
    LocalText ratingsClause;
    LocalText totalName;         ///< 得分 S / Score S
    Rational bound;              ///< where levels are scored: one is met from this score on
    int top = 0;                 ///< the highest total: the number of levels, or 100
    std::vector<Rational> bands; ///< lower bound of the total per level, ascending
    LocalText bandsClause;
    std::vector<RuleText> rules; ///< the default first; empty where there is one way only
    std::vector<Profile> profiles;
    std::string tailoringClause;
    std::vector<Node> nodes;    ///< filled by `add`
    std::vector<NodeId> byCode; ///< all but the root in the order of kind and code: where `findNode` looks
    std::vector<Item> items;
    std::vector<Remark> remarks;
    Process process; ///< the standard's, or the plain one
    /// By language, then by item and level: see `criterion`.
    std::map<std::string, std::vector<std::string>, std::less<>> criteria;
    /// By language, then by item.
    std::map<std::string, std::vector<Prompts>, std::less<>> prompts;

    /// Appends a node while the model is being built; gives its id. Its code is not there in its kind yet.
    NodeId add(Node node);

    [[nodiscard]] TotalRule defaultRule() const {
        return rules.empty() ? TotalRule::Credit : rules.front().rule;
    }
    /// Whether the total can be had by a rule; where there is one way only, every rule stands for it.
    [[nodiscard]] bool offers(TotalRule rule) const;
    /// A rule of `rules` in words.
    [[nodiscard]] const RuleText& ruleText(TotalRule rule) const;
    [[nodiscard]] int levelCount() const { return static_cast<int>(levels.size()); }
    [[nodiscard]] int cellCount() const { return static_cast<int>(items.size()) * scale.columns; }
    /// The cell of an item at a level; where items are rated once it is the same for every level.
    [[nodiscard]] CellId cell(ItemId item, int level) const {
        return scale.byLevel() ? item * scale.columns + level - 1 : item;
    }
    [[nodiscard]] ItemId itemOf(CellId cell) const { return cell / scale.columns; }
    /// 0 where items are rated once.
    [[nodiscard]] int levelOf(CellId cell) const { return scale.byLevel() ? cell % scale.columns + 1 : 0; }
    /// The levels whose criteria a cell is about: its own, or all.
    [[nodiscard]] LevelRange levelsOf(CellId cell) const {
        const int level = levelOf(cell);
        return level > 0 ? LevelRange{level, level} : LevelRange{1, levelCount()};
    }
    /// The level that a rating of the cell speaks of: the cell's own, or the one the rating reaches.
    [[nodiscard]] int levelOf(CellId cell, int rating) const {
        return scale.byLevel() ? levelOf(cell) : levelAt(scale.points(rating));
    }
    [[nodiscard]] NodeId leafOf(CellId cell) const {
        return items[static_cast<std::size_t>(itemOf(cell))].leaf;
    }

    [[nodiscard]] const Node& node(NodeId id) const { return nodes[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const Item& item(ItemId id) const { return items[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const Level& level(int number) const {
        return levels[static_cast<std::size_t>(number - 1)];
    }

    [[nodiscard]] std::size_t criterionIndex(ItemId item, int level) const {
        return static_cast<std::size_t>(item * levelCount() + level - 1);
    }
    /// What must be seen of an item at a level, in `language`, else in any language there is.
    [[nodiscard]] const std::string& criterion(ItemId item, int level, std::string_view language) const;
    /// What to ask about an item, in `language`, else in any language there is; empty where there is nothing.
    [[nodiscard]] const Prompts& promptsOf(ItemId item, std::string_view language) const;
    /// Whether the model itself weighs parts equally, where its standard gives no weights.
    [[nodiscard]] bool hasEqualWeights() const;
    /// A node's share of its parent by the weights of a profile that has it, 0..1.
    [[nodiscard]] Rational share(NodeId node, std::size_t profile) const;
    /// The level whose band holds a total; 0: below the first.
    [[nodiscard]] int levelAt(Rational total) const;
    /// The node that makes the sheet an item stands on.
    [[nodiscard]] NodeId sheetOf(ItemId item) const;

    /// "data.3", or the leaf's code where the leaf is the item: unique in the model, stable over editions.
    [[nodiscard]] std::string itemCode(ItemId item) const;
    /// "data.3@2", the form of the command line; the item's code where items are rated once.
    [[nodiscard]] std::string cellCode(CellId cell) const;
    /// "data.3@2", however items are rated.
    [[nodiscard]] std::string criterionCode(ItemId item, int level) const;

    [[nodiscard]] std::optional<NodeId> findNode(int kind, std::string_view code) const;
    /// The highest node with that code, whatever its kind.
    [[nodiscard]] std::optional<NodeId> findNode(std::string_view code) const;
    [[nodiscard]] std::optional<NodeId> findLeaf(std::string_view code) const;
    [[nodiscard]] std::optional<ItemId> findItem(std::string_view itemCode) const;
    /// The cell of an item's code at a level, 0 where items are rated once.
    [[nodiscard]] std::optional<CellId> findCell(std::string_view itemCode, int level) const;
    /// The cell of a code such as `cellCode` gives.
    [[nodiscard]] std::optional<CellId> findCell(std::string_view cellCode) const;
    [[nodiscard]] std::optional<int> findProfile(std::string_view id) const;
    /// Nodes of a kind, in the order of the standard.
    [[nodiscard]] std::vector<NodeId> nodesOf(int kind) const;
    [[nodiscard]] std::vector<NodeId> leaves() const { return nodesOf(static_cast<int>(kinds.size()) - 1); }
};

[[nodiscard]] std::optional<Method> parseMethod(std::string_view id);
[[nodiscard]] std::string_view toString(TotalRule rule);
[[nodiscard]] std::optional<TotalRule> parseTotalRule(std::string_view id);

} // namespace plumbline::model
