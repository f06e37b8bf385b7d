#pragma once

#include <QWidget>

#include "ui/session/Session.h"

class QCompleter;
class QLabel;
class QLineEdit;
class QListWidget;

namespace plumbline::ui {

/// The cells that a piece of evidence is about. A click or Enter asks for the cell, Del takes the link back;
/// below, a field that finds cells by name or code and links them.
class LinkedCells : public QWidget {
    Q_OBJECT

public:
    explicit LinkedCells(QWidget* parent = nullptr);

    void setSession(Session* session);
    void showPiece(const assessment::RecordId& piece);

Q_SIGNALS:
    void cellRequested(plumbline::model::CellId cell);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void fillCompletions();
    void link(model::CellId cell, bool linked);
    void linkTyped();
    void leaveField();

    Session* m_session = nullptr;
    assessment::RecordId m_piece;
    QListWidget* m_list;
    QLineEdit* m_add;
    QCompleter* m_completer;
};

} // namespace plumbline::ui
