#pragma once

#include "ui/interview/CellPanel.h"
#include "ui/interview/SheetView.h"
#include "ui/session/WorkPage.h"

class QLabel;
class QLineEdit;
class QMimeData;
class QSplitter;
class QStackedWidget;

namespace plumbline::ui {

class Banner;
class Outline;
class SearchResults;

/// Where ratings are entered: outline at the left, the sheet in the middle, the selected cell at the right.
class InterviewPage : public WorkPage {
    Q_OBJECT

public:
    explicit InterviewPage(QWidget* parent = nullptr);

    void setSession(Session* session) override;
    /// Level 0: where the rating of the cell is shown.
    void showCell(model::CellId cell, int level = 0);
    void showNeighbour(int step);
    void setAdvancing(bool advancing);
    void focusSheet();
    void focusSearch();
    bool commit() override;
    void discardDrafts() override;
    /// -1 when there is none.
    [[nodiscard]] model::CellId currentCell() const;
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray& state);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void linkPiece(const assessment::RecordId& piece);
    void take(const QMimeData& data, const std::vector<model::CellId>& cells);
    void showSheet(model::NodeId sheet);
    void reveal(model::CellId cell, int level = 0);
    void unfold(QWidget* side);
    void showHalt(SheetView::Halt why);
    void refreshHeading();
    void search(const QString& text);

    Session* m_session = nullptr;
    QSplitter* m_splitter;
    QLineEdit* m_search;
    QStackedWidget* m_left;
    Outline* m_outline;
    SearchResults* m_results;
    QLabel* m_found;
    QLabel* m_title;
    QLabel* m_subtitle;
    SheetView* m_sheet;
    Banner* m_halt;
    CellPanel* m_panel;
};

} // namespace plumbline::ui
