#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/Clock.h"
#include "core/scoring/Verdict.h"
#include "core/seal/Differences.h"
#include "core/seal/Record.h"

namespace SQLite {
class Database;
}

namespace plumbline::seal {

struct Seal {
    Record record;
    std::string fingerprint;
    Timestamp at = 0;
    bool operator==(const Seal&) const = default;
};

struct Reopening {
    std::string author; ///< name
    std::string reason;
    Timestamp at = 0;
    bool operator==(const Reopening&) const = default;
};

/// Whether a file is sealed.
struct SealState {
    std::optional<Seal> seal;            ///< the newest one
    std::optional<Reopening> reopening;  ///< of that seal
    bool broken = false;                 ///< sealed, but not as it was signed
    std::vector<Difference> differences; ///< those that `differingRows` found on opening

    [[nodiscard]] bool isSealed() const { return seal && !reopening; }
    /// What the lead decided, while the seal holds.
    [[nodiscard]] const Decision* decision() const {
        return isSealed() && !broken ? &seal->record.decision : nullptr;
    }
    /// The decision where it is another level than the computed one.
    [[nodiscard]] const Decision* departure() const {
        return decision() && decision()->departs() ? decision() : nullptr;
    }
    /// The level that stands: the one the lead decided on, else the one computed.
    [[nodiscard]] int levelInForce(const scoring::Verdict& computed) const {
        return departure() ? departure()->level : computed.total.level;
    }
    /// The one that is worked on, or that was sealed: from 1, one more after each reopening.
    [[nodiscard]] long long revision() const { return seal ? seal->record.number + (reopening ? 1 : 0) : 1; }
    bool operator==(const SealState&) const = default;
};

/// Does not look for differences. A reopening that is not signed with the seal's key opens nothing. Throws
/// SQLite::Exception.
[[nodiscard]] SealState loadSealState(SQLite::Database& db);

/// What of the newest seal and of the rows that it covers is not as it was signed; the pieces of contents are
/// not looked at, and of a file that is open again only its seals. Throws SQLite::Exception.
[[nodiscard]] std::vector<Difference> differingRows(SQLite::Database& db);

/// What of the schema and of the file's header is not as the newest seal lists it, without reading any other
/// row. Throws SQLite::Exception.
[[nodiscard]] std::vector<Difference> differingShape(SQLite::Database& db);

} // namespace plumbline::seal
