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
    if (const auto other = checkNotItself(options.file, options.to); !other)
        return failure(other.error());
    const auto written = ui::writeReport(*project, toPath(options.to), options.language);
    if (!written)
        return failure(written.error());
    print(ui::toQString(options.to));
    return done;
}

} // namespace plumbline::cli
