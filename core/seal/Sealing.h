#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"
#include "core/base/Error.h"
#include "core/seal/LeadKey.h"
#include "core/seal/Record.h"

namespace SQLite {
class Database;
}

namespace plumbline::seal {

/// What the lead decides when sealing.
struct Request {
    std::optional<int> level = {}; ///< none: the level that was computed
    std::string reason = {};       ///< where the level is another
    std::string acceptance = {};   ///< why it is sealed although points are open
};

/// An assessment with who is about to seal it.
struct Candidate {
    const model::Model& model;
    const assessment::Scope& scope;
    const assessment::Assessment& assessment;
    const assessment::Person& author;
};

/// Whether everything is there: NotTheLead, CellsUnrated, LevelOutOfRange, DepartureReason, PointsOpen.
/// Gives the decision to be sealed.
[[nodiscard]] Result<Decision> checkRequest(const Candidate& candidate, const Request& request);

/// Seals what the file holds now: writes the row of the next seal. Within a transaction, after everything
/// else. Throws SQLite::Exception.
void writeSeal(SQLite::Database& db, const Candidate& candidate, const Decision& decision,
               const Request& request, const LeadKey& key, const assessment::Stamp& stamp);

/// Opens the newest seal of the file at `path` again. NotSealed, ReopeningReason, OtherKey. Within a
/// transaction. Throws SQLite::Exception.
[[nodiscard]] Result<void> writeReopening(SQLite::Database& db, const std::filesystem::path& path,
                                          const std::string& reason, const LeadKey& key,
                                          const assessment::Stamp& stamp);

} // namespace plumbline::seal
