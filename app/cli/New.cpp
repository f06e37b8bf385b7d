#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/project/Project.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"
#include "ui/support/UserName.h"

namespace plumbline::cli {

namespace {

Result<std::vector<assessment::Exclusion>> exclusionsOf(const model::Model& model,
                                                        const NewOptions& options) {
    std::vector<assessment::Exclusion> exclusions;
    for (std::size_t i = 0; i < options.exclude.size(); ++i) {
        const auto node = model.findNode(options.exclude[i]);
        if (!node)
            return fail(ErrorCode::UnknownCode, options.exclude[i]);
        const std::size_t reason = options.reasons.size() == 1 ? 0 : i;
        exclusions.push_back({*node, reason < options.reasons.size() ? options.reasons[reason] : ""});
    }
    return exclusions;
}

assessment::Facts factsOf(const model::Model& model, const NewOptions& options) {
    assessment::Facts facts;
    facts.enterprise = options.enterprise.empty() ? toUtf8(toPath(options.file).stem()) : options.enterprise;
    // Where there is nothing to choose, nothing need be said.
    facts.profile =
        options.profile.empty() && model.profiles.size() == 1 ? model.profiles.front().id : options.profile;
    facts.rule = model::parseTotalRule(options.rule).value_or(model.defaultRule());
    facts.depth = options.depth.value_or(model.levelCount());
    facts.target = options.target;
    return facts;
}

} // namespace

int runNew(const NewOptions& options) {
    if (options.reasons.size() > 1 && options.reasons.size() != options.exclude.size()) {
        complain(Cli::tr("Give one --reason for all, or one for each --exclude in the same order."));
        return wrongUsage;
    }
    const auto pack = ui::catalog().pack(options.model);
    const auto model = pack ? model::parsePack(*pack, options.model) : failed(pack);
    if (!model)
        return failure(model.error());
    const auto exclusions = exclusionsOf(*model, options);
    if (!exclusions)
        return failure(exclusions.error());
    const auto project =
        project::Project::create(toPath(options.file), *pack, {factsOf(*model, options), *exclusions},
                                 ui::toUtf8(ui::systemUserName()));
    if (!project)
        return failure(project.error());
    print(Cli::tr("%1 is ready to be rated.").arg(ui::toQString(options.file)));
    return done;
}

} // namespace plumbline::cli
