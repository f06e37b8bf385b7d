#pragma once

#include <QAbstractTableModel>
#include <QPointer>

#include "ui/session/Session.h"

namespace plumbline::ui {

/// One sheet as the standard prints it: its items down, the assessed levels across. The display text is the
/// criterion; the rating, its word and the scores come in the roles below.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        LookRole = Qt::UserRole, ///< CellLook
        TextRole,                ///< a number that stands for the criterion's text
        HasNoteRole,
        EvidenceRole, ///< EvidenceSign
        ReviewedRole,
        RowNoteRole,    ///< vertical header: under the item's name
        OrdinalRole,    ///< horizontal header: 三级
        NameRole,       ///< horizontal header: 集成级
        ColumnNoteRole, ///< horizontal header: beside the level's name
    };

    enum class EvidenceSign { None, Linked, Missing };

    explicit SheetModel(QObject* parent = nullptr);

    void setSession(Session* session);
    void setSheet(model::NodeId sheet);
    [[nodiscard]] model::NodeId sheet() const { return m_sheet; }
    [[nodiscard]] model::CellId cell(const QModelIndex& index) const;
    /// Level 0: the one that shows the cell's rating, else the first.
    [[nodiscard]] QModelIndex indexOf(model::CellId cell, int level = 0) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The notes in both headers are new. Not headerDataChanged, at which a view lays out and repaints all
    /// its rows.
    void notesChanged();

private:
    void refresh(const project::ChangeSummary& summary);
    [[nodiscard]] model::ItemId item(int row) const;
    [[nodiscard]] EvidenceSign evidenceSign(model::ItemId item, int level) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
    QString accessibleText(model::ItemId item, int level) const;

    QPointer<Session> m_session;
    model::NodeId m_sheet = model::rootNode;
};

} // namespace plumbline::ui
