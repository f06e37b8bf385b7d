#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"
#include "core/base/Error.h"

/// Ratings as a table: header `subdomain,item,level,rating`, one row per cell, items and levels by number,
/// the rating by its code or empty for an unrated cell.
namespace plumbline::exchange {

struct CellGrade {
    model::CellId cell = 0;
    assessment::Grade grade = assessment::unrated;
    bool operator==(const CellGrade&) const = default;
};

/// All rows of the text or the first thing that is wrong with it. `name` stands for the file in errors.
[[nodiscard]] Result<std::vector<CellGrade>> parseRatings(std::string_view content, const std::string& name,
                                                          const model::Model& model,
                                                          const assessment::Scope& scope);

/// The same for a file of at most 20 MB.
[[nodiscard]] Result<std::vector<CellGrade>>
readRatings(const std::filesystem::path& file, const model::Model& model, const assessment::Scope& scope);

/// Every assessed cell, the unrated ones too, so that reading it back gives the same ratings wherever it is
/// read.
[[nodiscard]] std::string writeRatings(const model::Model& model, const assessment::Scope& scope,
                                       std::span<const assessment::Grade> ratings);

} // namespace plumbline::exchange
