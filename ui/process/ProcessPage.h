#pragma once

#include "core/assessment/Progress.h"
#include "ui/session/SessionView.h"

class QScrollArea;

namespace plumbline::ui {

class GroupedList;
class StepView;

/// The process of the assessment: its steps by stage with what each still lacks, and the chosen step beside
/// them.
class ProcessPage : public SessionView {
    Q_OBJECT

public:
    explicit ProcessPage(QWidget* parent = nullptr);

    void showStep(const std::string& step);
    [[nodiscard]] const std::string& step() const { return m_step; }
    bool commit() override;
    void discardDrafts() override;

protected:
    void clear() override;
    [[nodiscard]] bool concerns(const project::ChangeSummary& summary) const override;
    void refresh() override;

private:
    void open(const std::string& step);
    void showProgress();
    void keepInPlace();

    GroupedList* m_steps;
    QScrollArea* m_place;
    StepView* m_view = nullptr;
    std::string m_step;   ///< id of the one shown
    std::string m_wanted; ///< id of the one to be shown once there are steps
    std::vector<assessment::StepProgress> m_progress;
};

} // namespace plumbline::ui
