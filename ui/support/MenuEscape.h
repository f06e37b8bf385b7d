#pragma once

class QMenuBar;

namespace plumbline::ui {

/// Escape in a menu of the bar gives the keyboard back to what had it. By itself Qt leaves it with the bar,
/// where the next keys are lost.
void leaveWithEscape(QMenuBar& bar);

} // namespace plumbline::ui
