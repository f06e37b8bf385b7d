#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "core/base/Error.h"
#include "core/model/Model.h"

namespace plumbline::model {

/// The files of a model pack by name: "model.json", "criteria.zh_CN.tsv", ...
/// This is also the form in which an assessment keeps its model frozen.
using PackFiles = std::map<std::string, std::string>;

// What a pack may hold at most; beyond it is refused (PackTooLarge). Of the largest one a report is made in
// seconds.
inline constexpr std::size_t maxPackBytes = 3'000'000;  ///< of all its files
inline constexpr std::size_t maxModelBytes = 1'000'000; ///< of model.json
inline constexpr int maxModelDepth = 24;                ///< of nested objects and lists in it
inline constexpr std::size_t maxModelValues = 200'000;  ///< objects, lists, texts and numbers in it
inline constexpr std::size_t maxModelText = 8'000;      ///< bytes of one of its texts
inline constexpr std::size_t maxNodes = 1'000;
inline constexpr std::size_t maxItems = 1'000;
inline constexpr std::size_t maxPackLanguages = 20;
inline constexpr std::size_t maxCriterionLength = 5'000; ///< characters of a criterion or prompt

/// Whether a pack has files of that name: model.json, criteria.<language>.tsv, prompts.<language>.tsv.
[[nodiscard]] bool isPackFile(std::string_view name);

/// Reads a pack folder's files, without looking into them; what is no file of a pack is passed over.
[[nodiscard]] Result<PackFiles> readPack(const std::filesystem::path& folder);

/// Builds the model of a pack whose model.json is known to follow the schema, one that was checked before;
/// checks everything the schema cannot say: weights that sum to 100 %, unique codes, a criterion for every
/// cell. `origin` names the pack in errors.
[[nodiscard]] Result<Model> parsePack(const PackFiles& files, const std::string& origin);

/// The same for a pack from outside, be it a folder or frozen in an assessment: model.json is first held
/// against the JSON Schema.
[[nodiscard]] Result<Model> checkPack(const PackFiles& files, const std::string& origin);

} // namespace plumbline::model
