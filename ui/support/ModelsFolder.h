#pragma once

#include "core/model/Catalog.h"

namespace plumbline::ui {

/// The models there are for this user; workbench and command line share the folder of the user's own.
[[nodiscard]] model::Catalog catalog();

} // namespace plumbline::ui
