#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/project/Project.h"
#include "ui/reporting/PdfWriter.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

int runReport(const ReportOptions& options) {
    const auto project = project::Project::view(toPath(options.file));
    if (!project)
        return failure(project.error());
    // An assessment may be called what it likes; it must not be replaced by its own report.
    std::error_code ignored;
    if (std::filesystem::equivalent(toPath(options.file), toPath(options.to), ignored))
        return failure({ErrorCode::FileExists, {options.to}});
    const auto written = ui::writeReport(*project, toPath(options.to), options.language);
    if (!written)
        return failure(written.error());
    print(ui::toQString(options.to));
    return done;
}

} // namespace plumbline::cli
