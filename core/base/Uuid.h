#pragma once

#include <string>

namespace plumbline {

/// A random UUID (version 4) in its usual 36 characters.
[[nodiscard]] std::string newUuid();

} // namespace plumbline
