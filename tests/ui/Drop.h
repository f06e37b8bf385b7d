#pragma once

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QWidget>

namespace plumbline::ui::test {

/// Drags `data` onto a place of a widget that takes drops, and lets go.
inline void dropOn(QWidget& target, const QPoint& place, const QMimeData& data) {
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &drop);
}

} // namespace plumbline::ui::test
