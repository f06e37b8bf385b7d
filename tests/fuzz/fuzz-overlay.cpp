// The wording of a standard from a stranger: as a sheet to be loaded, and as what was stored.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/exchange/ModelWorkbook.h"
#include "core/exchange/OverlaySheet.h"
#include "core/model/Catalog.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plumbline;
    // A small model that rates every level of numbered items, and one that rates each item once.
    static const model::Model models[] = {
        model::parsePack(exchange::templatePack(), "").value(),
        model::parsePack(model::shippedPack("db37t-industrial-internet").value(), "").value()};
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    for (const model::Model& model : models)
        if (const auto sheet = exchange::parseOverlaySheet(input, "w", model, "en");
            sheet && sheet->mistakes.empty())
            // What was taken is stored and read back as it was.
            if (model::parseOverlay(model::toJson(sheet->overlay), "w") != sheet->overlay)
                __builtin_trap();
    static_cast<void>(model::parseOverlay(input, "w"));
    return 0;
}
