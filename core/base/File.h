#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/Error.h"

namespace plumbline {

/// A path from UTF-8, on every system.
[[nodiscard]] std::filesystem::path toPath(std::string_view utf8);
[[nodiscard]] std::string toUtf8(const std::filesystem::path& path);

/// The whole of a file, refused above `limit` bytes before anything is read.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t limit);

/// Writes `content` beside `path` and puts it in place at once, so that a failure leaves what was there.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, std::string_view content);

} // namespace plumbline
