#include "ui/review/ReviewPage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/review/DeskPanel.h"
#include "ui/review/FindingsPanel.h"
#include "ui/review/SealPanel.h"
#include "ui/support/PageTabs.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

ReviewPage::ReviewPage(QWidget* parent)
    : WorkPage(parent), m_tabs(new PageTabs), m_sections(new QStackedWidget) {
    m_tabs->setObjectName(QStringLiteral("reviewSections"));
    m_tabs->setAccessibleName(tr("Sections of the review"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(m_tabs);
    layout->addWidget(m_sections, 1);

    addSection(tr("Desk"), new DeskPanel);
    addSection(tr("Findings"), new FindingsPanel);
    auto* const seal = new SealPanel;
    addSection(tr("Seal"), seal);

    connect(seal, &SealPanel::deskRequested, this, [this] {
        showSection(Desk);
        m_sections->currentWidget()->setFocus();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &ReviewPage::refreshSection);
    refreshSection();
}

void ReviewPage::addSection(const QString& title, WorkPage* section) {
    m_tabs->addTab(title);
    m_sections->addWidget(section);
    m_panels.push_back(section);
    connect(section, &WorkPage::cellRequested, this, &ReviewPage::cellRequested);
    connect(section, &WorkPage::stepRequested, this, &ReviewPage::stepRequested);
}

void ReviewPage::setSession(Session* session) {
    for (WorkPage* section : m_panels)
        section->setSession(session);
}

void ReviewPage::showSection(Section section) {
    m_tabs->setCurrentIndex(section);
}

ReviewPage::Section ReviewPage::section() const {
    return static_cast<Section>(m_tabs->currentIndex());
}

bool ReviewPage::commit() {
    for (WorkPage* section : m_panels)
        if (!section->commit()) {
            m_tabs->setCurrentIndex(m_sections->indexOf(section));
            return false;
        }
    return true;
}

void ReviewPage::discardDrafts() {
    for (WorkPage* section : m_panels)
        section->discardDrafts();
}

void ReviewPage::refreshSection() {
    m_sections->setCurrentIndex(m_tabs->currentIndex());
    setFocusProxy(m_sections->currentWidget());
}

} // namespace plumbline::ui
