#include <algorithm>

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

/// Of an output that nobody reads on, no more is made.
Result<void> unlessRefused() {
    return outputIsRefused() ? fail(ErrorCode::Cancelled) : Result<void>();
}

Result<void> printJson(const project::Project& project, const HistoryFilter& filter) {
    print(std::string("{\"entries\": ["));
    std::string last; // held back until it is known whether a comma follows
    auto printed = project.eachEntry(filter, [&](const HistoryEntry& entry) {
        if (!last.empty())
            print(last + ',');
        last = exchange::entryJson(entry, project.assessment());
        return unlessRefused();
    });
    if (!printed)
        return printed;
    print(last + (last.empty() ? "]}" : "\n]}"));
    return printed;
}

Result<void> printLines(const project::Project& project, const HistoryFilter& filter) {
    constexpr std::size_t mostHeld = 1000; ///< lines; so many are measured before their columns are set
    const ui::HistoryWords words(project.model(), project.assessment());
    const exchange::TableColumns columns = ui::HistoryWords::columns();
    std::vector<QStringList> rows;
    std::vector<int> widths;
    const auto add = [&](const QString& change, const exchange::TableRow& fields) {
        QStringList row{change};
        for (const std::string& field : fields)
            row << ui::toQString(field).simplified();
        rows.push_back(row);
    };
    const auto printHeld = [&] {
        printTable(rows, static_cast<qsizetype>(columns.heads.size()) + 1, widths);
        rows.clear();
    };
    add(Cli::tr("Change"), columns.heads);
    auto printed = project.eachEntry(filter, [&](const HistoryEntry& entry) {
        add(entry.counter > 0 ? QString::number(entry.counter) : QString(), words.row(entry));
        if (rows.size() == mostHeld)
            printHeld();
        return unlessRefused();
    });
    printHeld();
    return printed;
}

} // namespace

int runHistory(const HistoryOptions& options) {
    const auto project = view(options.file);
    if (!project)
        return failure(project.error());
    const auto filter = filterOf(*project, options);
    if (!filter)
        return failure(filter.error());
    // As it came about: the newest stands last, above the prompt.
    if (options.to.empty()) {
        const auto printed = options.json ? printJson(*project, *filter) : printLines(*project, *filter);
        return printed || outputIsRefused() ? done : failure(printed.error());
    }
    if (const auto written = ui::writeHistory(*project, *filter, toPath(options.to)); !written)
        return failure(written.error());
    print(ui::toQString(options.to));
    return done;
}

} // namespace plumbline::cli
