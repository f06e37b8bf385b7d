#include "core/report/MethodBlocks.h"
#include "core/report/Phrases.h"
#include "core/report/Sections.h"
#include "core/scoring/Display.h"

namespace plumbline::report {

namespace {

std::string targetText(const Subject& subject) {
    const scoring::Gap& gap = subject.gap;
    const scoring::Total& total = subject.verdict.total;
    const std::string target = subject.levelText(gap.target);
    const Rational band = subject.scheme.bands()[static_cast<std::size_t>(gap.target - 1)];
    if (subject.verdict.rated == 0)
        return subject.say(phrases::targetUnrated, target, subject.totalBefore(), scoring::shownBound(band));
    if (total.value >= band)
        return subject.say(
            gap.target == subject.model.levelCount() ? phrases::topReached : phrases::targetReached, target);
    return subject.say(phrases::targetSentence, target, subject.totalBefore(), scoring::shownBound(band),
                       subject.shownTotal(total.value), scoring::shownMissing(total.value, band));
}

} // namespace

std::vector<Paragraph> gapSentences(const Subject& subject) {
    std::vector<Paragraph> sentences{{targetText(subject), Tone::Strong}};
    for (Paragraph& advice : MethodBlocks::of(subject.model).gapAdvice(subject))
        sentences.push_back(std::move(advice));
    return sentences;
}

Section gapSection(const Subject& subject) {
    Section section{subject.say(phrases::gap), {}};
    for (Paragraph& sentence : gapSentences(subject))
        section.blocks.emplace_back(std::move(sentence));
    for (Block& block : MethodBlocks::of(subject.model).gap(subject))
        section.blocks.emplace_back(std::move(block));
    return section;
}

} // namespace plumbline::report
