#include "app/cli/Evaluation.h"

#include <QDateTime>

#include "app/cli/Output.h"
#include "core/base/File.h"
#include "ui/support/ErrorText.h"

namespace plumbline::cli {

namespace {

std::optional<long long> counterOf(const std::string& at) {
    bool isNumber = false;
    const qlonglong counter = QString::fromStdString(at).toLongLong(&isNumber);
    return isNumber ? std::optional<long long>(counter) : std::nullopt;
}

/// The last millisecond of a day, minute or second in local time.
std::optional<Timestamp> endOf(const std::string& at) {
    const QString text = QString::fromStdString(at).trimmed().replace(QLatin1Char(' '), QLatin1Char('T'));
    const QDateTime begin = QDateTime::fromString(text, Qt::ISODate);
    if (!begin.isValid())
        return std::nullopt;
    const auto colons = text.count(QLatin1Char(':'));
    const QDateTime end = !text.contains(QLatin1Char('T')) ? begin.addDays(1)
                          : colons == 1                    ? begin.addSecs(60)
                                                           : begin.addSecs(1);
    return end.toMSecsSinceEpoch() - 1;
}

} // namespace

bool isMoment(const std::string& at) {
    return counterOf(at) || endOf(at);
}

Result<project::Project> view(const std::string& file, const std::string& at) {
    auto project = project::Project::view(toPath(file));
    if (project && !project->damage().empty()) {
        complain(ui::errorText(project->damage().front()));
        complain(Cli::tr("What makes no sense in it is left out; plumbline-cli check names all of it."));
    }
    if (!project || at.empty())
        return project;
    const auto counter = counterOf(at);
    auto then = (counter ? Result<long long>(*counter) : project->counterAt(endOf(at).value_or(0)))
                    .and_then([&](long long change) { return project->asOf(change); });
    // The sentence speaks of the moment as it was asked for.
    if (!then && then.error().code == ErrorCode::NoSuchMoment)
        then.error().args[0] = at;
    return then;
}

Result<Evaluation> evaluate(const std::string& file, const std::string& rule, const std::string& at) {
    auto project = view(file, at);
    if (!project)
        return failed(project);
    const auto wanted = model::parseTotalRule(rule).value_or(project->scope().rule());
    if (auto offered = assessment::checkRule(project->model(), wanted); !offered)
        return failed(offered);
    auto outcome =
        scoring::outcome(project->model(), project->scope(), project->assessment().ratings, wanted);
    if (!outcome)
        return failed(outcome);
    return Evaluation{std::move(*project), std::move(*outcome)};
}

} // namespace plumbline::cli
