#pragma once

#include <optional>
#include <string>
#include <vector>

/// The verbs of plumbline-cli, one file each. Each prints its result and gives the exit code: 0 done, 1 could
/// not, 2 wrong usage. Texts are UTF-8.
namespace plumbline::cli {

struct ModelsOptions {
    bool json = false;
};

struct ModelOptions {
    std::string id;
    bool json = false;
};

struct NewOptions {
    std::string file;
    std::string model;
    std::string profile;
    std::vector<std::string> exclude;
    std::vector<std::string> reasons; ///< one for all, or one for each of `exclude`
    std::string rule;                 ///< empty: the model's default
    std::optional<int> depth;
    int target = 0; ///< 0: the level after the one reached
    std::string enterprise;
};

struct RateOptions {
    std::string file;
    std::string from;
    std::optional<std::string> assessor;
    bool preview = false; ///< say what would change, change nothing
};

struct ScoreOptions {
    std::string file;
    std::string at;   ///< counter of a change or a time; empty: now
    std::string rule; ///< empty: the assessment's own
    bool json = false;
};

struct GapOptions {
    std::string file;
    std::optional<int> target;
    std::string rule; ///< empty: the assessment's own
    bool json = false;
};

struct WeightsOptions {
    std::string file;
    std::vector<std::string> set; ///< "kind:code=percent"; the kind may be missing where the code is unique
    bool reset = false;           ///< back to the recommended ones, before what is set
    bool json = false;
};

struct ExportOptions {
    std::string file;
    std::string at; ///< counter of a change or a time; empty: now
    std::string to;
};

struct EvidenceOptions {
    std::string file;
    // Adding one piece
    std::vector<std::string> paths;
    std::string kind;
    std::vector<std::string> cells; ///< "data.3@2"
    std::string title;              ///< empty: the name of the first file
    std::optional<std::string> who; ///< none: the assessor
    std::string from;
    std::string where;
    std::string when;
    std::string description;
    std::optional<std::string> assessor;
    // Listing
    bool json = false;
    // Handing out
    std::string folder;
    std::string language; ///< empty: that of the program
};

struct ReportOptions {
    std::string file;
    std::string at;                 ///< counter of a change or a time; empty: now
    std::string to;                 ///< the ending names the format
    std::string language = "zh_CN"; ///< of the report
    bool wording = false;           ///< print the wording of the standard too
};

struct HistoryOptions {
    std::string file;
    std::string cell;   ///< its code; empty: of all
    std::string search; ///< empty: everything
    std::string person; ///< empty: everyone
    std::string to;     ///< a table to write; empty: none
    bool json = false;
};

struct CheckOptions {
    std::string file;
    std::string rescue;
};

struct ModelTemplateOptions {
    std::string to;
    std::string from; ///< id of a model; empty: the small example
};

struct ModelImportOptions {
    std::string from;
    bool check = false; ///< say what is wrong, install nothing
    bool json = false;
};

struct MoveOptions {
    std::string file;
    std::optional<std::string> assessor;
    bool preview = false; ///< say what would change, change nothing
    bool json = false;
};

struct OverlayOptions {
    std::string model;
    std::string from; ///< a sheet to load; empty: none
    bool remove = false;
    bool json = false;
};

struct SealOptions {
    std::string file;
    std::string lead;
    std::string key;
    std::string passphraseFile;
    std::string acceptOpen;   ///< why it is sealed although points are open; empty: not at all
    std::optional<int> level; ///< that the lead decides on; none: the one computed
    std::string reason;       ///< where the two differ
};

struct VerifyOptions {
    std::string file;
    bool json = false;
};

struct ReopenOptions {
    std::string file;
    std::string key;
    std::string passphraseFile;
    std::string reason;
};

struct DemoOptions {
    std::string file;
};

[[nodiscard]] int runModels(const ModelsOptions& options);
[[nodiscard]] int runModel(const ModelOptions& options);
[[nodiscard]] int runNew(const NewOptions& options);
[[nodiscard]] int runRate(const RateOptions& options);
[[nodiscard]] int runScore(const ScoreOptions& options);
[[nodiscard]] int runGap(const GapOptions& options);
[[nodiscard]] int runWeights(const WeightsOptions& options);
[[nodiscard]] int runExport(const ExportOptions& options);
[[nodiscard]] int runEvidenceAdd(const EvidenceOptions& options);
[[nodiscard]] int runEvidenceList(const EvidenceOptions& options);
[[nodiscard]] int runEvidenceExport(const EvidenceOptions& options);
/// Needs a QGuiApplication, which need not have a display.
[[nodiscard]] int runReport(const ReportOptions& options);
[[nodiscard]] int runHistory(const HistoryOptions& options);
[[nodiscard]] int runCheck(const CheckOptions& options);
[[nodiscard]] int runModelTemplate(const ModelTemplateOptions& options);
[[nodiscard]] int runModelImport(const ModelImportOptions& options);
[[nodiscard]] int runMove(const MoveOptions& options);
[[nodiscard]] int runOverlay(const OverlayOptions& options);
[[nodiscard]] int runSeal(const SealOptions& options);
[[nodiscard]] int runVerify(const VerifyOptions& options);
[[nodiscard]] int runReopen(const ReopenOptions& options);
[[nodiscard]] int runDemo(const DemoOptions& options);

} // namespace plumbline::cli
