#pragma once

#include "ui/session/Session.h"
#include "ui/support/ColumnModel.h"

namespace plumbline::ui {

struct LedgerRow {
    QString id;
    QString title;
    QString kind;
    int kindOrder = 0;
    QString collector;
    QString collected;
    int cells = 0;
    int files = 0;
    QString words; ///< all that the piece says
};

/// The pieces of evidence of an assessment, one in a row.
class LedgerModel : public ColumnModel<LedgerRow> {
    Q_OBJECT

public:
    enum Column { Title, Kind, Collector, Collected, Cells, Files, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        SearchRole, ///< all that the piece says
        IdRole,     ///< QString
    };

    explicit LedgerModel(QObject* parent = nullptr);

    /// Looks again; rows are kept where the same pieces are still there.
    void show(const Session& session);

private:
    [[nodiscard]] QVariant value(const LedgerRow& row, const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
};

} // namespace plumbline::ui
