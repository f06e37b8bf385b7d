#pragma once

#include <memory>
#include <optional>

#include <QWizard>

#include "core/model/Pack.h"
#include "core/project/Project.h"

class QLabel;

namespace plumbline::ui {

/// The assistant for a new assessment: enterprise and standard, scope, method and file. Accepting it makes
/// the file; where that fails the assistant stays open and says why. Leaving it asks first once an enterprise
/// is named.
class NewAssessment : public QWizard {
    Q_OBJECT

public:
    explicit NewAssessment(QWidget* parent = nullptr);
    ~NewAssessment() override;

    /// The project, once accepted.
    [[nodiscard]] std::optional<project::Project> takeProject();

    void accept() override;
    void reject() override;

private:
    class StandardPage;
    class ScopePage;
    class MethodPage;

    void readModels();
    void showModels();

    std::vector<model::PackFiles> m_packs;
    std::vector<model::Model> m_models; ///< one for each pack
    StandardPage* m_standard;
    ScopePage* m_scope;
    MethodPage* m_method;
    std::optional<project::Project> m_project;
};

} // namespace plumbline::ui
