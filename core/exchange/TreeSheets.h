#pragma once

#include <set>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/exchange/SheetTable.h"

namespace plumbline::exchange {

/// What the sheets behind Tree and Items refer to.
struct TreeCodes {
    std::set<std::string> parts;    ///< of every storey
    std::vector<std::string> items; ///< "data.3", or the last storey's codes where these are the items
    bool numbered = false;          ///< the items are numbered within their parts
    /// Some rows could not be taken: what refers to them must not be called unknown.
    bool whole = true;
};

/// Reads the sheets Tree and Items into `model`'s tree; its `kinds`, `profiles` and `equal` are read before.
/// What names one of them is not called unknown where these are not whole.
[[nodiscard]] TreeCodes readTree(const SheetTable& tree, const SheetTable& items,
                                 nlohmann::ordered_json& model, bool kindsWhole, bool profilesWhole);

} // namespace plumbline::exchange
