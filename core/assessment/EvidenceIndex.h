#pragma once

#include <map>
#include <vector>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"

namespace plumbline::assessment {

/// Which evidence is about which cells, and which files belong to it: the links of an assessment, ready to be
/// looked up. A picture of one moment.
class EvidenceIndex {
public:
    EvidenceIndex(const model::Model& model, const Assessment& assessment);

    /// In the order of making, as all lists of ids here.
    [[nodiscard]] const std::vector<RecordId>& evidenceOf(model::CellId cell) const;
    /// Ascending. A cell that only another edition of the model has is not among them.
    [[nodiscard]] const std::vector<model::CellId>& cellsOf(const RecordId& evidence) const;
    [[nodiscard]] const std::vector<RecordId>& attachmentsOf(const RecordId& evidence) const;

private:
    std::map<model::CellId, std::vector<RecordId>> m_evidence;
    std::map<RecordId, std::vector<model::CellId>> m_cells;
    std::map<RecordId, std::vector<RecordId>> m_attachments;
};

/// Whether a rating says so much that it has to be shown: where every level is rated, one by which the level
/// alone would be met (mostly, fully); where items are rated once, one of the two highest levels.
[[nodiscard]] bool needsEvidence(const model::Model& model, Grade grade);

/// The cells under assessment with such a rating and no evidence, ascending.
[[nodiscard]] std::vector<model::CellId> cellsWithoutEvidence(const model::Model& model, const Scope& scope,
                                                              const Assessment& assessment,
                                                              const EvidenceIndex& index);

} // namespace plumbline::assessment
