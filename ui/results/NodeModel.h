#pragma once

#include <vector>

#include <QAbstractItemModel>
#include <QFontMetrics>

#include "core/scoring/Explanation.h"
#include "ui/results/ResultMethod.h"

namespace plumbline::ui {

/// All nodes with their weights and scores: the whole, its elements, their domains and sub-domains. A
/// snapshot of values; `refresh` takes a new one.
class NodeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Weight, FirstFigure };
    enum Role {
        ValueRole = Qt::UserRole, ///< 0..1 of a score, for its bar; nothing where there is no bar
        AssessedRole,             ///< whether the row is in scope
    };

    explicit NodeModel(QObject* parent = nullptr);

    /// nullptr empties the table.
    void refresh(const Session* session);
    [[nodiscard]] QModelIndex indexOf(model::NodeId node, int column = Name) const;
    [[nodiscard]] model::NodeId node(const QModelIndex& index) const {
        return static_cast<int>(index.internalId());
    }
    [[nodiscard]] int nodeCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int widestName(const QFontMetrics& metrics) const;
    [[nodiscard]] int lastColumn() const { return FirstFigure + static_cast<int>(m_columns.size()) - 1; }
    /// The number that stands for a part as a whole: its sum or score.
    [[nodiscard]] std::optional<scoring::NumberRef> wholeNumber(const QModelIndex& index) const;
    /// The number that a cell of the table shows; none for names, weights and what is not assessed.
    [[nodiscard]] std::optional<scoring::NumberRef> number(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        model::NodeId parent = -1;
        int place = 0; ///< among its siblings
        std::vector<model::NodeId> children;
        QString name;
        QString weight;
        QString weightTip;
        bool assessed = false;
        std::vector<Figure> figures; ///< by column; empty where not assessed
        bool operator==(const Row&) const = default;
    };
    [[nodiscard]] static Row rowOf(const Session& session, model::NodeId node);
    [[nodiscard]] const Row& row(const QModelIndex& index) const {
        return m_rows[static_cast<std::size_t>(node(index))];
    }
    /// nullptr for names, weights and what is not assessed.
    [[nodiscard]] const Figure* figure(const QModelIndex& index) const;
    [[nodiscard]] QVariant text(const QModelIndex& index) const;

    std::vector<Row> m_rows; ///< by node
    std::vector<FigureColumn> m_columns;
};

} // namespace plumbline::ui
