// Results where every level is scored for itself and read against the bound.
#include <QCoreApplication>

#include "core/scoring/Display.h"
#include "ui/results/Figures.h"
#include "ui/results/ResultMethod.h"
#include "ui/support/Language.h"
#include "ui/support/RatingMark.h"

namespace plumbline::ui {

using model::NodeId;
using scoring::NumberRef;
using Kind = NumberRef::Kind;

namespace {

QString words(const char* source) {
    return QCoreApplication::translate("LevelResults", source);
}

const QString none = QStringLiteral("–");

class LevelResults : public ResultMethod {
public:
    std::vector<FigureColumn> columns(const Session& session) const override {
        const model::Model& model = session.model();
        std::vector<FigureColumn> columns;
        for (int level = 1; level <= model.levelCount(); ++level)
            columns.push_back({levelOrdinal(model, level), levelName(model, level)});
        columns.push_back({words(QT_TRANSLATE_NOOP("LevelResults", "Sum")), sumTip(session)});
        return columns;
    }

    std::vector<Figure> figures(const Session& session, NodeId node) const override {
        const scoring::Scheme& scheme = session.scheme();
        std::vector<Figure> figures;
        for (int level = 1; level <= scheme.levels(); ++level) {
            const NumberRef number{Kind::Score, node, level, 0};
            if (level > scheme.depth()) {
                figures.push_back({none, -1, std::nullopt});
            } else if (!scoring::isRatedAt(scheme, session.scores(), node, level)) {
                figures.push_back({none, -1, number});
            } else {
                const Rational score = scoring::scoreAt(scheme, session.scores(), node, level);
                figures.push_back({scoreText(session, score), score.toDouble(), number});
            }
        }
        figures.push_back({nodeTotalText(session, node), -1, NumberRef{Kind::NodeSum, node, 0, 0}});
        return figures;
    }

    ScoreBars bars(const Session& session) const override {
        ScoreBars bars;
        bars.bounds = {{session.scheme().bound().toDouble(), boundText(session.scheme().bound())}};
        for (int level = 1; level <= session.scheme().levels(); ++level) {
            const scoring::LevelGap gap = scoring::levelGap(session.scheme(), session.scores(), level);
            const bool known = gap.assessed && gap.rated;
            bars.bars.push_back({levelName(session.model(), level), known ? gap.score.toDouble() : 0,
                                 levelFigure(session, gap), levelState(session, gap),
                                 !known    ? LevelBar::State::NotAssessed
                                 : gap.met ? LevelBar::State::Met
                                           : LevelBar::State::Short});
            bars.numbers.push_back({Kind::Score, model::rootNode, level, 0});
        }
        return bars;
    }

    std::vector<NodeId> gapParts(const Session& session) const override { return assessedParts(session, 0); }

    RadarData gapRadar(const Session& session, const std::vector<NodeId>& parts, int target) const override {
        RadarData data;
        data.max = 1;
        data.rings = 5;
        data.reference = session.scheme().bound().toDouble();
        for (const NodeId node : parts) {
            const Rational score = scoring::scoreAt(session.scheme(), session.scores(), node, target);
            const bool rated = scoring::isRatedAt(session.scheme(), session.scores(), node, target);
            data.axes.push_back({nodeName(session.model(), node), score.toDouble(),
                                 rated ? scoreText(session, score) : none});
        }
        return data;
    }

    QString levelFigure(const Session& session, const scoring::LevelGap& level) const override {
        return level.assessed && level.rated ? scoreText(session, level.score) : none;
    }

    QString levelState(const Session&, const scoring::LevelGap& level) const override {
        if (!level.assessed)
            return words(QT_TRANSLATE_NOOP("LevelResults", "not assessed"));
        if (!level.rated)
            return words(QT_TRANSLATE_NOOP("LevelResults", "not rated"));
        if (level.met)
            return words(QT_TRANSLATE_NOOP("LevelResults", "met"));
        return words(QT_TRANSLATE_NOOP("LevelResults", "short by %1"))
            .arg(toQString(scoring::shownMissing(level.score, level.bound)));
    }

    QString headroom(const Session& session, int target) const override {
        if (target > session.scheme().depth())
            return {};
        const scoring::Headroom room = scoring::headroom(session.scheme(), session.scores(), target);
        if (room.unrated == 0)
            return {};
        return words(QT_TRANSLATE_NOOP(
                         "LevelResults",
                         "Not rated at %1: %2 of %3 cells. All of them full would give %4, none %5."))
            .arg(levelOrdinal(session.model(), target))
            .arg(room.unrated)
            .arg(room.cells)
            .arg(scoreText(session, room.highest), scoreText(session, room.lowest));
    }

    std::vector<GapRow> gapRows(const Session& session, const scoring::Gap& gap) const override {
        constexpr int places = 4;
        const model::Model& model = session.model();
        const double largest = gap.cells.empty() ? 1 : gap.cells.front().gain.toDouble();
        int enough = gap.enough;
        std::vector<GapRow> rows;
        for (const scoring::CellGap& cell : gap.cells) {
            const model::Item& item = model.item(model.itemOf(cell.cell));
            GapRow row;
            row.cell = cell.cell;
            row.part = nodeName(model, item.leaf);
            row.item = local(item.name);
            row.level = model.levelOf(cell.cell);
            row.levelText = levelOrdinal(model, row.level);
            row.rating = ratingValue(model, cell.grade);
            row.ratingText = ratingWord(model, cell.grade);
            row.gain = QLatin1Char('+') + toQString(scoring::shown(cell.gain, places));
            row.gainShare = cell.gain.toDouble() / largest;
            row.criterion = toQString(model.criterion(model.itemOf(cell.cell), row.level, language()));
            row.blocking = cell.blocking;
            row.enough = cell.blocking && enough-- > 0;
            rows.push_back(std::move(row));
        }
        return rows;
    }

    GapWords gapWords(const Session& session, const scoring::Gap& gap) const override {
        const model::Model& model = session.model();
        GapWords gapWords;
        gapWords.heads = {local(model.kinds.back().name),
                          words(QT_TRANSLATE_NOOP("LevelResults", "Item")),
                          words(QT_TRANSLATE_NOOP("LevelResults", "Level")),
                          words(QT_TRANSLATE_NOOP("LevelResults", "Rating")),
                          words(QT_TRANSLATE_NOOP("LevelResults", "Gain")),
                          words(QT_TRANSLATE_NOOP("LevelResults", "Criterion"))};
        gapWords.gainTip =
            words(QT_TRANSLATE_NOOP("LevelResults", "What the level score gains when the cell becomes full"));
        gapWords.filter =
            words(QT_TRANSLATE_NOOP("LevelResults", "Only what &blocks: cells of levels that are not met"));
        gapWords.blocking = words(QT_TRANSLATE_NOOP("LevelResults", "What blocks %1, by gain (%2)"));
        gapWords.all = words(QT_TRANSLATE_NOOP("LevelResults", "Below full up to %1, by gain (%2)"));
        gapWords.legend =
            words(QT_TRANSLATE_NOOP("LevelResults", "Solid: score at %1. Dashed: the bound of %2."))
                .arg(levelOrdinal(model, gap.target), boundText(session.scheme().bound()));
        if (gap.target > session.scheme().depth())
            gapWords.advice = words(QT_TRANSLATE_NOOP("LevelResults", "Levels above %1 are not assessed."))
                                  .arg(levelOrdinal(model, session.scheme().depth()));
        else if (gap.enough < 0)
            gapWords.advice = words(
                QT_TRANSLATE_NOOP("LevelResults", "Even with every blocking cell full it is not reached."));
        else if (gap.enough > 0)
            gapWords.advice =
                words(QT_TRANSLATE_NOOP("LevelResults", "Enough, once full: the first %1 of the "
                                                        "blocking cells, marked in the list."))
                    .arg(gap.enough);
        return gapWords;
    }

    QString title(const Session& session, const NumberRef& number) const override {
        const model::Model& model = session.model();
        if (number.kind == Kind::Total)
            return local(model.totalName);
        if (number.kind == Kind::NodeSum)
            return words(QT_TRANSLATE_NOOP("LevelResults", "%1, sum of the levels"))
                .arg(nodePath(model, number.node));
        return QStringLiteral("%1, %2").arg(nodePath(model, number.node), levelName(model, number.level));
    }

    QString method(const Session& session, const NumberRef& number) const override {
        switch (number.kind) {
        case Kind::Total:
            return session.verdict().rule == model::TotalRule::Credit
                       ? words(QT_TRANSLATE_NOOP("LevelResults",
                                                 "A level from %1 on counts 1, any other its score."))
                             .arg(boundText(session.scheme().bound()))
                       : words(QT_TRANSLATE_NOOP("LevelResults", "The level scores added as they are."));
        case Kind::NodeSum:
            return sumTip(session);
        default:
            return session.model().node(number.node).isLeaf()
                       ? words(QT_TRANSLATE_NOOP("LevelResults",
                                                 "Mean of the ratings of its items at this level"))
                       : words(QT_TRANSLATE_NOOP("LevelResults", "Sum of weight × score of its parts"));
        }
    }

    QString shown(const Session& session, const NumberRef& number, Rational value,
                  int places) const override {
        return number.kind == Kind::Score || number.kind == Kind::Cell ? scoreText(session, value, places)
                                                                       : totalText(session, value, places);
    }

private:
    static QString sumTip(const Session& session) {
        return words(QT_TRANSLATE_NOOP("LevelResults", "Plain sum of the level scores, 0 to %1"))
            .arg(session.model().top);
    }
};

} // namespace

const ResultMethod& levelResults() {
    static const LevelResults method;
    return method;
}

} // namespace plumbline::ui
