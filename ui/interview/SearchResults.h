#pragma once

#include <QListView>

#include "ui/session/Session.h"

class QStandardItemModel;

namespace plumbline::ui {

/// Cells whose criterion, wording of the standard, item or sub-domain contains a text, or whose note does.
/// Takes the outline's place while something is searched for.
class SearchResults : public QListView {
    Q_OBJECT

public:
    explicit SearchResults(QWidget* parent = nullptr);

    void setSession(Session* session) { m_session = session; }
    /// Number of cells found.
    int search(const QString& text);
    void activateCurrent();

Q_SIGNALS:
    void cellActivated(plumbline::model::CellId cell, int level);

private:
    [[nodiscard]] bool matches(model::ItemId item, int level, const QString& text) const;
    void addHit(model::ItemId item, int level);
    void activate(const QModelIndex& index);

    Session* m_session = nullptr;
    QStandardItemModel* m_items;
};

} // namespace plumbline::ui
