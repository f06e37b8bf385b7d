#include "ui/start/PropertiesDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/base/File.h"
#include "ui/start/EnterpriseForm.h"
#include "ui/start/MethodForm.h"
#include "ui/start/ScopeForm.h"
#include "ui/start/ScoreEffect.h"
#include "ui/start/WeightsForm.h"
#include "ui/support/Card.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/PageTabs.h"
#include "ui/support/ScreenRoom.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

QWidget* padded(QWidget* form) {
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(grid / 2, grid, grid / 2, grid);
    layout->addWidget(form);
    return tab;
}

/// Forms under the quiet names that pages have, without a frame.
class Forms : public QTabWidget {
public:
    Forms() {
        setTabBar(new PageTabs);
        setDocumentMode(true);
        tabBar()->setDrawBase(false);
    }
};

} // namespace

PropertiesDialog::PropertiesDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_enterprise(new EnterpriseForm),
      m_scope(new ScopeForm),
      m_weights(new WeightsForm),
      m_method(new MethodForm),
      m_tabs(new Forms),
      m_effect(new ScoreEffect),
      m_problem(new QLabel) {
    setObjectName(QStringLiteral("properties"));
    setWindowTitle(tr("Properties of the assessment"));
    m_problem->setObjectName(QStringLiteral("propertiesProblem"));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    // Enter does not close what cannot be taken over yet.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(forms(), 1);
    layout->addWidget(m_effect);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PropertiesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PropertiesDialog::reject);

    const auto& assessment = session.assessment();
    const int profile = session.scope().profile();
    m_enterprise->show(assessment.facts);
    m_scope->show(session.model(), profile, assessment.exclusions);
    m_weights->show(session.model(), profile, assessment.ownWeights);
    m_weights->setExclusions(assessment.exclusions);
    m_method->show(session.model(), assessment.facts);
    connect(m_scope, &ScopeForm::edited, this, [this] { m_weights->setExclusions(m_scope->exclusions()); });
    connect(m_enterprise, &EnterpriseForm::edited, this, &PropertiesDialog::refresh);
    connect(m_weights, &WeightsForm::edited, this, &PropertiesDialog::refresh);
    connect(m_method, &MethodForm::edited, this, &PropertiesDialog::refresh);
    const bool writable = session.project().checkWritable().has_value();
    for (QWidget* form : {static_cast<QWidget*>(m_enterprise), static_cast<QWidget*>(m_scope),
                          static_cast<QWidget*>(m_weights), static_cast<QWidget*>(m_method)})
        form->setEnabled(writable);
    m_before = shown();
    refresh();
    resizeToScreen(*this, {960, 640});
}

QWidget* PropertiesDialog::forms() {
    m_tabs->setObjectName(QStringLiteral("propertiesTabs"));
    m_tabs->addTab(scrolled(padded(m_enterprise)), tr("Enterprise"));
    m_tabs->addTab(padded(m_scope), tr("Scope"));
    m_tabs->addTab(padded(m_weights), tr("Weights"));
    m_tabs->addTab(scrolled(padded(m_method)), tr("Method"));
    return m_tabs;
}

void PropertiesDialog::showWeights() {
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->widget(tab)->isAncestorOf(m_weights))
            m_tabs->setCurrentIndex(tab);
    m_weights->enter();
}

assessment::Facts PropertiesDialog::facts() const {
    assessment::Facts facts = m_session.assessment().facts;
    m_enterprise->apply(facts);
    m_method->apply(facts);
    return facts;
}

QString PropertiesDialog::obstacle(const Result<scoring::Outcome>& outcome) const {
    if (const auto writable = m_session.project().checkWritable(); !writable)
        return errorText(writable.error());
    if (const auto problem = m_enterprise->problem())
        return errorText(*problem);
    if (const QString problem = m_weights->problem(); !problem.isEmpty())
        return problem;
    return outcome ? QString() : errorText(outcome.error());
}

void PropertiesDialog::refresh() {
    const auto outcome = m_session.outcomeOf(facts(), m_scope->exclusions(), m_weights->weights());
    const bool computed = outcome && m_weights->problem().isEmpty();
    m_effect->show(m_session, computed ? &*outcome : nullptr);
    m_weights->showScaled(computed ? &outcome->scheme : nullptr);
    const QString problem = obstacle(outcome);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty() && !m_enterprise->isTypingDate());
    m_ok->setEnabled(problem.isEmpty());
}

PropertiesDialog::Shown PropertiesDialog::shown() const {
    return {facts(), m_scope->exclusions(), m_weights->weights()};
}

void PropertiesDialog::reject() {
    if ((shown() == m_before && m_weights->problem().isEmpty()) ||
        dialogs::confirm(this, tr("Close the properties without saving? What was changed here is lost."),
                         tr("Do not save"), tr("Keep editing")))
        QDialog::reject();
}

void PropertiesDialog::accept() {
    Error problem{ErrorCode::NameMissing, {}};
    const auto heard =
        connect(&m_session, &Session::failed, this, [&](const Error& error) { problem = error; });
    const bool done = m_session.setProperties(facts(), m_scope->exclusions(), m_weights->weights());
    disconnect(heard);
    if (done) {
        QDialog::accept();
        return;
    }
    m_problem->setText(errorText(problem));
    m_problem->show();
}

} // namespace plumbline::ui
