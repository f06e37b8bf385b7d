#pragma once

class QWidget;

namespace plumbline::ui {

/// The key that takes the keyboard to a field is not typed into it while it is still held down.
void passOverHeldKey(QWidget& field);

} // namespace plumbline::ui
