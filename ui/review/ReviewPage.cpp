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
    if constexpr (requires { &Panel::stepRequested; })
        connect(panel, &Panel::stepRequested, this, &ReviewPage::stepRequested);
    if constexpr (requires { &Panel::deskRequested; })
        connect(panel, &Panel::deskRequested, this, [this] {
            showSection(Desk);
            m_sections->currentWidget()->setFocus();
        });
}

ReviewPage::ReviewPage(QWidget* parent)
    : QWidget(parent), m_tabs(new PageTabs), m_sections(new QStackedWidget), m_findings(new FindingsPanel) {
    m_tabs->setObjectName(QStringLiteral("reviewSections"));
    m_tabs->setAccessibleName(tr("Sections of the review"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(m_tabs);
    layout->addWidget(m_sections, 1);

    addSection(tr("Desk"), new DeskPanel);
    addSection(tr("Findings"), m_findings);
    addSection(tr("Seal"), new SealPanel);

    connect(m_tabs, &QTabBar::currentChanged, this, &ReviewPage::refreshSection);
    refreshSection();
}

void ReviewPage::setSession(Session* session) {
    for (const auto& receive : m_receivers)
        receive(session);
}

void ReviewPage::showSection(Section section) {
    m_tabs->setCurrentIndex(section);
}

ReviewPage::Section ReviewPage::section() const {
    return static_cast<Section>(m_tabs->currentIndex());
}

bool ReviewPage::commit() {
    if (m_findings->commit())
        return true;
    showSection(Findings);
    return false;
}

void ReviewPage::discardDrafts() {
    m_findings->discardDrafts();
}

void ReviewPage::refreshSection() {
    m_sections->setCurrentIndex(m_tabs->currentIndex());
    setFocusProxy(m_sections->currentWidget());
}

} // namespace plumbline::ui
