#pragma once

#include <QString>

#include "core/base/Error.h"
#include "core/exchange/Mistake.h"

namespace plumbline::ui {

/// What an error means to the user, in the language of the interface: what went wrong, where, and what to do.
/// One sentence, without a line break.
[[nodiscard]] QString errorText(const Error& error);

/// A place within a sentence: "line 12", "Tree!C12".
[[nodiscard]] QString placeText(const std::string& place);

/// That a journal which lay beside `file` and is not its own was moved to `aside`.
[[nodiscard]] QString asideText(const std::string& file, const std::string& aside);

/// Where it stands and what is wrong: "Tree!C12: ...".
[[nodiscard]] QString mistakeText(const exchange::Mistake& mistake);

} // namespace plumbline::ui
