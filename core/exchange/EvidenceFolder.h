#pragma once

#include <filesystem>
#include <string_view>

#include "core/exchange/EvidenceLedger.h"

namespace plumbline::exchange {

/// Writes all evidence into a folder: the files of each piece in the folder of the first part of the standard
/// that it is about, with numbers before names that are safe everywhere; index.html for people and index.csv
/// for programs. `folder` is made, or is empty (FolderNotEmpty); all appears in it or nothing.
[[nodiscard]] Result<void> writeEvidenceFolder(const project::Project& project, const EvidenceLedger& ledger,
                                               const std::filesystem::path& folder, std::string_view language,
                                               const Progress& progress = {});

} // namespace plumbline::exchange
