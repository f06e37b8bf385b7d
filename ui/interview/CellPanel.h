#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "ui/session/Session.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace plumbline::ui {

class CellEvidence;
class Draft;
class RatingEditor;
class TextBox;

/// The framed cell in full: rating, criterion, the standard's own wording where the user has loaded it, where
/// it stands in the standard, note, evidence, what to ask and to ask for, and the history of its rating. The
/// rating is above what is scrolled, so that it is always at the same place. A note is written when the
/// editor is left, the cell changes, or while it is typed.
class CellPanel : public QWidget {
    Q_OBJECT

public:
    explicit CellPanel(QWidget* parent = nullptr);

    void setSession(Session* session);
    void showCell(model::CellId cell, int level);
    /// How many cells a key or button rates.
    void showSelected(int cells);
    void focusNote();
    [[nodiscard]] CellEvidence& evidence() { return *m_pieces; }
    /// Puts the keyboard into the part of the rating editor that a key of the sheet stands for.
    void focusEditor(Qt::Key key);
    /// Writes what has been typed; true when nothing is left unwritten.
    bool commit();
    /// A cell whose note or rating could not be written, -1: none.
    [[nodiscard]] model::CellId unwrittenCell() const;
    void discardDrafts();

Q_SIGNALS:
    /// By a button, for all cells that are selected.
    void chosen(plumbline::assessment::Grade grade);
    /// A cell has another rating by figures.
    void figured(plumbline::model::CellId cell);
    /// Figures were not taken, and why.
    void refused(const QString& sentence);
    /// The note or rating is done; the keyboard goes back to the sheet.
    void done();
    /// All that was ever done about the cell is to be seen.
    void historyRequested(plumbline::model::CellId cell);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuildEditor();
    void refresh();
    void refreshWording();
    void refreshPrompts();
    [[nodiscard]] QString remarks() const;
    void writeNotes();
    void writeFigures();
    /// By figures that are still to be written, else as it is stored.
    [[nodiscard]] assessment::Rating ratingOf(model::CellId cell) const;
    [[nodiscard]] DraftState draftState() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString historyText() const;
    [[nodiscard]] QString otherNotes() const;

    Session* m_session = nullptr;
    model::CellId m_cell = -1;
    int m_level = 0;
    QScrollArea* m_scroll;
    QLabel* m_selected;
    QLabel* m_place;
    QLabel* m_criterion;
    QWidget* m_wording; ///< that of the standard, with its caption
    QLabel* m_wordingText;
    QLabel* m_remarks;
    QLabel* m_reviewed;
    QVBoxLayout* m_ratings;
    RatingEditor* m_editor = nullptr;
    TextBox* m_note;
    QLabel* m_otherNotes;
    CellEvidence* m_pieces;
    QWidget* m_prompts;
    QLabel* m_questions;
    QLabel* m_evidence;
    QLabel* m_history;
    Draft* m_draft;
    std::map<model::CellId, QString> m_drafts;             ///< notes still to be written, by cell
    std::map<model::CellId, assessment::Rating> m_figures; ///< so are ratings by figures
};

} // namespace plumbline::ui
