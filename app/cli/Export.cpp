#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/exchange/RatingsCsv.h"
#include "core/project/Project.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

int runExport(const ExportOptions& options) {
    constexpr const char* ending = ".csv";
    if (!ui::toQString(options.to).endsWith(QLatin1String(ending), Qt::CaseInsensitive))
        return failure({ErrorCode::UnknownFormat, {options.to, ending}});
    const auto project = project::Project::view(toPath(options.file));
    if (!project)
        return failure(project.error());
    // An assessment may be called what it likes; it must not be replaced by its own ratings.
    std::error_code ignored;
    if (std::filesystem::equivalent(toPath(options.file), toPath(options.to), ignored))
        return failure({ErrorCode::FileExists, {options.to}});
    const auto written =
        writeFile(toPath(options.to),
                  exchange::writeRatings(project->model(), project->scope(), project->assessment().ratings));
    if (!written)
        return failure(written.error());
    print(ui::toQString(options.to));
    return done;
}

} // namespace plumbline::cli
