#pragma once

#include <QLabel>

namespace plumbline::ui {

/// A line of text that gives way: with less room than it needs it ends in dots, or of its parts, which stand
/// between points, the first are left out. Then it asks for the last alone, and takes what others leave.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    enum class Spare { End, FirstParts };
    explicit ElidedLabel(Spare spare = Spare::End, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What is seen of the text.
    [[nodiscard]] QString shownText() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Spare m_spare;
};

} // namespace plumbline::ui
