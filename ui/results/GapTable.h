#pragma once

#include "core/model/Model.h"
#include "ui/support/FittedTable.h"

namespace plumbline::ui {

class GapFilter;
class GapModel;

/// The cells below full, sortable, first by gain. A click or Enter asks for the cell.
class GapTable : public FittedTable {
    Q_OBJECT

public:
    explicit GapTable(QWidget* parent = nullptr);

    [[nodiscard]] GapModel& cells() { return *m_cells; }
    /// Only cells of levels that are not met.
    void setOnlyBlocking(bool only);
    /// Makes the first row whose cell `matches` the current one.
    void goTo(const std::function<bool(model::CellId)>& matches);
    void fitColumns() override;

Q_SIGNALS:
    void cellActivated(plumbline::model::CellId cell);

private:
    void activate(const QModelIndex& index);

    GapModel* m_cells;
    GapFilter* m_filter;
};

} // namespace plumbline::ui
