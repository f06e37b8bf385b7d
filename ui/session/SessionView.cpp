#include "ui/session/SessionView.h"

namespace plumbline::ui {

void SessionView::setSession(Session* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    clear();
    if (!session)
        return;
    connect(session, &Session::changed, this, [this](const project::ChangeSummary& summary) {
        if (concerns(summary))
            refreshWhenSeen();
    });
    // What was sealed has a level that was decided.
    connect(session, &Session::sealChanged, this, &SessionView::refreshWhenSeen);
    refreshWhenSeen();
}

void SessionView::refreshWhenSeen() {
    m_stale = !isVisible();
    if (!m_stale)
        refresh();
}

void SessionView::showEvent(QShowEvent* event) {
    WorkPage::showEvent(event);
    if (m_stale && m_session)
        refreshWhenSeen();
}

} // namespace plumbline::ui
