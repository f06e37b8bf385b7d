#pragma once

#include <vector>

#include "core/scoring/Explanation.h"
#include "ui/session/Session.h"
#include "ui/support/Card.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace plumbline::ui {

class LevelBars;
class Notice;
class NumberLink;

/// The level reached, S by the rule in use and by the other, the range still possible, and what a reader of
/// the result must not miss.
class ConclusionCard : public Card {
    Q_OBJECT

public:
    explicit ConclusionCard(QWidget* parent = nullptr);

    void show(const Session& session);
    void retranslate();
    /// Whether the level is described in a sentence, where there is room.
    void setMeaningShown(bool shown);

Q_SIGNALS:
    void totalActivated();
    void numberActivated(const plumbline::scoring::NumberRef& number);
    void weightsRequested();

private:
    void showDecision(const Session& session);
    void showRules(const Session& session);
    void showProspect(const Session& session);
    void showFlags(const Session& session);

    QLabel* m_level;
    QLabel* m_decision;
    QLabel* m_meaning;
    QLabel* m_equals;
    NumberLink* m_total;
    QLabel* m_rule;
    QLabel* m_otherRule;
    LevelBars* m_bars;
    std::vector<scoring::NumberRef> m_numbers; ///< of the bars
    QLabel* m_prospect;
    QVBoxLayout* m_flags;
    QStringList m_flagTexts;
    std::vector<Notice*> m_notices;
};

} // namespace plumbline::ui
