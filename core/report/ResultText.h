#pragma once

#include <string>
#include <string_view>

#include "core/scoring/Outcome.h"

/// Sentences on a result that are the same on pages, in the report and in what the command line prints.
namespace plumbline::report {

/// What a reader of the result must not miss.
[[nodiscard]] std::string flagText(const model::Model& model, const scoring::Outcome& outcome,
                                   const scoring::Flag& flag, std::string_view language);

/// Why the sum of the whole in the table of all parts is another number than the total; empty where it is
/// not.
[[nodiscard]] std::string sumText(const model::Model& model, const scoring::Outcome& outcome,
                                  std::string_view language);

} // namespace plumbline::report
