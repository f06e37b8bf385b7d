#include "ui/support/ScreenRoom.h"

#include <QScreen>
#include <QWidget>

#include "ui/support/Theme.h"

namespace plumbline::ui {

void resizeToScreen(QWidget& dialog, QSize wanted) {
    constexpr QSize frame(grid, 4 * grid);
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() - frame));
}

} // namespace plumbline::ui
