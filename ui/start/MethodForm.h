#pragma once

#include <QWidget>

#include "core/assessment/Assessment.h"

class QComboBox;
class QLabel;

namespace plumbline::ui {

/// How it is assessed: target level, and where the model leaves a choice, depth and the rule that makes S of
/// the level scores.
class MethodForm : public QWidget {
    Q_OBJECT

public:
    explicit MethodForm(QWidget* parent = nullptr);
    /// The model must outlive the form.
    void show(const model::Model& model, const assessment::Facts& facts);
    void apply(assessment::Facts& facts) const;

Q_SIGNALS:
    void edited();

private:
    void explainRule();

    const model::Model* m_model = nullptr;
    QComboBox* m_target;
    QComboBox* m_depth;
    QLabel* m_depthMeaning;
    QComboBox* m_rule;
    QLabel* m_explanation;
};

} // namespace plumbline::ui
