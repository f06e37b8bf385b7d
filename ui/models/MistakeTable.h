#pragma once

#include <QTableView>

#include "core/exchange/ModelWorkbook.h"

namespace plumbline::ui {

/// The mistakes of a table: sheet and cell, or line, and what is wrong; equal ones share a row, with their
/// places. They are copied as text with tabs, each with its place.
class MistakeTable : public QTableView {
    Q_OBJECT

public:
    explicit MistakeTable(QWidget* parent = nullptr);
    void show(const std::vector<exchange::Mistake>& mistakes);
    void copyAll() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Rows;

    void copy(std::vector<int> rows) const;
    void fitRows();

    Rows* m_rows;
};

} // namespace plumbline::ui
