#pragma once

#include <QKeyEvent>

namespace plumbline::ui {

/// Whether an event is a key that ends the typing in a field of several lines: Escape, or Ctrl+Enter.
[[nodiscard]] inline bool endsTyping(const QEvent& event) {
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return key.key() == Qt::Key_Escape || (enter && key.modifiers().testFlag(Qt::ControlModifier));
}

} // namespace plumbline::ui
