#pragma once

#include <QDialog>

#include "core/assessment/Move.h"
#include "ui/session/Session.h"

class QLabel;
class QTableWidget;

namespace plumbline::ui {

/// What it means to move an assessment to another edition of its model, before it is done: which ratings
/// carry over, which criteria are to be looked at again, and what becomes of scope, weights and score.
/// `edition` is that model, `pack` its files.
class MoveDialog : public QDialog {
    Q_OBJECT

public:
    MoveDialog(Session& session, const model::PackFiles& pack, const model::Model& edition,
               QWidget* parent = nullptr);
    void accept() override;

private:
    [[nodiscard]] QStringList consequences() const;
    [[nodiscard]] QString scoreLine() const;
    void fillTable();
    void addRow(const assessment::Move::Cell& cell);
    [[nodiscard]] QString place(model::CellId cell) const;
    [[nodiscard]] QString criteria(const model::Model& model, model::CellId cell) const;

    Session& m_session;
    const model::PackFiles& m_pack;
    const model::Model& m_edition;
    assessment::Move m_move;
    QTableWidget* m_table;
    QLabel* m_problem;
};

} // namespace plumbline::ui
