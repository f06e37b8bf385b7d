#include "ui/results/Figures.h"

#include <algorithm>

#include "core/model/Names.h"
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

QString nodeTotalText(const Session& session, NodeId node) {
    if (!scoring::isRated(session.scheme(), session.scores(), node))
        return QStringLiteral("–");
    return totalText(session, scoring::nodeTotal(session.scheme(), session.scores(), node));
}

QString boundText(Rational bound) {
    return toQString(scoring::shownBound(bound));
}

QString shareText(Rational share) {
    return toQString(scoring::shownPercent(share));
}

QString nodeName(const model::Model& model, NodeId node) {
    return toQString(model::nodeName(model, node, language()));
}

QString nodePath(const model::Model& model, NodeId node) {
    return toQString(model::nodePath(model, node, language()));
}

bool isUnder(const model::Model& model, NodeId node, NodeId above) {
    while (node != above && node != model::rootNode)
        node = model.node(node).parent;
    return node == above;
}

std::vector<NodeId> assessedParts(const Session& session, int kind) {
    std::vector<NodeId> parts = session.model().nodesOf(kind);
    std::erase_if(parts, [&](NodeId node) { return !session.scheme().includes(node); });
    return parts;
}

RadarData totalRadar(const Session& session, const std::vector<NodeId>& nodes) {
    RadarData data;
    data.max = session.scheme().top();
    data.rings = session.scheme().levels();
    for (const NodeId node : nodes) {
        const Rational total = scoring::nodeTotal(session.scheme(), session.scores(), node);
        data.axes.push_back(
            {nodeName(session.model(), node), total.toDouble(), nodeTotalText(session, node)});
    }
    return data;
}

} // namespace plumbline::ui
