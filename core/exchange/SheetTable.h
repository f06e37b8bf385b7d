#pragma once

#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/exchange/ModelSheets.h"
#include "core/exchange/ModelWorkbook.h"
#include "core/exchange/XlsxReader.h"

namespace plumbline::exchange {

/// One sheet of a model's workbook by the ids of its columns. What is wrong in a cell is added to the
/// mistakes, and reading goes on with what is there, so that what refers to it is not called wrong as well. A
/// column id that ends with a dot or a colon stands for the family of columns that begin with it. Heads are
/// known in any case. Below them stand the explanations of the template, where nobody has taken them out.
class SheetTable {
public:
    static constexpr int headRow = 0;
    static constexpr int anyNumber = std::numeric_limits<int>::max(); ///< of rows

    /// `sheet` is null where the workbook has none of that name. All arguments must outlive the table.
    SheetTable(const sheets::Sheet& form, const Worksheet* sheet, std::vector<Mistake>& mistakes);

    [[nodiscard]] bool isThere() const { return m_sheet != nullptr; }
    [[nodiscard]] const std::map<std::string, int>& columns() const { return m_columns; }

    /// Calls for every row below the heads that is not empty, for `most` of them. False where there are fewer
    /// or more.
    bool forRows(int fewest, int most, const std::function<void(int row)>& call) const;
    /// Complains of a sheet that need not be there in every model.
    void requireSheet() const;

    [[nodiscard]] std::string text(int row, std::string_view column) const;
    /// Also of a cell that has no sound text.
    [[nodiscard]] bool isEmpty(int row, std::string_view column) const;
    /// The texts of the columns `prefix` + language.
    [[nodiscard]] nlohmann::ordered_json local(int row, std::string_view prefix) const;
    /// A text that has to be there.
    [[nodiscard]] std::string required(int row, std::string_view column) const;
    [[nodiscard]] nlohmann::ordered_json requiredLocal(int row, std::string_view prefix) const;
    /// A text that stands in its column but once; `rows` has those before.
    [[nodiscard]] std::string unique(int row, std::string_view column, std::string words,
                                     std::map<std::string, int>& rows) const;
    /// A code of the form the schema asks for; as it is where it has another form.
    [[nodiscard]] std::string code(int row, std::string_view column) const;
    /// A number with two decimals at most; none where the cell is empty or wrong. A percentage counts as its
    /// number, or as a share where the highest is 1.
    [[nodiscard]] std::optional<double> number(int row, std::string_view column, double from,
                                               double to) const;
    /// The same for a number that has to be there.
    [[nodiscard]] std::optional<double> requiredNumber(int row, std::string_view column, double from,
                                                       double to) const;
    /// Complains where another number stands there.
    void expect(int row, std::string_view column, int number) const;
    /// A whole number, which has to be there.
    [[nodiscard]] std::optional<int> integer(int row, std::string_view column, int from, int to) const;
    [[nodiscard]] bool yes(int row, std::string_view column) const;
    /// One of some words.
    [[nodiscard]] std::string choice(int row, std::string_view column,
                                     const std::vector<std::string>& known) const;

    /// Complains of a number that as a text may have ended with zeros.
    void expectText(int row, std::string_view column) const;
    /// Complains of texts that no file of a model may hold.
    void complainOfTexts() const;
    /// What of the sheet is hidden or not read.
    [[nodiscard]] std::vector<Mistake> notes() const;

    /// "Tree!C12"
    [[nodiscard]] std::string place(int row, std::string_view column) const;

    template <class... Args>
    void complain(int row, std::string_view column, ErrorCode code, Args&&... args) const {
        add(place(row, column), {code, {std::string(std::forward<Args>(args))...}});
    }

private:
    void readHeads();
    [[nodiscard]] bool isExplained() const;
    void add(std::string place, Error error) const;
    void complainEmpty(int row, std::string_view column) const;
    [[nodiscard]] std::string placeOf(CellPlace cell) const;
    [[nodiscard]] bool hasColumn(std::string_view id) const;

    const sheets::Sheet& m_form;
    const Worksheet* m_sheet;
    int m_firstRow = headRow + 1; ///< with data
    std::map<std::string, int> m_columns;
    std::set<int> m_texts; ///< of the columns the sheet knows, those that hold texts
    std::set<int> m_ours;  ///< the columns the sheet knows; others are the author's own
    std::vector<Mistake>& m_mistakes;
};

} // namespace plumbline::exchange
