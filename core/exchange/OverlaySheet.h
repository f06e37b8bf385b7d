#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Error.h"
#include "core/exchange/Mistake.h"
#include "core/model/Overlay.h"

/// The wording of a standard as a sheet: a workbook (.xlsx), of which the first sheet with the columns is
/// read, or CSV. The first row names the columns, in any order and among others: `item`, `level` and `text`
/// (分项, 等级, 原文). An item is given by its code, or by its number behind a column with the code of its
/// part, which is named as the model's last kind. A sheet may hold some of the criteria only.
namespace plumbline::exchange {

struct OverlaySheet {
    model::Overlay overlay;        ///< to be used only without mistakes
    std::vector<Mistake> mistakes; ///< all there are, in the order of the rows
};

/// What a sheet says about the criteria of a model; fails only where it cannot be read at all. `name` stands
/// for it in errors.
[[nodiscard]] Result<OverlaySheet> parseOverlaySheet(std::string_view bytes, const std::string& name,
                                                     const model::Model& model);

/// The same from a file of at most 20 MB.
[[nodiscard]] Result<OverlaySheet> readOverlaySheet(const std::filesystem::path& file,
                                                    const model::Model& model);

} // namespace plumbline::exchange
