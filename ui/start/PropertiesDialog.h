#pragma once

#include <QDialog>

#include "ui/session/Session.h"

class QLabel;

namespace plumbline::ui {

class EnterpriseForm;
class MethodForm;
class ScopeForm;

/// The facts, scope and method of an open assessment, changed as one undoable action.
class PropertiesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PropertiesDialog(Session& session, QWidget* parent = nullptr);
    void accept() override;

private:
    Session& m_session;
    EnterpriseForm* m_enterprise;
    ScopeForm* m_scope;
    MethodForm* m_method;
    QLabel* m_problem;
};

} // namespace plumbline::ui
