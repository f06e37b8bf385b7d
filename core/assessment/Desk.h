#pragma once

#include <array>
#include <bitset>
#include <utility>
#include <vector>

#include "core/assessment/Review.h"
#include "core/assessment/Scope.h"

/// The lead's desk: what in an assessment wants a second look, cell by cell, and how far each part and each
/// assessor has come. It is computed anew from the facts each time and keeps nothing.
namespace plumbline::assessment {

enum class Issue {
    Unrated,
    NoEvidence,  ///< the rating needs evidence (see EvidenceIndex.h), and none is linked
    NoNote,      ///< the rating says less than that, and no note says why
    BelowHigher, ///< a higher level of the same item is rated better
    Changed,     ///< the cell says something else than when it was looked at
    OpenFinding  ///< a finding on it is not agreed by the team
};
inline constexpr std::array allIssues = {Issue::Unrated,     Issue::NoEvidence, Issue::NoNote,
                                         Issue::BelowHigher, Issue::Changed,    Issue::OpenFinding};

struct DeskCell {
    model::CellId cell = 0;
    ReviewState review = ReviewState::Open;
    std::bitset<allIssues.size()> issues;
    PersonId assessor;     ///< who gave the team's rating; empty where unrated
    Timestamp changed = 0; ///< when rating or notes were last written; 0: never

    [[nodiscard]] bool has(Issue issue) const { return issues[static_cast<std::size_t>(issue)]; }
    [[nodiscard]] bool isReviewed() const { return review == ReviewState::Reviewed; }
};

struct Coverage {
    int cells = 0; ///< assessed
    int rated = 0;
    int reviewed = 0;
    int issues = 0; ///< cells with an issue that are not reviewed
    bool operator==(const Coverage&) const = default;
};

struct Desk {
    std::vector<DeskCell> cells; ///< all that is assessed, in the order of the model
    Coverage whole;
    std::vector<std::pair<model::NodeId, Coverage>> parts; ///< the sheets of the interview in scope
    std::vector<std::pair<PersonId, Coverage>> people;     ///< who gave a rating; of the cells they rated
};

[[nodiscard]] Desk desk(const model::Model& model, const Assessment& assessment, const Scope& scope);

/// Whether there is something to look at: only what is rated can be reviewed.
[[nodiscard]] inline bool canReview(const Assessment& assessment, model::CellId cell) {
    return assessment.rating(cell) != unrated;
}

} // namespace plumbline::assessment
