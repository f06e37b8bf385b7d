#pragma once

#include "core/project/Project.h"

namespace plumbline::cli {

/// Says on standard error where whoever the changes are recorded for is not in the team.
void tellOfStranger(const project::Project& project);

} // namespace plumbline::cli
