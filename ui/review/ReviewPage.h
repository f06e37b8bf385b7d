#pragma once

#include <vector>

#include <QWidget>

#include "ui/session/Session.h"

class QStackedWidget;

namespace plumbline::ui {

class FindingsPanel;
class PageTabs;

/// The activity in which the lead goes over the assessment. Each of its sections is a panel with
/// `setSession`, and with `cellRequested` where it leads to cells of the interview.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPage(QWidget* parent = nullptr);
    void setSession(Session* session);
    enum Section { Desk, Findings, Seal };
    void showSection(Section section);
    [[nodiscard]] Section section() const;
    /// Writes what is still being typed; false, with its section shown, where that fails.
    bool commit();
    void discardDrafts();

Q_SIGNALS:
    void cellRequested(plumbline::model::CellId cell);
    /// By its id.
    void stepRequested(const std::string& step);

private:
    template <class Panel>
    void addSection(const QString& title, Panel* panel);
    void refreshSection();

    PageTabs* m_tabs;
    QStackedWidget* m_sections;
    FindingsPanel* m_findings;
    std::vector<std::function<void(Session*)>> m_receivers;
};

} // namespace plumbline::ui
