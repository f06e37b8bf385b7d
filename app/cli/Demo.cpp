#include "core/demo/Demo.h"

#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "ui/support/Language.h"
#include "ui/support/UserName.h"

namespace plumbline::cli {

int runDemo(const DemoOptions& options) {
    const auto project = demo::create(toPath(options.file), ui::toUtf8(ui::systemUserName()));
    if (!project)
        return failure(project.error());
    print(ui::toQString(options.file));
    return done;
}

} // namespace plumbline::cli
