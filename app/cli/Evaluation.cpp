#include "app/cli/Evaluation.h"

#include "core/base/File.h"

namespace plumbline::cli {

Result<Evaluation> evaluate(const std::string& file, const std::string& rule) {
    auto project = project::Project::view(toPath(file));
    if (!project)
        return failed(project);
    auto scheme = scoring::Scheme::compile(project->model(), project->scope());
    if (!scheme)
        return failed(scheme);
    scoring::Scores scores;
    score(*scheme, project->assessment().ratings, scores);
    auto verdict =
        scoring::verdict(*scheme, scores, model::parseTotalRule(rule).value_or(project->scope().rule()));
    return Evaluation{std::move(*project), std::move(*scheme), std::move(scores), std::move(verdict)};
}

} // namespace plumbline::cli
