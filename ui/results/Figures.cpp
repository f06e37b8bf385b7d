#include "ui/results/Figures.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/scoring/Display.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

using model::NodeId;

QString scoreText(const Session& session, Rational score, int places) {
    return toQString(scoring::shownScore(session.scheme(), score, places));
}

QString totalText(const Session& session, Rational total, int places) {
    return toQString(scoring::shownTotal(session.scheme(), total, places));
}

QString boundText(Rational bound) {
    return toQString(scoring::shown(bound, 1));
}

QString shareText(Rational share) {
    return toQString(scoring::shownPercent(share));
}

const model::RuleText& ruleText(const model::Model& model, model::TotalRule rule) {
    return *std::ranges::find(model.rules, rule, &model::RuleText::rule);
}

QString nodeName(const model::Model& model, NodeId node) {
    return node == model::rootNode ? QCoreApplication::translate("Figures", "Overall")
                                   : local(model.node(node).name);
}

QString nodePath(const model::Model& model, NodeId node) {
    QString path = nodeName(model, node);
    if (node == model::rootNode)
        return path;
    for (NodeId above = model.node(node).parent; above != model::rootNode; above = model.node(above).parent)
        path.prepend(nodeName(model, above) + QStringLiteral(" › "));
    return path;
}

NodeId elementOf(const model::Model& model, NodeId node) {
    while (model.node(node).parent != model::rootNode)
        node = model.node(node).parent;
    return node;
}

std::vector<NodeId> assessedElements(const Session& session) {
    std::vector<NodeId> elements;
    std::ranges::copy_if(session.model().node(model::rootNode).children, std::back_inserter(elements),
                         [&](NodeId node) { return session.scheme().includes(node); });
    return elements;
}

std::vector<NodeId> assessedLeaves(const Session& session) {
    std::vector<NodeId> leaves = session.model().leaves();
    std::erase_if(leaves, [&](NodeId node) { return !session.scheme().includes(node); });
    return leaves;
}

QString levelStateText(const Session& session, int level) {
    const scoring::Scheme& scheme = session.scheme();
    if (level > scheme.depth())
        return QCoreApplication::translate("Figures", "not assessed");
    if (scoring::isMet(scheme, session.scores(), level))
        return QCoreApplication::translate("Figures", "met");
    const Rational score = scoring::scoreAt(scheme, session.scores(), model::rootNode, level);
    return QCoreApplication::translate("Figures", "short by %1")
        .arg(toQString(scoring::shownMissing(score, scheme.bound())));
}

RadarData sumRadar(const Session& session, const std::vector<NodeId>& nodes) {
    RadarData data;
    data.max = session.scheme().levels();
    data.rings = session.scheme().levels();
    for (const NodeId node : nodes) {
        const Rational sum = scoring::nodeTotal(session.scheme(), session.scores(), node);
        data.axes.push_back({nodeName(session.model(), node), sum.toDouble(), totalText(session, sum)});
    }
    return data;
}

RadarData levelRadar(const Session& session, const std::vector<NodeId>& nodes, int level) {
    RadarData data;
    data.max = 1;
    data.rings = 5;
    data.reference = session.scheme().bound().toDouble();
    for (const NodeId node : nodes) {
        const Rational score = scoring::scoreAt(session.scheme(), session.scores(), node, level);
        data.axes.push_back({nodeName(session.model(), node), score.toDouble(), scoreText(session, score)});
    }
    return data;
}

std::vector<LevelBar> levelBars(const Session& session) {
    const scoring::Scheme& scheme = session.scheme();
    std::vector<LevelBar> bars;
    for (int level = 1; level <= scheme.levels(); ++level) {
        const QString name = levelName(session.model(), level);
        const QString state = levelStateText(session, level);
        if (level > scheme.depth()) {
            bars.push_back({name, 0, QStringLiteral("–"), state, LevelBar::State::NotAssessed});
            continue;
        }
        const Rational score = scoring::scoreAt(scheme, session.scores(), model::rootNode, level);
        const bool met = scoring::isMet(scheme, session.scores(), level);
        bars.push_back({name, score.toDouble(), scoreText(session, score), state,
                        met ? LevelBar::State::Met : LevelBar::State::Short});
    }
    return bars;
}

} // namespace plumbline::ui
