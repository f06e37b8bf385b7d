#pragma once

#include <vector>

#include <QWidget>

#include "ui/session/Session.h"

class QStackedWidget;

namespace plumbline::ui {

class PageTabs;

/// The activity in which the lead goes over the assessment. Each of its sections is a panel with
/// `setSession`, and with `cellRequested` where it leads to cells of the interview.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPage(QWidget* parent = nullptr);
    void setSession(Session* session);
    void showSeal();

Q_SIGNALS:
    void cellRequested(plumbline::model::CellId cell);

private:
    template <class Panel>
    void addSection(const QString& title, Panel* panel);
    void showSection(int index);

    PageTabs* m_tabs;
    QStackedWidget* m_sections;
    std::vector<std::function<void(Session*)>> m_receivers;
};

} // namespace plumbline::ui
