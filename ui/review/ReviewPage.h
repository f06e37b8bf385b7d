#pragma once

#include <vector>

#include "ui/session/WorkPage.h"

class QStackedWidget;

namespace plumbline::ui {

class PageTabs;

/// The activity in which the lead goes over the assessment, section by section.
class ReviewPage : public WorkPage {
    Q_OBJECT

public:
    explicit ReviewPage(QWidget* parent = nullptr);
    void setSession(Session* session) override;
    enum Section { Desk, Findings, Seal };
    void showSection(Section section);
    [[nodiscard]] Section section() const;
    bool commit() override;
    void discardDrafts() override;

private:
    void addSection(const QString& title, WorkPage* section);
    void refreshSection();

    PageTabs* m_tabs;
    QStackedWidget* m_sections;
    std::vector<WorkPage*> m_panels; ///< by Section
};

} // namespace plumbline::ui
