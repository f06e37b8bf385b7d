#pragma once

#include <set>

#include "core/assessment/Proposals.h"
#include "ui/session/SessionView.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace plumbline::ui {

class Card;
class FindingEditor;
class GroupedList;

/// What the team found, by kind, with an editor beside it; and below, what ratings and notes suggest. Nothing
/// becomes a finding before someone takes it over.
class FindingsPanel : public SessionView {
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    bool commit() override;
    void discardDrafts() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void clear() override;
    [[nodiscard]] bool concerns(const project::ChangeSummary& summary) const override;
    void refresh() override;

private:
    [[nodiscard]] QWidget* findings();
    [[nodiscard]] QWidget* proposed();
    [[nodiscard]] QWidget* editor();
    void fillLevels();
    void showFindings();
    [[nodiscard]] assessment::RecordId newcomer();
    void showProposals();
    void begin();
    void removeFinding();
    void toggleAgreed();
    void takeOver(const QStringList& keys);
    [[nodiscard]] QString responsibleFor(const assessment::Proposal& proposal) const;

    std::vector<assessment::Proposal> m_proposals;
    std::set<assessment::RecordId> m_known; ///< findings that were shown
    QString m_former;                       ///< the one shown before a new one was begun
    Card* m_findingsCard;
    QLabel* m_proposalsHeading;
    GroupedList* m_findings;
    GroupedList* m_proposed;
    QLabel* m_noFindings;
    QLabel* m_noProposals;
    QComboBox* m_upTo;
    QPushButton* m_new;
    QPushButton* m_delete;
    FindingEditor* m_editor;
};

} // namespace plumbline::ui
