#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/exchange/RatingsCsv.h"
#include "core/project/Project.h"
#include "ui/support/Language.h"
#include "ui/support/UserName.h"

namespace plumbline::cli {

int runRate(const RateOptions& options) {
    const std::string assessor = options.assessor.value_or(ui::toUtf8(ui::systemUserName()));
    if (ui::toQString(assessor).trimmed().isEmpty()) {
        complain(Cli::tr("Say whose ratings these are with --assessor NAME."));
        return wrongUsage;
    }
    auto project = project::Project::open(toPath(options.file), assessor);
    if (!project)
        return failure(project.error());
    const auto rows = exchange::readRatings(toPath(options.from), project->model(), project->scope());
    if (!rows)
        return failure(rows.error());
    const auto written =
        project->transact(project::Operation::Import, [&](project::Writer& writer) -> Result<void> {
            for (const exchange::CellRating& row : *rows)
                if (auto rated = writer.rate(row.cell, row.rating); !rated)
                    return rated;
            return {};
        });
    if (!written)
        return failure(written.error());
    print(Cli::tr("Lines read: %1; ratings changed: %2.").arg(rows->size()).arg(written->ratings.size()));
    return done;
}

} // namespace plumbline::cli
