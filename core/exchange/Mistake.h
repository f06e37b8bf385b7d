#pragma once

#include <string>

#include "core/base/Error.h"

namespace plumbline::exchange {

/// Something wrong in a table that people fill in.
struct Mistake {
    std::string place; ///< "Tree!C12" of a workbook, "line 12" of a text; empty: the whole
    Error error;
    bool operator==(const Mistake&) const = default;
};

} // namespace plumbline::exchange
