#pragma once

#include <QFocusEvent>
#include <QKeyEvent>
#include <QKeySequence>

namespace plumbline::ui {

/// Whether an event is a key that ends the typing in a field of several lines: Escape, or Ctrl+Enter.
[[nodiscard]] inline bool endsTyping(const QEvent& event) {
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return key.key() == Qt::Key_Escape || (enter && key.modifiers().testFlag(Qt::ControlModifier));
}

/// Whether an event asks a field if undo or redo is its own. One that hands on what is typed in it, and is
/// empty again, has nothing to take back: the key is the window's then.
[[nodiscard]] inline bool isTakingBack(const QEvent& event) {
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

/// Whether an event takes the keyboard from a field to another one, not to the field's own list of choices
/// or to another window.
[[nodiscard]] inline bool leavesField(const QEvent& event) {
    if (event.type() != QEvent::FocusOut)
        return false;
    const auto reason = static_cast<const QFocusEvent&>(event).reason();
    return reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
}

} // namespace plumbline::ui
