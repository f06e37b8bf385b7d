// Blocks for models that give every item one score and read means against the bands.
#include <algorithm>

#include "core/report/MethodBlocks.h"
#include "core/report/Phrases.h"
#include "core/scoring/Display.h"

namespace plumbline::report {

namespace {

using model::NodeId;

const Rational& bandOf(const Subject& subject, int level) {
    return subject.scheme.bands()[static_cast<std::size_t>(level - 1)];
}

std::string missingText(const Subject& subject, Rational score, int level) {
    return level < subject.scheme.levels() ? scoring::shownMissing(score, bandOf(subject, level + 1)) : "–";
}

Row partRow(const Subject& subject, NodeId id) {
    const model::Node& node = subject.model.node(id);
    const Rational score = scoring::nodeTotal(subject.scheme, subject.scores, id);
    const int level = subject.model.levelAt(score);
    const bool rated = scoring::isRated(subject.scheme, subject.scores, id);
    const bool raised = node.kind <= 0;
    const Tone tone = raised ? Tone::Strong : Tone::Normal;
    return {{{subject.name(id), tone, std::max(node.kind, 0)},
             {subject.partTotal(id), tone},
             {rated ? subject.levelText(level) : subject.say(phrases::unrated), rated ? tone : Tone::Quiet},
             {rated ? missingText(subject, score, level) : "–", Tone::Quiet}},
            raised ? Row::Kind::Raised : Row::Kind::Plain};
}

std::vector<Column> partColumns(const Subject& subject) {
    return {{subject.say(phrases::part), 46},
            {subject.say(phrases::score), 14, Align::Right},
            {subject.say(phrases::level), 22},
            {subject.say(phrases::toNext), 18, Align::Right}};
}

BarsFigure bars(const Subject& subject, const std::vector<NodeId>& nodes) {
    const double top = subject.model.top;
    BarsFigure figure;
    figure.title = subject.say(phrases::bandsTitle);
    for (int level = 2; level <= subject.scheme.levels(); ++level)
        figure.bounds.push_back(
            {bandOf(subject, level).toDouble() / top, scoring::shownBound(bandOf(subject, level))});
    for (const NodeId id : nodes) {
        if (!subject.scheme.includes(id))
            continue;
        const Rational score = scoring::nodeTotal(subject.scheme, subject.scores, id);
        const int level = subject.model.levelAt(score);
        const bool rated = scoring::isRated(subject.scheme, subject.scores, id);
        figure.bars.push_back({level, subject.name(id), score.toDouble() / top, subject.partTotal(id),
                               rated ? subject.levelText(level) : subject.say(phrases::unrated),
                               rated ? Tone::Normal : Tone::Quiet, true});
    }
    return figure;
}

/// Every part below the whole with what it lacks to its own next band, and what that is worth.
Table nodeGaps(const Subject& subject) {
    Table table;
    table.dense = true;
    table.columns = {{subject.say(phrases::part), 40},
                     {subject.say(phrases::score), 13, Align::Right},
                     {subject.say(phrases::level), 19},
                     {subject.say(phrases::toNext), 14, Align::Right},
                     {subject.say(phrases::gain), 14, Align::Right}};
    for (const scoring::NodeGap& gap : subject.gap.nodes) {
        if (subject.repeatsChild(gap.node))
            continue;
        Row row = partRow(subject, gap.node);
        row.cells.push_back({gap.missing.num > 0 ? scoring::shown(gap.gain) : "–", Tone::Normal});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Cell levelState(const Subject& subject, const scoring::LevelGap& level) {
    if (!level.rated)
        return {subject.say(phrases::unrated), Tone::Quiet};
    if (level.met)
        return {subject.say(phrases::reached), Tone::Good};
    return {subject.say(phrases::missing, scoring::shownMissing(level.score, level.bound)), Tone::Warn};
}

Table levelTable(const Subject& subject) {
    Table table{{{subject.say(phrases::level), 46},
                 {subject.say(phrases::lowerEnd), 20, Align::Right},
                 {subject.say(phrases::state), 34, Align::Right}},
                {}};
    for (const scoring::LevelGap& level : subject.gap.levels)
        table.rows.push_back({{{subject.levelText(level.level)},
                               {scoring::shownBound(level.bound), Tone::Quiet},
                               levelState(subject, level)}});
    return table;
}

/// "61.2 % (153 of 250), by itself L4 优化级"
std::string measureText(const Subject& subject, const assessment::Measure& measure) {
    const Rational percent{static_cast<Int128>(measure.part) * 100, measure.whole};
    return subject.say(phrases::measured, scoring::shown(percent, subject.model.bands, 1), measure.part,
                       measure.whole, subject.levelText(subject.model.levelAt(percent)));
}

class ScoreBlocks : public MethodBlocks {
public:
    std::vector<Block> summary(const Subject& subject) const override {
        std::vector<NodeId> nodes = subject.model.nodesOf(0);
        nodes.push_back(model::rootNode);
        Table table{partColumns(subject), {}};
        for (const NodeId id : nodes)
            if (subject.scheme.includes(id))
                table.rows.push_back(partRow(subject, id));
        return {Heading{subject.say(phrases::partScores, subject.in(subject.model.kinds.front().name)), {}},
                std::move(table), bars(subject, nodes)};
    }

    std::vector<Block> figures(const Subject& subject) const override {
        return {bars(subject, subject.model.nodesOf(subject.model.sheetKind))};
    }

    std::string scoresNote(const Subject& subject) const override {
        return subject.say(phrases::scoreNote, subject.model.top);
    }

    Table scoreTable(const Subject& subject) const override {
        Table table{partColumns(subject), {}};
        table.dense = true;
        for (NodeId id = 0; id < static_cast<NodeId>(subject.model.nodes.size()); ++id)
            if (subject.scheme.includes(id) && !subject.repeatsChild(id))
                table.rows.push_back(partRow(subject, id));
        return table;
    }

    std::vector<Paragraph> gapAdvice(const Subject& subject) const override {
        const scoring::Gap& gap = subject.gap;
        const std::string from = scoring::shownBound(bandOf(subject, gap.target));
        const std::string& kind = subject.in(subject.model.kinds.back().name);
        if (gap.enough > 0)
            return {{subject.say(phrases::enoughScores, from, kind, gap.cells.size(), gap.enough,
                                 subject.levelText(gap.target))}};
        if (gap.enough < 0)
            return {{subject.say(phrases::notEnoughScores, from, kind, gap.cells.size())}};
        return {};
    }

    std::vector<Block> gap(const Subject& subject) const override {
        std::vector<Block> blocks{levelTable(subject)};
        if (!subject.gap.cells.empty()) {
            const std::string from = scoring::shownBound(bandOf(subject, subject.gap.target));
            blocks.emplace_back(Heading{subject.say(phrases::wayThere)});
            blocks.emplace_back(Paragraph{subject.say(phrases::gainToBand, from), Tone::Quiet});
            blocks.emplace_back(gapTable(subject, [&](const scoring::CellGap& gap, bool whole) {
                return itemGapRow(subject, gap, whole);
            }));
        }
        blocks.emplace_back(Heading{subject.say(phrases::nextBands)});
        blocks.emplace_back(Paragraph{subject.say(phrases::nextBandsNote), Tone::Quiet});
        blocks.emplace_back(nodeGaps(subject));
        return blocks;
    }

    Table ratingTable(const Subject& subject) const override {
        return {{{subject.say(phrases::level), 9},
                 {subject.say(phrases::criterion), 71},
                 {subject.say(phrases::score), 20}},
                {}};
    }

    /// The criterion of the level that was given; where nothing was, of the first.
    void addItem(const Subject& subject, model::ItemId id, bool assessed, Table& table) const override {
        const model::Item& item = subject.model.item(id);
        const model::CellId cell = subject.model.cell(id, 1);
        const assessment::Rating rating = subject.assessment.wholeRating(cell);
        const bool rated = rating.grade != assessment::unrated;
        if (subject.scope.assesses(subject.model, cell) != assessed ||
            !(subject.assessment.notes.contains(cell) || (assessed && rated)))
            return;
        const int level = rated ? subject.model.levelAt(subject.model.scale.points(rating.grade)) : 1;
        table.rows.push_back({{{subject.in(item.name), Tone::Strong}}, Row::Kind::Group});
        Cell criterion{subject.model.criterion(id, level, subject.language)};
        criterion.notes = subject.notes(cell);
        std::vector<std::string> details;
        if (const std::string wording = subject.wordingOf(id, level); !wording.empty())
            details.push_back(wording);
        if (rating.measure)
            details.push_back(measureText(subject, *rating.measure));
        for (const model::Remark& remark : subject.model.remarks)
            if (remark.about == model::Remark::About::Node && remark.node == item.leaf &&
                (remark.level == 0 || remark.level == level))
                details.push_back(subject.say(phrases::readAs, subject.in(remark.text)));
        for (const std::string& detail : details)
            criterion.detail += (criterion.detail.empty() ? "" : "\u2028") + detail;
        table.rows.push_back({{{rated ? subject.ordinal(level) : "–", Tone::Quiet},
                               std::move(criterion),
                               subject.ratingCell(rating.grade)}});
    }

    std::vector<Block> method(const Subject& subject) const override {
        const auto& kinds = subject.model.kinds;
        const auto kind = [&](std::size_t i) -> const std::string& { return subject.in(kinds[i].name); };
        List steps{{subject.say(phrases::scoreStepItem, kind(kinds.size() - 1), subject.model.top)}, true};
        for (std::size_t i = kinds.size() - 1; i > 0; --i)
            steps.items.push_back(subject.say(phrases::stepMean, kind(i - 1), kind(i)));
        steps.items.push_back(
            subject.say(phrases::scoreStepTotal, kind(0), subject.in(subject.model.bandsClause)));
        return {Paragraph{subject.say(phrases::scoreMethodIntro)}, std::move(steps),
                Paragraph{subject.say(phrases::exactScores), Tone::Quiet}};
    }

private:
    static Row itemGapRow(const Subject& subject, const scoring::CellGap& gap, bool whole) {
        const model::Model& model = subject.model;
        const bool rated = gap.grade != assessment::unrated;
        const int now = rated ? model.levelAt(model.scale.points(gap.grade)) : 0;
        const int next = std::min(now + 1, model.levelCount());
        return gapRow(subject, gap,
                      (rated ? subject.ordinal(now) : "–") + " → " + subject.ordinal(subject.gap.target),
                      subject.say(phrases::nextCriterion, subject.levelText(next)) +
                          model.criterion(model.itemOf(gap.cell), next, subject.language),
                      whole);
    }
};

} // namespace

const MethodBlocks& scoreBlocks() {
    static const ScoreBlocks blocks;
    return blocks;
}

} // namespace plumbline::report
