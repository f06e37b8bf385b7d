#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "core/model/Model.h"

/// The weights of an assessment as a team edits them: each a percentage of its own, where a model may weigh
/// parts equally. `Scope` says whether they are sound.
namespace plumbline::assessment {

/// A weight for each node of the model; 0 for the root and for what a profile does not have.
using WeightTable = std::vector<model::Weight>;

/// The parts of a node that a profile has.
[[nodiscard]] std::vector<model::NodeId> partsOf(const model::Model& model, model::NodeId node, int profile);

/// The model's weights. Equal parts get percentages that sum to exactly 100 %: 33.34, 33.33, 33.33.
[[nodiscard]] WeightTable recommendedWeights(const model::Model& model, int profile);

/// The weights in use, with the team's own.
[[nodiscard]] WeightTable weightsInUse(const model::Model& model, int profile,
                                       const std::map<model::NodeId, model::Weight>& ownWeights);

/// What of a table departs from `recommendedWeights`: nothing of a node whose parts all have the recommended
/// weights. Where the model weighs parts equally, one that departs brings those beside it along.
[[nodiscard]] std::map<model::NodeId, model::Weight> ownWeights(const model::Model& model, int profile,
                                                                const WeightTable& weights);

/// `total` shared out in proportion, exactly: what rounding leaves goes to the largest remainders, the first
/// ones first. Where all are 0 each gets as much.
[[nodiscard]] std::vector<model::Weight> apportioned(model::Weight total, std::vector<model::Weight> among);

/// "46", "33.33", "33,3", "7.5 %": a percentage from 0 to 100 with two decimals at most.
[[nodiscard]] std::optional<model::Weight> parseWeight(std::string_view text);

} // namespace plumbline::assessment
