#pragma once

#include "core/scoring/Gap.h"
#include "ui/results/ScorePage.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace plumbline::ui {

class Card;
class GapTable;
struct GapRow;
struct GapWords;
class RadarChart;

/// What stands between an assessment and a level: the thresholds, the parts against that level, how much room
/// the unrated cells leave, and all that could be better, by gain.
class GapPage : public ScorePage {
    Q_OBJECT

public:
    explicit GapPage(QWidget* parent = nullptr);

    /// The level the page speaks about.
    [[nodiscard]] int target() const;

protected:
    void clear() override;
    void retranslate() override;
    void refresh() override;
    void changeEvent(QEvent* event) override;

private:
    struct Threshold {
        QLabel* name;
        QLabel* score;
        QLabel* state;
    };
    [[nodiscard]] QWidget* summary();
    void fillTargets();
    void showThresholds(const scoring::Gap& gap);
    void makeThresholds(std::size_t count);
    void showRows(const scoring::Gap& gap, const GapWords& words);
    [[nodiscard]] QString wayToTarget(const scoring::Gap& gap, const GapWords& words) const;
    [[nodiscard]] QString emptyText(const scoring::Gap& gap, int all) const;

    int m_chosen = 0;                   ///< target chosen on this page; 0: the session's
    std::vector<model::NodeId> m_parts; ///< of the radar
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
