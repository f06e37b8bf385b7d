#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Error.h"
#include "core/exchange/Existing.h"
#include "core/exchange/Mistake.h"
#include "core/model/Pack.h"

/// A model as a workbook, for people who know their standard and a spreadsheet program. Each sheet has the
/// ids of its columns in the first row, by which it is read, an explanation in the second, and data from the
/// third row on; columns may stand in any order, and others may be added. Texts have a column for each
/// language: `name.zh_CN`, `name.en`.
namespace plumbline::exchange {

struct ModelWorkbook {
    model::PackFiles pack;         ///< whole only without mistakes
    std::vector<Mistake> mistakes; ///< all there are up to `mostMistakes`, in the order of the sheets
    std::vector<Mistake> notes;    ///< what of the sheets is hidden
};

/// Reads at most as many bytes of a workbook.
inline constexpr std::uintmax_t maxWorkbook = 30'000'000;

/// What a workbook says; fails only where it is no readable workbook at all. The id of a shipped model is a
/// mistake, since none is replaced. `name` stands for the workbook in errors.
[[nodiscard]] Result<ModelWorkbook> readModelWorkbook(std::string_view bytes, const std::string& name);

/// Writes a model as a workbook with drop-down lists and explanations. A file that is there already is kept
/// (FileExists) or replaced as `existing` says, by the whole workbook or not at all.
[[nodiscard]] Result<void> writeModelWorkbook(const model::PackFiles& pack, const std::filesystem::path& file,
                                              Existing existing = Existing::Keep);

/// A small invented model, to begin one's own with: three elements, four levels, a scale of three steps.
[[nodiscard]] model::PackFiles templatePack();

} // namespace plumbline::exchange
