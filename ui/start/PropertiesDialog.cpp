#include "ui/start/PropertiesDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/start/EnterpriseForm.h"
#include "ui/start/MethodForm.h"
#include "ui/start/ScopeForm.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

QWidget* padded(QWidget* form) {
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->addWidget(form);
    return tab;
}

} // namespace

PropertiesDialog::PropertiesDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_enterprise(new EnterpriseForm),
      m_scope(new ScopeForm),
      m_method(new MethodForm),
      m_problem(new QLabel) {
    setObjectName(QStringLiteral("properties"));
    setWindowTitle(tr("Properties of the assessment"));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    auto* tabs = new QTabWidget;
    tabs->addTab(padded(m_enterprise), tr("Enterprise"));
    tabs->addTab(padded(m_scope), tr("Scope"));
    tabs->addTab(padded(m_method), tr("Method"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PropertiesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    const auto& assessment = session.assessment();
    m_enterprise->show(assessment.facts);
    m_scope->show(session.model(), session.scope().profile(), assessment.exclusions);
    m_method->show(session.model(), assessment.facts);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    const auto check = [this, ok] {
        ok->setEnabled(m_enterprise->isComplete() && m_scope->isComplete() &&
                       !m_session.project().isReadOnly());
    };
    connect(m_enterprise, &EnterpriseForm::edited, this, check);
    connect(m_scope, &ScopeForm::edited, this, check);
    check();
    resize(720, 560);
}

void PropertiesDialog::accept() {
    assessment::Facts facts = m_session.assessment().facts;
    m_enterprise->apply(facts);
    m_method->apply(facts);
    Error problem{ErrorCode::NameMissing, {}};
    const auto heard =
        connect(&m_session, &Session::failed, this, [&](const Error& error) { problem = error; });
    const bool done = m_session.setProperties(facts, m_scope->exclusions());
    disconnect(heard);
    if (done)
        QDialog::accept();
    else
        m_problem->setText(errorText(problem));
}

} // namespace plumbline::ui
