#include "core/report/MethodBlocks.h"
#include "core/report/Phrases.h"
#include "core/report/ResultText.h"
#include "core/report/Sections.h"

namespace plumbline::report {

namespace {

using model::NodeId;

/// More names than these cannot be read around a circle.
constexpr std::size_t mostAxes = 40;

Block radar(const Subject& subject, int kind) {
    RadarFigure figure;
    figure.max = subject.model.top;
    figure.rings = subject.model.levelCount();
    figure.title = subject.say(
        phrases::radarOf, subject.in(subject.model.kinds[static_cast<std::size_t>(kind)].name), figure.max);
    for (const NodeId id : subject.model.nodesOf(kind)) {
        if (!subject.scheme.includes(id))
            continue;
        const Rational total = scoring::nodeTotal(subject.scheme, subject.scores, id);
        figure.axes.push_back({subject.name(id), total.toDouble(), subject.partTotal(id)});
    }
    if (figure.axes.size() > mostAxes)
        return Paragraph{subject.say(phrases::tooManyAxes,
                                     subject.in(subject.model.kinds[static_cast<std::size_t>(kind)].name),
                                     figure.axes.size())};
    return figure;
}

} // namespace

Section resultsSection(const Subject& subject) {
    Section section{subject.say(phrases::results), {}};
    const MethodBlocks& blocks = MethodBlocks::of(subject.model);
    std::string note = blocks.scoresNote(subject);
    if (const std::string sums = sumText(subject.model, subject, subject.language); !sums.empty())
        note += (subject.language == "en" ? " " : "") + sums;
    section.blocks.emplace_back(Paragraph{std::move(note), Tone::Quiet});
    section.blocks.emplace_back(radar(subject, 0));
    section.blocks.emplace_back(radar(subject, subject.model.sheetKind));
    for (Block& figure : blocks.figures(subject))
        section.blocks.emplace_back(std::move(figure));
    section.blocks.emplace_back(Heading{subject.say(phrases::allScores), {}});
    section.blocks.emplace_back(blocks.scoreTable(subject));
    return section;
}

} // namespace plumbline::report
