#include "core/assessment/Proposals.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "core/assessment/EvidenceIndex.h"

namespace plumbline::assessment {

namespace {

using model::CellId;
using model::ItemId;
using model::Model;

bool isPraise(FindingKind kind) {
    return kind == FindingKind::Conformity || kind == FindingKind::GoodPractice;
}

class Proposer {
public:
    Proposer(const Model& model, const Assessment& assessment, const Scope& scope, int upTo)
        : m_model(model),
          m_assessment(assessment),
          m_upTo(std::min(upTo, scope.depth())),
          m_depth(scope.depth()),
          m_evidence(model, assessment) {
        for (const Link& link : assessment.all<Link>())
            if (const auto* finding = assessment.find<Finding>(link.source))
                (isPraise(finding->kind) ? m_praised : m_blamed).insert(link.target);
    }

    void propose(ItemId item) {
        if (m_model.scale.byLevel())
            proposeByLevel(item);
        else
            proposeByScore(item);
    }

    std::vector<Proposal> finish() && {
        const auto place = [](const Proposal& proposal) {
            static constexpr std::array order = {FindingKind::Weakness, FindingKind::Improvement,
                                                 FindingKind::GoodPractice, FindingKind::Conformity};
            return std::tuple(std::find(order.begin(), order.end(), proposal.kind) - order.begin(),
                              proposal.levels.front(), proposal.item);
        };
        std::sort(m_proposals.begin(), m_proposals.end(),
                  [&](const Proposal& a, const Proposal& b) { return place(a) < place(b); });
        return std::move(m_proposals);
    }

private:
    void proposeByLevel(ItemId item) {
        std::vector<int> unmet, partly;
        for (int level = 1; level <= m_upTo; ++level) {
            const Grade grade = m_assessment.rating(m_model.cell(item, level));
            if (grade == unrated)
                continue;
            if (m_model.scale.rating(grade).value == 0)
                unmet.push_back(level);
            else if (!needsEvidence(m_model, grade))
                partly.push_back(level);
        }
        add(FindingKind::Weakness, item, unmet);
        add(FindingKind::Improvement, item, partly);
        if (!isFull(item, m_upTo))
            return;
        const bool beyond = m_upTo < m_depth && isFull(item, m_upTo + 1);
        const bool best = beyond || m_upTo == m_model.levelCount();
        std::vector<int> levels{m_upTo};
        if (beyond)
            levels.push_back(m_upTo + 1);
        add(best ? FindingKind::GoodPractice : FindingKind::Conformity, item, levels);
    }

    void proposeByScore(ItemId item) {
        const Grade grade = m_assessment.rating(m_model.cell(item, 0));
        if (grade == unrated)
            return;
        const int own = m_model.levelOf(m_model.cell(item, 0), grade);
        std::vector<int> missing;
        for (int level = own + 1; level <= m_upTo; ++level)
            missing.push_back(level);
        if (missing.empty())
            add(own == m_model.levelCount() ? FindingKind::GoodPractice : FindingKind::Conformity, item,
                {own});
        else
            add(missing.size() > 1 ? FindingKind::Weakness : FindingKind::Improvement, item, missing);
    }

    [[nodiscard]] bool isFull(ItemId item, int level) const {
        const Grade grade = m_assessment.rating(m_model.cell(item, level));
        return grade != unrated && m_model.scale.isBest(grade);
    }

    void add(FindingKind kind, ItemId item, const std::vector<int>& levels) {
        const auto& known = isPraise(kind) ? m_praised : m_blamed;
        Proposal proposal{kind, item, {}, {}, {}};
        std::set<RecordId> evidence;
        bool noted = false;
        for (const int level : levels) {
            const CellId cell = m_model.cell(item, level);
            const std::string code = m_model.cellCode(cell);
            if (known.contains(code))
                continue;
            proposal.levels.push_back(level);
            if (proposal.cells.empty() || proposal.cells.back() != cell)
                proposal.cells.push_back(cell);
            const auto& linked = m_evidence.evidenceOf(cell);
            evidence.insert(linked.begin(), linked.end());
            noted = noted || m_assessment.notes.contains(cell);
        }
        // Praise needs something that was seen; and half of it is none.
        if (isPraise(kind) && (proposal.levels != levels || (!noted && evidence.empty())))
            return;
        if (proposal.levels.empty())
            return;
        proposal.evidence.assign(evidence.begin(), evidence.end());
        m_proposals.push_back(std::move(proposal));
    }

    const Model& m_model;
    const Assessment& m_assessment;
    int m_upTo;
    int m_depth;
    EvidenceIndex m_evidence;
    std::set<std::string> m_praised, m_blamed; ///< codes of cells
    std::vector<Proposal> m_proposals;
};

} // namespace

std::vector<Proposal> proposals(const Model& model, const Assessment& assessment, const Scope& scope,
                                int upTo) {
    Proposer proposer(model, assessment, scope, upTo);
    for (ItemId item = 0; item < static_cast<ItemId>(model.items.size()); ++item)
        if (scope.includes(model.item(item).leaf))
            proposer.propose(item);
    return std::move(proposer).finish();
}

} // namespace plumbline::assessment
