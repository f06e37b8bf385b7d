#pragma once

#include <QWidget>

#include "ui/session/Session.h"

namespace plumbline::ui {

/// The verdict that never leaves the screen: S, level, the levels still possible, rated of total.
class VerdictBar : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBar(QWidget* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] QSize sizeHint() const override;
    /// With less room than the hint, what can be spared is left out.
    [[nodiscard]] QSize minimumSizeHint() const override;

    struct Figure {
        QString label;
        QString value;
        bool accent = false;
        bool spare = false;
    };
    /// What there is to show, from left to right.
    [[nodiscard]] const std::vector<Figure>& figures() const { return m_figures; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    [[nodiscard]] std::vector<Figure> neededFigures() const;

    Session* m_session = nullptr;
    std::vector<Figure> m_figures;
};

} // namespace plumbline::ui
