#pragma once

#include <filesystem>
#include <string>

#include "core/base/Error.h"
#include "core/project/Project.h"

namespace plumbline::exchange {

/// Makes the demo assessment at `path`: an invented manufacturer, rated and annotated by its three assessors
/// in the sessions of resources/demo, with the evidence they took down, their findings, and in part reviewed.
/// Refuses to overwrite a file. It is open for `author`, with nothing to undo.
[[nodiscard]] Result<project::Project> createDemo(const std::filesystem::path& path,
                                                  const std::string& author);

} // namespace plumbline::exchange
