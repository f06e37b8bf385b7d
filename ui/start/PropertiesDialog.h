#pragma once

#include <QDialog>

#include "ui/session/Session.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace plumbline::ui {

class EnterpriseForm;
class MethodForm;
class ScopeForm;
class ScoreEffect;
class WeightsForm;

/// The facts, scope, weights and method of an open assessment, changed as one undoable action. What they make
/// of the score is shown while they are edited.
class PropertiesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PropertiesDialog(Session& session, QWidget* parent = nullptr);
    void showWeights();
    void accept() override;
    /// Asks first where something was changed.
    void reject() override;

private:
    [[nodiscard]] QWidget* forms();
    [[nodiscard]] assessment::Facts facts() const;
    /// What the forms say.
    struct Shown {
        assessment::Facts facts;
        std::vector<assessment::Exclusion> exclusions;
        std::map<model::NodeId, model::Weight> weights;
        bool operator==(const Shown&) const = default;
    };
    [[nodiscard]] Shown shown() const;
    void refresh();
    /// Why the properties cannot be taken over as they stand; empty when they can.
    [[nodiscard]] QString obstacle(const Result<scoring::Outcome>& outcome) const;

    Session& m_session;
    EnterpriseForm* m_enterprise;
    ScopeForm* m_scope;
    WeightsForm* m_weights;
    MethodForm* m_method;
    QTabWidget* m_tabs;
    ScoreEffect* m_effect;
    QLabel* m_problem;
    QPushButton* m_ok;
    Shown m_before;
};

} // namespace plumbline::ui
