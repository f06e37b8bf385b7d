#pragma once

#include "ui/interview/RatingMethod.h"

class QDoubleSpinBox;
class QLabel;
class QSlider;
class QSpinBox;
class QToolButton;

namespace plumbline::ui {

/// A score of 0..100 for one item: the level by button, the score within its band by a fine slider or as a
/// figure, and for a ratio the share that was counted, which proposes a score.
class ScoreEditor : public RatingEditor {
    Q_OBJECT

public:
    ScoreEditor(const model::Model& model, QWidget* parent);

    void showCell(const Session& session, model::CellId cell) override;
    /// S: the score; P: the counted share.
    void focusPart(Qt::Key key) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseLevel(int level);
    void chooseScore(int tenths);
    void measure();
    void refreshMeasure();
    [[nodiscard]] QWidget* createMeasure();

    const model::Model& m_model;
    assessment::Rating m_rating;
    std::vector<QToolButton*> m_levels;
    QSlider* m_slider;
    QDoubleSpinBox* m_score;
    QLabel* m_basis;
    QSpinBox* m_part;
    QSpinBox* m_whole;
    QLabel* m_share;
    QWidget* m_measure; ///< the three above, for items that are ratios
};

/// The score that a measured share proposes: the percentage with one decimal, never across a band.
[[nodiscard]] assessment::Grade proposedGrade(const model::Model& model, const assessment::Measure& measure);
/// "61.2 %"
[[nodiscard]] QString measuredText(const model::Model& model, const assessment::Measure& measure);

} // namespace plumbline::ui
