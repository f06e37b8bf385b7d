#pragma once

#include <utility>
#include <vector>

#include <QAbstractTableModel>

namespace plumbline::ui {

/// A table of snapshots, one in a row, below columns with names. Whoever derives from it says what a column
/// is called and what a row shows in it; both are asked only about what there is.
template <class Row>
class ColumnModel : public QAbstractTableModel {
public:
    void clear() { setRows({}); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? value(row(index.row()), index, role)
                                                                 : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
            return {};
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter))
                                             : head(section, role);
    }

protected:
    ColumnModel(int columns, QObject* parent) : QAbstractTableModel(parent), m_columns(columns) {}

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }

    void setRows(std::vector<Row> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// As many as before, which say something else now.
    void updateRows(std::vector<Row> rows) {
        Q_ASSERT(rows.size() == m_rows.size());
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    }
    void addRows(const std::vector<Row>& rows) {
        if (rows.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }

    [[nodiscard]] virtual QVariant value(const Row& row, const QModelIndex& index, int role) const = 0;
    [[nodiscard]] virtual QVariant head(int column, int role) const = 0;

private:
    const int m_columns;
    std::vector<Row> m_rows;
};

} // namespace plumbline::ui
