#pragma once

#include <string>

#include "core/project/Project.h"
#include "core/scoring/Outcome.h"

namespace plumbline::cli {

/// An assessment, opened for reading and scored.
struct Evaluation {
    project::Project project;
    scoring::Outcome outcome;
};

/// The assessment as it is, or as it stood: `at` is the counter of a change, or a day or time such as
/// "2026-09-14 10:41", of which the end counts. Where the file is damaged and is read all the same, that is
/// said.
[[nodiscard]] Result<project::Project> view(const std::string& file, const std::string& at = {});

/// Whether a text is such a moment.
[[nodiscard]] bool isMoment(const std::string& at);

/// `rule` "credit" or "sum"; empty: the assessment's own.
[[nodiscard]] Result<Evaluation> evaluate(const std::string& file, const std::string& rule,
                                          const std::string& at = {});

} // namespace plumbline::cli
