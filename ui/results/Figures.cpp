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
    const Int128 den = bound.reduced().den;
    return toQString(scoring::shown(bound, den == 1 && bound.num / bound.den >= 10 ? 0
                                           : 10 % den == 0                         ? 1
                                                                                   : 2));
}

QString shareText(Rational share) {
    return toQString(scoring::shownPercent(share));
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
        data.axes.push_back({nodeName(session.model(), node), total.toDouble(), totalText(session, total)});
    }
    return data;
}

} // namespace plumbline::ui
