#pragma once

#include <vector>

#include <QTableView>

#include "ui/review/DeskModel.h"

namespace plumbline::ui {

/// The rows of the desk. Space or R asks to review the selected cells, Backspace to take that back, Enter or
/// a double click leads to the cell.
class DeskTable : public QTableView {
    Q_OBJECT

public:
    explicit DeskTable(QWidget* parent = nullptr);

    [[nodiscard]] const DeskModel& cells() const { return *m_cells; }
    /// Shows other rows. The current cell stays current; where it is gone, the one
    /// after it is.
    void show(const Session& session, const std::vector<assessment::DeskCell>& cells);
    void clear();
    [[nodiscard]] std::vector<model::CellId> selectedCells() const;
    /// Makes the row behind the selected ones the current one.
    void moveOn();

Q_SIGNALS:
    void reviewRequested();
    void withdrawalRequested();
    void cellActivated(plumbline::model::CellId cell);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void select(int row);
    void fitColumns();

    DeskModel* m_cells;
};

} // namespace plumbline::ui
