#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "core/base/Error.h"

namespace plumbline::model {

/// Holds a model.json against resources/models/model.schema.json; the first violation is the error,
/// with its JSON pointer as the place.
[[nodiscard]] Result<void> checkAgainstSchema(const nlohmann::json& model, const std::string& file);

} // namespace plumbline::model
