#include "core/assessment/EvidenceIndex.h"

namespace plumbline::assessment {

namespace {

template <class Key, class Value>
const std::vector<Value>& listOf(const std::map<Key, std::vector<Value>>& lists, const Key& key) {
    static const std::vector<Value> none;
    const auto found = lists.find(key);
    return found == lists.end() ? none : found->second;
}

} // namespace

EvidenceIndex::EvidenceIndex(const model::Model& model, const Assessment& assessment) {
    for (const Link& link : assessment.all<Link>()) {
        const auto cell = model.findCell(link.target);
        if (!cell || !assessment.find<Evidence>(link.source))
            continue;
        m_evidence[*cell].push_back(link.source);
        m_cells[link.source].push_back(*cell);
    }
    // Links are named after their source first, so the evidence of a cell is in order already.
    for (auto& [evidence, cells] : m_cells)
        std::sort(cells.begin(), cells.end());
    for (const Attachment& attachment : assessment.all<Attachment>())
        m_attachments[attachment.evidence].push_back(attachment.id);
}

const std::vector<RecordId>& EvidenceIndex::evidenceOf(model::CellId cell) const {
    return listOf(m_evidence, cell);
}

const std::vector<model::CellId>& EvidenceIndex::cellsOf(const RecordId& evidence) const {
    return listOf(m_cells, evidence);
}

const std::vector<RecordId>& EvidenceIndex::attachmentsOf(const RecordId& evidence) const {
    return listOf(m_attachments, evidence);
}

bool needsEvidence(const model::Model& model, Grade grade) {
    return grade != unrated && model.scale.isStrong(grade);
}

std::vector<model::CellId> cellsWithoutEvidence(const model::Model& model, const Scope& scope,
                                                const Assessment& assessment, const EvidenceIndex& index) {
    std::vector<model::CellId> cells;
    for (model::CellId cell = 0; cell < model.cellCount(); ++cell)
        if (scope.assesses(model, cell) && needsEvidence(model, assessment.rating(cell)) &&
            index.evidenceOf(cell).empty())
            cells.push_back(cell);
    return cells;
}

} // namespace plumbline::assessment
