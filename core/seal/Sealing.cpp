#include "core/seal/Sealing.h"

#include "core/assessment/Readiness.h"
#include "core/base/File.h"
#include "core/base/Sha256.h"
#include "core/base/Text.h"
#include "core/scoring/Display.h"
#include "core/scoring/Outcome.h"
#include "core/seal/SealRows.h"
#include "core/seal/SealState.h"
#include "core/storage/Repository.h"

namespace plumbline::seal {

Result<Decision> checkRequest(const Candidate& candidate, const Request& request) {
    if (auto lead = assessment::checkLead(candidate.assessment, candidate.author.name); !lead)
        return failed(lead);
    const auto points = assessment::openPoints(candidate.model, candidate.scope, candidate.assessment);
    for (const assessment::OpenPoint& point : points)
        if (point.blocks())
            return fail(ErrorCode::CellsUnrated, std::to_string(point.number));

    const auto outcome = scoring::outcome(candidate.model, candidate.scope, candidate.assessment.ratings);
    if (!outcome)
        return failed(outcome);
    const scoring::Total& total = outcome->verdict.total;
    Decision decision{request.level.value_or(total.level), total.level,
                      scoring::shownTotal(outcome->scheme, total.value),
                      std::string(trimmed(request.reason))};
    if (decision.level < 0 || decision.level > candidate.model.levelCount())
        return fail(ErrorCode::LevelOutOfRange, std::to_string(decision.level),
                    std::to_string(candidate.model.levelCount()));
    if (!decision.departs())
        decision.reason.clear();
    if (decision.departs() && decision.reason.empty())
        return fail(ErrorCode::DepartureReason, std::to_string(decision.level),
                    std::to_string(decision.computed));
    if (!points.empty() && trimmed(request.acceptance).empty())
        return fail(ErrorCode::PointsOpen, std::to_string(points.size()));
    return decision;
}

void writeSeal(SQLite::Database& db, const Candidate& candidate, const Decision& decision,
               const Request& request, const LeadKey& key, const assessment::Stamp& stamp) {
    const auto former = newestSeal(db);
    Record record;
    record.program = PLUMBLINE_VERSION;
    record.assessment = storage::loadMeta(db, "id");
    record.number = former ? former->number + 1 : 1;
    record.previous = former ? former->fingerprint : std::string();
    record.leadId = candidate.author.id;
    record.lead = candidate.author.name;
    record.at = toIso8601(stamp.at);
    record.counter = stamp.counter;
    record.key = key.publicKey();
    record.decision = decision;
    for (const auto& point : assessment::openPoints(candidate.model, candidate.scope, candidate.assessment))
        record.open.push_back(toString(point));
    if (!record.open.empty())
        record.acceptance = trimmed(request.acceptance);
    const Listing listing = listFile(db, record.number);
    record.contents = contentsOf(listing);

    const std::string text = record.text();
    saveSeal(db, {record.number, text, sha256(text), record.key, key.sign(text), stamp}, toText(listing));
}

Result<void> writeReopening(SQLite::Database& db, const std::filesystem::path& path,
                            const std::string& reason, const LeadKey& key, const assessment::Stamp& stamp) {
    const auto seal = newestSeal(db);
    const SealState state = loadSealState(db);
    if (!state.isSealed())
        return fail(ErrorCode::NotSealed, toUtf8(path));
    if (trimmed(reason).empty())
        return fail(ErrorCode::ReopeningReason);
    if (key.publicKey() != seal->key)
        return fail(ErrorCode::OtherKey, toUtf8(path), state.seal->record.lead);
    ReopeningRow reopening{seal->number, std::string(trimmed(reason)), key.publicKey(), {}, stamp};
    reopening.signature = key.sign(statementOf(reopening, seal->fingerprint));
    saveReopening(db, reopening);
    return {};
}

} // namespace plumbline::seal
