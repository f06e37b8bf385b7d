#pragma once

#include <array>

#include <QStringList>

#include "core/assessment/Desk.h"
#include "ui/session/Session.h"
#include "ui/support/ColumnModel.h"

namespace plumbline::ui {

struct DeskRow {
    model::CellId cell = 0;
    assessment::ReviewState review = assessment::ReviewState::Open;
    double rating = -1;
    std::array<QString, 8> texts; ///< by DeskModel::Column
    QStringList issues;
    QString explanation; ///< of the issues, and the criterion
};

/// Cells of the desk as rows, in the order of the standard.
class DeskModel : public ColumnModel<DeskRow> {
    Q_OBJECT

public:
    enum Column { Review, Part, Item, Level, Rating, Issues, Assessor, Changed, ColumnCount };
    enum Role {
        CellRole = Qt::UserRole, ///< model::CellId
        RatingValueRole,         ///< of the rating's column: 0..1, -1 unrated
        IssuesRole,              ///< of the issues' column: QStringList of their words
        ReviewRole,              ///< of the review's column: assessment::ReviewState as a number
    };

    explicit DeskModel(QObject* parent = nullptr);

    void show(const Session& session, const std::vector<assessment::DeskCell>& cells);
    /// -1: no such row.
    [[nodiscard]] int rowOf(model::CellId cell) const;
    [[nodiscard]] model::CellId cellAt(int number) const { return row(number).cell; }

private:
    [[nodiscard]] QVariant value(const DeskRow& row, const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;

    QString m_part; ///< the model's word for a part
};

/// A state of review as a sign and in words.
[[nodiscard]] QString reviewSign(assessment::ReviewState state);
[[nodiscard]] QString reviewText(assessment::ReviewState state);

} // namespace plumbline::ui
