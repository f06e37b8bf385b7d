#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/project/Project.h"
#include "ui/support/Language.h"
#include "ui/support/SealText.h"

namespace plumbline::cli {

namespace {

/// The key of the file; made where there is none yet.
Result<seal::LeadKey> keyOf(const SealOptions& options) {
    auto passphrase = seal::readPassphrase(toPath(options.passphraseFile));
    if (!passphrase)
        return failed(passphrase);
    auto key = seal::LeadKey::unlock(toPath(options.key), *passphrase);
    if (key || key.error().code != ErrorCode::FileNotFound)
        return key;
    return seal::LeadKey::create(toPath(options.key), options.lead, *passphrase);
}

} // namespace

int runSeal(const SealOptions& options) {
    auto project = project::Project::open(toPath(options.file), options.lead);
    if (!project)
        return failure(project.error());
    const seal::Request request{options.level, options.reason, options.acceptOpen};
    // Nothing is made, no key either, for what would be refused.
    if (const auto ready = project->checkSealing(request); !ready) {
        if (ready.error().code == ErrorCode::LevelOutOfRange) {
            complain(
                Cli::tr("There is no level %1 to decide on; choose one from 0, where none is reached, to %2.")
                    .arg(options.level.value_or(0))
                    .arg(project->model().levelCount()));
            return couldNot;
        }
        if (ready.error().code != ErrorCode::PointsOpen)
            return failure(ready.error());
        QStringList points;
        for (const auto& point :
             assessment::openPoints(project->model(), project->scope(), project->assessment()))
            points << ui::pointText(project->model(), point);
        complain(Cli::tr("%1 has open points (%2); close them, or accept them with --accept-open REASON.")
                     .arg(ui::toQString(options.file), points.join(Cli::tr("; "))));
        return couldNot;
    }
    const auto key = keyOf(options);
    if (!key)
        return failure(key.error());
    sayIfNotPrivate(options.key);
    if (const auto sealed = project->seal(request, *key); !sealed)
        return failure(sealed.error());
    const seal::Seal& seal = *project->sealState().seal;
    print(Cli::tr("%1: %2.").arg(ui::sealedText(seal),
                                 ui::levelName(project->model(), seal.record.decision.level)));
    print(Cli::tr("Fingerprint: %1").arg(ui::toQString(seal::inGroups(seal.fingerprint))));
    return done;
}

} // namespace plumbline::cli
