#pragma once

#include "ui/interview/RatingMethod.h"

class QLabel;
class QSlider;
class QSpinBox;
class QToolButton;

namespace plumbline::ui {

class ScoreBox;

/// A score of 0..100 for one item: the level by button, the score within its band by a fine slider or as a
/// figure, and for a ratio the share that was counted, which proposes a score. A figure outside the band of
/// the level that was given has to be confirmed.
class ScoreEditor : public RatingEditor {
    Q_OBJECT

public:
    ScoreEditor(const model::Model& model, QWidget* parent);

    void showCell(model::CellId cell, const assessment::Rating& rating) override;
    /// S: the score; P: the counted share.
    void focusPart(Qt::Key key) override;
    DraftState takeTyped(bool left) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseLevel(int level);
    /// False where it has to be confirmed first.
    bool chooseScore(int tenths);
    void measure(int part, int whole);
    void refreshMeasure(int part, int whole);
    void refreshBasis();
    [[nodiscard]] bool enter(const QObject* field);
    DraftState takeScore(bool left);
    DraftState takeMeasure(bool left);
    void begin();
    void showStored();
    [[nodiscard]] int levelOf(const assessment::Rating& rating) const;
    [[nodiscard]] QWidget* createMeasure();

    const model::Model& m_model;
    model::CellId m_cell = -1;
    assessment::Rating m_rating;
    assessment::Rating m_before; ///< when the keyboard came into the figures
    std::optional<int> m_asked;  ///< tenths of a score that is to be confirmed
    bool m_scoreTyped = false;   ///< and not taken yet
    bool m_measureTyped = false;
    std::vector<QToolButton*> m_levels;
    QSlider* m_slider;
    ScoreBox* m_score;
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
