#pragma once

#include <span>
#include <string_view>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"
#include "core/base/Error.h"
#include "core/model/Overlay.h"
#include "core/report/Report.h"
#include "core/seal/SealState.h"

namespace plumbline::report {

/// Languages a report can be written in.
[[nodiscard]] std::span<const std::string_view> reportLanguages();

/// The whole report of an assessment as it stands. `language` is one of `reportLanguages()`; the texts of
/// `wording`, the standard's own, are printed below the criteria; `seal` is the state of the file.
/// Fails only where the weights cannot be computed exactly (PackTooFine).
[[nodiscard]] Result<Report> assessmentReport(const model::Model& model,
                                              const assessment::Assessment& assessment,
                                              const assessment::Scope& scope, std::string_view language,
                                              const model::Overlay& wording = {},
                                              const seal::SealState& seal = {});

} // namespace plumbline::report
