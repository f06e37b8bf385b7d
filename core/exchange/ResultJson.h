#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/model/Model.h"
#include "core/project/HistoryEntry.h"
#include "core/scoring/Outcome.h"
#include "core/seal/Record.h"

/// Models and results as JSON objects, in the form the command line prints. Names are those of its contract;
/// numbers were computed exactly and are written with the full precision of a double.
namespace plumbline::exchange {

/// `{"models": [...]}`: id, name, edition, and how much there is of everything.
[[nodiscard]] std::string modelsJson(std::span<const model::Model> models);

/// One model whole: levels, rating scale, tree with weights, items, and the criteria of every language.
[[nodiscard]] std::string modelJson(const model::Model& model);

/// The result of an assessment; levels above the depth stand as 0, nodes out of scope are left out. Of an
/// item that is rated once and is not rated yet, score and level are null. `departure`: the level decided by
/// the lead, where it is another than the computed one.
[[nodiscard]] std::string scoreJson(const model::Model& model, const std::string& profile,
                                    const scoring::Outcome& outcome, const seal::Decision* departure);

/// The way to a target level.
[[nodiscard]] std::string gapJson(const model::Model& model, const scoring::Gap& gap);

/// `{"weights": [...]}`, in percent: of each part of the profile the recommended weight, the team's own or
/// null, and the effective one after what is left out; null where the part itself is.
[[nodiscard]] std::string weightsJson(const model::Model& model, const assessment::Assessment& assessment,
                                      const assessment::Scope& scope, const scoring::Scheme& scheme);

/// An entry of the history on one line: who, when in UTC, operation, way, entity, key, before, after, and the
/// counter of the change; texts as the file has them.
[[nodiscard]] std::string entryJson(const project::HistoryEntry& entry,
                                    const assessment::Assessment& assessment);

} // namespace plumbline::exchange
