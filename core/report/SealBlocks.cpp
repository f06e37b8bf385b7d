// What the report says about its seal, or that it has none.
#include "core/base/Clock.h"
#include "core/report/Phrases.h"
#include "core/report/QrCode.h"
#include "core/report/Sections.h"
#include "core/seal/LeadKey.h"

namespace plumbline::report {

namespace {

/// Digits of a fingerprint that tell one report from another at the foot of a page.
constexpr std::size_t shortDigits = 16;

std::string sealedBy(const Subject& subject) {
    const seal::Seal& seal = *subject.seal.seal;
    return subject.say(phrases::sealedBy, shownPerson(seal.record.lead), toLocalTime(seal.at));
}

} // namespace

std::string sealStatus(const Subject& subject) {
    const seal::SealState& state = subject.seal;
    if (state.broken)
        return subject.say(phrases::sealBroken);
    if (state.isSealed())
        return sealedBy(subject);
    return state.seal ? subject.say(phrases::draftOfRevision, state.revision()) : subject.say(phrases::draft);
}

std::string sealFootMark(const Subject& subject) {
    const seal::SealState& state = subject.seal;
    if (!state.isSealed() || state.broken)
        return sealStatus(subject);
    return subject.say(phrases::sealMark,
                       seal::inGroups(std::string_view(state.seal->fingerprint).substr(0, shortDigits)));
}

std::vector<Block> sealBlocks(const Subject& subject) {
    const seal::SealState& state = subject.seal;
    if (state.broken)
        return {Paragraph{sealStatus(subject), Tone::Warn}};
    if (!state.isSealed())
        return {};
    const seal::Record& record = state.seal->record;
    SealMark mark;
    mark.facts.push_back(
        {subject.say(phrases::sealedHow),
         subject.say(phrases::nameAndTime, shownPerson(record.lead), toLocalTime(state.seal->at))});
    mark.facts.push_back({subject.say(phrases::fingerprint), seal::inGroups(state.seal->fingerprint)});
    mark.facts.push_back({subject.say(phrases::signingKey), seal::shortKey(record.key)});
    if (record.number > 1)
        mark.facts.push_back({subject.say(phrases::revision), std::to_string(record.number)});
    if (!record.acceptance.empty())
        mark.facts.push_back({subject.say(phrases::openAccepted), record.acceptance});
    mark.code = qrCode("plumbline:" + state.seal->fingerprint);
    return {Heading{subject.say(phrases::seal), {}}, std::move(mark)};
}

} // namespace plumbline::report
