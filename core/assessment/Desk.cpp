#include "core/assessment/Desk.h"

#include <algorithm>
#include <set>
#include <string>

#include "core/assessment/EvidenceIndex.h"

namespace plumbline::assessment {

namespace {

using model::CellId;
using model::Model;

/// Whether a higher level of the cell's item, as far as it is assessed, is rated better.
bool isBelowHigher(const Model& model, const Assessment& assessment, const Scope& scope, CellId cell) {
    if (model.levelOf(cell) == 0 || assessment.rating(cell) == unrated)
        return false;
    const int value = model.scale.rating(assessment.rating(cell)).value;
    for (int level = model.levelOf(cell) + 1; level <= scope.depth(); ++level) {
        const Grade higher = assessment.rating(model.cell(model.itemOf(cell), level));
        if (higher != unrated && model.scale.rating(higher).value > value)
            return true;
    }
    return false;
}

Timestamp lastChange(const Assessment& assessment, CellId cell) {
    Timestamp at =
        assessment.rating(cell) == unrated ? 0 : assessment.ratedBy[static_cast<std::size_t>(cell)].at;
    if (const auto notes = assessment.notes.find(cell); notes != assessment.notes.end())
        for (const Note& note : notes->second)
            at = std::max(at, note.at);
    return at;
}

/// Codes of the cells that an open finding speaks of.
std::set<std::string> openlyFound(const Assessment& assessment) {
    std::set<std::string> codes;
    for (const Link& link : assessment.all<Link>())
        if (const Finding* const finding = assessment.find<Finding>(link.source);
            finding && finding->agreement == Agreement::Open)
            codes.insert(link.target);
    return codes;
}

void count(const DeskCell& cell, bool rated, Coverage& coverage) {
    ++coverage.cells;
    coverage.rated += rated ? 1 : 0;
    coverage.reviewed += cell.isReviewed() ? 1 : 0;
    coverage.issues += cell.issues.any() && !cell.isReviewed() ? 1 : 0;
}

/// The coverage of `key` in a list, added at its end where there is none yet.
template <class Key>
Coverage& coverageOf(std::vector<std::pair<Key, Coverage>>& list, const Key& key) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& e) { return e.first == key; });
    return found != list.end() ? found->second : list.emplace_back(key, Coverage{}).second;
}

} // namespace

Desk desk(const Model& model, const Assessment& assessment, const Scope& scope) {
    const EvidenceIndex evidence(model, assessment);
    const std::set<std::string> found = openlyFound(assessment);
    Desk desk;
    for (CellId id = 0; id < model.cellCount(); ++id) {
        if (!scope.assesses(model, id))
            continue;
        const Grade grade = assessment.rating(id);
        const bool rated = grade != unrated, strong = needsEvidence(model, grade);
        DeskCell cell{id, reviewState(model, assessment, evidence, id), {}, {}, lastChange(assessment, id)};
        const auto say = [&](Issue issue, bool holds) {
            cell.issues[static_cast<std::size_t>(issue)] = holds;
        };
        say(Issue::Unrated, !rated);
        say(Issue::NoEvidence, strong && evidence.evidenceOf(id).empty());
        say(Issue::NoNote, rated && !strong && !assessment.notes.contains(id));
        say(Issue::BelowHigher, isBelowHigher(model, assessment, scope, id));
        say(Issue::Changed, cell.review == ReviewState::Changed);
        say(Issue::OpenFinding, found.contains(model.cellCode(id)));
        count(cell, rated, desk.whole);
        count(cell, rated, coverageOf(desk.parts, model.sheetOf(model.itemOf(id))));
        if (const Person* const assessor = assessment.assessor(id)) {
            cell.assessor = assessor->id;
            count(cell, rated, coverageOf(desk.people, cell.assessor));
        }
        desk.cells.push_back(std::move(cell));
    }
    return desk;
}

} // namespace plumbline::assessment
