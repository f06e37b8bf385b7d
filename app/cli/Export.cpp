#include "app/cli/Evaluation.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/exchange/RatingsTable.h"
#include "core/project/Project.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

int runExport(const ExportOptions& options) {
    constexpr const char* ending = ".csv";
    if (!ui::toQString(options.to).endsWith(QLatin1String(ending), Qt::CaseInsensitive))
        return failure({ErrorCode::UnknownFormat, {options.to, ending}});
    const auto project = view(options.file, options.at);
    if (!project)
        return failure(project.error());
    if (const auto target = project->checkTarget(toPath(options.to)); !target)
        return failure(target.error());
    const auto written =
        writeFile(toPath(options.to),
                  exchange::writeRatings(project->model(), project->scope(), project->assessment()));
    if (!written)
        return failure(written.error());
    print(ui::toQString(options.to));
    return done;
}

} // namespace plumbline::cli
