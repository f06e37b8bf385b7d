#pragma once

#include <QTableView>

#include "core/model/Model.h"

namespace plumbline::ui {

class GapFilter;
class GapModel;

/// The cells below full, sortable, first by gain. A click or Enter asks for the cell.
class GapTable : public QTableView {
    Q_OBJECT

public:
    explicit GapTable(QWidget* parent = nullptr);

    [[nodiscard]] GapModel& cells() { return *m_cells; }
    /// Only cells of levels that are not met.
    void setOnlyBlocking(bool only);
    /// Makes the first row whose cell `matches` the current one.
    void goTo(const std::function<bool(model::CellId)>& matches);
    void fitColumns();

Q_SIGNALS:
    void cellActivated(plumbline::model::CellId cell);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void activate(const QModelIndex& index);

    GapModel* m_cells;
    GapFilter* m_filter;
};

} // namespace plumbline::ui
