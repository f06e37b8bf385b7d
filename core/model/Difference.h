#pragma once

#include <vector>

#include "core/model/Model.h"

namespace plumbline::model {

/// What a later model has otherwise than an earlier one. Parts and items are the same where their codes are.
struct Difference {
    std::vector<ItemId> added;   ///< of the later model
    std::vector<ItemId> removed; ///< of the earlier one
    int criteria = 0;            ///< of items in both: those whose text in a common language is another
    int weights = 0;             ///< of parts in both: those whose share in a common profile is another
    bool levels = false;         ///< number, names, meanings or bands

    bool operator==(const Difference&) const = default;
};

[[nodiscard]] Difference difference(const Model& earlier, const Model& later);

} // namespace plumbline::model
