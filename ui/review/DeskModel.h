#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QStringList>

#include "core/assessment/Desk.h"
#include "ui/session/Session.h"

namespace plumbline::ui {

/// Cells of the desk as rows, in the order of the standard. A snapshot of values.
class DeskModel : public QAbstractTableModel {
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
    void clear();
    /// -1: no such row.
    [[nodiscard]] int rowOf(model::CellId cell) const;
    [[nodiscard]] model::CellId cellAt(int row) const { return m_rows[static_cast<std::size_t>(row)].cell; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        model::CellId cell = 0;
        assessment::ReviewState review = assessment::ReviewState::Open;
        double rating = -1;
        QString texts[ColumnCount];
        QStringList issues;
        QString explanation; ///< of the issues, and the criterion
    };
    [[nodiscard]] static Row rowOf(const Session& session, const assessment::DeskCell& cell);

    std::vector<Row> m_rows;
    QString m_part; ///< the model's word for a part
};

/// A state of review as a sign and in words.
[[nodiscard]] QString reviewSign(assessment::ReviewState state);
[[nodiscard]] QString reviewText(assessment::ReviewState state);

} // namespace plumbline::ui
