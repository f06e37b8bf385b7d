#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/exchange/ModelSheets.h"
#include "core/exchange/ModelWorkbook.h"
#include "core/exchange/XlsxReader.h"

namespace plumbline::exchange {

/// One sheet of a model's workbook by the ids of its columns. What is wrong in a cell is added to the
/// mistakes, and reading goes on with what is there. A column id that ends with a dot or a colon stands for
/// the family of columns that begin with it.
class SheetTable {
public:
    static constexpr int headRow = 0, firstDataRow = 2;

    /// `sheet` is null where the workbook has none of that name. All arguments must outlive the table.
    SheetTable(const sheets::Sheet& form, const Worksheet* sheet, std::vector<Mistake>& mistakes);

    [[nodiscard]] bool isThere() const { return m_sheet != nullptr; }
    [[nodiscard]] const std::map<std::string, int>& columns() const { return m_columns; }

    /// Calls for every row below the heads that is not empty.
    void forRows(const std::function<void(int row)>& call) const;

    [[nodiscard]] std::string text(int row, std::string_view column) const;
    /// The texts of the columns `prefix` + language.
    [[nodiscard]] nlohmann::ordered_json local(int row, std::string_view prefix) const;
    /// A text that has to be there.
    [[nodiscard]] std::string required(int row, std::string_view column) const;
    [[nodiscard]] nlohmann::ordered_json requiredLocal(int row, std::string_view prefix) const;
    /// A code of the form the schema asks for.
    [[nodiscard]] std::string code(int row, std::string_view column) const;
    /// A number with two decimals at most; none where the cell is empty or wrong.
    [[nodiscard]] std::optional<double> number(int row, std::string_view column, double from,
                                               double to) const;
    /// A whole number, which has to be there.
    [[nodiscard]] std::optional<int> integer(int row, std::string_view column, int from, int to) const;
    [[nodiscard]] bool yes(int row, std::string_view column) const;
    /// One of some words.
    [[nodiscard]] std::string choice(int row, std::string_view column,
                                     const std::vector<std::string>& known) const;

    /// "Tree!C12"
    [[nodiscard]] std::string place(int row, std::string_view column) const;

    template <class... Args>
    void complain(int row, std::string_view column, ErrorCode code, Args&&... args) const {
        m_mistakes.push_back({place(row, column), {code, {std::string(std::forward<Args>(args))...}}});
    }

private:
    [[nodiscard]] bool hasColumn(std::string_view id) const;
    [[nodiscard]] bool isOurs(int number) const;

    const sheets::Sheet& m_form;
    const Worksheet* m_sheet;
    std::map<std::string, int> m_columns;
    std::vector<Mistake>& m_mistakes;
};

} // namespace plumbline::exchange
