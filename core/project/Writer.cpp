#include <cassert>

#include "core/assessment/Move.h"
#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/model/Catalog.h"
#include "core/project/Project.h"
#include "core/storage/Repository.h"
#include "core/storage/RowRules.h"

namespace plumbline::project {

using assessment::Exclusion;
using assessment::Facts;
using assessment::Rating;

static_assert(maxTextLength == storage::longestText);

Result<void> checkText(const std::string& text) {
    if (!isUtf8(text) || text.find('\0') != std::string::npos) {
        constexpr std::size_t shown = 60;
        return fail(ErrorCode::TextUnfit, inOneLine(visible(toValidUtf8(text)), shown));
    }
    if (text.size() > maxTextLength && codePoints(text) > maxTextLength)
        return fail(ErrorCode::TextTooLong, std::to_string(maxTextLength));
    return {};
}

Result<void> checkName(const std::string& name) {
    constexpr std::size_t longest = storage::longestPersonName;
    if (trimmed(name).empty())
        return fail(ErrorCode::AssessorMissing);
    if (!isUtf8(name) || visible(name) != name)
        return fail(ErrorCode::NameUnfit, visible(toValidUtf8(name)));
    // It is kept composed, which a few letters are longer in.
    if (codePoints(name) > longest || codePoints(composed(name)) > longest)
        return fail(ErrorCode::TextTooLong, std::to_string(longest));
    return {};
}

namespace {

/// Whether the model's scale has it.
bool isRating(const model::Model& model, const Rating& rating) {
    if (rating.grade == assessment::unrated)
        return !rating.measure;
    const auto& measure = rating.measure;
    return rating.grade >= 0 && static_cast<std::size_t>(rating.grade) < model.scale.ratings.size() &&
           (!measure || (measure->part >= 0 && measure->whole >= 1 && measure->part <= measure->whole));
}

} // namespace

Writer::Writer(SQLite::Database& db, const model::Model& model, const assessment::Assessment& current,
               const assessment::Scope& scope, assessment::Stamp stamp, const Clock& clock)
    : m_db(db),
      m_model(model),
      m_scope(scope),
      m_clock(clock),
      m_stamp(std::move(stamp)),
      m_current(current) {}

const assessment::Stamp& Writer::now() {
    m_stamp.at = storage::rowTime(m_clock());
    return m_stamp;
}

Result<void> Writer::rate(model::CellId cell, const Rating& rating) {
    if (!m_scope.assesses(m_model, cell))
        return fail(ErrorCode::CellOutOfScope, m_model.cellCode(cell));
    assert(!rating.measure || m_model.item(m_model.itemOf(cell)).ratio);
    if (!isRating(m_model, rating))
        return fail(ErrorCode::UnknownChoice, std::to_string(rating.grade));
    if (m_current.wholeRating(cell) == rating)
        return {};
    storage::saveRating(m_db, m_model, cell, rating, now());
    m_current.setRating(cell, rating);
    return {};
}

Result<void> Writer::note(model::CellId cell, const std::string& text) {
    if (auto checked = checkText(text); !checked)
        return checked;
    if (m_current.note(cell, m_stamp.author) == text)
        return {};
    storage::saveNote(m_db, m_model, cell, text, now());
    auto& notes = m_current.notes[cell];
    std::erase_if(notes, [&](const assessment::Note& note) { return note.author == m_stamp.author; });
    notes.push_back({m_stamp.author, text, m_stamp.at});
    return {};
}

Result<void> Writer::facts(const Facts& facts) {
    if (trimmed(facts.enterprise).empty())
        return fail(ErrorCode::NameMissing);
    for (const std::string* date : {&facts.from, &facts.to})
        if (!date->empty() && !isDate(*date))
            return fail(ErrorCode::InvalidDate, *date);
    if (!facts.from.empty() && !facts.to.empty() && facts.to < facts.from)
        return fail(ErrorCode::EndBeforeStart, facts.from, facts.to);
    for (const std::string* text : {&facts.enterprise, &facts.address, &facts.industry, &facts.contact})
        if (auto checked = checkText(*text); !checked)
            return checked;
    storage::saveFacts(m_db, facts, now());
    m_current.facts = facts;
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
            storage::saveExclusion(m_db, m_model, {node, reason(exclusions, node)}, now());
    m_current.exclusions = exclusions;
    return {};
}

Result<void> Writer::weights(const std::map<model::NodeId, model::Weight>& weights) {
    for (const auto& [node, weight] : m_current.ownWeights)
        if (!weights.contains(node))
            storage::saveWeight(m_db, m_model, node, std::nullopt, now());
    for (const auto& [node, weight] : weights) {
        const auto current = m_current.ownWeights.find(node);
        if (current == m_current.ownWeights.end() || current->second != weight)
            storage::saveWeight(m_db, m_model, node, weight, now());
    }
    m_current.ownWeights = weights;
    return {};
}

Result<void> Writer::move(const model::PackFiles& pack) {
    const auto model = model::frozenModel(pack, "");
    if (!model)
        return failed(model);
    if (model->id != m_model.id)
        return fail(ErrorCode::OtherModel, model->id, m_model.id);
    const assessment::Move move = assessment::planMove(m_model, m_current, *model);
    storage::insertModel(m_db, pack, m_stamp.counter);
    storage::saveFacts(m_db, move.after.facts, now());
    for (const model::NodeId node : move.readmitted)
        storage::saveExclusion(m_db, m_model, {node, {}}, now());
    for (const model::NodeId node : move.reset)
        storage::saveWeight(m_db, m_model, node, std::nullopt, now());
    for (const assessment::Move::Cell& cell : move.changed)
        storage::saveRating(m_db, *model, cell.after, {}, now());
    // An item that an earlier edition had and the former one had not: its ratings do not come back.
    for (const model::CellId cell : storage::cellsWithRatings(m_db, *model, move.added))
        storage::saveRating(m_db, *model, cell, {}, now());
    return {};
}

} // namespace plumbline::project
