#include <algorithm>

#include <QLocale>

#include "app/cli/Assessor.h"
#include "app/cli/Evaluation.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/base/FileName.h"
#include "core/base/Text.h"
#include "core/exchange/EvidenceFolder.h"
#include "core/report/EvidencePhrases.h"
#include "ui/support/Language.h"
#include "ui/support/UserName.h"

namespace plumbline::cli {

namespace {

/// The piece that the options describe.
assessment::Evidence describedBy(const EvidenceOptions& options, const std::string& assessor) {
    assessment::Evidence evidence;
    evidence.kind = assessment::parseWord<assessment::EvidenceKind>(options.kind).value();
    evidence.title = options.title.empty() && !options.paths.empty()
                         ? toUtf8(toPath(options.paths.front()).filename())
                         : options.title;
    evidence.collector = options.who.value_or(assessor);
    evidence.source = options.from;
    evidence.place = options.where;
    evidence.collected = trimmed(options.when);
    evidence.description = options.description;
    return evidence;
}

Result<void> add(project::Writer& writer, const EvidenceOptions& options, const std::string& assessor) {
    const auto id = writer.save(describedBy(options, assessor));
    if (!id)
        return failed(id);
    for (const std::string& cell : options.cells)
        if (auto linked = writer.link(*id, cell); !linked)
            return linked;
    for (const std::string& path : options.paths)
        if (const auto attached = writer.attach(*id, toPath(path)); !attached)
            return failed(attached);
    return {};
}

QString codesOf(const model::Model& model, const std::vector<model::CellId>& cells) {
    std::vector<std::string> codes;
    for (const model::CellId cell : cells)
        codes.push_back(model.cellCode(cell));
    return ui::toQString(join(codes, " "));
}

void printLedger(const model::Model& model, const exchange::EvidenceLedger& ledger) {
    std::vector<QStringList> rows{{Cli::tr("No."), Cli::tr("Kind"), Cli::tr("Title"), Cli::tr("Cells"),
                                   Cli::tr("File"), Cli::tr("Size")}};
    for (const exchange::LedgerEntry& entry : ledger.entries) {
        const auto kind = report::phrases::evidenceKinds[static_cast<std::size_t>(entry.evidence.kind)];
        rows.push_back({QString::number(entry.number), ui::toQString(std::string(kind.in(ui::language()))),
                        ui::toQString(entry.evidence.title).simplified(), codesOf(model, entry.cells),
                        QString(), QString()});
        for (std::size_t i = 0; i < entry.files.size(); ++i) {
            if (i > 0)
                rows.push_back(QStringList(6));
            rows.back()[4] = ui::toQString(safeFileName(entry.files[i].attachment.name));
            rows.back()[5] = ui::sizeText(entry.files[i].size);
        }
    }
    if (ledger.entries.empty())
        print(Cli::tr("There is no evidence yet."));
    else
        printTable(rows, 5);
    if (ledger.withoutEvidence.empty())
        return;
    std::vector<model::CellId> shown = ledger.withoutEvidence;
    shown.resize(std::min(shown.size(), cellsShown));
    print(Cli::tr("Rated high without evidence: %n cell(s)", nullptr,
                  static_cast<int>(ledger.withoutEvidence.size())));
    print(codesOf(model, shown));
    if (shown.size() < ledger.withoutEvidence.size())
        print(Cli::tr("... and %1 more; --json lists them all.")
                  .arg(ledger.withoutEvidence.size() - shown.size()));
}

} // namespace

int runEvidenceAdd(const EvidenceOptions& options) {
    const std::string assessor = options.assessor.value_or(ui::toUtf8(ui::systemUserName()));
    if (ui::toQString(assessor).trimmed().isEmpty()) {
        complain(Cli::tr("Say who adds it with --assessor NAME."));
        return wrongUsage;
    }
    if (options.paths.empty() && options.title.empty()) {
        complain(Cli::tr("Name a file to attach, or say with --title what the evidence is."));
        return wrongUsage;
    }
    auto project = project::Project::open(toPath(options.file), assessor);
    if (!project)
        return failure(project.error());
    const auto added = project->transact(project::Operation::Evidence, [&](project::Writer& writer) {
        return add(writer, options, assessor);
    });
    if (!added)
        return failure(added.error());
    tellOfStranger(*project);
    print(
        Cli::tr("Evidence added; files: %1, cells: %2.").arg(options.paths.size()).arg(options.cells.size()));
    return done;
}

int runEvidenceList(const EvidenceOptions& options) {
    const auto project = view(options.file);
    if (!project)
        return failure(project.error());
    const auto ledger = exchange::evidenceLedger(*project, ui::language());
    if (!ledger)
        return failure(ledger.error());
    if (options.json)
        print(exchange::ledgerJson(project->model(), *ledger));
    else
        printLedger(project->model(), *ledger);
    return done;
}

int runEvidenceExport(const EvidenceOptions& options) {
    const std::string language = options.language.empty() ? ui::language() : options.language;
    const auto project = view(options.file);
    if (!project)
        return failure(project.error());
    const auto ledger = exchange::evidenceLedger(*project, language);
    if (!ledger)
        return failure(ledger.error());
    const auto written = exchange::writeEvidenceFolder(*project, *ledger, toPath(options.folder), language);
    if (!written)
        return failure(written.error());
    print(ui::toQString(options.folder));
    return done;
}

} // namespace plumbline::cli
