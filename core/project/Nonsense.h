#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/Error.h"
#include "core/model/Model.h"

namespace plumbline::project {

/// A row that can stand by itself and yet makes no sense in this assessment, and what can be done about it
/// where the assessment is to be read all the same.
struct Nonsense {
    Error error;
    std::string repair;            ///< SQL
    std::vector<std::string> args; ///< of its place-holders
};

/// Rows about what the model does not have, words that no column knows, days that are none, links to nothing;
/// and where nothing of that kind is left, own weights and parts left out that do not go together. Rows older
/// than the model in use are passed over where they may be about what it no longer has. `path` is for the
/// errors. Throws SQLite::Exception.
[[nodiscard]] std::vector<Nonsense> findNonsense(SQLite::Database& db, const model::Model& model,
                                                 const std::filesystem::path& path);

/// An edition of the model that no change brought in.
struct StrayEdition {
    long long since = 0;
    bool isBeyond = false; ///< it is younger than every change there is
};
[[nodiscard]] std::vector<StrayEdition> strayEditions(SQLite::Database& db);

/// Makes sense of all of it: wrong rows go, facts and words become the usual ones, weights the recommended
/// ones. What was done about is named. Throws SQLite::Exception.
[[nodiscard]] std::vector<Error> mendNonsense(SQLite::Database& db, const model::Model& model,
                                              const std::filesystem::path& path);

} // namespace plumbline::project
