#include "core/exchange/ProcessSheet.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/base/Text.h"

namespace plumbline::exchange {

using json = nlohmann::ordered_json;

namespace {

class ProcessReader {
public:
    explicit ProcessReader(const SheetTable& sheet) : m_sheet(sheet) {
        m_whole = sheet.forRows(0, mostRows, [&](int row) {
            m_rows[sheet.choice(row, "kind", {"stage", "step", "point"})].push_back(row);
        });
        m_whole = m_whole && !m_rows.contains("");
    }

    [[nodiscard]] json read() {
        std::vector<Part> stages = parts("stage", {});
        std::vector<Part> steps = parts("step", stages);
        hangUp(parts("point", steps), steps, "points");
        hangUp(steps, stages, "steps");
        json process = json::array();
        for (Part& stage : stages) {
            if (!stage.node.contains("steps") && m_whole)
                m_sheet.complain(stage.row, "id", ErrorCode::WorkbookNoParts, stage.id());
            process.push_back(std::move(stage.node));
        }
        return process;
    }

private:
    static constexpr int mostRows = 1000;

    struct Part {
        int row = 0;
        std::string parent;
        json node;

        [[nodiscard]] std::string id() const { return node.at("id"); }
    };

    /// Those of one kind, in the order of the rows, which need not stand below those of the kind above.
    [[nodiscard]] std::vector<Part> parts(const std::string& kind, const std::vector<Part>& above) {
        std::vector<std::string> parents;
        for (const Part& each : above)
            parents.push_back(each.id());
        std::vector<Part> parts;
        std::map<std::string, std::map<std::string, int>> met; // rows by id; of points, in each step
        bool read = true;
        for (const int row : m_rows[kind]) {
            // Where a row could not be taken, it may be the one that is referred to.
            const std::string parent = kind == "stage" ? ""
                                       : m_whole       ? m_sheet.choice(row, "parent", parents)
                                                       : m_sheet.required(row, "parent");
            const std::string id = m_sheet.code(row, "id");
            auto& rows = met[kind == "point" ? parent : ""];
            const bool known = rows.contains(id);
            static_cast<void>(m_sheet.unique(row, "id", id, rows));
            if (!id.empty() && !known)
                parts.push_back({row, parent, node(kind, id, row)});
            read = read && !id.empty();
        }
        m_whole = m_whole && read;
        return parts;
    }

    [[nodiscard]] json node(const std::string& kind, const std::string& id, int row) const {
        json node = {{"id", id}};
        if (kind == "step")
            node["form"] = m_sheet.choice(row, "form", sheets::listed(sheets::stepForms));
        node[kind == "point" ? "text" : "name"] = m_sheet.requiredLocal(row, "name.");
        if (kind == "point") {
            if (m_sheet.yes(row, "lead"))
                node["lead"] = true;
            return node;
        }
        if (std::string clause = m_sheet.text(row, "clause"); !clause.empty())
            node["clause"] = std::move(clause);
        if (json demands = demandsOf(row); kind == "step" && !demands.empty())
            node["demands"] = std::move(demands);
        return node;
    }

    [[nodiscard]] json demandsOf(int row) const {
        const std::vector<std::string> known = sheets::listed(sheets::stepDemands);
        json demands = json::array();
        const std::string words = m_sheet.text(row, "demands");
        for (const std::string_view each : split(words, ',')) {
            const std::string demand(trimmed(each));
            if (demand.empty())
                continue;
            if (std::find(known.begin(), known.end(), demand) == known.end())
                m_sheet.complain(row, "demands", ErrorCode::WorkbookUnknown, demand, join(known, ", "));
            else
                demands.push_back(demand);
        }
        return demands;
    }

    static void hangUp(const std::vector<Part>& parts, std::vector<Part>& above, const char* key) {
        for (Part& each : above)
            for (const Part& part : parts)
                if (part.parent == each.id())
                    each.node[key].push_back(part.node);
    }

    const SheetTable& m_sheet;
    std::map<std::string, std::vector<int>> m_rows; ///< by kind
    bool m_whole;                                   ///< all rows could be taken so far
};

} // namespace

void readProcess(const SheetTable& sheet, json& model) {
    if (json process = ProcessReader(sheet).read(); !process.empty())
        model["process"] = std::move(process);
}

} // namespace plumbline::exchange
