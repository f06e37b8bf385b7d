#pragma once

#include <filesystem>
#include <string_view>

#include "core/assessment/Assessment.h"
#include "core/base/Error.h"

namespace plumbline::exchange {

/// Writes the daily schedule of a plan as a table, a line each, as `writeTable` does.
[[nodiscard]] Result<void> writeSchedule(const model::Model& model, const assessment::Assessment& assessment,
                                         const model::ProcessStep& plan, std::string_view language,
                                         const std::filesystem::path& target);

} // namespace plumbline::exchange
