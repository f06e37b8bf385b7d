#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/project/Project.h"

namespace plumbline::cli {

int runReopen(const ReopenOptions& options) {
    const auto passphrase = seal::readPassphrase(toPath(options.passphraseFile));
    if (!passphrase)
        return failure(passphrase.error());
    const auto key = seal::LeadKey::unlock(toPath(options.key), *passphrase);
    if (!key)
        return failure(key.error());
    sayIfNotPrivate(options.key);
    const auto sealed = project::Project::view(toPath(options.file));
    if (!sealed)
        return failure(sealed.error());
    // In the name that the key has signed; the owner in the key file is a label that anybody can change.
    const auto& seal = sealed->sealState().seal;
    auto project = project::Project::open(toPath(options.file), seal ? seal->record.lead : key->info().owner);
    if (!project)
        return failure(project.error());
    if (const auto opened = project->reopen(options.reason, *key); !opened)
        return failure(opened.error());
    print(Cli::tr("Open again as revision %1; the former seal stays in the file.")
              .arg(project->sealState().revision()));
    return done;
}

} // namespace plumbline::cli
