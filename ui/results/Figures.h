#pragma once

#include <QString>

#include "core/scoring/Explanation.h"
#include "ui/charts/LevelBars.h"
#include "ui/charts/RadarChart.h"
#include "ui/session/Session.h"

/// The figures of a session as the pages of results write them: one place decides against which bounds a
/// number is read, so that none is shown across one.
namespace plumbline::ui {

/// A score at one level, read against the bound from which a level is met.
[[nodiscard]] QString scoreText(const Session& session, Rational score, int places = 2);
/// S and sums of level scores, read against the bands.
[[nodiscard]] QString totalText(const Session& session, Rational total, int places = 2);
/// "0.8", "2.8": a bound or band as the standard prints it.
[[nodiscard]] QString boundText(Rational bound);
[[nodiscard]] QString shareText(Rational share);

/// "Credit": the rule's name in the language of the interface.
[[nodiscard]] const model::RuleText& ruleText(const model::Model& model, model::TotalRule rule);

/// "Manufacturing › Production"; of the root: all elements.
[[nodiscard]] QString nodePath(const model::Model& model, model::NodeId node);
[[nodiscard]] QString nodeName(const model::Model& model, model::NodeId node);

/// The element (child of the root) a node stands under.
[[nodiscard]] model::NodeId elementOf(const model::Model& model, model::NodeId node);

/// The parts in scope that stand directly under the root.
[[nodiscard]] std::vector<model::NodeId> assessedElements(const Session& session);
[[nodiscard]] std::vector<model::NodeId> assessedLeaves(const Session& session);

/// "met", "short by 0.14" or "not assessed".
[[nodiscard]] QString levelStateText(const Session& session, int level);

/// A radar of `nodes` by the plain sum of their level scores.
[[nodiscard]] RadarData sumRadar(const Session& session, const std::vector<model::NodeId>& nodes);
/// A radar of `nodes` at one level, with the bound as a ring.
[[nodiscard]] RadarData levelRadar(const Session& session, const std::vector<model::NodeId>& nodes,
                                   int level);
[[nodiscard]] std::vector<LevelBar> levelBars(const Session& session);

} // namespace plumbline::ui
