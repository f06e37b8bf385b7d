#pragma once

#include <map>
#include <set>
#include <vector>

#include <QDateTime>
#include <QObject>

#include "core/assessment/EvidenceIndex.h"
#include "core/model/Overlay.h"
#include "core/project/Project.h"
#include "core/scoring/Outcome.h"
#include "ui/session/KeptDrafts.h"

namespace plumbline::ui {

/// How what is being typed in an editor stands to the file.
enum class DraftState {
    Written,
    Kept, ///< on the disk for this user, and no part of the assessment yet; see KeptDrafts
    Typing,
    Failed
};

/// The file is gone, or another one is in its place.
[[nodiscard]] bool isLoss(ErrorCode code);
/// The disk takes nothing, or not in this folder.
[[nodiscard]] bool isOfDisk(ErrorCode code);

/// An open assessment as the pages see it: the project, its scores kept up to date, and one signal for
/// whatever changed. Pages keep ids and values, never pointers into it across a change.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(project::Project project, QObject* parent = nullptr);

    [[nodiscard]] const project::Project& project() const { return m_project; }
    [[nodiscard]] const model::Model& model() const { return m_project.model(); }
    [[nodiscard]] const assessment::Assessment& assessment() const { return m_project.assessment(); }
    [[nodiscard]] const assessment::Scope& scope() const { return m_project.scope(); }
    [[nodiscard]] const scoring::Outcome& outcome() const { return *m_outcome; }
    [[nodiscard]] const scoring::Scheme& scheme() const { return m_outcome->scheme; }
    [[nodiscard]] const scoring::Scores& scores() const { return m_outcome->scores; }
    [[nodiscard]] const scoring::Verdict& verdict() const { return m_outcome->verdict; }
    /// Decided by the lead, or else computed.
    [[nodiscard]] int levelInForce() const { return project().sealState().levelInForce(verdict()); }
    /// The wording of the standard that this user has loaded; empty where there is none, or none is readable.
    [[nodiscard]] const model::Overlay& overlay() const { return m_overlay; }
    /// Looks again after it was loaded or removed.
    void reloadOverlay();
    /// The last change was refused by the disk or the state of the file, which may take it another time.
    [[nodiscard]] bool isRefusedByFile() const;
    /// Cells whose rating was refused so, until they are rated or that is given up: of a key that was pressed
    /// nothing else remains.
    [[nodiscard]] const std::set<model::CellId>& refusedRatings() const { return m_refusedRatings; }
    void giveUpRefused();
    /// Something long is being written while events are let through.
    [[nodiscard]] bool isWriting() const { return m_writing; }
    /// When the last change reached the disk; invalid before the first.
    [[nodiscard]] const QDateTime& savedAt() const { return m_savedAt; }
    [[nodiscard]] const assessment::EvidenceIndex& evidence() const { return m_evidence; }
    /// Its rating needs evidence, and nothing is linked to it.
    [[nodiscard]] bool lacksEvidence(model::CellId cell) const;
    [[nodiscard]] std::vector<model::CellId> cellsWithoutEvidence() const;
    /// The lead has looked at it as it now is.
    [[nodiscard]] bool isReviewed(model::CellId cell) const;
    /// The level the gap is about: the target of the assessment, else the next level.
    [[nodiscard]] int targetLevel() const;

    /// What the ratings as they are would amount to with other properties; changes nothing.
    [[nodiscard]] Result<scoring::Outcome>
    outcomeOf(const assessment::Facts& facts, const std::vector<assessment::Exclusion>& exclusions,
              const std::map<model::NodeId, model::Weight>& weights) const;

    // Each is one undoable action. False when it failed; `failed` has said why and nothing is changed.
    /// A `body` that takes long may let events through; what they want to write, undo or seal is refused
    /// (Busy), to be tried again.
    bool write(project::Operation operation, const std::function<Result<void>(project::Writer&)>& body,
               project::Typing typing = project::Typing::No);
    bool rate(const std::vector<model::CellId>& cells, const assessment::Rating& rating,
              project::Typing typing = project::Typing::No);
    /// Rates each cell with the rating at its place.
    bool rateEach(const std::vector<model::CellId>& cells, const std::vector<assessment::Rating>& ratings,
                  project::Typing typing = project::Typing::No);
    /// As it is being typed.
    bool setNote(model::CellId cell, const QString& text);
    bool setFacts(const assessment::Facts& facts);
    /// Facts, exclusions and own weights together, as the assessment's properties are edited.
    bool setProperties(const assessment::Facts& facts, const std::vector<assessment::Exclusion>& exclusions,
                       const std::map<model::NodeId, model::Weight>& weights);
    /// Puts another edition of the model in use.
    bool move(const model::PackFiles& pack);
    bool undo();
    bool redo();
    void setAuthor(const QString& name);
    /// An editor tells how what is typed in it stands; see Draft.
    void setDraft(const QObject* editor, DraftState state);
    /// The worst of all editors.
    [[nodiscard]] DraftState draftState() const;
    [[nodiscard]] KeptDrafts& keptDrafts() { return m_kept; }

    // What cannot be undone; the failure is for whoever asked.
    [[nodiscard]] Result<void> seal(const seal::Request& request, const seal::LeadKey& key,
                                    const Progress& progress = {});
    [[nodiscard]] Result<void> reopen(const std::string& reason, const seal::LeadKey& key,
                                      const Progress& progress = {});
    /// Goes on in a copy, where the file can no longer be written to.
    [[nodiscard]] Result<project::Copied> continueIn(const QString& file);

Q_SIGNALS:
    void changed(const plumbline::project::ChangeSummary& summary);
    /// Sent in place of `changed` where another edition of the model is in use, be it that its move was taken
    /// back: ids of nodes, items and cells mean others from now on.
    void modelReplaced();
    /// It was sealed or opened again: what can be changed is another now.
    void sealChanged();
    void failed(const plumbline::Error& error);
    /// Changes from now on are another person's.
    void authorChanged();
    void overlayChanged();
    void draftsChanged();
    void refusedChanged();
    /// Every editor is to write what is typed in it.
    void draftsWanted();

private:
    void forgetRefused(const std::vector<model::CellId>& cells);
    bool change(const std::function<Result<project::ChangeSummary>()>& work);
    bool finish(const Result<project::ChangeSummary>& summary, const std::vector<assessment::Grade>& before);
    void compile();

    project::Project m_project;
    std::optional<scoring::Outcome> m_outcome;
    assessment::EvidenceIndex m_evidence;
    model::Overlay m_overlay;
    QDateTime m_savedAt;
    KeptDrafts m_kept;
    std::map<const QObject*, DraftState> m_drafts; ///< those that are not written
    bool m_writing = false;
    std::optional<ErrorCode> m_refusal; ///< why the last change was not made
    std::set<model::CellId> m_refusedRatings;
};

} // namespace plumbline::ui
