#include "core/report/Subject.h"

#include <set>

#include "core/base/Text.h"
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

Result<Subject> Subject::of(const model::Model& model, const assessment::Assessment& assessment,
                            const assessment::Scope& scope, std::string_view language,
                            const model::Overlay& wording, const seal::SealState& seal) {
    auto scheme = scoring::Scheme::compile(model, scope);
    if (!scheme)
        return failed(scheme);
    scoring::Scores scores;
    scoring::score(*scheme, assessment.ratings, scores);
    scoring::Verdict verdict = scoring::verdict(*scheme, scores, scope.rule());
    const int target =
        assessment.facts.target > 0 ? assessment.facts.target : scoring::nextLevel(*scheme, verdict.total);
    scoring::Gap gap = scoring::gap(model, *scheme, scores, assessment.ratings, scope.rule(), target);
    return Subject{model,
                   assessment,
                   scope,
                   std::string(language),
                   std::move(*scheme),
                   std::move(scores),
                   std::move(verdict),
                   std::move(gap),
                   noteAuthors(assessment) > 1,
                   wording,
                   seal};
}

int Subject::level() const {
    return seal.isSealed() && !seal.broken ? seal.seal->record.decision.level : verdict.total.level;
}

bool Subject::departs() const {
    return level() != verdict.total.level;
}

std::string Subject::departureText() const {
    return say(phrases::departs, levelText(level()), levelText(verdict.total.level),
               seal.seal->record.decision.reason);
}

std::string Subject::name(model::NodeId node) const {
    return node == model::rootNode ? say(phrases::whole) : in(model.node(node).name);
}

std::string Subject::cellText(model::CellId cell) const {
    const model::ItemId item = model.itemOf(cell);
    const std::string sheet = name(model.sheetOf(item)), itemName = in(model.item(item).name);
    std::string text = sheet == itemName ? itemName : sheet + " / " + itemName;
    if (const int level = model.levelOf(cell); level > 0)
        text += "  " + ordinal(level);
    return text;
}

std::string Subject::levelText(int level) const {
    if (level == 0)
        return say(phrases::noLevel, ordinal(1));
    return say(phrases::levelWithName, ordinal(level), in(model.level(level).name));
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
        notes.push_back({manyAuthors && person ? person->name : std::string(), note.text});
    }
    return notes;
}

} // namespace plumbline::report
