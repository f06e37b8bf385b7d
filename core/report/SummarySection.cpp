#include "core/report/Phrases.h"
#include "core/report/Sections.h"
#include "core/scoring/Display.h"
#include "core/scoring/Explanation.h"

namespace plumbline::report {

namespace {

using scoring::Flag;

Headline headline(const Subject& subject) {
    const scoring::Verdict& verdict = subject.verdict;
    Headline headline;
    headline.text = subject.levelText(verdict.total.level);
    headline.caption = subject.say(phrases::levelReached);
    headline.figures.push_back({subject.say(phrases::total), subject.shownTotal(verdict.total.value)});
    headline.figures.push_back(
        {subject.say(phrases::ratedOf), subject.say(phrases::ofTotal, verdict.rated, verdict.cells)});
    if (verdict.provisional()) {
        headline.figures.push_back({subject.say(phrases::possibleTotal),
                                    subject.say(phrases::range, subject.shownTotal(verdict.lowest.value),
                                                subject.shownTotal(verdict.highest.value))});
        headline.figures.push_back({subject.say(phrases::possibleLevel),
                                    verdict.lowest.level == verdict.highest.level
                                        ? subject.levelText(verdict.lowest.level)
                                        : subject.say(phrases::range, subject.levelText(verdict.lowest.level),
                                                      subject.levelText(verdict.highest.level))});
    }
    return headline;
}

std::string flagText(const Subject& subject, const Flag& flag) {
    switch (flag.kind) {
    case Flag::Kind::Provisional:
        return subject.say(phrases::flagProvisional, subject.verdict.cells, flag.number);
    case Flag::Kind::LevelNotMet:
        return subject.say(phrases::flagLevelNotMet, subject.levelText(flag.number),
                           subject.shownScore(scoring::scoreAt(subject.scheme, subject.scores,
                                                               model::rootNode, flag.number)),
                           scoring::shown(subject.scheme.bound()));
    case Flag::Kind::RulesDiffer:
        return subject.say(phrases::flagRulesDiffer, subject.levelText(flag.number));
    case Flag::Kind::OwnWeights:
        return subject.say(phrases::flagOwnWeights);
    case Flag::Kind::ToolWeights:
        return subject.say(phrases::flagToolWeights);
    case Flag::Kind::LimitedDepth:
        return subject.say(phrases::flagDepth, subject.levelText(flag.number));
    }
    return {};
}

model::TotalRule otherRule(model::TotalRule rule) {
    return rule == model::TotalRule::Credit ? model::TotalRule::Sum : model::TotalRule::Credit;
}

Table bothRules(const Subject& subject) {
    const scoring::Verdict& verdict = subject.verdict;
    Table table;
    table.columns = {{subject.say(phrases::rule), 22},
                     {subject.say(phrases::explanation), 48},
                     {subject.say(phrases::total), 10, Align::Right},
                     {subject.say(phrases::level), 20}};
    const auto row = [&](model::TotalRule rule, const scoring::Total& total) {
        const bool used = rule == verdict.rule;
        const std::string& name = subject.ruleName(rule);
        const Tone tone = used ? Tone::Strong : Tone::Normal;
        table.rows.push_back({{{used ? subject.say(phrases::ruleUsed, name) : name, tone},
                               {subject.ruleExplanation(rule)},
                               {subject.shownTotal(total.value), tone},
                               {subject.levelText(total.level), tone}}});
    };
    row(verdict.rule, verdict.total);
    row(otherRule(verdict.rule), verdict.otherRule);
    return table;
}

Table levelTable(const Subject& subject) {
    const scoring::Explanation total =
        scoring::explain(subject.model, subject.scheme, subject.scores, subject.assessment.ratings,
                         subject.verdict.rule, {scoring::NumberRef::Kind::Total});
    Table table;
    table.columns = {{subject.say(phrases::level), 34},
                     {subject.say(phrases::score), 14, Align::Right},
                     {subject.say(phrases::bound), 14, Align::Right},
                     {subject.say(phrases::state), 22, Align::Right},
                     {subject.say(phrases::countsInS), 16, Align::Right}};
    for (int level = 1; level <= subject.model.levelCount(); ++level) {
        const bool assessed = level <= subject.scheme.depth();
        const Rational score = scoring::scoreAt(subject.scheme, subject.scores, model::rootNode, level);
        table.rows.push_back(
            {{{subject.levelText(level)},
              {assessed ? subject.shownScore(score) : "–"},
              {scoring::shown(subject.scheme.bound()), Tone::Quiet},
              subject.stateCell(level),
              {assessed ? subject.shownScore(total.terms[static_cast<std::size_t>(level - 1)].value)
                        : "–"}}});
    }
    table.rows.push_back(
        {{{"S", Tone::Strong}, {}, {}, {}, {subject.shownTotal(subject.verdict.total.value), Tone::Strong}},
         Row::Kind::Raised});
    return table;
}

LevelBarsFigure levelBars(const Subject& subject) {
    LevelBarsFigure figure;
    figure.title = subject.say(phrases::barsTitle);
    figure.bound = subject.scheme.bound().toDouble();
    figure.boundLabel = subject.say(phrases::boundLabel, scoring::shown(subject.scheme.bound()));
    for (int level = 1; level <= subject.model.levelCount(); ++level) {
        const bool assessed = level <= subject.scheme.depth();
        const Rational score = scoring::scoreAt(subject.scheme, subject.scores, model::rootNode, level);
        const Cell state = subject.stateCell(level);
        figure.bars.push_back({level, subject.levelText(level), score.toDouble(),
                               assessed ? subject.shownScore(score) : "–", state.text, state.tone,
                               assessed && scoring::isMet(subject.scheme, subject.scores, level)});
    }
    return figure;
}

} // namespace

Section summarySection(const Subject& subject) {
    const scoring::Verdict& verdict = subject.verdict;
    const bool rulesDiffer = verdict.otherRule.level != verdict.total.level;
    const model::TotalRule other = otherRule(verdict.rule);

    Section section{subject.say(phrases::summary), {}};
    section.blocks.emplace_back(headline(subject));
    std::string rule = subject.say(phrases::ruleSentence, subject.ruleName(verdict.rule),
                                   subject.ruleExplanation(verdict.rule));
    if (!rulesDiffer)
        rule +=
            (subject.language == "en" ? " " : "") + subject.say(phrases::sameLevel, subject.ruleName(other),
                                                                subject.shownTotal(verdict.otherRule.value));
    section.blocks.emplace_back(Paragraph{std::move(rule)});

    if (!verdict.flags.empty()) {
        List flags{{}, false, Tone::Warn};
        for (const Flag& flag : verdict.flags)
            flags.items.push_back(flagText(subject, flag));
        section.blocks.emplace_back(Heading{subject.say(phrases::attention), {}});
        section.blocks.emplace_back(std::move(flags));
    }
    if (rulesDiffer) {
        section.blocks.emplace_back(Heading{subject.say(phrases::bothRules), {}});
        section.blocks.emplace_back(bothRules(subject));
    }
    section.blocks.emplace_back(Heading{subject.say(phrases::levelScores), {}});
    section.blocks.emplace_back(levelTable(subject));
    section.blocks.emplace_back(levelBars(subject));
    section.blocks.emplace_back(Heading{subject.say(phrases::nextStep)});
    for (Paragraph& sentence : gapSentences(subject))
        section.blocks.emplace_back(std::move(sentence));
    return section;
}

} // namespace plumbline::report
