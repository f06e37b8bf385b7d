#pragma once

#include "core/scoring/Explanation.h"
#include "ui/results/ScorePage.h"

class QLabel;
class QScrollArea;
class QShortcut;

namespace plumbline::ui {

class Card;
class ConclusionCard;
class FormulaPanel;
class NodeTable;
class RadarChart;

/// The outcome: the level and what a reader must know of it, both radars, the level scores, all nodes, and
/// how any number of them is computed.
class ResultsPage : public ScorePage {
    Q_OBJECT

public:
    explicit ResultsPage(QWidget* parent = nullptr);

    /// Shows the formula of a number.
    void explain(const scoring::NumberRef& number);

protected:
    void clear() override;
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* overview();
    [[nodiscard]] QWidget* sidebar();
    void back();
    void showFormula();
    void enableBack();
    void updateMeaning();
    void fitNote();

    std::vector<model::NodeId> m_elements;
    std::vector<model::NodeId> m_leaves;
    RadarChart* m_elementRadar;
    RadarChart* m_leafRadar;
    NodeTable* m_table;
    ConclusionCard* m_conclusion;
    FormulaPanel* m_formula;
    Card* m_elementCard;
    Card* m_leafCard;
    Card* m_tableCard;
    QLabel* m_sumNote; ///< why the whole's sum is not the total
    QScrollArea* m_side;
    std::vector<QShortcut*> m_backKeys;
};

} // namespace plumbline::ui
