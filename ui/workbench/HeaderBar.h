#pragma once

#include <QWidget>

#include "ui/session/Session.h"

namespace plumbline::ui {

class ElidedLabel;
class PageTabs;
class VerdictBar;

/// The head of the window: whose assessment, by which standard, the activities, and the verdict.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] PageTabs& tabs() const { return *m_tabs; }
    [[nodiscard]] VerdictBar& verdict() const { return *m_verdict; }
    /// It never makes the window wider: names are shortened and figures left out.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    /// Lays out names, activities and verdict, and shows as much of the names as there is room for.
    void arrange();

    Session* m_session = nullptr;
    ElidedLabel* m_enterprise;
    ElidedLabel* m_standard;
    PageTabs* m_tabs;
    VerdictBar* m_verdict;
};

} // namespace plumbline::ui
