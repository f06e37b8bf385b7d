#pragma once

#include <filesystem>
#include <vector>

#include "core/base/Error.h"
#include "core/base/Progress.h"
#include "core/seal/Differences.h"
#include "core/seal/SealState.h"

namespace plumbline::seal {

struct Verification {
    SealState state;
    std::vector<Difference> differences;

    /// Sealed, and everything is as it was sealed.
    [[nodiscard]] bool agrees() const { return state.isSealed() && differences.empty(); }
};

/// Holds a file against its newest seal: the seal and its signature, every row, and every byte of every
/// content, which are read in pieces. Of a file that is open again only seal and reopening are looked at.
/// Where pages are damaged, these alone are named; a schema that would run something is refused
/// (DamagedSchema). Writes nothing, but that half a change which a killed program left is taken back, as on
/// every opening. `progress` is asked from another thread too.
[[nodiscard]] Result<Verification> verify(const std::filesystem::path& path, const Progress& progress = {});

/// The contents that are not what their hashes say; reads every byte of them. Cancelled. Throws
/// SQLite::Exception.
[[nodiscard]] Result<std::vector<Difference>> differingContents(SQLite::Database& db,
                                                                const Progress& progress = {});

} // namespace plumbline::seal
