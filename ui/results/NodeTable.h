#pragma once

#include <QTreeView>

#include "core/scoring/Explanation.h"

namespace plumbline::ui {

class NodeModel;
class Session;

/// The table of all nodes. Arrow keys walk over the numbers, Enter or a click asks for a number's formula.
class NodeTable : public QTreeView {
    Q_OBJECT

public:
    explicit NodeTable(QWidget* parent = nullptr);

    void refresh(const Session* session);
    [[nodiscard]] const NodeModel& nodes() const { return *m_nodes; }

Q_SIGNALS:
    void numberActivated(const plumbline::scoring::NumberRef& number);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void activate(const QModelIndex& index);
    void fitColumns();
    /// Opens all but domains that hold a single sub-domain of the same name.
    void open();

    NodeModel* m_nodes;
};

} // namespace plumbline::ui
