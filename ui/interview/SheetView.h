#pragma once

#include <vector>

#include <QTableView>

#include "ui/interview/SheetModel.h"

namespace plumbline::ui {

class SheetDelegate;

/// The sheet: a table rated by keys. Arrows move; the rating scale's keys rate what is selected, Shift with
/// one fills the rest of the row, Backspace clears. After a rating of one cell the cursor moves on to the
/// item's next level, and after a rating of nothing (0) or the last level to the next item.
class SheetView : public QTableView {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setSession(Session* session);
    void showLeaf(model::NodeId leaf);
    void showCell(model::CellId cell);
    [[nodiscard]] model::NodeId leaf() const;
    /// -1 when there is none.
    [[nodiscard]] model::CellId currentCell() const;
    [[nodiscard]] std::vector<model::CellId> selectedCells() const;
    void setAdvancing(bool advancing) { m_advancing = advancing; }
    /// Rates the selection as a key does.
    void rateSelection(assessment::Grade grade);

Q_SIGNALS:
    void currentCellChanged(plumbline::model::CellId cell);
    void noteRequested();
    void findRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] std::optional<assessment::Grade> gradeOf(const QKeyEvent& event) const;
    void moveTo(const QModelIndex& index);
    void fillRow(assessment::Grade grade);
    void advance(assessment::Grade grade);
    void fitRows();

    Session* m_session = nullptr;
    SheetModel* m_sheet;
    SheetDelegate* m_delegate;
    bool m_advancing = true;
    model::CellId m_kept = -1; ///< current before the model is reset
};

} // namespace plumbline::ui
