#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Error.h"

/// The cells of a workbook (.xlsx) as text: a zip of XML (ECMA-376). Made for files from strangers: sizes are
/// capped while unpacking, and document types are refused.
namespace plumbline::exchange {

/// A cell's place, both from 0.
struct CellPlace {
    int row = 0;
    int column = 0;
    auto operator<=>(const CellPlace&) const = default;
};

/// "C12"
[[nodiscard]] std::string toString(CellPlace place);

struct Worksheet {
    std::string name;
    std::map<CellPlace, std::string> cells; ///< without empty ones
    /// Formulas that have no value, by what they give instead ("#REF!", or nothing where the program that
    /// wrote them did not compute). They stand in `cells` too.
    std::map<CellPlace, std::string> broken;

    /// The text of a cell; empty where there is none.
    [[nodiscard]] const std::string& at(int row, int column) const;
    /// One behind the last row that holds anything.
    [[nodiscard]] int rows() const { return cells.empty() ? 0 : cells.rbegin()->first.row + 1; }
};

/// The sheets in their order. Numbers have their shortest form ("33.33"), formulas their last value; a merged
/// area says its text in each of its rows.
/// `name` stands for the file in errors.
[[nodiscard]] Result<std::vector<Worksheet>> readWorkbook(std::string_view bytes, const std::string& name);

} // namespace plumbline::exchange
