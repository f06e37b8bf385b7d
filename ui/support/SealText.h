#pragma once

#include <QString>

#include "core/assessment/Readiness.h"
#include "core/seal/Verification.h"

/// What a seal and what is missing before it say, in the language of the interface.
namespace plumbline::ui {

class HistoryWords;

/// "Assessment team: still to be done: 2"
[[nodiscard]] QString pointText(const model::Model& model, const assessment::OpenPoint& point);

/// "Rating of Data / Data standards, Level 3, by Lin: Partly → Fully"; by its codes where no `words` can be
/// had.
[[nodiscard]] QString differenceText(const seal::Difference& difference, const HistoryWords* words);
/// The first of them, each on a line, and how many more there are.
[[nodiscard]] QString differencesText(const std::vector<seal::Difference>& differences,
                                      const HistoryWords& words);

/// Who sealed it, when: "Sealed by Lin on 2026-09-18 10:22".
[[nodiscard]] QString sealedText(const seal::Seal& seal);
/// "Opened again by Lin on 2026-09-20 09:10: an objection was right"
[[nodiscard]] QString reopenedText(const seal::Reopening& reopening);

} // namespace plumbline::ui
