#include "ui/review/SealPanel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/review/SealForm.h"
#include "ui/review/SealView.h"

namespace plumbline::ui {

SealPanel::SealPanel(QWidget* parent)
    : WorkPage(parent), m_stack(new QStackedWidget), m_form(new SealForm), m_view(new SealView) {
    setObjectName(QStringLiteral("sealPanel"));
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_form, &SealForm::cellRequested, this, &SealPanel::cellRequested);
    connect(m_form, &SealForm::stepRequested, this, &SealPanel::stepRequested);
    connect(m_form, &SealForm::deskRequested, this, &SealPanel::deskRequested);
}

void SealPanel::setSession(Session* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session)
        connect(m_session, &Session::sealChanged, this, &SealPanel::refresh);
    refresh();
}

void SealPanel::refresh() {
    m_form->setSession(m_session);
    m_view->setSession(m_session);
    const bool sealed = m_session && m_session->project().sealState().isSealed();
    m_stack->setCurrentWidget(sealed ? static_cast<QWidget*>(m_view) : m_form);
}

} // namespace plumbline::ui
