#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "core/base/Error.h"
#include "core/model/Process.h"

namespace plumbline::model {

/// Reads the list "process" of a pack. `file` names it in errors: an unknown form or demand (PackInvalid), an
/// id that is there twice (PackDuplicate). Type errors throw json::exception.
[[nodiscard]] Result<Process> readProcess(const nlohmann::json& source, const std::string& file);

} // namespace plumbline::model
