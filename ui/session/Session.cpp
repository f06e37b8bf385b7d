#include "ui/session/Session.h"

#include <algorithm>
#include <utility>

#include <QScopedValueRollback>

#include "core/assessment/Review.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"
#include "ui/support/Paths.h"

namespace plumbline::ui {

using assessment::Grade;
using project::Operation;
using project::Writer;

bool isLoss(ErrorCode code) {
    return code == ErrorCode::FileGone || code == ErrorCode::FileMoved || code == ErrorCode::FileOverwritten;
}

bool isOfDisk(ErrorCode code) {
    return code == ErrorCode::DiskFull || code == ErrorCode::DiskLimit || code == ErrorCode::ReadOnly ||
           code == ErrorCode::StorageFailed;
}

Session::Session(project::Project project, QObject* parent)
    : QObject(parent),
      m_project(std::move(project)),
      m_evidence(model(), assessment()),
      m_kept(toQString(m_project.id()), fileOf(m_project.path())) {
    compile();
    reloadOverlay();
}

bool Session::lacksEvidence(model::CellId cell) const {
    return m_evidence.evidenceOf(cell).empty() &&
           assessment::needsEvidence(model(), assessment().rating(cell));
}

bool Session::isReviewed(model::CellId cell) const {
    return assessment::isReviewed(model(), assessment(), m_evidence, cell);
}

std::vector<model::CellId> Session::cellsWithoutEvidence() const {
    return assessment::cellsWithoutEvidence(model(), scope(), assessment(), m_evidence);
}

void Session::reloadOverlay() {
    m_overlay = overlays().of(model().id).value_or(model::Overlay());
    Q_EMIT overlayChanged();
}

void Session::compile() {
    auto outcome = scoring::outcome(model(), scope(), assessment().ratings);
    // A project holds no scope that cannot be scored.
    Q_ASSERT(outcome);
    m_outcome = std::move(*outcome);
}

Result<scoring::Outcome> Session::outcomeOf(const assessment::Facts& facts,
                                            const std::vector<assessment::Exclusion>& exclusions,
                                            const std::map<model::NodeId, model::Weight>& weights) const {
    return assessment::Scope::check(model(), facts, exclusions, weights)
        .and_then([this](const assessment::Scope& scope) {
            return scoring::outcome(model(), scope, assessment().ratings);
        });
}

int Session::targetLevel() const {
    return m_outcome->target(assessment().facts.target);
}

bool Session::rate(const std::vector<model::CellId>& cells, const assessment::Rating& rating,
                   project::Typing typing) {
    return rateEach(cells, std::vector(cells.size(), rating), typing);
}

bool Session::rateEach(const std::vector<model::CellId>& cells,
                       const std::vector<assessment::Rating>& ratings, project::Typing typing) {
    const auto body = [&](Writer& writer) -> Result<void> {
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (auto rated = writer.rate(cells[i], ratings[i]); !rated)
                return rated;
        return {};
    };
    const bool rated = write(Operation::Rate, body, typing);
    if (rated)
        forgetRefused(cells);
    else if (typing == project::Typing::No && isRefusedByFile() && !m_project.isReadOnly()) {
        m_refusedRatings.insert(cells.begin(), cells.end());
        Q_EMIT refusedChanged();
    }
    return rated;
}

bool Session::setNote(model::CellId cell, const QString& text) {
    return write(
        Operation::Note, [&](Writer& writer) { return writer.note(cell, toUtf8(text)); },
        project::Typing::Yes);
}

bool Session::setFacts(const assessment::Facts& facts) {
    return write(Operation::Facts, [&](Writer& writer) { return writer.facts(facts); });
}

bool Session::setProperties(const assessment::Facts& facts,
                            const std::vector<assessment::Exclusion>& exclusions,
                            const std::map<model::NodeId, model::Weight>& weights) {
    const bool onlyWeights = facts == assessment().facts && exclusions == assessment().exclusions;
    return write(onlyWeights ? Operation::Weights : Operation::Scope, [&](Writer& writer) -> Result<void> {
        if (auto done = writer.facts(facts); !done)
            return done;
        if (auto done = writer.exclusions(exclusions); !done)
            return done;
        return writer.weights(weights);
    });
}

bool Session::move(const model::PackFiles& pack) {
    return write(Operation::Move, [&](Writer& writer) { return writer.move(pack); });
}

bool Session::undo() {
    return change([this] { return m_project.undo(); });
}

bool Session::redo() {
    return change([this] { return m_project.redo(); });
}

void Session::setAuthor(const QString& name) {
    m_project.setAuthor(toUtf8(name));
    Q_EMIT authorChanged();
}

void Session::setDraft(const QObject* editor, DraftState state) {
    const DraftState before = draftState();
    if (state == DraftState::Written)
        m_drafts.erase(editor);
    else
        m_drafts[editor] = state;
    if (draftState() != before)
        Q_EMIT draftsChanged();
}

DraftState Session::draftState() const {
    DraftState worst = DraftState::Written;
    for (const auto& [editor, state] : m_drafts)
        worst = std::max(worst, state);
    return worst;
}

Result<void> Session::seal(const seal::Request& request, const seal::LeadKey& key, const Progress& progress) {
    if (m_writing)
        return fail(ErrorCode::Busy);
    auto done = [&] {
        const QScopedValueRollback writing(m_writing, true);
        return m_project.seal(request, key, progress);
    }();
    if (done)
        Q_EMIT sealChanged();
    return done;
}

Result<project::Copied> Session::continueIn(const QString& file) {
    if (m_writing)
        return fail(ErrorCode::Busy);
    auto copied = m_project.continueIn(pathOf(file));
    if (!copied)
        return copied;
    m_savedAt = QDateTime::currentDateTime();
    KeptDrafts there(toQString(m_project.id()), file);
    for (const QString& key : m_kept.keys())
        if (const auto kept = there.keep(key, m_kept.text(key)); !kept)
            Q_EMIT failed(kept.error());
    m_kept = std::move(there);
    if (copied->lostFiles > 0) {
        m_evidence = assessment::EvidenceIndex(model(), assessment());
        project::ChangeSummary summary;
        summary.records.insert(std::string(assessment::Table<assessment::Attachment>::name));
        Q_EMIT changed(summary);
    }
    return copied;
}

Result<void> Session::reopen(const std::string& reason, const seal::LeadKey& key, const Progress& progress) {
    if (m_writing)
        return fail(ErrorCode::Busy);
    auto done = [&] {
        const QScopedValueRollback writing(m_writing, true);
        return m_project.reopen(reason, key, progress);
    }();
    if (done)
        Q_EMIT sealChanged();
    return done;
}

bool Session::write(Operation operation, const std::function<Result<void>(Writer&)>& body,
                    project::Typing typing) {
    return change([&] { return m_project.transact(operation, body, typing); });
}

void Session::giveUpRefused() {
    if (!std::exchange(m_refusedRatings, {}).empty())
        Q_EMIT refusedChanged();
}

void Session::forgetRefused(const std::vector<model::CellId>& cells) {
    const std::size_t before = m_refusedRatings.size();
    for (const model::CellId cell : cells)
        m_refusedRatings.erase(cell);
    if (m_refusedRatings.size() < before)
        Q_EMIT refusedChanged();
}

bool Session::isRefusedByFile() const {
    return m_refusal && (isLoss(*m_refusal) || isOfDisk(*m_refusal) || *m_refusal == ErrorCode::FileInUse);
}

bool Session::change(const std::function<Result<project::ChangeSummary>()>& work) {
    if (m_writing) {
        m_refusal = ErrorCode::Busy;
        Q_EMIT failed(Error{ErrorCode::Busy, {}});
        return false;
    }
    const auto before = assessment().ratings;
    const auto summary = [&] {
        const QScopedValueRollback writing(m_writing, true);
        return work();
    }();
    return finish(summary, before);
}

bool Session::finish(const Result<project::ChangeSummary>& summary, const std::vector<Grade>& before) {
    m_refusal = summary ? std::nullopt : std::optional(summary.error().code);
    if (!summary) {
        Q_EMIT failed(summary.error());
        return false;
    }
    if (summary->isEmpty())
        return true;
    // Before anybody looks again; cells of another edition are others.
    summary->model ? giveUpRefused() : forgetRefused(summary->ratings);
    m_savedAt = QDateTime::currentDateTime();
    if (summary->model || summary->touches<assessment::Evidence>() || summary->touches<assessment::Link>() ||
        summary->touches<assessment::Attachment>())
        m_evidence = assessment::EvidenceIndex(model(), assessment());
    if (summary->changesScheme()) {
        compile();
    } else if (!summary->ratings.empty()) {
        m_outcome->rerate(summary->ratings, before, assessment().ratings);
    }
    if (summary->model)
        Q_EMIT modelReplaced();
    else
        Q_EMIT changed(*summary);
    return true;
}

} // namespace plumbline::ui
