#pragma once

#include <string>

#include "core/project/Project.h"
#include "core/scoring/Verdict.h"

namespace plumbline::cli {

/// An assessment, opened for reading and scored.
struct Evaluation {
    project::Project project;
    scoring::Scheme scheme;
    scoring::Scores scores;
    scoring::Verdict verdict;
};

/// `rule` "credit" or "sum"; empty: the assessment's own.
[[nodiscard]] Result<Evaluation> evaluate(const std::string& file, const std::string& rule);

} // namespace plumbline::cli
