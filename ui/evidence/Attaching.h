#pragma once

#include <functional>

#include <QByteArray>
#include <QStringList>

#include "ui/session/Session.h"

class QDropEvent;
class QMimeData;
class QWidget;

namespace plumbline::ui {

/// What was dropped or pasted, as far as it can be attached.
struct Attachables {
    QStringList files;
    QByteArray picture; ///< as PNG, where there are no files
    [[nodiscard]] bool isEmpty() const { return files.isEmpty() && picture.isEmpty(); }
};

/// Whether something that is being dragged can be attached.
[[nodiscard]] bool canAttach(const QMimeData& data);
[[nodiscard]] Attachables attachablesIn(const QMimeData& data);
/// Takes what is dragged or dropped as a copy. What its source proposes may be a move, after which that would
/// delete its own.
void acceptAsCopy(QDropEvent& event);

/// Attaches all of it to a piece, as one action that shows its progress and can be cancelled.
bool attachTo(const assessment::RecordId& piece, const Attachables& things, Session& session,
              QWidget* parent);

/// Makes a piece of it, named after it and linked to the cells; its id, empty where that failed.
[[nodiscard]] assessment::RecordId makePieceOf(const Attachables& things,
                                               const std::vector<model::CellId>& cells, Session& session,
                                               QWidget* parent);

/// Makes a piece linked to the cells.
[[nodiscard]] assessment::RecordId makePiece(const assessment::Evidence& evidence,
                                             const std::vector<model::CellId>& cells, Session& session);

} // namespace plumbline::ui
