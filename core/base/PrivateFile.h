#pragma once

#include <filesystem>

namespace plumbline {

/// Makes an empty file of a name that nobody has, which only its owner may read (on Windows: whoever may read
/// the folder). False, with errno set, where that fails.
[[nodiscard]] bool makePrivateFile(const std::filesystem::path& path);

/// Whether others than its owner are kept from a file; true where the system does not say (Windows).
[[nodiscard]] bool isPrivateFile(const std::filesystem::path& path);

} // namespace plumbline
