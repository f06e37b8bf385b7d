// What MainWindow does about the history: its dialog, and the assessment as it stood at a moment.
#include <QAction>
#include <QStackedWidget>

#include "ui/history/HistoryDialog.h"
#include "ui/interview/InterviewPage.h"
#include "ui/support/Banner.h"
#include "ui/support/Language.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui {

void MainWindow::showHistory(const std::string& cell) {
    if (!commit())
        return;
    // The whole history is that of now, also while a moment is shown.
    const Session& session = m_now ? *m_now : *m_session;
    HistoryDialog dialog(session, session.model().findCell(cell).value_or(-1), this);
    std::optional<long long> moment;
    std::string wanted;
    connect(&dialog, &HistoryDialog::momentRequested, this, [&](long long counter) { moment = counter; });
    connect(&dialog, &HistoryDialog::cellRequested, this, [&](const std::string& code) { wanted = code; });
    dialog.exec();
    if (moment)
        showMoment(*moment);
    if (const auto found = m_session->model().findCell(wanted))
        showCell(*found);
}

/// Shows the assessment as it stood, with the session of now kept aside.
void MainWindow::showMoment(long long counter) {
    auto then = (m_now ? *m_now : *m_session).project().asOf(counter);
    if (!then)
        return showError(then.error());
    auto now = m_now ? std::move(m_now) : std::move(m_session);
    now->disconnect(this);
    replaceSession(std::make_unique<Session>(std::move(*then)), std::move(now));
}

void MainWindow::backToNow() {
    if (m_now)
        replaceSession(std::move(m_now), nullptr);
}

/// At the place where one is, as far as the other session has it.
void MainWindow::replaceSession(std::unique_ptr<Session> session, std::unique_ptr<Session> now) {
    const model::CellId cell = m_interview->currentCell();
    const model::Model& model = (m_session ? *m_session : *now).model();
    const std::string code = cell < 0 ? std::string() : model.cellCode(cell);
    m_error->hide();
    adoptSession(std::move(session), std::move(now));
    if (const auto same = m_session->model().findCell(code))
        m_interview->showCell(*same);
    showPage(m_pages->currentIndex());
}

} // namespace plumbline::ui
