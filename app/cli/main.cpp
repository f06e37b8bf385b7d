#include <span>
#include <sstream>

#include <CLI/CLI.hpp>

#include <QGuiApplication>

#include "app/cli/Evaluation.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/assessment/Records.h"
#include "core/base/Disk.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/project/Project.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

namespace {

// CLI11 costs seconds to compile, so this is the one file that knows it.

/// What cannot be opened is said by the verb itself.
void sayWhatIsMovedAside(const std::string& file) {
    const auto aside = project::clearWay(toPath(file));
    if (aside && *aside)
        complain(ui::asideText(file, toUtf8(**aside)));
}

/// Whether a verb that comes to its end has changed or made a file.
bool makesFile(const auto&) {
    return false;
}
bool makesFile(const NewOptions&) {
    return true;
}
bool makesFile(const DemoOptions&) {
    return true;
}
bool makesFile(const RateOptions& options) {
    return !options.preview;
}
bool makesFile(const WeightsOptions& options) {
    return !options.set.empty() || options.reset;
}
bool makesFile(const ExportOptions&) {
    return true;
}
bool makesFile(const ReportOptions&) {
    return true;
}
bool makesFile(const EvidenceOptions& options) {
    return !options.kind.empty() || !options.folder.empty(); // else they are listed
}
bool makesFile(const HistoryOptions& options) {
    return !options.to.empty();
}
bool makesFile(const CheckOptions& options) {
    return !options.rescue.empty();
}
bool makesFile(const ModelTemplateOptions&) {
    return true;
}
bool makesFile(const ModelImportOptions& options) {
    return !options.check;
}
bool makesFile(const MoveOptions& options) {
    return !options.preview;
}
bool makesFile(const OverlayOptions& options) {
    return !options.from.empty() || options.remove;
}
bool makesFile(const SealOptions&) {
    return true;
}
bool makesFile(const ReopenOptions&) {
    return true;
}

/// A script whose variable is empty is told so, instead of doing something else.
CLI::Option* notEmpty(CLI::Option* option) {
    return option->check([](const std::string& given) {
        return given.empty() ? std::string("is empty; give it a value, or leave it out") : std::string();
    });
}

CLI::App* verb(CLI::App& app, const char* name, const char* description, auto& options, auto run, int& exit) {
    CLI::App* const added = app.add_subcommand(name, description);
    added->callback([&options, run, &exit] {
        if constexpr (requires { options.file; })
            sayWhatIsMovedAside(options.file);
        exit = run(options);
        if (exit == done && makesFile(options))
            noteMade();
    });
    return added;
}

void addFile(CLI::App* verb, std::string& file) {
    verb->add_option("FILE", file, "The assessment, a .plumb file")->required();
}

void addJson(CLI::App* verb, bool& json) {
    verb->add_flag("--json", json, "Print one JSON object and nothing else");
}

void addMoment(CLI::App* verb, std::string& at) {
    verb->add_option("--at", at,
                     "As it stood then: the number of a change, see the verb history, or a day or time such "
                     "as \"2026-09-14 10:41\"")
        ->check([](const std::string& given) {
            return isMoment(given) ? std::string()
                                   : given + " is neither the number of a change nor a day or time";
        });
}

void addRule(CLI::App* verb, std::string& rule) {
    verb->add_option("--rule", rule, "How the total follows from the level scores: credit or sum")
        ->check(CLI::IsMember({"credit", "sum"}));
}

void defineNew(CLI::App* verb, NewOptions& options) {
    addFile(verb, options.file);
    verb->add_option("--model", options.model, "The model's id, see the verb models")->required();
    verb->add_option("--profile", options.profile, "The model's profile: process or discrete");
    verb->add_option("--exclude", options.exclude, "Code of a part to leave out; may be repeated")
        ->allow_extra_args(false);
    verb->add_option("--reason", options.reasons, "Why: one for all, or one for each --exclude in order")
        ->allow_extra_args(false);
    addRule(verb, options.rule);
    verb->add_option("--depth", options.depth, "Highest level to be assessed (default: the model's)");
    verb->add_option("--target", options.target, "Level aimed at (default: the next one)");
    verb->add_option("--enterprise", options.enterprise, "The enterprise (default: the file's name)");
}

std::vector<std::string> evidenceKinds() {
    const auto& words = assessment::wordsOf<assessment::EvidenceKind>;
    return {words.begin(), words.end()};
}

void defineEvidence(CLI::App* evidence, EvidenceOptions& options, int& exit) {
    addFile(evidence, options.file);
    evidence->require_subcommand(1);

    CLI::App* const add =
        verb(*evidence, "add", "Add one piece, with its files", options, runEvidenceAdd, exit);
    add->add_option("PATH", options.paths, "Files to attach; each is kept inside the assessment");
    add->add_option("--kind", options.kind, "How it was got")
        ->required()
        ->check(CLI::IsMember(evidenceKinds()));
    notEmpty(
        add->add_option("--cell", options.cells,
                        "What it is about: SUBDOMAIN.ITEM@LEVEL, or the sub-item's code; may be repeated"))
        ->allow_extra_args(false);
    add->add_option("--title", options.title, "What it is (default: the name of the first file)");
    add->add_option("--who", options.who, "Who of the team got it (default: the assessor)");
    add->add_option("--from", options.from, "From whom");
    add->add_option("--where", options.where, "Where");
    add->add_option("--when", options.when, "When: 2026-09-14 or \"2026-09-14 10:30\"");
    add->add_option("--description", options.description, "What it shows");
    add->add_option("--assessor", options.assessor, "Who adds it (default: you)");

    addJson(verb(*evidence, "list", "List all pieces, and high ratings without any", options, runEvidenceList,
                 exit),
            options.json);

    CLI::App* const exported = verb(*evidence, "export", "Write all files into a folder, with an index",
                                    options, runEvidenceExport, exit);
    exported->add_option("DIR", options.folder, "The folder: a new or an empty one")->required();
    exported
        ->add_option("--lang", options.language,
                     "Language of the index: zh_CN or en (default: the program's)")
        ->check(CLI::IsMember({"zh_CN", "en"}));
}

void defineHistory(CLI::App* verb, HistoryOptions& options) {
    addFile(verb, options.file);
    notEmpty(verb->add_option("--cell", options.cell,
                              "Of one cell: SUBDOMAIN.ITEM@LEVEL, or the code of a sub-item"));
    notEmpty(verb->add_option("--search", options.search, "What has this text, in any case"));
    notEmpty(verb->add_option("--person", options.person, "What this person did"));
    CLI::Option* const to = notEmpty(verb->add_option("--to", options.to, "Write as a table: .csv or .xlsx"));
    addJson(verb, options.json);
    verb->get_option("--json")->excludes(to);
}

void defineOverlay(CLI::App* verb, OverlayOptions& options) {
    verb->add_option("MODEL", options.model, "The model's id")->required();
    CLI::Option* const from = notEmpty(verb->add_option(
        "--from", options.from, "Load from a sheet, .xlsx or CSV: item,level,text; all or nothing"));
    verb->add_flag("--remove", options.remove, "Remove what is loaded")->excludes(from);
    addJson(verb, options.json);
}

void addKey(CLI::App* verb, std::string& key, std::string& passphraseFile) {
    verb->add_option("--key", key, "File of the lead's signing key")->required();
    verb->add_option("--passphrase-file", passphraseFile,
                     "File whose first line is the passphrase of the key")
        ->required();
}

void defineSeal(CLI::App* verb, SealOptions& options) {
    addFile(verb, options.file);
    verb->add_option("--lead", options.lead, "Name of the lead, who seals")->required();
    addKey(verb, options.key, options.passphraseFile);
    verb->get_option("--key")->description("File of the lead's signing key; made where there is none yet");
    verb->add_option("--accept-open", options.acceptOpen,
                     "Seal although points are open, for this reason, which is recorded");
    verb->add_option("--level", options.level, "The level decided (default: the one computed)");
    verb->add_option("--reason", options.reason, "Why the level is not the one computed");
}

/// Defines the command line, runs the verb it names, and gives the exit code.
int run(std::vector<std::string> arguments) {
    CLI::App app("Maturity assessments from the command line.", "plumbline-cli");
    app.require_subcommand(1);
    app.set_version_flag("--version", PLUMBLINE_VERSION);
    int exit = done;

    ModelsOptions models;
    addJson(verb(app, "models", "List the models of this program", models, runModels, exit), models.json);

    ModelOptions model;
    CLI::App* const modelVerb = verb(app, "model", "Show one model whole", model, runModel, exit);
    modelVerb->add_option("ID", model.id, "The model's id")->required();
    addJson(modelVerb, model.json);

    NewOptions created;
    defineNew(verb(app, "new", "Make an assessment", created, runNew, exit), created);

    RateOptions rate;
    CLI::App* const rateVerb =
        verb(app, "rate", "Import ratings from a table, all or nothing", rate, runRate, exit);
    addFile(rateVerb, rate.file);
    notEmpty(rateVerb->add_option("--from", rate.from,
                                  "Table, CSV or .xlsx: subdomain,item,level,rating or subitem,score; of "
                                  "another model the id of its last kind stands for subdomain or subitem"))
        ->required();
    rateVerb->add_option("--assessor", rate.assessor, "Whose ratings these are (default: you)");
    rateVerb->add_flag("--preview", rate.preview, "Only say what would change");

    ScoreOptions score;
    CLI::App* const scoreVerb = verb(app, "score", "Show scores and level", score, runScore, exit);
    addFile(scoreVerb, score.file);
    addMoment(scoreVerb, score.at);
    addRule(scoreVerb, score.rule);
    addJson(scoreVerb, score.json);

    GapOptions gap;
    CLI::App* const gapVerb = verb(app, "gap", "Show what is missing to a level", gap, runGap, exit);
    addFile(gapVerb, gap.file);
    gapVerb->add_option("--target", gap.target,
                        "The level (default: the assessment's target, else the next)");
    addRule(gapVerb, gap.rule);
    addJson(gapVerb, gap.json);

    WeightsOptions weights;
    CLI::App* const weightsVerb =
        verb(app, "weights", "Show the weights, or set the team's own", weights, runWeights, exit);
    addFile(weightsVerb, weights.file);
    weightsVerb
        ->add_option(
            "--set", weights.set,
            "KIND:CODE=PERCENT, or CODE=PERCENT where the code is unique; may be repeated; the parts "
            "of a part have to sum to 100")
        ->allow_extra_args(false);
    weightsVerb->add_flag("--reset", weights.reset, "Back to the recommended weights, before any --set");
    addJson(weightsVerb, weights.json);

    ExportOptions exported;
    CLI::App* const exportVerb =
        verb(app, "export", "Write the ratings in the form rate reads", exported, runExport, exit);
    addFile(exportVerb, exported.file);
    addMoment(exportVerb, exported.at);
    notEmpty(exportVerb->add_option("--to", exported.to, "CSV file to write"))->required();

    EvidenceOptions evidence;
    defineEvidence(app.add_subcommand("evidence", "Add evidence, list it, or write it into a folder"),
                   evidence, exit);

    ReportOptions report;
    CLI::App* const reportVerb = verb(app, "report", "Write the assessment report", report, runReport, exit);
    addFile(reportVerb, report.file);
    addMoment(reportVerb, report.at);
    notEmpty(reportVerb->add_option("--to", report.to, "PDF file to write"))->required();
    reportVerb->add_option("--lang", report.language, "Language of the report: zh_CN or en")
        ->capture_default_str()
        ->check(CLI::IsMember({"zh_CN", "en"}));
    reportVerb->add_flag("--with-wording", report.wording,
                         "Print the wording of the standard that you have loaded, too");

    HistoryOptions history;
    defineHistory(
        verb(app, "history", "Show who changed what, when, from what to what", history, runHistory, exit),
        history);

    CheckOptions check;
    CLI::App* const checkVerb = verb(app, "check", "Look for damage in a file", check, runCheck, exit);
    addFile(checkVerb, check.file);
    notEmpty(checkVerb->add_option("--rescue", check.rescue,
                                   "Write what can be read of a damaged file as this new one"));

    ModelTemplateOptions modelTemplate;
    CLI::App* const templateVerb = verb(app, "model-template", "Write a model as a workbook to fill in",
                                        modelTemplate, runModelTemplate, exit);
    templateVerb->add_option("OUT", modelTemplate.to, "Workbook to write, .xlsx")->required();
    notEmpty(templateVerb->add_option("--from", modelTemplate.from,
                                      "Begin with this model (default: a small example)"));

    ModelImportOptions modelImport;
    CLI::App* const importVerb =
        verb(app, "model-import", "Install a model from a workbook", modelImport, runModelImport, exit);
    importVerb->add_option("IN", modelImport.from, "Workbook, .xlsx")->required();
    importVerb->add_flag("--check", modelImport.check, "Only say what is wrong");
    addJson(importVerb, modelImport.json);

    MoveOptions move;
    CLI::App* const moveVerb =
        verb(app, "move", "Move to the installed edition of the assessment's model", move, runMove, exit);
    addFile(moveVerb, move.file);
    moveVerb->add_option("--assessor", move.assessor, "Who moves it (default: you)");
    moveVerb->add_flag("--preview", move.preview, "Only say what would change");
    addJson(moveVerb, move.json);

    OverlayOptions overlay;
    defineOverlay(verb(app, "overlay", "Show whether the wording of a standard is loaded, load or remove it",
                       overlay, runOverlay, exit),
                  overlay);

    SealOptions seal;
    defineSeal(verb(app, "seal", "Finalise: seal the assessment and sign it", seal, runSeal, exit), seal);

    VerifyOptions verify;
    CLI::App* const verifyVerb =
        verb(app, "verify", "Show who sealed it, and whether it is still as it was", verify, runVerify, exit);
    addFile(verifyVerb, verify.file);
    addJson(verifyVerb, verify.json);

    ReopenOptions reopen;
    CLI::App* const reopenVerb =
        verb(app, "reopen", "Open a sealed assessment for a revision", reopen, runReopen, exit);
    addFile(reopenVerb, reopen.file);
    addKey(reopenVerb, reopen.key, reopen.passphraseFile);
    reopenVerb->add_option("--reason", reopen.reason, "Why it is opened again; is recorded")->required();

    DemoOptions demo;
    addFile(verb(app, "demo", "Make the demo assessment", demo, runDemo, exit), demo.file);

    // CLI11 would only say that a verb is missing.
    const auto isVerb = [&](CLI::App* known) { return known->check_name(arguments[0]); };
    if (!arguments.empty() && !arguments[0].starts_with('-') && app.get_subcommands(isVerb).empty()) {
        complain(Cli::tr("There is no verb %1; see plumbline-cli --help for those there are.")
                     .arg(ui::toQString(arguments[0])));
        return wrongUsage;
    }
    try {
        std::reverse(arguments.begin(), arguments.end());
        app.parse(arguments);
    } catch (const CLI::ParseError& error) {
        std::ostringstream out, complaint;
        const int code = app.exit(error, out, complaint);
        if (!out.str().empty())
            print(std::string(trimmed(out.str())));
        if (!complaint.str().empty())
            complain(std::string(trimmed(complaint.str())));
        return code == 0 ? done : wrongUsage;
    }
    return exit;
}

/// Written with other bytes it would be another name.
int refuseForeign(const std::string& argument) {
    complain(Cli::tr("%1 is not in UTF-8 and names no file that there is; write it in UTF-8.")
                 .arg(ui::toQString(visible(toValidUtf8(argument)))));
    return wrongUsage;
}

} // namespace

} // namespace plumbline::cli

namespace {

/// The report is painted, which takes more of Qt than the other verbs need to load, but no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[]) {
    if (argc < 2 || std::string_view(argv[1]) != "report")
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error is for this program's own sentence, not for Qt's remarks about the session; what stops
    // Qt is more than a remark.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            plumbline::cli::complain(message);
    });
    return std::make_unique<QGuiApplication>(argc, argv);
}

std::vector<std::string> argumentsOf([[maybe_unused]] int argc, [[maybe_unused]] char* argv[]) {
#ifdef _WIN32
    std::vector<std::string> arguments;
    for (const QString& argument : QCoreApplication::arguments().mid(1))
        arguments.push_back(argument.toStdString());
    return arguments;
#else
    return {argv + 1, argv + argc};
#endif
}

/// A file or a folder may have a name that is not in UTF-8; what is made or written may not.
bool isReadable(const std::string& argument) {
    std::error_code ignored;
    const std::size_t value = argument.starts_with("--") ? argument.find('=') + 1 : 0;
    const std::filesystem::path path = argument.substr(value);
    return plumbline::isUtf8(argument) || std::filesystem::exists(path, ignored) ||
           (plumbline::isUtf8(path.filename().string()) &&
            std::filesystem::exists(path.parent_path(), ignored));
}

} // namespace

int main(int argc, char* argv[]) {
    plumbline::outliveRefusedWrites();
    const auto application = makeApplication(argc, argv);
    plumbline::ui::setLanguage(QString());
    const std::vector<std::string> arguments = argumentsOf(argc, argv);
    const auto foreign = std::find_if_not(arguments.begin(), arguments.end(), isReadable);
    const int exit =
        foreign == arguments.end() ? plumbline::cli::run(arguments) : plumbline::cli::refuseForeign(*foreign);
    return plumbline::cli::outputIsWritten() ? exit : plumbline::cli::couldNot;
}
