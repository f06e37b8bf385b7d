#include "app/cli/Evaluation.h"

#include "core/base/File.h"

namespace plumbline::cli {

Result<Evaluation> evaluate(const std::string& file, const std::string& rule) {
    auto project = project::Project::view(toPath(file));
    if (!project)
        return failed(project);
    const auto wanted = model::parseTotalRule(rule).value_or(project->scope().rule());
    if (auto offered = assessment::checkRule(project->model(), wanted); !offered)
        return failed(offered);
    auto scheme = scoring::Scheme::compile(project->model(), project->scope());
    if (!scheme)
        return failed(scheme);
    scoring::Scores scores;
    score(*scheme, project->assessment().ratings, scores);
    auto verdict = scoring::verdict(*scheme, scores, wanted);
    return Evaluation{std::move(*project), std::move(*scheme), std::move(scores), std::move(verdict)};
}

} // namespace plumbline::cli
