#pragma once

#include <vector>

#include <QWidget>

#include "core/assessment/Scope.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace plumbline::ui {

/// What is assessed: the tree of a profile with a tick for each part. What clause 7 keeps cannot be unticked
/// and says why; a part that is left out asks for its reason.
class ScopeForm : public QWidget {
    Q_OBJECT

public:
    explicit ScopeForm(QWidget* parent = nullptr);
    /// The model must outlive the form.
    void show(const model::Model& model, int profile, const std::vector<assessment::Exclusion>& exclusions);
    [[nodiscard]] std::vector<assessment::Exclusion> exclusions() const;
    /// Every part left out has its reason.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void edited();

private:
    void add(QTreeWidgetItem* under, model::NodeId node, int profile,
             const std::vector<assessment::Exclusion>& exclusions);
    void refresh();

    const model::Model* m_model = nullptr;
    QTreeWidget* m_tree;
    QLabel* m_summary;
};

} // namespace plumbline::ui
