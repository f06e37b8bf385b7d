#pragma once

#include <QHeaderView>
#include <QTableView>

namespace plumbline::ui {

/// A table in the look of all pages: whole rows over hair lines under a quiet head, no frame, no scrolling
/// sideways, and Tab leaves it. Its columns are fitted anew where its room or its type changes.
class FittedTable : public QTableView {
    Q_OBJECT

public:
    /// `padding` is where the words of the first column begin.
    FittedTable(int padding, QWidget* parent);
    virtual void fitColumns() = 0;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace plumbline::ui
