#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/base/Error.h"
#include "core/model/Model.h"

namespace plumbline::model {

/// An institution's own, licensed wording of a standard, to be shown beside the criteria of a model. It is
/// the user's and no part of any assessment. Texts are kept by code, so that they hold for other editions
/// too.
struct Overlay {
    /// By criterion, "data.3@2"; none is empty, and a line ends with LF.
    std::map<std::string, std::string, std::less<>> texts;

    [[nodiscard]] bool isEmpty() const { return texts.empty(); }
    /// The wording of an item at a level; empty where there is none.
    [[nodiscard]] const std::string& text(const Model& model, ItemId item, int level) const;
    /// How many of a model's criteria have a wording.
    [[nodiscard]] int covered(const Model& model) const;
    bool operator==(const Overlay&) const = default;
};

/// The stored form, JSON: {"data.3@2": "text", ...}.
[[nodiscard]] std::string toJson(const Overlay& overlay);
/// Refuses what is not of that form (OverlayDamaged); `name` stands for the file in the error.
[[nodiscard]] Result<Overlay> parseOverlay(std::string_view json, const std::string& name);

} // namespace plumbline::model
