#pragma once

#include <QWidget>

#include "ui/session/Session.h"

class QLabel;

namespace plumbline::ui {

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

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    Session* m_session = nullptr;
    QLabel* m_enterprise;
    QLabel* m_standard;
    PageTabs* m_tabs;
    VerdictBar* m_verdict;
};

} // namespace plumbline::ui
