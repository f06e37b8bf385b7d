#pragma once

#include <QPointer>
#include <QWidget>

#include "core/scoring/Gap.h"
#include "ui/session/Session.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace plumbline::ui {

class Card;
class GapTable;
class RadarChart;

/// What stands between an assessment and a level: the thresholds, the elements at that level, how much room
/// the unrated cells leave, and every cell that is below full, by gain.
class GapPage : public QWidget {
    Q_OBJECT

public:
    explicit GapPage(QWidget* parent = nullptr);

    /// nullptr shows nothing.
    void setSession(Session* session);
    /// The level the page speaks about.
    [[nodiscard]] int target() const;

Q_SIGNALS:
    void cellRequested(plumbline::model::CellId cell);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Threshold {
        QLabel* name;
        QLabel* score;
        QLabel* state;
    };
    [[nodiscard]] QWidget* summary();
    void retranslate();
    void refreshWhenSeen();
    void refresh();
    void fillTargets();
    void showThresholds(const scoring::Gap& gap);
    void makeThresholds(std::size_t count);
    void showCells(const scoring::Gap& gap);
    [[nodiscard]] QString headroom(const scoring::Gap& gap) const;
    [[nodiscard]] QString wayToTarget(const scoring::Gap& gap) const;
    [[nodiscard]] QString emptyText(const scoring::Gap& gap) const;

    QPointer<Session> m_session;
    bool m_stale = false;
    int m_chosen = 0; ///< target chosen on this page; 0: the session's
    std::vector<model::NodeId> m_elements;
    QWidget* m_body;
    Card* m_summary;
    Card* m_list;
    QComboBox* m_target;
    RadarChart* m_radar;
    QLabel* m_legend;
    QGridLayout* m_thresholds;
    std::vector<Threshold> m_levels;
    QLabel* m_way;
    QLabel* m_headroom;
    QCheckBox* m_onlyBlocking;
    GapTable* m_table;
    QLabel* m_empty;
    QLabel* m_hint;
    QLabel* m_targetLabel;
};

} // namespace plumbline::ui
