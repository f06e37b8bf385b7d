#include "app/cli/Evaluation.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/project/Project.h"
#include "ui/reporting/PdfWriter.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"

namespace plumbline::cli {

int runReport(const ReportOptions& options) {
    const auto project = view(options.file, options.at);
    if (!project)
        return failure(project.error());
    const model::Model& model = project->model();
    const auto wording = options.wording ? ui::overlays().of(model.id) : model::Overlay();
    if (!wording)
        return failure(wording.error());
    if (options.wording && wording->covered(model) == 0)
        return failure({ErrorCode::OverlayMissing, {model.id}});
    const auto written = ui::writeReport(*project, toPath(options.to), options.language, *wording);
    if (!written)
        return failure(written.error());
    print(ui::toQString(options.to));
    return done;
}

} // namespace plumbline::cli
