#pragma once

#include <QTabBar>

namespace plumbline::ui {

/// Names of pages to choose from, such as the activities in the head of the window; the current one stands on
/// a soft ground.
class PageTabs : public QTabBar {
    Q_OBJECT

public:
    explicit PageTabs(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    /// The names stand closer where there is little room.
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
};

} // namespace plumbline::ui
