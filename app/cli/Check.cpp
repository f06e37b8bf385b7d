#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/project/Damage.h"
#include "ui/support/ErrorText.h"

namespace plumbline::cli {

int runCheck(const CheckOptions& options) {
    const auto damage = options.rescue.empty()
                            ? project::findDamage(toPath(options.file))
                            : project::rescue(toPath(options.file), toPath(options.rescue));
    if (!damage)
        return failure(damage.error());
    if (damage->empty() && options.rescue.empty())
        print(QStringLiteral("ok"));
    for (const Error& each : *damage)
        complain(ui::errorText(each));
    if (!options.rescue.empty())
        print(options.rescue);
    else if (!damage->empty() && project::checkRescuable(toPath(options.file)))
        complain(Cli::tr("What can be read is written as a new file by: check %1 --rescue NEW")
                     .arg(QString::fromStdString(options.file)));
    return damage->empty() || !options.rescue.empty() ? done : couldNot;
}

} // namespace plumbline::cli
