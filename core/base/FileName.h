#pragma once

#include <string>
#include <string_view>

namespace plumbline {

/// A name for a file on Windows and Linux made from any text: the last part of what looks like a path,
/// without characters that steer (control, direction of writing, zero width), that file systems refuse, or
/// that hide a file; no name of a device; not longer than 140 bytes, the ending kept. Never empty.
[[nodiscard]] std::string safeFileName(std::string_view name);

/// Whether Windows takes the name for a device, whatever ending follows: no file or folder can bear it.
[[nodiscard]] bool isDeviceName(std::string_view name);

} // namespace plumbline
