#pragma once

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QWidget>

namespace plumbline::ui::test {

/// Drags `data` onto a place of a widget that takes drops, and lets go. What the source is told was done.
inline Qt::DropAction dropOn(QWidget& target, const QPoint& place, const QMimeData& data,
                             Qt::DropAction proposed = Qt::CopyAction) {
    const Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction;
    const Qt::KeyboardModifiers keys = proposed == Qt::MoveAction ? Qt::ShiftModifier : Qt::NoModifier;
    QDragEnterEvent enter(place, possible, &data, Qt::LeftButton, keys);
    enter.setDropAction(proposed);
    QCoreApplication::sendEvent(&target, &enter);
    QDropEvent drop(place, possible, &data, Qt::LeftButton, keys);
    drop.setDropAction(proposed);
    QCoreApplication::sendEvent(&target, &drop);
    return drop.isAccepted() ? drop.dropAction() : Qt::IgnoreAction;
}

} // namespace plumbline::ui::test
