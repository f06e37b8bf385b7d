#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"
#include "core/base/Error.h"
#include "core/exchange/Mistake.h"

/// Ratings as a table, one row per cell. Columns name the item: the kind of the model's leaves and, where
/// these have numbered items, `item`. Others have what it is given: `level` and `rating` where every level is
/// rated; else `score`, 0..100 with one decimal at most, or `level` for ratings by level alone, or `score`
/// with a `basis` on which it rests: `level`, or a measured share as `153/250`. An empty value stands for an
/// unrated cell.
namespace plumbline::exchange {

struct CellRating {
    model::CellId cell = 0;
    assessment::Rating rating;
    bool operator==(const CellRating&) const = default;
};

struct RatingsTable {
    std::vector<CellRating> ratings; ///< to be used only without mistakes
    std::vector<Mistake> mistakes;   ///< all there are, in the order of the rows
    std::vector<Mistake> notes;      ///< what else is to be known of it
};

/// What a table says, as a workbook or text (see TableReader), with columns in any order and heads and values
/// as `ModelWords` knows them; fails only where it cannot be read at all. `name` stands for it in errors,
/// whose words of the model are in `language`.
[[nodiscard]] Result<RatingsTable> parseRatings(std::string_view bytes, const std::string& name,
                                                const model::Model& model, const assessment::Scope& scope,
                                                std::string_view language);

/// The same from a file of at most 20 MB.
[[nodiscard]] Result<RatingsTable> readRatings(const std::filesystem::path& file, const model::Model& model,
                                               const assessment::Scope& scope, std::string_view language);

/// What a table would change in an assessment.
struct RatingsPlan {
    struct Change {
        model::CellId cell = 0;
        assessment::Rating before, after;
        bool operator==(const Change&) const = default;
    };
    std::vector<Change> changes;
    int added = 0;   ///< of the changes: rated for the first time
    int altered = 0; ///< rated otherwise
    int cleared = 0; ///< taken back
    int same = 0;    ///< cells that stay as they are
};
[[nodiscard]] RatingsPlan planOf(const assessment::Assessment& assessment,
                                 const std::vector<CellRating>& ratings);

/// Every assessed cell as CSV, the unrated ones too, so that reading it back gives the same ratings wherever
/// it is read. A basis is written only where a score has one.
[[nodiscard]] std::string writeRatings(const model::Model& model, const assessment::Scope& scope,
                                       const assessment::Assessment& assessment);

} // namespace plumbline::exchange
