#pragma once

#include <QString>

#include "core/assessment/Desk.h"
#include "core/assessment/Proposals.h"

namespace plumbline::ui {

/// An issue in two or three words: "No evidence".
[[nodiscard]] QString issueWord(assessment::Issue issue);
/// The same as a sentence, for a tooltip.
[[nodiscard]] QString issueText(assessment::Issue issue);

/// "Weaknesses"
[[nodiscard]] QString kindHeading(assessment::FindingKind kind);
/// The kinds in the order in which they are listed.
inline constexpr std::array findingKinds = {
    assessment::FindingKind::Weakness, assessment::FindingKind::Improvement,
    assessment::FindingKind::GoodPractice, assessment::FindingKind::Conformity};

/// What a proposal would say as a finding: each criterion with how far it is met, and the notes on it.
[[nodiscard]] QString proposalText(const model::Model& model, const assessment::Assessment& assessment,
                                   const assessment::Proposal& proposal);

} // namespace plumbline::ui
