#pragma once

#include <string>

namespace plumbline {

/// A UUID (version 7) in its usual 36 characters: those that one program makes sort in the order of making.
[[nodiscard]] std::string newUuid();

} // namespace plumbline
