#pragma once

#include <QString>

#include "core/assessment/Readiness.h"
#include "core/seal/Verification.h"

/// What a seal and what is missing before it say, in the language of the interface.
namespace plumbline::ui {

/// "Assessment team: still to be done: 2"
[[nodiscard]] QString pointText(const model::Model& model, const assessment::OpenPoint& point);

/// "rating data.3@2 of Lin: value"
[[nodiscard]] QString differenceText(const seal::Difference& difference);

/// Who sealed it, when: "Sealed by Lin on 2026-09-18 10:22".
[[nodiscard]] QString sealedText(const seal::Seal& seal);
/// "Opened again by Lin on 2026-09-20 09:10: an objection was right"
[[nodiscard]] QString reopenedText(const seal::Reopening& reopening);

} // namespace plumbline::ui
