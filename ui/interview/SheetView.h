#pragma once

#include <vector>

#include <QPersistentModelIndex>
#include <QTableView>

#include "ui/interview/SheetModel.h"

namespace plumbline::ui {

class SheetDelegate;

/// The sheet: a table rated by keys. Arrows move, Backspace clears; what the other keys do is the rating
/// method's. The framed cell is always among those that a key rates, and a key that is held down rates once.
class SheetView : public QTableView {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setSession(Session* session);
    void showSheet(model::NodeId sheet);
    /// Level 0: where the rating of the cell is shown.
    void showCell(model::CellId cell, int level = 0);
    [[nodiscard]] model::NodeId sheet() const;
    [[nodiscard]] const Session& session() const { return *m_session; }
    /// -1 when there is none.
    [[nodiscard]] model::CellId currentCell() const;
    [[nodiscard]] int currentLevel() const { return currentIndex().column() + 1; }
    /// Each once, ascending.
    [[nodiscard]] std::vector<model::CellId> selectedCells() const;
    void setAdvancing(bool advancing) { m_advancing = advancing; }
    [[nodiscard]] bool advances() const { return m_advancing; }

    // What a rating method does with the sheet.
    /// Rates some cells; false when that failed, or there are none.
    bool rate(const std::vector<model::CellId>& cells, const assessment::Rating& rating);
    /// Rates the selection; after a single cell moves on, or to the level given where items are rated once.
    /// Before scores are replaced that nobody may see just now, it asks.
    void rateSelection(assessment::Grade grade);
    /// The same by a button: what the whole selection has already is taken back.
    void chooseForSelection(assessment::Grade grade);
    /// Rates the current cell and those behind it in the row.
    void fillRow(const assessment::Rating& rating);
    void showLastItem();
    /// To the row below, or with -1 above; beyond the sheet's ends to the neighbouring sheet.
    void moveToItem(int step);

    /// Why keys rate nothing for now.
    enum class Halt {
        None,
        AtEnd,      ///< the last cell was rated; what runs on would rate it again
        PastEnd,    ///< and something did run on
        NotMeasured ///< a measured share was to be typed where there is none
    };
    /// Until the keyboard moves, or goes on with Escape.
    void halt(Halt why);

Q_SIGNALS:
    void halted(plumbline::ui::SheetView::Halt why);
    /// How many cells a key would rate.
    void selectionSized(int cells);
    void currentCellChanged(plumbline::model::CellId cell, int level);
    void noteRequested();
    /// The part of the rating editor that the key stands for is to have the keyboard.
    void editorRequested(Qt::Key key);
    /// The sheet before (-1) or after this one is to be shown.
    void neighbourRequested(int step);
    void findRequested();
    void evidenceRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    /// Letters are keys here.
    void keyboardSearch(const QString&) override {}
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                                       const QEvent* event) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void doItemsLayout() override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void moveTo(const QModelIndex& index);
    void goOn(const QModelIndex& next);
    void advance(const QModelIndex& from, assessment::Grade grade);
    /// What each of some cells becomes.
    [[nodiscard]] std::vector<assessment::Rating> given(const std::vector<model::CellId>& cells,
                                                        assessment::Grade grade) const;
    [[nodiscard]] bool isMeant(const std::vector<model::CellId>& cells,
                               const std::vector<assessment::Rating>& ratings);
    bool takeHalted(const QKeyEvent& event);
    void keepFramedSelected();
    void fitRows();

    Session* m_session = nullptr;
    SheetModel* m_model;
    SheetDelegate* m_delegate;
    bool m_advancing = true;
    Halt m_halt = Halt::None;
    QPersistentModelIndex m_anchor; ///< where a selection by keys begins
    bool m_extending = false;       ///< by such a key, just now
    model::CellId m_kept = -1;      ///< current before the model is reset
    int m_keptLevel = 0;
};

} // namespace plumbline::ui
