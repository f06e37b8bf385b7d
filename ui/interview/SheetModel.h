#pragma once

#include <QAbstractTableModel>
#include <QPointer>

#include "ui/session/Session.h"

namespace plumbline::ui {

/// The sheet of one sub-domain as the standard prints it: its items down, the assessed levels across.
/// The display text is the criterion; the rating, its word and the scores come in the roles below.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole, ///< model::CellId
        GradeRole,               ///< assessment::Grade as int
        RatingValueRole,         ///< 0..1, -1 unrated
        RatingWordRole,
        HasNoteRole,
        OrdinalRole,    ///< horizontal header: 三级
        NameRole,       ///< horizontal header: 集成级
        LevelScoreRole, ///< horizontal header: shown score of the level in this sub-domain, "–" when nothing
                        ///< is rated
    };

    explicit SheetModel(QObject* parent = nullptr);

    void setSession(Session* session);
    void setLeaf(model::NodeId leaf);
    [[nodiscard]] model::NodeId leaf() const { return m_leaf; }
    [[nodiscard]] model::CellId cell(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(model::CellId cell) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// LevelScoreRole of the horizontal header is new. Not headerDataChanged, at which a view lays out and
    /// repaints all its rows.
    void levelScoresChanged();

private:
    void refresh(const project::ChangeSummary& summary);
    [[nodiscard]] QString accessibleText(model::CellId cell) const;

    QPointer<Session> m_session;
    model::NodeId m_leaf = model::rootNode;
};

} // namespace plumbline::ui
