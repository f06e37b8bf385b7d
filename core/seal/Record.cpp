#include "core/seal/Record.h"

#include <nlohmann/json.hpp>

namespace plumbline::seal {

using nlohmann::ordered_json;

namespace {
constexpr int recordFormat = 1;
}

std::string Record::text() const {
    ordered_json tables = ordered_json::object();
    for (const Contents& each : contents)
        tables[each.table] = {{"rows", each.rows}, {"sha256", each.sha256}};
    const ordered_json json = {{"format", recordFormat},
                               {"program", program},
                               {"assessment", assessment},
                               {"number", number},
                               {"previous", previous},
                               {"lead", {{"id", leadId}, {"name", lead}}},
                               {"at", at},
                               {"counter", counter},
                               {"key", key},
                               {"decision",
                                {{"level", decision.level},
                                 {"computed", decision.computed},
                                 {"total", decision.total},
                                 {"reason", decision.reason}}},
                               {"open", {{"points", open}, {"reason", acceptance}}},
                               {"contents", tables}};
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

std::optional<Record> parseRecord(const std::string& text) {
    const auto json = ordered_json::parse(text, nullptr, false);
    try {
        Record record;
        record.program = json.at("program");
        record.assessment = json.at("assessment");
        record.number = json.at("number");
        record.previous = json.at("previous");
        record.leadId = json.at("lead").at("id");
        record.lead = json.at("lead").at("name");
        record.at = json.at("at");
        record.counter = json.at("counter");
        record.key = json.at("key");
        const auto& decision = json.at("decision");
        record.decision = {decision.at("level"), decision.at("computed"), decision.at("total"),
                           decision.at("reason")};
        record.open = json.at("open").at("points").get<std::vector<std::string>>();
        record.acceptance = json.at("open").at("reason");
        for (const auto& [table, each] : json.at("contents").items())
            record.contents.push_back({table, each.at("rows"), each.at("sha256")});
        if (record.text() != text)
            return std::nullopt;
        return record;
    } catch (const ordered_json::exception&) {
        return std::nullopt;
    }
}

std::vector<Record::Contents> contentsOf(const Listing& listing) {
    std::vector<Record::Contents> contents;
    for (const TableListing& table : listing)
        contents.push_back({table.name, table.rows.size(), table.digest()});
    return contents;
}

} // namespace plumbline::seal
