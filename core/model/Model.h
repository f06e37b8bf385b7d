#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Rational.h"

namespace plumbline::model {

/// One text in several languages ("zh_CN", "en").
struct LocalText {
    std::map<std::string, std::string, std::less<>> byLanguage;

    /// The text in `language`, else in any language there is.
    [[nodiscard]] const std::string& in(std::string_view language) const;
    bool operator==(const LocalText&) const = default;
};

/// A maturity level, 1..n in order.
struct Level {
    LocalText ordinal; ///< 三级 / Level 3
    LocalText name;    ///< 集成级 / Integrated
    LocalText meaning;
};

/// One step of the rating scale, for example full = 10 of `ratingScale` 10.
struct RatingStep {
    std::string code;
    LocalText name;
    char key = 0;  ///< the key that gives it in the interview
    int value = 0; ///< numerator over Model::ratingScale
};

/// Weights are whole hundredths of a percent: 46 % is 4600, and a node's children sum to 10000.
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
    std::string clause; ///< of the standard, inherited from the parent where the pack gives none
    std::string table;
    NodeId parent = -1;
    std::vector<NodeId> children; ///< empty for a sub-domain
    ItemId firstItem = 0;
    int itemCount = 0;
    bool removable = false;
    std::vector<std::optional<Weight>> weights; ///< by profile; none: not part of that profile

    [[nodiscard]] bool isLeaf() const { return itemCount > 0; }
};

struct Item {
    NodeId leaf = 0;
    int number = 0; ///< 1.. within its sub-domain
    LocalText name;
};

/// An item at a level. Cells are numbered densely: item * levels + level - 1.
using CellId = int;

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

/// A maturity model: what is assessed and how it is scored. Immutable once loaded.
/// Nodes stand in depth-first order (a parent before its children); so do items.
struct Model {
    std::string id;
    std::string edition;
    std::string reference; ///< the standard's number
    LocalText name;
    std::vector<Kind> kinds; ///< from the top: element, domain, sub-domain
    std::vector<Level> levels;
    std::vector<RatingStep> ratings; ///< best first
    int ratingScale = 1;             ///< common denominator of the rating values
    LocalText ratingsClause;
    Rational bound;              ///< a level is met from this score on
    std::vector<Rational> bands; ///< lower bound of S per level, ascending
    LocalText bandsClause;
    std::vector<RuleText> rules; ///< the default first
    std::vector<Profile> profiles;
    std::string tailoringClause;
    std::vector<Node> nodes;
    std::vector<Item> items;
    /// By language, then by cell.
    std::map<std::string, std::vector<std::string>, std::less<>> criteria;

    [[nodiscard]] int levelCount() const { return static_cast<int>(levels.size()); }
    [[nodiscard]] int cellCount() const { return static_cast<int>(items.size()) * levelCount(); }
    [[nodiscard]] CellId cell(ItemId item, int level) const { return item * levelCount() + level - 1; }
    [[nodiscard]] ItemId itemOf(CellId cell) const { return cell / levelCount(); }
    [[nodiscard]] int levelOf(CellId cell) const { return cell % levelCount() + 1; }
    [[nodiscard]] NodeId leafOf(CellId cell) const {
        return items[static_cast<std::size_t>(itemOf(cell))].leaf;
    }

    [[nodiscard]] const Node& node(NodeId id) const { return nodes[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const Item& item(ItemId id) const { return items[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const Level& level(int number) const {
        return levels[static_cast<std::size_t>(number - 1)];
    }
    [[nodiscard]] const RatingStep& rating(int index) const {
        return ratings[static_cast<std::size_t>(index)];
    }

    /// The criterion of a cell in `language`, else in any language there is.
    [[nodiscard]] const std::string& criterion(CellId cell, std::string_view language) const;

    /// "data.3": the item's code, unique in the model and stable over editions.
    [[nodiscard]] std::string itemCode(ItemId item) const;
    /// "data.3@2", the form of the command line.
    [[nodiscard]] std::string cellCode(CellId cell) const;

    [[nodiscard]] std::optional<NodeId> findNode(int kind, std::string_view code) const;
    /// The highest node with that code, whatever its kind.
    [[nodiscard]] std::optional<NodeId> findNode(std::string_view code) const;
    [[nodiscard]] std::optional<NodeId> findLeaf(std::string_view code) const;
    [[nodiscard]] std::optional<ItemId> findItem(std::string_view itemCode) const;
    [[nodiscard]] std::optional<int> findProfile(std::string_view id) const;
    [[nodiscard]] std::optional<int> findRating(std::string_view code) const;
    /// All leaves, in the order of the standard.
    [[nodiscard]] std::vector<NodeId> leaves() const;
};

[[nodiscard]] std::string_view toString(TotalRule rule);
[[nodiscard]] std::optional<TotalRule> parseTotalRule(std::string_view id);

} // namespace plumbline::model
