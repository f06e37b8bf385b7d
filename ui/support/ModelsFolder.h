#pragma once

#include "core/model/Catalog.h"
#include "core/model/Overlays.h"

namespace plumbline::ui {

/// The models there are for this user; workbench and command line share the folder of the user's own.
[[nodiscard]] model::Catalog catalog();

/// The wording of standards that this user has loaded, kept beside the models.
[[nodiscard]] model::Overlays overlays();

} // namespace plumbline::ui
