#include "core/base/Text.h"
#include "core/project/Project.h"
#include "core/storage/Repository.h"

namespace plumbline::project {

using assessment::Exclusion;
using assessment::Facts;

namespace {

Result<void> checkText(const std::string& text) {
    if (text.size() > maxTextLength && codePoints(text) > maxTextLength)
        return fail(ErrorCode::TextTooLong, std::to_string(maxTextLength));
    return {};
}

} // namespace

Writer::Writer(SQLite::Database& db, const model::Model& model, const assessment::Assessment& current,
               const assessment::Scope& scope, assessment::Stamp stamp)
    : m_db(db), m_model(model), m_current(current), m_scope(scope), m_stamp(std::move(stamp)) {}

Result<void> Writer::rate(model::CellId cell, assessment::Grade grade) {
    if (!m_scope.assesses(m_model, cell))
        return fail(ErrorCode::CellOutOfScope, m_model.cellCode(cell));
    if (m_current.rating(cell) != grade)
        storage::saveRating(m_db, m_model, cell, grade, m_stamp);
    return {};
}

Result<void> Writer::note(model::CellId cell, const std::string& text) {
    if (auto checked = checkText(text); !checked)
        return checked;
    if (m_current.note(cell, m_stamp.author) != text)
        storage::saveNote(m_db, m_model, cell, text, m_stamp);
    return {};
}

Result<void> Writer::facts(const Facts& facts) {
    if (trimmed(facts.enterprise).empty())
        return fail(ErrorCode::NameMissing);
    for (const std::string* date : {&facts.from, &facts.to})
        if (!date->empty() && !isDate(*date))
            return fail(ErrorCode::InvalidDate, *date);
    for (const std::string* text : {&facts.enterprise, &facts.address, &facts.industry, &facts.contact})
        if (auto checked = checkText(*text); !checked)
            return checked;
    storage::saveFacts(m_db, m_current.facts, facts, m_stamp);
    return {};
}

Result<void> Writer::exclusions(const std::vector<Exclusion>& exclusions) {
    for (const Exclusion& exclusion : exclusions)
        if (auto checked = checkText(exclusion.reason); !checked)
            return checked;
    const auto reason = [](const std::vector<Exclusion>& list, model::NodeId node) {
        for (const Exclusion& exclusion : list)
            if (exclusion.node == node)
                return exclusion.reason;
        return std::string();
    };
    for (model::NodeId node = 1; node < static_cast<model::NodeId>(m_model.nodes.size()); ++node)
        if (reason(exclusions, node) != reason(m_current.exclusions, node))
            storage::saveExclusion(m_db, m_model, {node, reason(exclusions, node)}, m_stamp);
    return {};
}

Result<void> Writer::weights(const std::map<model::NodeId, model::Weight>& weights) {
    for (const auto& [node, weight] : m_current.ownWeights)
        if (!weights.contains(node))
            storage::saveWeight(m_db, m_model, node, std::nullopt, m_stamp);
    for (const auto& [node, weight] : weights) {
        const auto current = m_current.ownWeights.find(node);
        if (current == m_current.ownWeights.end() || current->second != weight)
            storage::saveWeight(m_db, m_model, node, weight, m_stamp);
    }
    return {};
}

} // namespace plumbline::project
