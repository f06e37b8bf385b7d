#pragma once

#include <string>
#include <string_view>

#include "core/exchange/EvidenceLedger.h"

/// What lies beside the files in a folder of evidence and tells what they are.
namespace plumbline::exchange {

/// One row for each file, one for a piece without; UTF-8 with the mark that spreadsheet programs look for. A
/// field that such a program would take for a formula has an apostrophe before it.
[[nodiscard]] std::string ledgerCsv(const model::Model& model, const EvidenceLedger& ledger);

/// A page by parts of the standard, with links to the files, and the high ratings that rest on nothing.
[[nodiscard]] std::string ledgerHtml(const project::Project& project, const EvidenceLedger& ledger,
                                     std::string_view language);

} // namespace plumbline::exchange
