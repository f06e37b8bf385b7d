#include <algorithm>
#include <limits>

#include <QDateTime>

#include "app/cli/Evaluation.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/exchange/ResultJson.h"
#include "core/project/Project.h"
#include "ui/support/HistoryWords.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

namespace {

using project::HistoryEntry;
using project::HistoryFilter;

Result<HistoryFilter> filterOf(const project::Project& project, const HistoryOptions& options) {
    HistoryFilter filter;
    if (!options.cell.empty()) {
        const auto cell = project.model().findCell(options.cell);
        if (!cell)
            return fail(ErrorCode::UnknownCode, options.cell);
        filter.cell = project.model().cellCode(*cell);
    }
    if (!options.search.empty())
        ui::HistoryWords(project.model(), project.assessment()).search(ui::toQString(options.search), filter);
    if (!options.person.empty()) {
        const auto& people = project.assessment().people;
        const auto person = std::find_if(people.begin(), people.end(),
                                         [&](const auto& each) { return each.name == options.person; });
        if (person == people.end()) {
            std::vector<std::string> names;
            for (const auto& each : people)
                names.push_back(each.name);
            return fail(ErrorCode::UnknownPerson, options.person, join(names, ", "));
        }
        filter.person = person->id;
    }
    return filter;
}

void printLines(const exchange::Table& table, const std::vector<HistoryEntry>& entries) {
    std::vector<QStringList> rows;
    const auto add = [&](const QString& change, const std::vector<std::string>& fields) {
        QStringList row{change};
        for (const std::string& field : fields)
            row << ui::toQString(field).simplified();
        rows.push_back(row);
    };
    add(Cli::tr("Change"), table.heads);
    for (std::size_t i = 0; i < entries.size(); ++i)
        add(entries[i].counter > 0 ? QString::number(entries[i].counter) : QString(), table.rows[i]);
    printTable(rows, static_cast<qsizetype>(table.heads.size()) + 1);
}

} // namespace

int runHistory(const HistoryOptions& options) {
    const auto project = view(options.file);
    if (!project)
        return failure(project.error());
    const auto filter = filterOf(*project, options);
    if (!filter)
        return failure(filter.error());
    auto entries = project->history(*filter, std::numeric_limits<int>::max());
    if (!entries)
        return failure(entries.error());
    // As it came about: the newest stands last, above the prompt.
    std::reverse(entries->begin(), entries->end());
    if (options.json) {
        print(exchange::historyJson(*entries, project->assessment()));
        return done;
    }
    const exchange::Table table = ui::HistoryWords(project->model(), project->assessment()).table(*entries);
    if (options.to.empty()) {
        printLines(table, *entries);
        return done;
    }
    const auto written = project->checkTarget(toPath(options.to)).and_then([&] {
        return exchange::writeTable(table, toPath(options.to));
    });
    if (!written)
        return failure(written.error());
    print(ui::toQString(options.to));
    return done;
}

} // namespace plumbline::cli
