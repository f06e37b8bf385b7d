#pragma once

#include <optional>
#include <string>

#include "core/base/Clock.h"
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
    std::optional<Seal> seal;           ///< the newest one
    std::optional<Reopening> reopening; ///< of that seal
    bool broken = false;                ///< sealed, but `differingRows` found some

    [[nodiscard]] bool isSealed() const { return seal && !reopening; }
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

} // namespace plumbline::seal
