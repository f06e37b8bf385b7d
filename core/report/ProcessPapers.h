#pragma once

#include <string_view>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"
#include "core/report/Report.h"

/// The papers of the process beside the assessment report. What is not entered yet is left free to be filled
/// in by hand. `language` is one of `reportLanguages()`.
namespace plumbline::report {

/// The plan of a step of form Plan (clause 8.2.3): purpose, scope, tasks, time, assessors, daily schedule,
/// and the enterprise's confirmation.
[[nodiscard]] Report planDocument(const model::Model& model, const assessment::Scope& scope,
                                  const assessment::Assessment& assessment, const model::ProcessStep& plan,
                                  std::string_view language);

/// Who is present at a step of form Meeting, to be signed on paper.
[[nodiscard]] Report signInSheet(const model::Model& model, const assessment::Assessment& assessment,
                                 const model::ProcessStep& meeting, std::string_view language);

/// Agenda, attendance and minutes of a step of form Meeting, to be signed by both sides.
[[nodiscard]] Report minutesDocument(const model::Model& model, const assessment::Assessment& assessment,
                                     const model::ProcessStep& meeting, std::string_view language);

} // namespace plumbline::report
