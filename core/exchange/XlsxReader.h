#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Error.h"

/// The cells of a workbook (.xlsx) as text (ECMA-376, part 1).
namespace plumbline::exchange {

/// A cell's place, both from 0.
struct CellPlace {
    int row = 0;
    int column = 0;
    auto operator<=>(const CellPlace&) const = default;
};

/// "C12"
[[nodiscard]] std::string toString(CellPlace place);

/// More is not read of one table.
inline constexpr std::size_t maxCells = 500'000;
/// Nor a longer text of one cell, in bytes.
inline constexpr std::size_t maxCellText = 40'000;

/// Whether a text is what a spreadsheet shows where it could compute nothing; pasted as a value, nothing else
/// tells of it.
[[nodiscard]] bool isErrorValue(std::string_view text);

struct Worksheet {
    std::string name;
    std::map<CellPlace, std::string> cells; ///< without empty ones
    /// What is no value, by the error that stands there ("#REF!"), or nothing for a formula that the program
    /// which wrote it did not compute. They stand in `cells` too.
    std::map<CellPlace, std::string> broken;
    /// Numbers with a fraction in cells without a format of their own: of one that was typed as 5.10 nobody
    /// can know any more that it did not end with 1.
    std::set<CellPlace> bare = {};
    bool hidden = false;
    std::set<int> hiddenRows = {}, hiddenColumns = {}; ///< from 0; they are read like others

    /// The text of a cell; empty where there is none.
    [[nodiscard]] const std::string& at(int row, int column) const;
    /// One behind the last row that holds anything.
    [[nodiscard]] int rows() const { return cells.empty() ? 0 : cells.rbegin()->first.row + 1; }
};

/// The sheets in their order. Parts are found by their relations, whatever they are called, and elements by
/// their names in their namespace. Numbers stand as they are shown ("33.33", "35%", "2026-09-14", see
/// `shownNumber`), formulas with their last value; a merged area says its text in each of its rows.
/// `name` stands for the file in errors: NotAWorkbook, WorkbookOld, WorkbookDamaged, WorkbookUnpacked,
/// TableTooLarge, CellTooLong.
[[nodiscard]] Result<std::vector<Worksheet>> readWorkbook(std::string_view bytes, const std::string& name);

} // namespace plumbline::exchange
