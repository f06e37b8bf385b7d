#include <nlohmann/json.hpp>

#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/seal/LeadKey.h"
#include "core/seal/Verification.h"
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

nlohmann::ordered_json toJson(const Difference& difference) {
    constexpr const char* kinds[] = {"changed", "missing", "added"};
    return {{"kind", kinds[static_cast<int>(difference.kind)]},
            {"table", difference.table},
            {"row", difference.row},
            {"person", difference.person},
            {"column", difference.column},
            {"text", ui::toUtf8(ui::differenceText(difference))}};
}

nlohmann::ordered_json toJson(const Verification& found) {
    nlohmann::ordered_json json = {{"state", stateOf(found)}, {"agrees", found.agrees()}};
    if (found.state.seal)
        json["seal"] = toJson(*found.state.seal);
    if (const auto& reopening = found.state.reopening)
        json["reopening"] = {
            {"author", reopening->author}, {"at", toIso8601(reopening->at)}, {"reason", reopening->reason}};
    json["differences"] = nlohmann::ordered_json::array();
    for (const Difference& difference : found.differences)
        json["differences"].push_back(toJson(difference));
    return json;
}

void printSeal(const seal::Seal& seal) {
    const seal::Record& record = seal.record;
    const auto line = [](const QString& name, const std::string& value) {
        print(Cli::tr("%1: %2").arg(name, ui::toQString(value)));
    };
    print(ui::sealedText(seal));
    line(Cli::tr("Seal"), std::to_string(record.number));
    line(Cli::tr("Level decided"), std::to_string(record.decision.level));
    if (record.decision.departs())
        print(Cli::tr("Level computed: %1; the lead decided otherwise: %2")
                  .arg(record.decision.computed)
                  .arg(ui::toQString(record.decision.reason)));
    if (!record.acceptance.empty())
        line(Cli::tr("Sealed with open points, because"), record.acceptance);
    line(Cli::tr("Fingerprint"), seal::inGroups(seal.fingerprint));
    line(Cli::tr("Signing key"), seal::shortKey(record.key));
}

/// Why the file is not as it was sealed, in one sentence.
QString verdictOf(const std::string& file, const Verification& found) {
    const QString name = ui::toQString(file);
    if (!found.differences.empty())
        return Cli::tr("%1 does not agree with its seal. Differences: %2; the first: %3.")
            .arg(name)
            .arg(found.differences.size())
            .arg(ui::differenceText(found.differences.front()));
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
    if (options.json) {
        print(toJson(*found).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    } else {
        if (found->state.seal)
            printSeal(*found->state.seal);
        for (const Difference& difference : found->differences)
            print(ui::differenceText(difference));
    }
    if (found->agrees()) {
        if (!options.json)
            print(Cli::tr("The content agrees with the seal."));
        return done;
    }
    complain(verdictOf(options.file, *found));
    return couldNot;
}

} // namespace plumbline::cli
