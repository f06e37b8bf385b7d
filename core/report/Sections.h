#pragma once

#include <optional>

#include "core/report/Report.h"
#include "core/report/Subject.h"

/// The parts of the assessment report, in their order.
namespace plumbline::report {

[[nodiscard]] Cover coverOf(const Subject& subject);
[[nodiscard]] Section summarySection(const Subject& subject);
[[nodiscard]] Section scopeSection(const Subject& subject);
/// The summary of the assessment's activities (clause 8.3.5), as far as known: team, course, evidence; none
/// where nothing of the process was entered.
[[nodiscard]] std::optional<Section> activitiesSection(const Subject& subject);
[[nodiscard]] Section resultsSection(const Subject& subject);
/// Strengths, weaknesses and directions for improvement (clause 8.3.5), as far as the team agreed on them;
/// none where there are no findings.
[[nodiscard]] std::optional<Section> findingsSection(const Subject& subject);
/// Objections (clause 8.4.1) and measures (clause 8.5); none where there are neither.
[[nodiscard]] std::optional<Section> followUpSection(const Subject& subject);
[[nodiscard]] Section gapSection(const Subject& subject);
[[nodiscard]] Section ratingsSection(const Subject& subject);
/// Whether and by whom the assessment is sealed, in a line.
[[nodiscard]] std::string sealStatus(const Subject& subject);
/// The same for the foot of every page: the fingerprint in short.
[[nodiscard]] std::string sealFootMark(const Subject& subject);
/// The seal at length, under a heading; nothing of a draft.
[[nodiscard]] std::vector<Block> sealBlocks(const Subject& subject);
/// What is missing to the target in a sentence or two, the first of them strong.
[[nodiscard]] std::vector<Paragraph> gapSentences(const Subject& subject);
[[nodiscard]] Section methodSection(const Subject& subject);

} // namespace plumbline::report
