#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/project/Damage.h"
#include "core/project/Project.h"

namespace plumbline::cli {

int runCheck(const CheckOptions& options) {
    const auto damage = project::findDamage(toPath(options.file));
    if (!damage)
        return failure(damage.error());
    if (!damage->empty())
        return failure({ErrorCode::DamagedFile, {options.file, join(*damage, "; ")}});
    print(QStringLiteral("ok"));
    return done;
}

} // namespace plumbline::cli
