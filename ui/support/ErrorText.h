#pragma once

#include <QString>

#include "core/base/Error.h"

namespace plumbline::ui {

/// What an error means to the user, in the language of the interface: what went wrong, where, and what to do.
/// One sentence, without a line break.
[[nodiscard]] QString errorText(const Error& error);

} // namespace plumbline::ui
