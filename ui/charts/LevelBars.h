#pragma once

#include <vector>

#include <QWidget>

namespace plumbline::ui {

struct LevelBar {
    enum class State { Met, Short, NotAssessed };
    QString name;
    double score = 0; ///< 0..1
    QString shown;
    QString stateText; ///< "met", "short by 0.14"
    State state = State::Met;
    bool operator==(const LevelBar&) const = default;
};

/// Where a bound stands on the bars, 0..1, with its text, which stands above its dashed line.
struct BarBound {
    double at = 0;
    QString text;
    bool operator==(const BarBound&) const = default;
};

/// Scores as bars against one bound or several, the first at the top. Each row is a button: click, Space or
/// Enter.
class LevelBars : public QWidget {
    Q_OBJECT

public:
    explicit LevelBars(QWidget* parent = nullptr);

    void setBars(const std::vector<LevelBar>& bars, const std::vector<BarBound>& bounds);
    [[nodiscard]] const std::vector<LevelBar>& bars() const { return m_bars; }

Q_SIGNALS:
    /// `bar` counts from 0.
    void barActivated(int bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Row;
    void measure();

    std::vector<LevelBar> m_bars;
    std::vector<BarBound> m_bounds;
    std::vector<Row*> m_rows;
};

} // namespace plumbline::ui
