#pragma once

#include <QTreeView>

#include "ui/session/Session.h"

class QStandardItem;
class QStandardItemModel;

namespace plumbline::ui {

/// The tree of the model at the left of the sheet, down to the nodes that make a sheet, with progress and
/// score. A node whose only child makes a sheet is not shown apart from it. Parts out of scope are left out.
class Outline : public QTreeView {
    Q_OBJECT

public:
    enum Role {
        NodeRole = Qt::UserRole,
        ShareRole, ///< rated part, 0..1
        CountRole, ///< "12/20"
        ScoreRole, ///< "2.45"
    };

    explicit Outline(QWidget* parent = nullptr);

    void setSession(Session* session);
    void select(model::NodeId sheet);
    /// The sheet before or after the selected one; -1 at the ends.
    [[nodiscard]] model::NodeId neighbour(int step) const;

Q_SIGNALS:
    void sheetSelected(plumbline::model::NodeId sheet);

protected:
    /// The tree is always open, so it has no branches to click.
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void rebuild();
    void refresh();
    void addChildren(QStandardItem* under, model::NodeId node);

    Session* m_session = nullptr;
    model::NodeId m_sheet = -1; ///< selected
    QStandardItemModel* m_items;
    std::vector<QStandardItem*> m_itemOfNode; ///< by node, nullptr where not shown
};

} // namespace plumbline::ui
