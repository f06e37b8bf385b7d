#pragma once

#include <QPushButton>

namespace plumbline::ui {

/// A button of a dialog, which Enter presses only where the keyboard is on it.
[[nodiscard]] inline QPushButton* dialogButton(const char* name, const QString& text) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace plumbline::ui
