#include <algorithm>

#include <nlohmann/json.hpp>

#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/project/Project.h"
#include "core/seal/LeadKey.h"
#include "core/seal/Verification.h"
#include "ui/support/HistoryWords.h"
#include "ui/support/Language.h"
#include "ui/support/SealText.h"

namespace plumbline::cli {

namespace {

using seal::Difference;
using seal::Verification;

const char* stateOf(const Verification& found) {
    if (!found.differences.empty())
        return "differs";
    return !found.state.seal ? "unsealed" : found.state.isSealed() ? "sealed" : "reopened";
}

nlohmann::ordered_json toJson(const seal::Seal& seal) {
    const seal::Record& record = seal.record;
    return {{"number", record.number},
            {"lead", record.lead},
            {"at", record.at},
            {"level", record.decision.level},
            {"computed", record.decision.computed},
            {"total", record.decision.total},
            {"reason", record.decision.reason},
            {"open", record.open},
            {"acceptance", record.acceptance},
            {"fingerprint", seal.fingerprint},
            {"key", record.key},
            {"keyFingerprint", seal::shortKey(record.key)}};
}

nlohmann::ordered_json toJson(const Difference& difference, const ui::HistoryWords* words) {
    constexpr const char* kinds[] = {"changed", "missing", "added"};
    return {{"kind", kinds[static_cast<int>(difference.kind)]},
            {"table", difference.table},
            {"row", difference.row},
            {"person", difference.person},
            {"column", difference.column},
            {"before", difference.before},
            {"after", difference.after},
            {"text", ui::toUtf8(ui::differenceText(difference, words))}};
}

nlohmann::ordered_json toJson(const Verification& found, const ui::HistoryWords* words) {
    nlohmann::ordered_json json = {{"state", stateOf(found)}, {"agrees", found.agrees()}};
    if (found.state.seal)
        json["seal"] = toJson(*found.state.seal);
    if (const auto& reopening = found.state.reopening)
        json["reopening"] = {
            {"author", reopening->author}, {"at", toIso8601(reopening->at)}, {"reason", reopening->reason}};
    json["differences"] = nlohmann::ordered_json::array();
    for (const Difference& difference : found.differences)
        json["differences"].push_back(toJson(difference, words));
    return json;
}

/// A level in words; where the model cannot be had, its number.
QString levelText(const project::Project* project, int level) {
    return project ? ui::levelName(project->model(), std::min(level, project->model().levelCount()))
                   : QString::number(level);
}

void printSeal(const seal::Seal& seal, const project::Project* project) {
    const seal::Record& record = seal.record;
    const auto line = [](const QString& name, const std::string& value) {
        print(Cli::tr("%1: %2").arg(name, ui::toQString(value)));
    };
    print(ui::sealedText(seal));
    line(Cli::tr("Seal"), std::to_string(record.number));
    line(Cli::tr("Level decided"), ui::toUtf8(levelText(project, record.decision.level)));
    if (record.decision.departs())
        print(Cli::tr("Level computed: %1; the lead decided otherwise: %2")
                  .arg(levelText(project, record.decision.computed), ui::toQString(record.decision.reason)));
    if (!record.acceptance.empty())
        line(Cli::tr("Sealed with open points, because"), record.acceptance);
    line(Cli::tr("Fingerprint"), seal::inGroups(seal.fingerprint));
    line(Cli::tr("Signing key"), seal::shortKey(record.key));
}

/// Why the file is not as it was sealed, in one sentence.
QString verdictOf(const std::string& file, const Verification& found, const ui::HistoryWords* words) {
    const QString name = ui::toQString(file);
    if (!found.differences.empty())
        return Cli::tr("%1 does not agree with its seal. Differences: %2; the first: %3.")
            .arg(name)
            .arg(found.differences.size())
            .arg(ui::differenceText(found.differences.front(), words));
    if (const auto& reopening = found.state.reopening)
        return Cli::tr("%1 was sealed, but is open again and not sealed now. %2.")
            .arg(name, ui::reopenedText(*reopening));
    return Cli::tr("%1 is not sealed.").arg(name);
}

} // namespace

int runVerify(const VerifyOptions& options) {
    const auto found = seal::verify(toPath(options.file));
    if (!found)
        return failure(found.error());
    // Words for what differs, where the file is sound enough to be opened.
    const auto project = project::Project::view(toPath(options.file));
    const auto words =
        project ? std::optional(ui::HistoryWords(project->model(), project->assessment())) : std::nullopt;
    const ui::HistoryWords* const known = words ? &*words : nullptr;
    if (options.json) {
        print(toJson(*found, known).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    } else {
        for (const Difference& difference : found->differences)
            print(ui::differenceText(difference, known));
        // What a seal that does not hold says of itself may have been changed too.
        if (found->state.seal && !found->differences.empty())
            print(Cli::tr("The seal does not hold. It says of itself:"));
        if (found->state.seal)
            printSeal(*found->state.seal, project ? &*project : nullptr);
    }
    if (found->agrees()) {
        if (!options.json)
            print(Cli::tr("The content agrees with the seal."));
        return done;
    }
    complain(verdictOf(options.file, *found, known));
    return couldNot;
}

} // namespace plumbline::cli
