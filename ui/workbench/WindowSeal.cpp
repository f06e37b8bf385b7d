// What MainWindow does about the seal of an assessment.
#include "ui/review/ReviewPage.h"
#include "ui/support/Banner.h"
#include "ui/support/SealText.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui {

void MainWindow::showSeal() {
    static_cast<ReviewPage*>(openPage(Review))->showSection(ReviewPage::Seal);
}

void MainWindow::showSealed() {
    const seal::SealState& state = m_session->project().sealState();
    if (state.broken)
        m_state->showDanger(tr("The seal does not hold: the file was changed after it was sealed."),
                            tr("Show what differs…"));
    else
        m_state->showState(tr("%1: read-only.").arg(sealedText(*state.seal)), tr("Show the seal…"));
}

} // namespace plumbline::ui
