#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/scoring/Gap.h"
#include "ui/session/Session.h"

namespace plumbline::ui {

/// The cells below full on the way to a level, in the order of the engine: by gain. A snapshot of values.
class GapModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SubDomain, Item, Level, Rating, Gain, Criterion, ColumnCount };
    enum Role {
        SortRole =
            Qt::UserRole, ///< parts and items in the order of the standard, gains in that of the engine
        CellRole,         ///< model::CellId
        RatingValueRole,  ///< 0..1, -1 unrated
        GainShareRole,    ///< 0..1 of the largest gain
        BlockingRole,
        EnoughRole, ///< one of the first blocking cells that are enough for the target
    };

    explicit GapModel(QObject* parent = nullptr);

    void show(const Session& session, const scoring::Gap& gap);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        model::CellId cell = 0;
        QString subDomain;
        QString item;
        int level = 0;
        QString levelText;
        double rating = 0;
        QString ratingText;
        QString gain;
        double gainShare = 0;
        QString criterion;
        bool blocking = false;
        bool enough = false;
    };
    [[nodiscard]] QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace plumbline::ui
