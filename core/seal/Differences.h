#pragma once

#include <string>
#include <vector>

#include "core/seal/Listing.h"

namespace plumbline::seal {

/// One thing that is not as it was sealed.
struct Difference {
    enum class Kind { Changed, Missing, Added };
    Kind kind = Kind::Changed;
    std::string table = {};  ///< of the file; "sqlite_schema": what tables there are; "pragma": its header
    std::string row = {};    ///< what it is about: "data.3@2", a name, its key; empty: the table as a whole
    std::string person = {}; ///< whose row it is, where each person has one
    std::string column = {}; ///< empty: the row as a whole
    std::string before = {}; ///< what was sealed in the column; empty where only its hash is known
    std::string after = {};  ///< what is there now
    bool operator==(const Difference&) const = default;
};

/// In the order of the listings; a table that is in one of them only is a difference as a whole.
[[nodiscard]] std::vector<Difference> differencesOf(const Listing& sealed, const Listing& present);

} // namespace plumbline::seal
