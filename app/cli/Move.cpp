#include <nlohmann/json.hpp>

#include "app/cli/Evaluation.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/assessment/Move.h"
#include "core/base/File.h"
#include "core/project/Project.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"
#include "ui/support/UserName.h"

namespace plumbline::cli {

namespace {

nlohmann::json toJson(const project::Project& project, const assessment::Move& move,
                      const model::Model& edition, bool moved) {
    const auto cells = [&](const std::vector<assessment::Move::Cell>& list) {
        nlohmann::json rows = nlohmann::json::array();
        for (const assessment::Move::Cell& cell : list)
            rows.push_back({{"cell", project.model().cellCode(cell.before)},
                            {"rating", assessment::toString(project.model(),
                                                            project.assessment().wholeRating(cell.before))}});
        return rows;
    };
    const auto codes = [&](const std::vector<model::NodeId>& nodes) {
        nlohmann::json list = nlohmann::json::array();
        for (const model::NodeId node : nodes)
            list.push_back(project.model().node(node).code);
        return list;
    };
    return {{"from", project.model().edition},
            {"to", edition.edition},
            {"carried", move.carried},
            {"changed", cells(move.changed)},
            {"gone", cells(move.gone)},
            {"added", move.added.size()},
            {"readmitted", codes(move.readmitted)},
            {"reset", codes(move.reset)},
            {"profile", move.after.facts.profile},
            {"moved", moved}};
}

QStringList inWords(const model::Model& model, const std::string& profile, const assessment::Move& move,
                    const model::Model& edition) {
    QStringList lines{Cli::tr("Edition %1 to %2. Ratings that carry over: %3; criteria that are new: %4.")
                          .arg(ui::toQString(model.edition), ui::toQString(edition.edition))
                          .arg(move.carried)
                          .arg(move.added.size())};
    for (const assessment::Move::Cell& cell : move.changed)
        lines << Cli::tr("%1 is to be rated anew.").arg(ui::toQString(model.cellCode(cell.before)));
    for (const assessment::Move::Cell& cell : move.gone)
        lines
            << Cli::tr("%1 is no longer part of the model.").arg(ui::toQString(model.cellCode(cell.before)));
    for (const model::NodeId node : move.readmitted)
        lines << Cli::tr("%1 can no longer be left out and is assessed from now on.")
                     .arg(ui::local(model.node(node).name));
    for (const model::NodeId node : move.reset)
        lines << Cli::tr("%1 goes back to the recommended weight.").arg(ui::local(model.node(node).name));
    if (move.after.facts.profile != profile)
        lines << Cli::tr("The profile becomes %1.").arg(ui::toQString(move.after.facts.profile));
    return lines;
}

} // namespace

int runMove(const MoveOptions& options) {
    const std::string assessor = options.assessor.value_or(ui::toUtf8(ui::systemUserName()));
    auto project =
        options.preview ? view(options.file) : project::Project::open(toPath(options.file), assessor);
    if (!project)
        return failure(project.error());
    const auto pack = ui::catalog().pack(project->model().id);
    if (!pack)
        return failure(pack.error());
    const auto edition = model::parsePack(*pack, project->model().id);
    if (!edition)
        return failure(edition.error());
    const auto move = assessment::planMove(project->model(), project->assessment(), *edition);
    const bool moves = !options.preview && *pack != project->pack();
    // Before it moves: then the model is another.
    const std::string json = options.json ? toJson(*project, move, *edition, moves).dump(2) : std::string();
    const QStringList words = inWords(project->model(), project->assessment().facts.profile, move, *edition);
    if (moves)
        if (const auto moved = project->transact(project::Operation::Move,
                                                 [&](project::Writer& writer) { return writer.move(*pack); });
            !moved)
            return failure(moved.error());
    if (options.json)
        print(json);
    else
        for (const QString& line : words)
            print(line);
    return done;
}

} // namespace plumbline::cli
