#pragma once

#include "ui/evidence/QuietTable.h"
#include "ui/session/Session.h"

class QStandardItemModel;

namespace plumbline::ui {

/// The cells that are rated as largely met though no evidence is linked to them. A click or Enter asks for
/// the cell.
class WithoutEvidence : public QuietTable {
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole, SortRole, SearchRole };

    explicit WithoutEvidence(QWidget* parent = nullptr);
    void show(const Session& session);
    void clear();

Q_SIGNALS:
    void cellActivated(plumbline::model::CellId cell);

private:
    QStandardItemModel* m_rows;
};

} // namespace plumbline::ui
