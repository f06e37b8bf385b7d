// Blocks for models that score every level for itself and read it against the bound.
#include <algorithm>

#include "core/report/MethodBlocks.h"
#include "core/report/Phrases.h"
#include "core/scoring/Display.h"
#include "core/scoring/Explanation.h"

namespace plumbline::report {

namespace {

using model::CellId;
using model::NodeId;

Table levelTable(const Subject& subject) {
    const scoring::Explanation total =
        scoring::explain(subject.model, subject.scheme, subject.scores, subject.assessment.ratings,
                         subject.verdict.rule, {scoring::NumberRef::Kind::Total});
    Table table;
    table.columns = {{subject.say(phrases::level), 32},
                     {subject.say(phrases::score), 12, Align::Right},
                     {subject.say(phrases::bound), 12, Align::Right},
                     {subject.say(phrases::state), 22, Align::Right},
                     {subject.say(phrases::countsInTotal, subject.totalName()), 22, Align::Right}};
    for (int level = 1; level <= subject.model.levelCount(); ++level) {
        const bool counts = level <= subject.scheme.depth() &&
                            scoring::isRatedAt(subject.scheme, subject.scores, model::rootNode, level);
        table.rows.push_back(
            {{{subject.levelText(level)},
              {subject.partScore(model::rootNode, level)},
              {scoring::shownBound(subject.scheme.bound()), Tone::Quiet},
              subject.stateCell(level),
              {counts ? subject.shownScore(total.terms[static_cast<std::size_t>(level - 1)].value) : "–"}}});
    }
    table.rows.push_back(
        {{{subject.totalName(), Tone::Strong}, {}, {}, {}, {subject.resultTotal(), Tone::Strong}},
         Row::Kind::Raised});
    return table;
}

BarsFigure levelBars(const Subject& subject) {
    BarsFigure figure;
    figure.title = subject.say(phrases::barsTitle);
    figure.bounds = {{subject.scheme.bound().toDouble(),
                      subject.say(phrases::boundLabel, scoring::shownBound(subject.scheme.bound()))}};
    for (int level = 1; level <= subject.model.levelCount(); ++level) {
        const bool assessed = level <= subject.scheme.depth();
        const Rational score = scoring::scoreAt(subject.scheme, subject.scores, model::rootNode, level);
        const Cell state = subject.stateCell(level);
        figure.bars.push_back({level, subject.levelText(level), score.toDouble(),
                               subject.partScore(model::rootNode, level), state.text, state.tone,
                               assessed && scoring::isMet(subject.scheme, subject.scores, level)});
    }
    return figure;
}

Row scoreRow(const Subject& subject, NodeId id) {
    const model::Node& node = subject.model.node(id);
    const bool raised = node.kind <= 0;
    const Tone tone = raised ? Tone::Strong : Tone::Normal;
    Row row{{{subject.name(id), tone, std::max(node.kind, 0)}},
            raised ? Row::Kind::Raised : Row::Kind::Plain};
    for (int level = 1; level <= subject.model.levelCount(); ++level)
        row.cells.push_back({subject.partScore(id, level), tone});
    row.cells.push_back({subject.partTotal(id), Tone::Strong});
    return row;
}

Table gapLevels(const Subject& subject) {
    Table table;
    table.columns = {{subject.say(phrases::level), 46},
                     {subject.say(phrases::score), 16, Align::Right},
                     {subject.say(phrases::bound), 16, Align::Right},
                     {subject.say(phrases::state), 22, Align::Right}};
    for (const scoring::LevelGap& level : subject.gap.levels)
        table.rows.push_back({{{subject.levelText(level.level)},
                               {subject.partScore(model::rootNode, level.level)},
                               {scoring::shownBound(level.bound), Tone::Quiet},
                               subject.stateCell(level.level)}});
    return table;
}

Table stepTable(const Subject& subject) {
    Table table{{{subject.say(phrases::rating), 70}, {subject.say(phrases::value), 30, Align::Right}}, {}};
    for (std::size_t i = 0; i < subject.model.scale.ratings.size(); ++i)
        table.rows.push_back({{subject.ratingCell(static_cast<assessment::Grade>(i)),
                               {scoring::shown(subject.model.scale.share(static_cast<int>(i)))}}});
    return table;
}

/// How the score of a storey of the tree follows from the one below.
List steps(const Subject& subject) {
    const auto& kinds = subject.model.kinds;
    const auto kind = [&](std::size_t i) -> const std::string& { return subject.in(kinds[i].name); };
    List steps{{subject.say(phrases::stepLeaf, kind(kinds.size() - 1))}, true};
    for (std::size_t i = kinds.size() - 1; i > 0; --i)
        steps.items.push_back(subject.say(phrases::stepParent, kind(i - 1), kind(i)));
    steps.items.push_back(subject.say(phrases::stepLevel, kind(0)));
    steps.items.push_back(subject.say(phrases::stepTotal, subject.ruleName(subject.verdict.rule),
                                      subject.in(subject.model.bandsClause)));
    return steps;
}

class LevelBlocks : public MethodBlocks {
public:
    std::vector<Block> summary(const Subject& subject) const override {
        return {Heading{subject.say(phrases::levelScores), {}}, levelTable(subject), levelBars(subject)};
    }

    std::string scoresNote(const Subject& subject) const override {
        return subject.say(phrases::radarNote, subject.model.top);
    }

    std::vector<Block> figures(const Subject&) const override { return {}; }

    Table scoreTable(const Subject& subject) const override {
        Table table;
        table.dense = true;
        table.columns.push_back({subject.say(phrases::part), 56});
        for (int level = 1; level <= subject.model.levelCount(); ++level)
            table.columns.push_back({subject.ordinal(level), 7.4, Align::Right});
        table.columns.push_back({subject.say(phrases::sum), 7, Align::Right});
        for (NodeId id = 0; id < static_cast<NodeId>(subject.model.nodes.size()); ++id)
            if (subject.scheme.includes(id))
                table.rows.push_back(scoreRow(subject, id));
        return table;
    }

    std::vector<Paragraph> gapAdvice(const Subject& subject) const override {
        const scoring::Gap& gap = subject.gap;
        const std::string& full = subject.ratingWord(0);
        const std::size_t blocking = blockingCells(subject).size();
        if (gap.enough > 0)
            return {{subject.say(phrases::enoughSentence, blocking, gap.enough, full,
                                 subject.levelText(gap.target))}};
        if (gap.enough < 0)
            return {{subject.say(phrases::notEnough, blocking, full)}};
        return {};
    }

    std::vector<Block> gap(const Subject& subject) const override {
        std::vector<Block> blocks{gapLevels(subject)};
        const std::size_t blocking = blockingCells(subject).size();
        if (blocking > 0) {
            blocks.emplace_back(Heading{subject.say(phrases::wayThere)});
            blocks.emplace_back(
                Paragraph{subject.say(phrases::gainNote, subject.ratingWord(0)), Tone::Quiet});
            blocks.emplace_back(gapTable(subject, [&](const scoring::CellGap& gap, bool whole) {
                const int level = subject.model.levelOf(gap.cell);
                return gapRow(
                    subject, gap, subject.ordinal(level),
                    subject.model.criterion(subject.model.itemOf(gap.cell), level, subject.language), whole);
            }));
        }
        if (const auto rest = subject.gap.cells.size() - blocking; rest > 0)
            blocks.emplace_back(Paragraph{subject.say(phrases::restCount, rest), Tone::Quiet});
        return blocks;
    }

    Table ratingTable(const Subject& subject) const override {
        return {{{subject.say(phrases::level), 9},
                 {subject.say(phrases::criterion), 74},
                 {subject.say(phrases::rating), 17}},
                {}};
    }

    void addItem(const Subject& subject, model::ItemId id, bool assessed, Table& table) const override {
        const model::Item& item = subject.model.item(id);
        bool headed = false;
        for (int level = 1; level <= subject.model.levelCount(); ++level) {
            const CellId cell = subject.model.cell(id, level);
            const bool noted = subject.assessment.notes.contains(cell);
            const bool rated = subject.assessment.rating(cell) != assessment::unrated;
            if (subject.scope.assesses(subject.model, cell) != assessed || !(noted || (assessed && rated)))
                continue;
            if (!headed)
                table.rows.push_back(
                    {{{fmt::format("{}  {}", item.number, subject.in(item.name)), Tone::Strong}},
                     Row::Kind::Group});
            headed = true;
            Cell criterion{subject.model.criterion(id, level, subject.language)};
            criterion.detail = subject.wordingOf(id, level);
            criterion.notes = subject.notes(cell);
            table.rows.push_back({{{subject.ordinal(level), Tone::Quiet},
                                   std::move(criterion),
                                   subject.ratingCell(subject.assessment.rating(cell))}});
        }
    }

    std::vector<Block> method(const Subject& subject) const override {
        return {Paragraph{subject.say(phrases::methodIntro)}, steps(subject),
                Paragraph{subject.say(phrases::exact), Tone::Quiet},
                Heading{subject.say(phrases::ratingScale, subject.in(subject.model.ratingsClause)), {}},
                stepTable(subject)};
    }
};

} // namespace

const MethodBlocks& levelBlocks() {
    static const LevelBlocks blocks;
    return blocks;
}

} // namespace plumbline::report
