#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "ui/session/Session.h"

namespace plumbline::ui {

/// The pieces of evidence of an assessment, one in a row. A snapshot of values.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Kind, Collector, Collected, Cells, Files, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        SearchRole, ///< all that a piece says
        IdRole,     ///< QString
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Looks again; rows are kept where the same pieces are still there.
    void show(const Session& session);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString id;
        QString title;
        QString kind;
        int kindOrder = 0;
        QString collector;
        QString collected;
        int cells = 0;
        int files = 0;
        QString words;
    };
    [[nodiscard]] static Row rowOf(const Session& session, const assessment::Evidence& piece);
    [[nodiscard]] static QString text(const Row& row, int column);

    std::vector<Row> m_rows;
};

} // namespace plumbline::ui
