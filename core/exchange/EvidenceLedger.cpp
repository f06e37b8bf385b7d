#include "core/exchange/EvidenceLedger.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/assessment/EvidenceIndex.h"
#include "core/base/FileName.h"
#include "core/report/EvidencePhrases.h"

namespace plumbline::exchange {

using namespace assessment;
using json = nlohmann::ordered_json;

std::string evidenceFolderName(const model::Model& model, model::NodeId leaf, std::string_view language) {
    if (leaf == model::rootNode)
        return fmt::format("00 {}", report::phrases::generalEvidence.in(language));
    const auto leaves = model.leaves();
    const auto number = std::find(leaves.begin(), leaves.end(), leaf) - leaves.begin() + 1;
    const model::Node& node = model.node(leaf);
    const std::string& name = node.name.in(language);
    return safeFileName(node.clause.empty() ? fmt::format("{:02} {}", number, name)
                                            : fmt::format("{:02} {} ({})", number, name, node.clause));
}

Result<EvidenceLedger> evidenceLedger(const project::Project& project, std::string_view language) {
    const model::Model& model = project.model();
    const Assessment& assessment = project.assessment();
    const EvidenceIndex index(model, assessment);
    EvidenceLedger ledger;
    for (const Evidence& evidence : assessment.all<Evidence>()) {
        LedgerEntry entry{
            static_cast<int>(ledger.entries.size()) + 1, evidence, index.cellsOf(evidence.id), {}};
        const std::string folder = evidenceFolderName(
            model, entry.cells.empty() ? model::rootNode : model.leafOf(entry.cells.front()), language);
        for (const RecordId& id : index.attachmentsOf(evidence.id)) {
            const Attachment& attachment = *assessment.find<Attachment>(id);
            const auto size = project.contentSize(attachment.sha256);
            if (!size)
                return failed(size);
            entry.files.push_back({attachment, *size,
                                   fmt::format("{}/{:03}-{} {}", folder, entry.number, entry.files.size() + 1,
                                               safeFileName(attachment.name))});
        }
        ledger.entries.push_back(std::move(entry));
    }
    ledger.withoutEvidence = cellsWithoutEvidence(model, project.scope(), assessment, index);
    return ledger;
}

std::string ledgerJson(const model::Model& model, const EvidenceLedger& ledger) {
    const auto codes = [&](const std::vector<model::CellId>& cells) {
        json list = json::array();
        for (const model::CellId cell : cells)
            list.push_back(model.cellCode(cell));
        return list;
    };
    json pieces = json::array();
    for (const LedgerEntry& entry : ledger.entries) {
        json piece = {{"number", entry.number}, {"id", entry.evidence.id}};
        for (const auto& column : Table<Evidence>::columns)
            piece[std::string(column.name)] = column.read(entry.evidence);
        piece["cells"] = codes(entry.cells);
        piece["files"] = json::array();
        for (const LedgerFile& file : entry.files)
            piece["files"].push_back({{"id", file.attachment.id},
                                      {"name", file.attachment.name},
                                      {"size", file.size},
                                      {"sha256", file.attachment.sha256}});
        pieces.push_back(std::move(piece));
    }
    const json ledgerObject = {{"evidence", std::move(pieces)},
                               {"withoutEvidence", codes(ledger.withoutEvidence)}};
    return ledgerObject.dump(2, ' ', false, json::error_handler_t::replace);
}

} // namespace plumbline::exchange
