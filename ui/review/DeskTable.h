#pragma once

#include <vector>

#include "ui/review/DeskModel.h"
#include "ui/support/FittedTable.h"

namespace plumbline::ui {

/// The rows of the desk. Space or R asks to review the selected cells, Backspace to take that back, Enter or
/// a double click leads to the cell.
class DeskTable : public FittedTable {
    Q_OBJECT

public:
    explicit DeskTable(QWidget* parent = nullptr);

    [[nodiscard]] const DeskModel& cells() const { return *m_cells; }
    /// Shows other rows. The current cell stays current; where it is gone, the one
    /// after it is.
    void show(const Session& session, const std::vector<assessment::DeskCell>& cells);
    void clear();
    void fitColumns() override;
    [[nodiscard]] std::vector<model::CellId> selectedCells() const;
    /// Makes the row behind the selected ones the current one.
    void moveOn();

Q_SIGNALS:
    void reviewRequested();
    void withdrawalRequested();
    void cellActivated(plumbline::model::CellId cell);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void select(int row);

    DeskModel* m_cells;
};

} // namespace plumbline::ui
