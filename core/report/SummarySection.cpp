#include "core/report/MethodBlocks.h"
#include "core/report/Phrases.h"
#include "core/report/ResultText.h"
#include "core/report/Sections.h"
#include "core/scoring/Display.h"

namespace plumbline::report {

namespace {

using scoring::Flag;

Headline headline(const Subject& subject) {
    const scoring::Verdict& verdict = subject.verdict;
    Headline headline;
    headline.text = subject.resultLevel();
    headline.caption = subject.say(subject.departs() ? phrases::levelDecided : phrases::levelReached);
    if (subject.departs())
        headline.figures.push_back(
            {subject.say(phrases::levelComputed), subject.levelText(verdict.total.level)});
    headline.figures.push_back({subject.totalName(), subject.resultTotal()});
    headline.figures.push_back(
        {subject.say(phrases::ratedOf), subject.say(phrases::ofTotal, verdict.rated, verdict.cells)});
    if (verdict.provisional()) {
        headline.figures.push_back({subject.say(phrases::possibleTotal, subject.totalBefore()),
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

/// The flag, and where the report says more.
std::string flagSentence(const Subject& subject, const Flag& flag) {
    std::string text = flagText(subject.model, subject, flag, subject.language);
    switch (flag.kind) {
    case Flag::Kind::RulesDiffer:
        return text + subject.say(phrases::seeTable);
    case Flag::Kind::OwnWeights:
    case Flag::Kind::ToolWeights:
        return text + subject.say(phrases::seeScope);
    case Flag::Kind::Provisional:
    case Flag::Kind::LevelNotMet:
    case Flag::Kind::LimitedDepth:
        break;
    }
    return text;
}

Table bothRules(const Subject& subject) {
    const scoring::Verdict& verdict = subject.verdict;
    Table table;
    table.columns = {{subject.say(phrases::rule), 22},
                     {subject.say(phrases::explanation), 48},
                     {subject.totalName(), 10, Align::Right},
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
    row(verdict.other->rule, verdict.other->total);
    return table;
}

/// The rule in use, and that the other gives the same level, where anything is rated and it does.
std::string ruleText(const Subject& subject) {
    const scoring::Verdict& verdict = subject.verdict;
    std::string text = subject.say(phrases::ruleSentence, subject.ruleName(verdict.rule),
                                   subject.ruleExplanation(verdict.rule));
    if (verdict.rated > 0 && verdict.other && !verdict.rulesDiffer())
        text += (subject.language == "en" ? " " : "") +
                subject.say(phrases::sameLevel, subject.ruleName(verdict.other->rule), subject.totalBefore(),
                            subject.shownTotal(verdict.other->total.value));
    return text;
}

} // namespace

Section summarySection(const Subject& subject) {
    const scoring::Verdict& verdict = subject.verdict;

    Section section{subject.say(phrases::summary), {}};
    section.blocks.emplace_back(headline(subject));
    if (subject.departs())
        section.blocks.emplace_back(Paragraph{subject.departureText(), Tone::Strong});
    for (Block& block : sealBlocks(subject))
        section.blocks.emplace_back(std::move(block));
    if (!subject.model.rules.empty())
        section.blocks.emplace_back(Paragraph{ruleText(subject)});

    if (!verdict.flags.empty()) {
        List flags{{}, false, Tone::Warn};
        for (const Flag& flag : verdict.flags)
            flags.items.push_back(flagSentence(subject, flag));
        section.blocks.emplace_back(Heading{subject.say(phrases::attention), {}});
        section.blocks.emplace_back(std::move(flags));
    }
    if (verdict.rulesDiffer()) {
        section.blocks.emplace_back(Heading{subject.say(phrases::bothRules), {}});
        section.blocks.emplace_back(bothRules(subject));
    }
    for (Block& block : MethodBlocks::of(subject.model).summary(subject))
        section.blocks.emplace_back(std::move(block));
    section.blocks.emplace_back(Heading{subject.say(phrases::nextStep)});
    for (Paragraph& sentence : gapSentences(subject))
        section.blocks.emplace_back(std::move(sentence));
    return section;
}

} // namespace plumbline::report
