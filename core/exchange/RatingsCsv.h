#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"
#include "core/base/Error.h"

/// Ratings as a table, one row per cell. The first columns name the item: the kind of the model's leaves and,
/// where these have numbered items, `item`. Then come `level,rating` where every level is rated, with the
/// rating by its code; else `score`, 0..100 with one decimal at most, or `level` for ratings by level alone,
/// or `score,basis` with what a score rests on: `level`, or a measured share as `153/250`. An empty value
/// stands for an unrated cell.
namespace plumbline::exchange {

struct CellRating {
    model::CellId cell = 0;
    assessment::Rating rating;
    bool operator==(const CellRating&) const = default;
};

/// All rows of the text or the first thing that is wrong with it. `name` stands for the file in errors.
[[nodiscard]] Result<std::vector<CellRating>> parseRatings(std::string_view content, const std::string& name,
                                                           const model::Model& model,
                                                           const assessment::Scope& scope);

/// The same for a file of at most 20 MB.
[[nodiscard]] Result<std::vector<CellRating>>
readRatings(const std::filesystem::path& file, const model::Model& model, const assessment::Scope& scope);

/// Every assessed cell, the unrated ones too, so that reading it back gives the same ratings wherever it is
/// read. A basis is written only where a score has one.
[[nodiscard]] std::string writeRatings(const model::Model& model, const assessment::Scope& scope,
                                       const assessment::Assessment& assessment);

} // namespace plumbline::exchange
