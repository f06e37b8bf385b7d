#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "ui/session/Session.h"

class QLabel;
class QPlainTextEdit;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace plumbline::ui {

/// The selected cell in full: criterion, where it stands in the standard, rating, note, and the history of
/// its rating. A note is written when the editor is left, the cell changes, or the typing pauses.
class CellPanel : public QWidget {
    Q_OBJECT

public:
    explicit CellPanel(QWidget* parent = nullptr);

    void setSession(Session* session);
    void showCell(model::CellId cell);
    void focusNote();
    /// Writes what has been typed; true when nothing is left unwritten.
    bool commitNote();
    /// A cell whose note could not be written, -1: none.
    [[nodiscard]] model::CellId unwrittenCell() const;
    void discardDrafts();

    enum class NoteState { Written, Typing, Failed };

Q_SIGNALS:
    void rated(plumbline::assessment::Grade grade);
    /// The note is done; the keyboard goes back to the sheet.
    void noteDone();
    void noteStateChanged(plumbline::ui::CellPanel::NoteState state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuildRatings();
    void refresh();
    void announce();
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString historyText() const;
    [[nodiscard]] QString otherNotes() const;

    Session* m_session = nullptr;
    model::CellId m_cell = -1;
    QLabel* m_place;
    QLabel* m_criterion;
    QVBoxLayout* m_ratings;
    std::vector<QToolButton*> m_buttons;
    QPlainTextEdit* m_note;
    QLabel* m_otherNotes;
    QLabel* m_history;
    QTimer* m_pause;
    std::map<model::CellId, QString> m_drafts; ///< notes still to be written, by cell
};

} // namespace plumbline::ui
