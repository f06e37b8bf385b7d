#pragma once

#include <QWidget>

#include "ui/session/Session.h"

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QListWidget;

namespace plumbline::ui {

class Draft;

/// The pieces of evidence that a cell has, and a field that adds one: a new one by its title, or one of the
/// ledger that the field offers. Enter or a click on a piece asks for it, Del takes its link back. A title
/// that was begun stays with its cell until it is added or taken out.
class CellEvidence : public QWidget {
    Q_OBJECT

public:
    explicit CellEvidence(QWidget* parent = nullptr);

    void setSession(Session* session);
    void showCell(model::CellId cell);
    void focusField();
    /// What was given is written.
    void taken();
    /// Keeps a title that is being typed for when one comes back.
    void keepTitle();
    /// Code of a cell with a title that was begun; empty where there is none.
    [[nodiscard]] static QString keptIn(Session& session);

Q_SIGNALS:
    void pieceRequested(const plumbline::assessment::RecordId& piece);
    /// A new piece is to be made, or one of the ledger to be linked, for the cells that are selected.
    void pieceGiven(const plumbline::assessment::Evidence& piece);
    void pieceChosen(const plumbline::assessment::RecordId& piece);
    /// The keyboard goes back to the sheet.
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void fillOffers();
    void showKind();
    [[nodiscard]] Result<DraftState> keep();
    /// Hands on the title that was typed.
    void give();
    void choose(const QModelIndex& offer);
    void unlink();

    Session* m_session = nullptr;
    model::CellId m_cell = -1;
    QString m_key; ///< of the cell's title among the kept drafts
    QLabel* m_heading;
    QListWidget* m_pieces;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QLabel* m_hint;
    Draft* m_draft;
    QCompleter* m_offers; ///< pieces of the ledger that are not linked to the cell
};

} // namespace plumbline::ui
