#pragma once

#include <QString>

#include "core/scoring/Explanation.h"
#include "ui/charts/RadarChart.h"
#include "ui/session/Session.h"

/// The figures of a session as the pages of results write them: one place decides against which bounds a
/// number is read, so that none is shown across one.
namespace plumbline::ui {

/// A score at one level, read against the bound from which a level is met.
[[nodiscard]] QString scoreText(const Session& session, Rational score, int places = 2);
/// S and sums of level scores, read against the bands.
[[nodiscard]] QString totalText(const Session& session, Rational total, int places = 2);
/// A part's figure on the scale of the total; a dash where nothing of it is rated.
[[nodiscard]] QString nodeTotalText(const Session& session, model::NodeId node);
/// "0.8", "2.8": a bound or band as the standard prints it.
[[nodiscard]] QString boundText(Rational bound);
[[nodiscard]] QString shareText(Rational share);

/// "Manufacturing / Production"; of the root: that it is the whole.
[[nodiscard]] QString nodePath(const model::Model& model, model::NodeId node);
[[nodiscard]] QString nodeName(const model::Model& model, model::NodeId node);

/// Whether `node` stands under `above`, or is it.
[[nodiscard]] bool isUnder(const model::Model& model, model::NodeId node, model::NodeId above);

/// The parts of one kind that are in scope.
[[nodiscard]] std::vector<model::NodeId> assessedParts(const Session& session, int kind);

/// A radar of `nodes` on the scale of the total.
[[nodiscard]] RadarData totalRadar(const Session& session, const std::vector<model::NodeId>& nodes);

} // namespace plumbline::ui
