// Ratings from a stranger's table, as text or workbook: whatever is taken can be written and reads back the
// same.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/exchange/CsvField.h"
#include "core/exchange/ModelWorkbook.h"
#include "core/exchange/RatingsTable.h"
#include "core/model/Catalog.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plumbline;
    struct Case {
        model::Model model;
        assessment::Scope scope;
    };
    static const auto caseOf = [](const model::PackFiles& pack, const char* profile) {
        Case made{model::parsePack(pack, "").value(), {}};
        assessment::Facts facts;
        facts.enterprise = "x";
        facts.profile = profile;
        facts.depth = made.model.levelCount();
        made.scope = assessment::Scope::check(made.model, facts, {}, {}).value();
        return made;
    };
    // A small model that rates every level, and one that rates each item once.
    static const Case cases[] = {
        caseOf(exchange::templatePack(), "workshop"),
        caseOf(model::shippedPack("db37t-industrial-internet").value(), "manufacturing")};
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    for (const Case& each : cases) {
        const auto table = exchange::parseRatings(input, "r", each.model, each.scope, "en");
        if (!table || !table->mistakes.empty())
            continue;
        assessment::Assessment assessment;
        assessment.ratings.assign(static_cast<std::size_t>(each.model.cellCount()), assessment::unrated);
        for (const exchange::CellRating& row : table->ratings)
            assessment.setRating(row.cell, row.rating, {});
        const auto again = exchange::parseRatings(exchange::writeRatings(each.model, each.scope, assessment),
                                                  "r", each.model, each.scope, "en");
        if (!again || !again->mistakes.empty() ||
            !exchange::planOf(assessment, again->ratings).changes.empty())
            __builtin_trap();
    }
    const std::string text(input);
    if (exchange::unguarded(exchange::guarded(text)) != text)
        __builtin_trap();
    return 0;
}
