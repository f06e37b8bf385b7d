#include "core/model/Overlay.h"

#include <nlohmann/json.hpp>

#include "core/base/Text.h"
#include "core/model/Pack.h"

namespace plumbline::model {

using nlohmann::json;

const std::string& Overlay::text(const Model& model, ItemId item, int level) const {
    static const std::string none;
    const auto found = texts.empty() ? texts.end() : texts.find(model.criterionCode(item, level));
    return found == texts.end() ? none : found->second;
}

int Overlay::covered(const Model& model) const {
    int count = 0;
    for (ItemId item = 0; item < static_cast<ItemId>(model.items.size()); ++item)
        for (int level = 1; level <= model.levelCount(); ++level)
            count += !text(model, item, level).empty();
    return count;
}

std::string toJson(const Overlay& overlay) {
    return json(overlay.texts).dump(1) + "\n";
}

Result<Overlay> parseOverlay(std::string_view content, const std::string& name) {
    try {
        Overlay overlay{json::parse(content).get<decltype(Overlay::texts)>()};
        for (const auto& [code, words] : overlay.texts)
            if (codePoints(words) > maxCriterionLength)
                return fail(ErrorCode::OverlayDamaged, name);
        return overlay;
    } catch (const json::exception&) {
        return fail(ErrorCode::OverlayDamaged, name);
    }
}

} // namespace plumbline::model
