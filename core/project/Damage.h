#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/Error.h"

namespace plumbline::project {

/// Everything that can be found wrong with a file without changing it; empty when it is sound.
[[nodiscard]] Result<std::vector<std::string>> findDamage(const std::filesystem::path& path);

} // namespace plumbline::project
