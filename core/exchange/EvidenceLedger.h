#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/project/Project.h"

namespace plumbline::exchange {

/// A file of a piece of evidence.
struct LedgerFile {
    assessment::Attachment attachment;
    long long size = 0; ///< bytes
    std::string path;   ///< in a folder of evidence: see EvidenceFolder.h
};

struct LedgerEntry {
    int number = 0; ///< 1.. in the order of making
    assessment::Evidence evidence;
    std::vector<model::CellId> cells; ///< that it is about, ascending
    std::vector<LedgerFile> files;
};

/// All evidence of an assessment at one moment, as lists and indexes show it.
struct EvidenceLedger {
    std::vector<LedgerEntry> entries;
    std::vector<model::CellId> withoutEvidence; ///< see assessment::cellsWithoutEvidence
};

/// `language` is that of the names of folders.
[[nodiscard]] Result<EvidenceLedger> evidenceLedger(const project::Project& project,
                                                    std::string_view language);

/// The folder of a part's evidence: "02 Data (6.2)"; the root's is for evidence of no part.
[[nodiscard]] std::string evidenceFolderName(const model::Model& model, model::NodeId leaf,
                                             std::string_view language);

/// {"evidence": [{"number", "id", "kind", ..., "cells", "files": [{"id", "name", "size", "sha256"}]}],
/// "withoutEvidence": [cells]}
[[nodiscard]] std::string ledgerJson(const model::Model& model, const EvidenceLedger& ledger);

} // namespace plumbline::exchange
