#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QWidget>

#include "core/assessment/Scope.h"
#include "core/assessment/Weights.h"

class QLabel;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace plumbline::scoring {
class Scheme;
}

namespace plumbline::ui {

class WeightField;

/// The weights of an assessment: under each part that has several, those with the recommended weight and a
/// field for the team's own. What a group sums to stands at its head; it has to be 100 %.
class WeightsForm : public QWidget {
    Q_OBJECT

public:
    explicit WeightsForm(QWidget* parent = nullptr);
    /// The model must outlive the form.
    void show(const model::Model& model, int profile, const std::map<model::NodeId, model::Weight>& own);
    /// Shows what is left out.
    void setExclusions(const std::vector<assessment::Exclusion>& exclusions);
    /// Shows what each weighs where others are left out; nullptr: that cannot be told.
    void showScaled(const scoring::Scheme* scheme);
    /// Where the team departs from the recommended weights.
    [[nodiscard]] std::map<model::NodeId, model::Weight> weights() const;
    /// What is still wrong, as a sentence; empty when every group sums to 100 %.
    [[nodiscard]] QString problem() const;
    /// Goes to the first field.
    void enter();

Q_SIGNALS:
    void edited();

private:
    struct Part {
        model::NodeId node;
        QTreeWidgetItem* item;
        WeightField* field;
    };
    struct Group {
        model::NodeId node;
        QTreeWidgetItem* item;
        std::vector<Part> parts;
        QLabel* state;
        QToolButton* fit;
        QToolButton* reset;
    };

    void add(model::NodeId node);
    [[nodiscard]] Group addHead(model::NodeId node);
    [[nodiscard]] Part addPart(const Group& group, model::NodeId node);
    void leave(const WeightField* field, int step);
    void fit(const Group& group);
    void reset(const Group& group);
    void refresh();
    void showSum(const Group& group);
    /// None while one of its fields holds no weight.
    [[nodiscard]] static std::optional<model::Weight> sumOf(const Group& group);
    [[nodiscard]] static bool sharesRest(const Group& group);
    [[nodiscard]] bool isOwn(const Group& group) const;
    [[nodiscard]] QString stateOf(const Group& group) const;
    [[nodiscard]] QString nameOf(const Group& group) const;

    const model::Model* m_model = nullptr;
    int m_profile = 0;
    assessment::WeightTable m_recommended;
    std::vector<bool> m_leftOut; ///< by node
    std::vector<Group> m_groups;
    std::vector<WeightField*> m_fields; ///< in the order they are gone through
    QLabel* m_summary;
    QTreeWidget* m_tree;
    QPushButton* m_resetAll;
};

} // namespace plumbline::ui
