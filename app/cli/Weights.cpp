#include "core/assessment/Weights.h"

#include "app/cli/Evaluation.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/exchange/ResultJson.h"
#include "core/scoring/Display.h"
#include "ui/support/Language.h"
#include "ui/support/UserName.h"

namespace plumbline::cli {

namespace {

using model::NodeId;
using model::Weight;

std::string kindAndCode(const model::Model& model, NodeId id) {
    const model::Node& node = model.node(id);
    return model.kinds[static_cast<std::size_t>(node.kind)].id + ":" + node.code;
}

/// "domain:data", or "data" where one part alone of the profile has that code.
Result<NodeId> partOf(const model::Model& model, int profile, const std::string& given) {
    std::vector<NodeId> known, inProfile;
    for (NodeId id = 1; id < static_cast<NodeId>(model.nodes.size()); ++id)
        if (model.node(id).code == given || kindAndCode(model, id) == given) {
            known.push_back(id);
            if (model.node(id).weights[static_cast<std::size_t>(profile)])
                inProfile.push_back(id);
        }
    if (known.empty())
        return fail(ErrorCode::UnknownCode, given);
    if (inProfile.empty())
        return fail(ErrorCode::NotInProfile, given, model.profiles[static_cast<std::size_t>(profile)].id);
    if (inProfile.size() == 1)
        return inProfile.front();
    std::vector<std::string> names;
    for (const NodeId id : inProfile)
        names.push_back(kindAndCode(model, id));
    return fail(ErrorCode::AmbiguousCode, given, join(names, ", "));
}

/// "domain:data=46.5"
Result<void> setWeight(const model::Model& model, int profile, const std::string& given,
                       assessment::WeightTable& weights) {
    const std::size_t sign = std::min(given.find('='), given.size());
    const std::string percent = given.substr(std::min(sign + 1, given.size()));
    const auto part = partOf(model, profile, given.substr(0, sign));
    if (!part)
        return failed(part);
    const auto weight = assessment::parseWeight(percent);
    if (!weight)
        return fail(ErrorCode::InvalidWeight, percent.empty() ? given : percent);
    weights[static_cast<std::size_t>(*part)] = *weight;
    return {};
}

Result<void> change(const WeightsOptions& options) {
    auto project = project::Project::open(toPath(options.file), ui::toUtf8(ui::systemUserName()));
    if (!project)
        return failed(project);
    const model::Model& model = project->model();
    const int profile = project->scope().profile();
    auto weights = options.reset ? assessment::recommendedWeights(model, profile)
                                 : assessment::weightsInUse(model, profile, project->assessment().ownWeights);
    for (const std::string& given : options.set)
        if (auto done = setWeight(model, profile, given, weights); !done)
            return done;
    const auto written = project->transact(project::Operation::Weights, [&](project::Writer& writer) {
        return writer.weights(assessment::ownWeights(model, profile, weights));
    });
    return written ? Result<void>() : failed(written);
}

void printWeights(const Evaluation& evaluation) {
    const model::Model& model = evaluation.project.model();
    const assessment::Scope& scope = evaluation.project.scope();
    const auto& own = evaluation.project.assessment().ownWeights;
    const auto percent = [](Rational share) { return ui::toQString(scoring::shownPercent(share)); };
    std::vector<QStringList> rows{
        {Cli::tr("Part"), Cli::tr("Code"), Cli::tr("Recommended"), Cli::tr("Own"), Cli::tr("Effective")}};
    for (NodeId id = 1; id < static_cast<NodeId>(model.nodes.size()); ++id) {
        const model::Node& node = model.node(id);
        if (!node.weights[static_cast<std::size_t>(scope.profile())])
            continue;
        rows.push_back(
            {QString(2 * node.kind, QLatin1Char(' ')) + ui::local(node.name),
             ui::toQString(kindAndCode(model, id)), percent(scope.recommendedShare(model, id)),
             own.contains(id) ? percent({own.at(id), model::fullWeight}) : QStringLiteral("-"),
             scope.includes(id) ? percent(evaluation.outcome.scheme.share(id)) : Cli::tr("left out")});
    }
    printTable(rows, 2);
}

} // namespace

int runWeights(const WeightsOptions& options) {
    if (options.reset || !options.set.empty())
        if (const auto changed = change(options); !changed)
            return failure(changed.error());
    const auto evaluation = evaluate(options.file, {});
    if (!evaluation)
        return failure(evaluation.error());
    if (options.json)
        print(exchange::weightsJson(evaluation->project.model(), evaluation->project.assessment(),
                                    evaluation->project.scope(), evaluation->outcome.scheme));
    else
        printWeights(*evaluation);
    return done;
}

} // namespace plumbline::cli
