#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "ui/session/Session.h"

class QLabel;
class QVBoxLayout;

namespace plumbline::ui {

class CellEvidence;
class Draft;
class RatingEditor;
class TextBox;

/// The selected cell in full: criterion, the standard's own wording where the user has loaded it, where it
/// stands in the standard, rating, note, evidence, what to ask and to ask for, and the history of its rating.
/// A note is written when the editor is left, the cell changes, or the typing pauses.
class CellPanel : public QWidget {
    Q_OBJECT

public:
    explicit CellPanel(QWidget* parent = nullptr);

    void setSession(Session* session);
    void showCell(model::CellId cell, int level);
    void focusNote();
    [[nodiscard]] CellEvidence& evidence() { return *m_pieces; }
    /// Puts the keyboard into the part of the rating editor that a key of the sheet stands for.
    void focusEditor(Qt::Key key);
    /// Writes what has been typed; true when nothing is left unwritten.
    bool commitNote();
    /// A cell whose note could not be written, -1: none.
    [[nodiscard]] model::CellId unwrittenCell() const;
    void discardDrafts();

Q_SIGNALS:
    void rated(const plumbline::assessment::Rating& rating);
    /// The note or rating is done; the keyboard goes back to the sheet.
    void done();
    /// All that was ever done about the cell is to be seen.
    void historyRequested(plumbline::model::CellId cell);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuildEditor();
    void refresh();
    void refreshWording();
    void refreshPrompts();
    [[nodiscard]] QString remarks() const;
    void writeNotes();
    [[nodiscard]] DraftState draftState() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString historyText() const;
    [[nodiscard]] QString otherNotes() const;

    Session* m_session = nullptr;
    model::CellId m_cell = -1;
    int m_level = 0;
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
    std::map<model::CellId, QString> m_drafts; ///< notes still to be written, by cell
};

} // namespace plumbline::ui
