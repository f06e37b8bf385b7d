#pragma once

#include "ui/results/ResultMethod.h"
#include "ui/support/ColumnModel.h"

namespace plumbline::ui {

/// What could be better on the way to a level, by gain.
class GapModel : public ColumnModel<GapRow> {
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

private:
    [[nodiscard]] QVariant value(const GapRow& row, const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;

    QStringList m_heads;
    QString m_gainTip;
};

} // namespace plumbline::ui
