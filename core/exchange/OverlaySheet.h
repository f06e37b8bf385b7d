#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Error.h"
#include "core/exchange/Mistake.h"
#include "core/model/Overlay.h"

/// The wording of a standard as a table (see TableReader). Columns stand in any order and among others:
/// `item`, `level` and `text` (分项, 等级, 原文). An item is given by its code or name, or by its number
/// beside a column with its part, which is named as the model's last kind. A table may hold some of the
/// criteria only.
namespace plumbline::exchange {

struct OverlaySheet {
    model::Overlay overlay;        ///< to be used only without mistakes
    std::vector<Mistake> mistakes; ///< all there are, in the order of the rows
    std::vector<Mistake> notes;    ///< what else is to be known of it
};

/// What a table says about the criteria of a model; fails only where it cannot be read at all. `name` stands
/// for it in errors, whose words of the model are in `language`.
[[nodiscard]] Result<OverlaySheet> parseOverlaySheet(std::string_view bytes, const std::string& name,
                                                     const model::Model& model, std::string_view language);

/// The same from a file of at most 20 MB.
[[nodiscard]] Result<OverlaySheet> readOverlaySheet(const std::filesystem::path& file,
                                                    const model::Model& model, std::string_view language);

} // namespace plumbline::exchange
