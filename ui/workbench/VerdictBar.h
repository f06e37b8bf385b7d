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
    /// The width of what is shown where there is `room` for it.
    [[nodiscard]] int widthIn(int room) const;
    [[nodiscard]] QSize sizeHint() const override;
    /// With less room than the hint, what weighs least is left out.
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What is left out first comes last.
    enum class Weight { Always, Computed, Rated, Possible };
    struct Figure {
        QString label;
        QString value;
        Weight weight = Weight::Always;
        bool accent = false;
        QString brief = {}; ///< in place of the label, where room is short
    };
    /// What there is to show, from left to right.
    [[nodiscard]] const std::vector<Figure>& figures() const { return m_figures; }
    /// What of it is shown in `room`.
    [[nodiscard]] std::vector<Figure> fitting(int room) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Session* m_session = nullptr;
    std::vector<Figure> m_figures;
};

} // namespace plumbline::ui
