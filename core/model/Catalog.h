#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/Error.h"
#include "core/model/Pack.h"

namespace plumbline::model {

/// Ids of the models this build ships, in the order they are offered.
[[nodiscard]] std::vector<std::string> shippedModels();

/// The pack of a shipped model.
[[nodiscard]] Result<PackFiles> shippedPack(std::string_view id);

} // namespace plumbline::model
