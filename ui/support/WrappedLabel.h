#pragma once

#include <QHash>
#include <QLabel>

namespace plumbline::ui {

/// A label over several lines, for a column whose width something else decides. Its text is laid out once for
/// each width; QLabel does so at every question of a layout. It never asks for more width than it is given,
/// so a long word pushes nothing out.
class WrappedLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    mutable QString m_measured;         ///< the text of which the heights are known
    mutable QHash<int, int> m_heightOf; ///< by width
};

/// Facts beside each other on lines that may break: a line ends with the dot between two of them, not begins
/// with it, and no number stands apart from what it is the number of. Empty ones are left out.
[[nodiscard]] QString wrappable(const QStringList& facts);

} // namespace plumbline::ui
