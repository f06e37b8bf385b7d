#pragma once

#include <QString>

namespace plumbline::ui {

/// What the system knows the user as: the full name, else the name of the login, else an empty text.
[[nodiscard]] QString systemUserName();

} // namespace plumbline::ui
