#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/Assessment.h"
#include "core/base/Error.h"
#include "core/model/Model.h"

namespace plumbline::exchange {

/// What people write in a table for the parts, items, levels and ratings of a model: codes and names in any
/// language of the model, compared by `wordKey`, and numbers in their many forms. Errors are in the words of
/// the model.
class ModelWords {
public:
    /// `language` is that of the errors. The model must outlive this.
    ModelWords(const model::Model& model, std::string_view language);

    /// The head of the column of parts, as the model's last kind is called.
    [[nodiscard]] std::vector<std::string> partHeads() const;

    /// An item by its part and number or name, or by its own code or name alone; one of the two may be empty.
    /// UnknownPart, UnknownItem, AmbiguousName; WorkbookCellEmpty for a number without its part, and a part
    /// without a number.
    [[nodiscard]] Result<model::ItemId> item(const std::string& part, const std::string& item) const;
    /// "3", "3.0", "三级", "Level 3", "集成级". LevelOutOfRange.
    [[nodiscard]] Result<int> level(const std::string& text) const;
    /// A step of the scale by its code, name or value ("0.8", "80 %"). UnknownRating.
    [[nodiscard]] Result<assessment::Grade> step(const std::string& text) const;
    /// A score such as "62.5". UnknownScore.
    [[nodiscard]] Result<assessment::Grade> score(const std::string& text) const;
    /// A score and what it rests on: "153/250", "level" in words, or nothing. UnknownScore, UnknownBasis,
    /// ScoreOfNoLevel.
    [[nodiscard]] Result<assessment::Rating> score(model::ItemId item, const std::string& text,
                                                   const std::string& basis) const;

private:
    /// What bears a word; several where a word is not unique.
    using Words = std::map<std::string, std::vector<int>>;

    [[nodiscard]] Result<model::NodeId> leaf(const std::string& text) const;
    [[nodiscard]] Result<model::ItemId> itemOf(model::NodeId leaf, const std::string& text) const;
    [[nodiscard]] Error ambiguous(const std::string& text, const std::vector<model::ItemId>& items) const;
    [[nodiscard]] std::string kindName() const;

    const model::Model& m_model;
    std::string m_language;
    bool m_numbered;
    Words m_leaves, m_items, m_levels, m_steps;
};

} // namespace plumbline::exchange
