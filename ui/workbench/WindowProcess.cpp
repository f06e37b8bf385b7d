// How MainWindow leads from the process to the other activities, and back.
#include "ui/process/ProcessPage.h"
#include "ui/review/ReviewPage.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui {

void MainWindow::showStep(const std::string& step) {
    static_cast<ProcessPage*>(openPage(Process))->showStep(step);
}

void MainWindow::showActivity(model::StepForm form) {
    switch (form) {
    case model::StepForm::Evidence:
        return showPage(Evidence);
    case model::StepForm::Findings:
        return static_cast<ReviewPage*>(openPage(Review))->showSection(ReviewPage::Findings);
    case model::StepForm::Level:
        return showPage(Results);
    case model::StepForm::Report:
        return showPage(Report);
    default:
        return;
    }
}

} // namespace plumbline::ui
