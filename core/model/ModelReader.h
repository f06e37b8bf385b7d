#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "core/base/Error.h"
#include "core/model/Model.h"

namespace plumbline::model {

/// Turns model.json into a Model without texts of criteria, checking what a schema cannot say. Type errors,
/// which only a pack without schema check can have, throw json::exception. `file` names it in errors.
[[nodiscard]] Result<Model> readModel(const nlohmann::json& source, const std::string& file);

} // namespace plumbline::model
