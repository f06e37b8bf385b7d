#pragma once

#include <QString>

namespace plumbline::ui {

/// What the system knows the user as: the full name, else the name of the login, else an empty text.
[[nodiscard]] QString systemUserName();

/// Whether it can be somebody's name: it has a letter, which no key that rates types.
[[nodiscard]] bool isName(const QString& text);

} // namespace plumbline::ui
