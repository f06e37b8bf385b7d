#pragma once

#include <optional>

class QKeyEvent;

namespace plumbline::ui {

/// The digit of a key of the number row or the keypad; not with other modifiers than Shift. On the number row
/// it is the key that counts, not its sign, which on a French, Belgian or Czech keyboard is a digit with
/// Shift only.
[[nodiscard]] std::optional<int> digitOf(const QKeyEvent& key);

} // namespace plumbline::ui
