#pragma once

#include "ui/support/FittedTable.h"

class QSortFilterProxyModel;

namespace plumbline::ui {

/// A table of whole rows over hair lines, sorted by its heads and filtered by words. One column takes the
/// room that the others, as wide as their texts, leave.
class QuietTable : public FittedTable {
    Q_OBJECT

public:
    explicit QuietTable(QWidget* parent = nullptr);

    /// `stretched`: the column that takes the rest.
    void show(QAbstractItemModel* rows, int sortRole, int stretched);
    /// Rows with every word of `text` in what `role` says.
    void filter(const QString& text, int role);
    [[nodiscard]] int shownRows() const;
    /// Makes the row current that says `value` in `role`; false where none is shown.
    bool select(const QVariant& value, int role);
    void fitColumns() override;

Q_SIGNALS:
    void currentRowChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    class Filter;
    Filter* m_filter;
    int m_stretched = 0;
};

} // namespace plumbline::ui
