// Results where every part has one score of 0 to 100 and the level of its band.
#include <algorithm>

#include <QCoreApplication>

#include "core/scoring/Display.h"
#include "ui/results/Figures.h"
#include "ui/results/ResultMethod.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

using model::NodeId;
using scoring::NumberRef;
using Kind = NumberRef::Kind;

namespace {

QString words(const char* source) {
    return QCoreApplication::translate("ScoreResults", source);
}

QString notRated() {
    return words(QT_TRANSLATE_NOOP("ScoreResults", "not rated"));
}

const QString none = QStringLiteral("–");

const Rational& bandOf(const Session& session, int level) {
    return session.scheme().bands()[static_cast<std::size_t>(level - 1)];
}

class ScoreResults : public ResultMethod {
public:
    std::vector<FigureColumn> columns(const Session& session) const override {
        return {{words(QT_TRANSLATE_NOOP("ScoreResults", "Score")),
                 words(QT_TRANSLATE_NOOP("ScoreResults", "0 to %1; the weighted mean of its parts"))
                     .arg(session.model().top)},
                {words(QT_TRANSLATE_NOOP("ScoreResults", "Level")), local(session.model().bandsClause)},
                {words(QT_TRANSLATE_NOOP("ScoreResults", "To the next")),
                 words(QT_TRANSLATE_NOOP("ScoreResults", "What is missing to the band of the next level"))}};
    }

    std::vector<Figure> figures(const Session& session, NodeId node) const override {
        const NumberRef number{Kind::NodeSum, node, 0, 0};
        if (!scoring::isRated(session.scheme(), session.scores(), node))
            return {{none, -1, number}, {notRated(), -1, std::nullopt}, {none, -1, std::nullopt}};
        const Rational score = scoring::nodeTotal(session.scheme(), session.scores(), node);
        const int level = session.model().levelAt(score);
        const QString missing = level < session.scheme().levels()
                                    ? toQString(scoring::shownMissing(score, bandOf(session, level + 1)))
                                    : none;
        return {{totalText(session, score), score.toDouble() / session.model().top, number},
                {levelName(session.model(), level), -1, std::nullopt},
                {missing, -1, std::nullopt}};
    }

    /// The whole and the parts directly under it.
    ScoreBars bars(const Session& session) const override {
        ScoreBars bars;
        const double top = session.model().top;
        for (int level = 2; level <= session.scheme().levels(); ++level)
            bars.bounds.push_back(
                {bandOf(session, level).toDouble() / top, boundText(bandOf(session, level))});
        std::vector<NodeId> nodes = assessedParts(session, 0);
        nodes.insert(nodes.begin(), model::rootNode);
        for (const NodeId node : nodes) {
            const Rational score = scoring::nodeTotal(session.scheme(), session.scores(), node);
            const bool rated = scoring::isRated(session.scheme(), session.scores(), node);
            bars.bars.push_back(
                {nodeName(session.model(), node), score.toDouble() / top, nodeTotalText(session, node),
                 rated ? levelOrdinal(session.model(), session.model().levelAt(score)) : notRated(),
                 rated ? LevelBar::State::Met : LevelBar::State::NotAssessed});
            bars.numbers.push_back({Kind::NodeSum, node, 0, 0});
        }
        return bars;
    }

    std::vector<NodeId> gapParts(const Session& session) const override {
        return assessedParts(session, session.model().sheetKind);
    }

    RadarData gapRadar(const Session& session, const std::vector<NodeId>& parts, int target) const override {
        RadarData data = totalRadar(session, parts);
        data.reference = bandOf(session, target).toDouble();
        return data;
    }

    QString levelFigure(const Session& session, const scoring::LevelGap& level) const override {
        return words(QT_TRANSLATE_NOOP("ScoreResults", "from %1"))
            .arg(boundText(bandOf(session, level.level)));
    }

    QString levelState(const Session&, const scoring::LevelGap& level) const override {
        if (!level.rated)
            return notRated();
        return level.met ? words(QT_TRANSLATE_NOOP("ScoreResults", "reached"))
                         : words(QT_TRANSLATE_NOOP("ScoreResults", "short by %1"))
                               .arg(toQString(scoring::shownMissing(level.score, level.bound)));
    }

    QString headroom(const Session& session, int) const override {
        const scoring::Verdict& verdict = session.verdict();
        if (!verdict.provisional())
            return {};
        return words(QT_TRANSLATE_NOOP("ScoreResults",
                                       "Not rated: %1 of %2. With all of them at %3 the total "
                                       "would be %4, with all at 0 it is %5."))
            .arg(verdict.unrated())
            .arg(verdict.cells)
            .arg(session.model().top)
            .arg(totalText(session, verdict.highest.value), totalText(session, verdict.lowest.value));
    }

    /// Every part with the way to its own next band; those sub-items block whose score is below the target's.
    std::vector<GapRow> gapRows(const Session& session, const scoring::Gap& gap) const override {
        Rational largest{1, 1'000'000};
        for (const scoring::NodeGap& node : gap.nodes)
            if (session.model().node(node.node).isLeaf() && largest < node.gain)
                largest = node.gain;
        std::vector<scoring::NodeGap> nodes = gap.nodes;
        std::stable_sort(
            nodes.begin(), nodes.end(),
            [](const scoring::NodeGap& a, const scoring::NodeGap& b) { return b.gain < a.gain; });
        std::vector<GapRow> rows;
        for (const scoring::NodeGap& node : nodes)
            if (node.node != model::rootNode && node.missing.num > 0)
                rows.push_back(rowOf(session, gap, node, largest));
        return rows;
    }

    GapWords gapWords(const Session& session, const scoring::Gap& gap) const override {
        const model::Model& model = session.model();
        const QString item = local(model.kinds.back().name);
        GapWords gapWords;
        gapWords.heads = {words(QT_TRANSLATE_NOOP("ScoreResults", "Under")),
                          words(QT_TRANSLATE_NOOP("ScoreResults", "Part")),
                          words(QT_TRANSLATE_NOOP("ScoreResults", "To level")),
                          words(QT_TRANSLATE_NOOP("ScoreResults", "Score")),
                          words(QT_TRANSLATE_NOOP("ScoreResults", "Gain")),
                          words(QT_TRANSLATE_NOOP("ScoreResults", "What the next level asks for"))};
        gapWords.gainTip = words(
            QT_TRANSLATE_NOOP("ScoreResults", "What the total gains when the part reaches its next level"));
        gapWords.filter = words(QT_TRANSLATE_NOOP("ScoreResults", "Only what &blocks: %1 below %2"))
                              .arg(item, boundText(bandOf(session, gap.target)));
        gapWords.blocking = words(QT_TRANSLATE_NOOP("ScoreResults", "What blocks %1, by gain (%2)"));
        gapWords.all = words(QT_TRANSLATE_NOOP("ScoreResults", "All parts on the way to %1, by gain (%2)"));
        gapWords.legend = words(QT_TRANSLATE_NOOP("ScoreResults", "Solid: score. Dashed: %1 begins at %2."))
                              .arg(levelOrdinal(model, gap.target), boundText(bandOf(session, gap.target)));
        if (gap.enough > 0)
            gapWords.advice =
                words(QT_TRANSLATE_NOOP("ScoreResults", "Enough, once they reach %1: the %2 that bring "
                                                        "most, marked in the list."))
                    .arg(boundText(bandOf(session, gap.target)))
                    .arg(gap.enough);
        else if (gap.enough < 0)
            gapWords.advice = words(QT_TRANSLATE_NOOP("ScoreResults", "It is not reached even then."));
        return gapWords;
    }

    QString title(const Session& session, const NumberRef& number) const override {
        return number.kind == Kind::Total || number.node == model::rootNode
                   ? local(session.model().totalName)
                   : nodePath(session.model(), number.node);
    }

    QString method(const Session& session, const NumberRef& number) const override {
        if (session.model().node(number.node).isLeaf())
            return words(QT_TRANSLATE_NOOP("ScoreResults", "The score that was given"));
        return session.scheme().weighting() == scoring::Weighting::ToolDefault
                   ? words(QT_TRANSLATE_NOOP("ScoreResults",
                                             "Mean of its parts; equal weights are this tool's default"))
                   : words(QT_TRANSLATE_NOOP("ScoreResults", "Sum of weight × score of its parts"));
    }

    QString shown(const Session& session, const NumberRef&, Rational value, int places) const override {
        return totalText(session, value, places);
    }

private:
    static GapRow rowOf(const Session& session, const scoring::Gap& gap, const scoring::NodeGap& node,
                        Rational largest) {
        const model::Model& model = session.model();
        const model::Node& source = model.node(node.node);
        GapRow row;
        row.part = source.parent == model::rootNode
                       ? local(model.kinds[static_cast<std::size_t>(source.kind)].name)
                       : nodeName(model, source.parent);
        row.item = nodeName(model, node.node);
        row.level = node.level + 1;
        row.levelText =
            QStringLiteral("%1 → %2  +%3")
                .arg(node.rated ? levelOrdinal(model, node.level) : none, levelOrdinal(model, row.level),
                     toQString(scoring::shownMissing(node.score, bandOf(session, row.level))));
        row.rating = node.rated ? node.score.toDouble() / model.top : -1;
        row.ratingText = node.rated ? totalText(session, node.score) : notRated();
        row.gain = QLatin1Char('+') + toQString(scoring::shown(node.gain, 2));
        row.gainShare = std::min(1.0, node.gain.toDouble() / largest.toDouble());
        if (!source.isLeaf())
            return row;
        row.cell = model.cell(source.firstItem, row.level);
        row.criterion = toQString(model.criterion(source.firstItem, row.level, language()));
        const auto place = std::find_if(gap.cells.begin(), gap.cells.end(),
                                        [&](const scoring::CellGap& cell) { return cell.cell == row.cell; });
        row.blocking = place != gap.cells.end() && place->blocking;
        row.enough = row.blocking && place - gap.cells.begin() < gap.enough;
        return row;
    }
};

} // namespace

const ResultMethod& scoreResults() {
    static const ScoreResults method;
    return method;
}

} // namespace plumbline::ui
