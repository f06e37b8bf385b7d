#pragma once

#include "ui/process/RecordModel.h"
#include "ui/support/FittedTable.h"

namespace plumbline::ui {

class Draft;

/// A table of records, as high as its rows. Typing changes a cell, Enter or Tab goes on to the next one,
/// Delete empties the current one, Ctrl+Delete takes out the rows that are chosen, Ctrl+C and Ctrl+V exchange
/// cells with a spreadsheet. What is refused stays in the cell to be mended.
class RecordTable : public FittedTable {
    Q_OBJECT

public:
    /// The table owns the model.
    RecordTable(RecordModelBase* rows, const QString& name, const QString& spoken);

    void setSession(Session* session);
    /// Takes over what is being typed, and writes the blank row. False, with the keyboard in it, where that
    /// fails.
    bool commit();
    void discardDraft();
    /// What is wrong with the current row, or empty.
    [[nodiscard]] QString remark() const;
    [[nodiscard]] bool canRemove() const;
    void removeChosen();
    void fitColumns() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentRowChanged();

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    /// The cells that are selected, else the current one; in order.
    [[nodiscard]] QModelIndexList chosen() const;
    void copy() const;
    void paste();
    [[nodiscard]] DraftState draftState() const;
    DraftState writeInPause();
    void keepPlace();
    void restorePlace();

    RecordModelBase* m_rows;
    Draft* m_draft;
    QPointer<Session> m_session;
    QString m_place; ///< id of the current row while the model is reset
    int m_row = -1;
    int m_column = 0;
};

} // namespace plumbline::ui
