#pragma once

#include <string>

#include <QString>

#include "core/assessment/Progress.h"

/// The process of an assessment in words, in the language of the interface.
namespace plumbline::ui {

/// "Acceptance"; the id where the process has no such step.
[[nodiscard]] QString stepName(const model::Model& model, const std::string& step);

/// "Confirmed on": a field of a step, or the text of its point.
[[nodiscard]] QString fieldLabel(const model::ProcessStep& step, const std::string& field);

/// What an answer is about, by its id "step.field": "Acceptance · Decided by".
[[nodiscard]] QString answerName(const model::Model& model, const std::string& id);

/// What an answer says: "Yes" of "yes", or the text that it is.
[[nodiscard]] QString answerText(const std::string& id, const std::string& value);

/// "The team has no lead."
[[nodiscard]] QString lackText(const model::ProcessStep& step, const assessment::Lack& lack);

} // namespace plumbline::ui
