#include "app/cli/Assessor.h"

#include <algorithm>

#include "app/cli/Output.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

void tellOfStranger(const project::Project& project) {
    const std::string& name = project.author().name;
    const auto& team = project.assessment().all<assessment::Member>();
    if (!team.empty() && std::ranges::find(team, name, &assessment::Member::name) == team.end())
        complain(
            Cli::tr("Recorded, though %1 is not in the team of this assessment.").arg(ui::toQString(name)));
}

} // namespace plumbline::cli
