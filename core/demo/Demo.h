#pragma once

#include <filesystem>
#include <string>

#include "core/base/Error.h"
#include "core/project/Project.h"

namespace plumbline::demo {

/// Makes the demo assessment at `path`: an invented manufacturer, as its assessment stands on the evening of
/// the last interviews. It was accepted, planned and opened as resources/demo tells, rated and annotated by
/// three assessors in their sessions, with the evidence they took down and their findings, and in part
/// reviewed. Refuses to overwrite a file. It is open for `author`, with nothing to undo.
[[nodiscard]] Result<project::Project> create(const std::filesystem::path& path, const std::string& author);

} // namespace plumbline::demo
