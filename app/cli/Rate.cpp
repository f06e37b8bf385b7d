#include "app/cli/Assessor.h"
#include "app/cli/Evaluation.h"
#include "app/cli/Mistakes.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/exchange/RatingsTable.h"
#include "core/project/Project.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/UserName.h"

namespace plumbline::cli {

namespace {

/// "data.1@1: unrated → Fully met", one line for each change.
void printChanges(const project::Project& project, const exchange::RatingsPlan& plan) {
    const auto word = [&](const assessment::Rating& rating) {
        const std::string text = assessment::toString(project.model(), rating);
        return text.empty() ? Cli::tr("unrated") : ui::toQString(text);
    };
    std::vector<QStringList> rows;
    for (const exchange::RatingsPlan::Change& change : plan.changes)
        rows.push_back({ui::toQString(project.model().cellCode(change.cell)), word(change.before),
                        QStringLiteral("→"), word(change.after)});
    printTable(rows, 4);
}

/// Each with the file and its place in it.
int refuse(const std::string& file, const std::vector<exchange::Mistake>& mistakes) {
    complainOf(mistakes, [&](const exchange::Mistake& mistake) {
        return Cli::tr("%1, %2: %3")
            .arg(ui::toQString(file), ui::placeText(mistake.place), ui::errorText(mistake.error));
    });
    if (mistakes.size() > 1)
        complain(
            Cli::tr("No rating was changed: %n mistake(s) in %1.", nullptr, static_cast<int>(mistakes.size()))
                .arg(ui::toQString(file)));
    return couldNot;
}

} // namespace

int runRate(const RateOptions& options) {
    const std::string assessor = options.assessor.value_or(ui::toUtf8(ui::systemUserName()));
    if (!options.preview && ui::toQString(assessor).trimmed().isEmpty()) {
        complain(Cli::tr("Say whose ratings these are with --assessor NAME."));
        return wrongUsage;
    }
    auto project =
        options.preview ? view(options.file) : project::Project::open(toPath(options.file), assessor);
    if (!project)
        return failure(project.error());
    const auto table =
        exchange::readRatings(toPath(options.from), project->model(), project->scope(), ui::language());
    if (!table)
        return failure(table.error());
    for (const exchange::Mistake& note : table->notes)
        complain(ui::mistakeText(note));
    if (!table->mistakes.empty())
        return refuse(options.from, table->mistakes);
    const exchange::RatingsPlan plan = exchange::planOf(project->assessment(), table->ratings);
    if (options.preview) {
        printChanges(*project, plan);
        print(Cli::tr("New: %1; changed: %2; taken back: %3; the same: %4. Nothing was written.")
                  .arg(plan.added)
                  .arg(plan.altered)
                  .arg(plan.cleared)
                  .arg(plan.same));
        return done;
    }
    const auto written =
        project->transact(project::Operation::Import, [&](project::Writer& writer) -> Result<void> {
            for (const exchange::CellRating& row : table->ratings)
                if (auto rated = writer.rate(row.cell, row.rating); !rated)
                    return rated;
            return {};
        });
    if (!written)
        return failure(written.error());
    tellOfStranger(*project);
    print(Cli::tr("Lines read: %1; ratings changed: %2.")
              .arg(table->ratings.size())
              .arg(written->ratings.size()));
    return done;
}

} // namespace plumbline::cli
