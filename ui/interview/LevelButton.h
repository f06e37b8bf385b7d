#pragma once

#include <QToolButton>

#include "core/model/Model.h"

namespace plumbline::ui {

/// A maturity level to choose: its ordinal over the ramp's colour, which fills it when chosen.
class LevelButton : public QToolButton {
    Q_OBJECT

public:
    LevelButton(const model::Model& model, int level, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_level;
    int m_levels;
};

} // namespace plumbline::ui
