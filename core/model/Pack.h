#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "core/base/Error.h"
#include "core/model/Model.h"

namespace plumbline::model {

/// The files of a model pack by name: "model.json", "criteria.zh_CN.tsv", ...
/// This is also the form in which an assessment keeps its model frozen.
using PackFiles = std::map<std::string, std::string>;

/// Reads a pack folder's files, without looking into them.
[[nodiscard]] Result<PackFiles> readPack(const std::filesystem::path& folder);

/// Builds the model of a pack whose model.json is known to follow the schema (a frozen one), checking
/// everything the schema cannot say: weights that sum to 100 %, unique codes, a criterion for every cell.
/// `origin` names the pack in errors.
[[nodiscard]] Result<Model> parsePack(const PackFiles& files, const std::string& origin);

/// The same for a pack from outside: model.json is first held against the JSON Schema.
[[nodiscard]] Result<Model> checkPack(const PackFiles& files, const std::string& origin);

} // namespace plumbline::model
