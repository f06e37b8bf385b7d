#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "ui/results/ResultMethod.h"

namespace plumbline::ui {

/// What could be better on the way to a level, by gain. A snapshot of values.
class GapModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SubDomain, Item, Level, Rating, Gain, Criterion, ColumnCount };
    enum Role {
        SortRole =
            Qt::UserRole, ///< parts and items in the order of the standard, gains in that of the engine
        CellRole,         ///< model::CellId, -1: none
        RatingValueRole,  ///< 0..1, -1 unrated
        GainShareRole,    ///< 0..1 of the largest gain
        BlockingRole,
        EnoughRole, ///< one of the first blocking cells that are enough for the target
    };

    explicit GapModel(QObject* parent = nullptr);

    void show(std::vector<GapRow> rows, const GapWords& words);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const GapRow& row, int column) const;

    std::vector<GapRow> m_rows;
    QStringList m_heads;
    QString m_gainTip;
};

} // namespace plumbline::ui
