#include "core/report/Subject.h"

#include <set>

#include "core/base/Text.h"
#include "core/model/Names.h"
#include "core/report/Phrases.h"
#include "core/scoring/Display.h"

namespace plumbline::report {

namespace {

std::size_t noteAuthors(const assessment::Assessment& assessment) {
    std::set<assessment::PersonId> authors;
    for (const auto& [_, notes] : assessment.notes)
        for (const assessment::Note& note : notes)
            authors.insert(note.author);
    return authors.size();
}

} // namespace

std::string shownPerson(const std::string& name) {
    constexpr std::size_t longest = 60;
    return inOneLine(name, longest);
}

Result<Subject> Subject::of(const model::Model& model, const assessment::Assessment& assessment,
                            const assessment::Scope& scope, std::string_view language,
                            const model::Overlay& wording, const seal::SealState& seal) {
    auto outcome = scoring::outcome(model, scope, assessment.ratings);
    if (!outcome)
        return failed(outcome);
    scoring::Gap gap = outcome->gapTo(model, assessment.ratings, outcome->target(assessment.facts.target));
    return Subject{
        std::move(*outcome),         model,   assessment, scope, std::string(language), std::move(gap),
        noteAuthors(assessment) > 1, wording, seal};
}

std::string Subject::departureText() const {
    return say(phrases::departs, levelText(level()), levelText(verdict.total.level),
               seal.seal->record.decision.reason);
}

std::string Subject::departureInShort() const {
    constexpr std::size_t mostOfReason = 80;
    const std::string& reason = seal.seal->record.decision.reason;
    const std::string start = inOneLine(reason, mostOfReason);
    const std::string text = say(phrases::departs, levelText(level()), levelText(verdict.total.level), start);
    return codePoints(reason) <= mostOfReason ? text : text + say(phrases::inFull);
}

std::string Subject::totalBefore() const {
    return beforeWords(totalName(), language);
}

std::string Subject::name(model::NodeId node) const {
    return model::nodeName(model, node, language);
}

std::string Subject::cellText(model::CellId cell) const {
    return model::cellName(model, cell, language);
}

std::string Subject::levelText(int level) const {
    return model::levelName(model, level, language);
}

const std::string& Subject::ruleName(model::TotalRule rule) const {
    return in(model.ruleText(rule).name);
}

const std::string& Subject::ruleExplanation(model::TotalRule rule) const {
    return in(model.ruleText(rule).explanation);
}

const std::string& Subject::ratingWord(assessment::Grade grade) const {
    return in(model.scale.rating(grade).name);
}

Cell Subject::ratingCell(assessment::Grade grade) const {
    Cell cell;
    if (grade == assessment::unrated) {
        cell.text = say(phrases::unrated);
        cell.tone = Tone::Quiet;
        cell.mark = RatingMark{0, false};
    } else {
        cell.text = ratingWord(grade);
        cell.mark = RatingMark{model.scale.share(grade).toDouble(), true};
    }
    return cell;
}

std::string Subject::resultLevel() const {
    return verdict.rated > 0 ? levelText(level()) : say(phrases::nothingRated);
}

std::string Subject::resultTotal() const {
    return verdict.rated > 0 ? shownTotal(verdict.total.value) : "–";
}

std::string Subject::partScore(model::NodeId node, int level) const {
    if (level > scheme.depth() || !scoring::isRatedAt(scheme, scores, node, level))
        return "–";
    return shownScore(scoring::scoreAt(scheme, scores, node, level));
}

std::string Subject::partTotal(model::NodeId node) const {
    if (!scoring::isRated(scheme, scores, node))
        return "–";
    return shownTotal(scoring::nodeTotal(scheme, scores, node));
}

std::string Subject::shownScore(Rational score) const {
    return scoring::shownScore(scheme, score);
}

std::string Subject::shownTotal(Rational total) const {
    return scoring::shownTotal(scheme, total);
}

Cell Subject::stateCell(int level) const {
    Cell cell;
    if (level > scheme.depth()) {
        cell.text = say(phrases::notAssessed);
        cell.tone = Tone::Quiet;
    } else if (!scoring::isRatedAt(scheme, scores, model::rootNode, level)) {
        cell.text = say(phrases::unrated);
        cell.tone = Tone::Quiet;
    } else if (scoring::isMet(scheme, scores, level)) {
        cell.text = say(phrases::met);
        cell.tone = Tone::Good;
    } else {
        const Rational score = scoring::scoreAt(scheme, scores, model::rootNode, level);
        cell.text = say(phrases::missing, scoring::shownMissing(score, scheme.bound()));
        cell.tone = Tone::Warn;
    }
    return cell;
}

bool Subject::repeatsChild(model::NodeId node) const {
    const auto& children = model.node(node).children;
    return children.size() == 1 && name(children.front()) == name(node);
}

bool Subject::inProfile(model::NodeId node) const {
    return model.node(node).weights[static_cast<std::size_t>(scope.profile())].has_value();
}

std::string Subject::wordingOf(model::ItemId item, int level) const {
    const std::string& text = wording.text(model, item, level);
    return text.empty() ? text : say(phrases::wording, text);
}

std::vector<Note> Subject::notes(model::CellId cell) const {
    std::vector<Note> notes;
    const auto found = assessment.notes.find(cell);
    if (found == assessment.notes.end())
        return notes;
    for (const assessment::Note& note : found->second) {
        const assessment::Person* person = assessment.person(note.author);
        notes.push_back({manyAuthors && person ? shownPerson(person->name) : std::string(), note.text});
    }
    return notes;
}

} // namespace plumbline::report
