#pragma once

#include <QPointer>
#include <QWidget>

#include "core/scoring/Explanation.h"
#include "ui/session/Session.h"

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
class ResultsPage : public QWidget {
    Q_OBJECT

public:
    explicit ResultsPage(QWidget* parent = nullptr);

    /// nullptr shows nothing.
    void setSession(Session* session);
    /// Shows the formula of a number.
    void explain(const scoring::NumberRef& number);

Q_SIGNALS:
    /// A rating in a formula was chosen.
    void cellRequested(plumbline::model::CellId cell);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* overview();
    [[nodiscard]] QWidget* sidebar();
    void retranslate();
    /// Now when it is seen, else when it is next shown.
    void refreshWhenSeen();
    void refresh();
    void back();
    void showFormula();
    void enableBack();
    void updateMeaning();

    QPointer<Session> m_session;
    bool m_stale = false;
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
    QWidget* m_body;
    QScrollArea* m_side;
    std::vector<QShortcut*> m_backKeys;
};

} // namespace plumbline::ui
