#pragma once

#include <QAbstractButton>

namespace plumbline::ui {

/// A number in running text that explains itself when it is pressed: dotted underline, focus by Tab.
class NumberLink : public QAbstractButton {
    Q_OBJECT

public:
    explicit NumberLink(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace plumbline::ui
