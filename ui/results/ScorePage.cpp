#include "ui/results/ScorePage.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/support/Theme.h"

namespace plumbline::ui {

ScorePage::ScorePage(QWidget* parent)
    : SessionView(parent), m_body(new QWidget(this)), m_columns(new QHBoxLayout(m_body)) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_body);
    m_columns->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    m_columns->setSpacing(2 * grid);
    m_body->hide();
}

void ScorePage::clear() {
    m_body->setVisible(m_session != nullptr);
}

bool ScorePage::concerns(const project::ChangeSummary& summary) const {
    return !summary.ratings.empty() || summary.changesScheme();
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
