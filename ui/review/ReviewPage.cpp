#include "ui/review/ReviewPage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/review/DeskPanel.h"
#include "ui/review/FindingsPanel.h"
#include "ui/review/SealPanel.h"
#include "ui/support/PageTabs.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

template <class Panel>
void ReviewPage::addSection(const QString& title, Panel* panel) {
    m_tabs->addTab(title);
    m_sections->addWidget(panel);
    m_receivers.push_back([panel](Session* session) { panel->setSession(session); });
    if constexpr (requires { &Panel::cellRequested; })
        connect(panel, &Panel::cellRequested, this, &ReviewPage::cellRequested);
}

ReviewPage::ReviewPage(QWidget* parent)
    : QWidget(parent), m_tabs(new PageTabs), m_sections(new QStackedWidget) {
    m_tabs->setObjectName(QStringLiteral("reviewSections"));
    m_tabs->setAccessibleName(tr("Sections of the review"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(m_tabs);
    layout->addWidget(m_sections, 1);

    addSection(tr("Desk"), new DeskPanel);
    addSection(tr("Findings"), new FindingsPanel);
    addSection(tr("Seal"), new SealPanel);

    connect(m_tabs, &QTabBar::currentChanged, this, &ReviewPage::showSection);
    showSection(0);
}

void ReviewPage::setSession(Session* session) {
    for (const auto& receive : m_receivers)
        receive(session);
}

void ReviewPage::showSeal() {
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
}

void ReviewPage::showSection(int index) {
    m_sections->setCurrentIndex(index);
    setFocusProxy(m_sections->currentWidget());
}

} // namespace plumbline::ui
