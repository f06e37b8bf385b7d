#pragma once

#include <QSize>

class QWidget;

namespace plumbline::ui {

/// Gives a dialog the size that suits it, or as much of it as its screen has beside the window's frame.
void resizeToScreen(QWidget& dialog, QSize wanted);

} // namespace plumbline::ui
