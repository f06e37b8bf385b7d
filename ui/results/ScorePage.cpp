#include "ui/results/ScorePage.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/support/Theme.h"

namespace plumbline::ui {

ScorePage::ScorePage(QWidget* parent)
    : QWidget(parent), m_body(new QWidget(this)), m_columns(new QHBoxLayout(m_body)) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_body);
    m_columns->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    m_columns->setSpacing(2 * grid);
    m_body->hide();
}

void ScorePage::setSession(Session* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    clear();
    m_body->setVisible(session != nullptr);
    if (!session)
        return;
    connect(session, &Session::changed, this, [this](const project::ChangeSummary& summary) {
        if (!summary.ratings.empty() || summary.changesScheme())
            refreshWhenSeen();
    });
    refreshWhenSeen();
}

void ScorePage::refreshWhenSeen() {
    m_stale = !isVisible();
    if (!m_stale)
        refresh();
}

void ScorePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale && m_session)
        refreshWhenSeen();
}

void ScorePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_session)
        refreshWhenSeen();
}

} // namespace plumbline::ui
