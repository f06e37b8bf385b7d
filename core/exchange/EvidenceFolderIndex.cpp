#include "core/exchange/EvidenceFolderIndex.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/Text.h"
#include "core/exchange/CsvField.h"
#include "core/report/EvidencePhrases.h"
#include "core/report/Phrases.h"

namespace plumbline::exchange {

using namespace assessment;
using report::phrase;
namespace phrases = report::phrases;

namespace {

std::string html(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '&')
            escaped += "&amp;";
        else if (c == '<')
            escaped += "&lt;";
        else if (c == '>')
            escaped += "&gt;";
        else if (c == '"')
            escaped += "&quot;";
        else
            escaped += c;
    }
    return escaped;
}

/// A path as a link writes it (RFC 3986).
std::string link(std::string_view path) {
    std::string encoded;
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           std::string_view("-._~/").find(c) != std::string_view::npos;
        encoded += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return encoded;
}

std::string shownSize(long long bytes) {
    if (bytes < 1000)
        return fmt::format("{} B", bytes);
    double size = static_cast<double>(bytes) / 1000;
    const char* unit = "kB";
    for (const char* larger : {"MB", "GB"})
        if (size >= 1000) {
            size /= 1000;
            unit = larger;
        }
    return fmt::format("{:.1f} {}", size, unit);
}

std::string codesOf(const model::Model& model, const std::vector<model::CellId>& cells) {
    std::vector<std::string> codes;
    for (const model::CellId cell : cells)
        codes.push_back(model.cellCode(cell));
    return join(codes, " ");
}

constexpr std::string_view style = R"(
body{font:15px/1.6 "Noto Sans","Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#1f2933;max-width:72em;
  margin:32px auto;padding:0 24px}
h1{font-size:24px;margin:0}h2{font-size:17px;margin:32px 0 8px}p{margin:4px 0 16px;color:#52606d}
table{border-collapse:collapse;width:100%}th{font-weight:normal;color:#52606d;text-align:left}
th,td{padding:8px 16px 8px 0;border-bottom:1px solid #d5dbe1;vertical-align:top;overflow-wrap:anywhere}
th:first-child,td:first-child{width:3em}td:nth-child(3),th:nth-child(3){width:14em}
td:nth-child(4),th:nth-child(4){width:22em}.quiet{color:#52606d}.text{white-space:pre-line}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}
)";

/// The page of one ledger in one language.
class Page {
public:
    Page(const project::Project& project, const EvidenceLedger& ledger, std::string_view language)
        : m_project(project), m_model(project.model()), m_ledger(ledger), m_language(language) {}

    std::string written() const {
        const std::string title =
            html(phrase(phrases::evidenceTitle, m_language, m_project.assessment().facts.enterprise));
        std::string page = fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\">\n"
                                       "<title>{}</title>\n<style>{}</style></head>\n<body>\n<h1>{}</h1>\n",
                                       m_language == "en" ? "en" : "zh-CN", title, style, title);
        page += fmt::format("<p>{}</p>\n", html(summary()));
        for (const model::NodeId leaf : m_model.leaves())
            page += section(leaf);
        return page + section(model::rootNode) + withoutEvidence() + "</body>\n</html>\n";
    }

private:
    std::string summary() const {
        std::size_t files = 0;
        for (const LedgerEntry& entry : m_ledger.entries)
            files += entry.files.size();
        return phrase(phrases::evidenceSummary, m_language, m_model.reference, m_ledger.entries.size(),
                      files);
    }

    /// Those of some cells that belong to a part.
    std::vector<model::CellId> cellsOf(const std::vector<model::CellId>& cells, model::NodeId leaf) const {
        std::vector<model::CellId> own;
        std::copy_if(cells.begin(), cells.end(), std::back_inserter(own),
                     [&](model::CellId cell) { return m_model.leafOf(cell) == leaf; });
        return own;
    }

    /// The evidence of a part; the root stands for what is about none.
    std::string section(model::NodeId leaf) const {
        std::string rows;
        for (const LedgerEntry& entry : m_ledger.entries) {
            const auto cells = cellsOf(entry.cells, leaf);
            if (leaf == model::rootNode ? entry.cells.empty() : !cells.empty())
                rows += row(entry, cells);
        }
        if (rows.empty())
            return {};
        return fmt::format("<h2>{}</h2>\n<table>\n<tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th></tr>\n{}"
                           "</table>\n",
                           html(evidenceFolderName(m_model, leaf, m_language)), text(phrases::evidenceNumber),
                           text(phrases::evidence), text(phrases::evidenceCells),
                           text(phrases::evidenceFiles), rows);
    }

    std::string row(const LedgerEntry& entry, const std::vector<model::CellId>& cells) const {
        const Evidence& evidence = entry.evidence;
        std::string about = fmt::format("<strong>{}</strong>", html(evidence.title));
        std::vector<std::string> details = {
            std::string(phrases::evidenceKinds[static_cast<std::size_t>(evidence.kind)].in(m_language))};
        const auto add = [&](const report::Phrase& label, const std::string& value) {
            if (!value.empty())
                details.push_back(phrase(label, m_language, value));
        };
        add(phrases::evidenceCollector, evidence.collector);
        add(phrases::evidenceSource, evidence.source);
        add(phrases::evidencePlace, evidence.place);
        add(phrases::evidenceTime, evidence.collected);
        about += fmt::format("<div class=\"quiet\">{}</div>", html(join(details, " · ")));
        if (!evidence.description.empty())
            about += fmt::format("<div class=\"text\">{}</div>", html(evidence.description));
        std::string files;
        for (const LedgerFile& file : entry.files)
            files += fmt::format("<div><a href=\"{}\">{}</a> <span class=\"quiet\">{}</span></div>",
                                 link(file.path), html(file.path.substr(file.path.find('/') + 1)),
                                 shownSize(file.size));
        return fmt::format("<tr><td>{:03}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n", entry.number, about,
                           html(shown(cells)), files);
    }

    /// "Data collection (Level 1, Level 2); Data exchange (Level 1)".
    std::string shown(const std::vector<model::CellId>& cells) const {
        std::vector<std::string> items;
        for (std::size_t i = 0; i < cells.size();) {
            const model::ItemId item = m_model.itemOf(cells[i]);
            std::vector<std::string> levels;
            for (; i < cells.size() && m_model.itemOf(cells[i]) == item; ++i)
                if (const int level = m_model.levelOf(cells[i]); level > 0)
                    levels.push_back(m_model.level(level).ordinal.in(m_language));
            const std::string& name = m_model.item(item).name.in(m_language);
            items.push_back(levels.empty() ? name
                                           : phrase(phrases::evidenceItem, m_language, name,
                                                    join(levels, phrases::listSeparator.in(m_language))));
        }
        return join(items, phrases::evidenceItems.in(m_language));
    }

    std::string withoutEvidence() const {
        if (m_ledger.withoutEvidence.empty())
            return {};
        std::string list =
            fmt::format("<h2>{}</h2>\n",
                        html(phrase(phrases::withoutEvidence, m_language, m_ledger.withoutEvidence.size())));
        for (const model::NodeId leaf : m_model.leaves())
            if (const auto cells = cellsOf(m_ledger.withoutEvidence, leaf); !cells.empty())
                list += fmt::format("<p><strong>{}</strong> {}</p>\n",
                                    html(evidenceFolderName(m_model, leaf, m_language)), html(shown(cells)));
        return list;
    }

    std::string text(const report::Phrase& words) const { return html(words.in(m_language)); }

    const project::Project& m_project;
    const model::Model& m_model;
    const EvidenceLedger& m_ledger;
    std::string_view m_language;
};

} // namespace

std::string ledgerCsv(const model::Model& model, const EvidenceLedger& ledger) {
    std::string csv =
        "\uFEFFnumber,kind,title,collector,source,place,collected,description,cells,file,name,size,"
        "sha256\r\n";
    for (const LedgerEntry& entry : ledger.entries) {
        std::vector<std::string> fields = {std::to_string(entry.number)};
        for (const auto& column : assessment::Table<Evidence>::columns)
            fields.push_back(column.read(entry.evidence));
        fields.push_back(codesOf(model, entry.cells));
        const auto row = [&](std::vector<std::string> file) {
            std::vector<std::string> all = fields;
            all.insert(all.end(), file.begin(), file.end());
            csv += csvRow(all) + "\r\n";
        };
        if (entry.files.empty())
            row({"", "", "", ""});
        for (const LedgerFile& file : entry.files)
            row({file.path, file.attachment.name, std::to_string(file.size), file.attachment.sha256});
    }
    return csv;
}

std::string ledgerHtml(const project::Project& project, const EvidenceLedger& ledger,
                       std::string_view language) {
    return Page(project, ledger, language).written();
}

} // namespace plumbline::exchange
