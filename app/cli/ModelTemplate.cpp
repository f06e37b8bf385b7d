#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/exchange/ModelWorkbook.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"

namespace plumbline::cli {

int runModelTemplate(const ModelTemplateOptions& options) {
    const Result<model::PackFiles> pack =
        options.from.empty() ? exchange::templatePack() : ui::catalog().pack(options.from);
    if (!pack)
        return failure(pack.error());
    if (const auto written = exchange::writeModelWorkbook(*pack, toPath(options.to)); !written)
        return failure(written.error());
    print(ui::toQString(options.to));
    return done;
}

} // namespace plumbline::cli
