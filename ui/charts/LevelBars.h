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

/// The level scores as bars against the bound from which a level is met, the first level at the top. Each row
/// is a button: click, Space or Enter.
class LevelBars : public QWidget {
    Q_OBJECT

public:
    explicit LevelBars(QWidget* parent = nullptr);

    /// `bound` 0..1 with its text, which stands above the dashed line.
    void setBars(const std::vector<LevelBar>& bars, double bound, const QString& boundText);
    [[nodiscard]] const std::vector<LevelBar>& bars() const { return m_bars; }

Q_SIGNALS:
    void levelActivated(int level);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Row;
    void measure();

    std::vector<LevelBar> m_bars;
    double m_bound = 1;
    QString m_boundText;
    std::vector<Row*> m_rows;
};

} // namespace plumbline::ui
